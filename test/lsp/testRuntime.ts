// What the server gets in tests: Node's own, but readers in this very thread. They begin at once, and everything but the
// worker's thread is the same: what goes to a reader and comes back is copied.

import { FIRST_ANSWER } from "../../server/lsp/firstAnswer.ts";
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

/** Of waiting for a first check; nothing else waits so long. */
export function isFirstWait(delay: number): boolean {
  return delay >= FIRST_ANSWER && Number.isInteger(Math.log2(delay / FIRST_ANSWER));
}

/** No files of its own: everything is asked of the client. Whole answers only, however slow the machine is. */
export const testRuntime: Runtime = {
  ...nodeRuntime,
  readers: () => readers,
  schedule: (callback, delay) =>
    isFirstWait(delay) ? { cancel: () => {} } : nodeRuntime.schedule(callback, delay),
};
