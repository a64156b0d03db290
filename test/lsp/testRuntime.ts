// What the server gets in tests: Node's own, but readers in this very thread. They begin at once, and everything but the
// worker's thread is the same: what goes to a reader and comes back is copied.

import { nodeRuntime } from "../../server/lsp/node/runtime.ts";
import type { Runtime } from "../../server/lsp/runtime.ts";
import { answerJob } from "../../server/reading/answerJob.ts";
import type { Readers } from "../../server/reading/reader.ts";

const readers: Readers = {
  count: 2,
  start(_limits, { onMessage }) {
    queueMicrotask(() => onMessage({ kind: "ready" }));
    let stopped = false;
    return {
      async send(job) {
        const answer = await answerJob(structuredClone(job));
        if (!stopped) onMessage(structuredClone(answer));
      },
      stop() {
        stopped = true;
      },
    };
  },
};

/** No files of its own: everything is asked of the client. */
export const testRuntime: Runtime = { ...nodeRuntime, readers: () => readers };
