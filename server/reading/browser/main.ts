// The reader in the browser: dist/server/reader.js, started as a web worker.

import { answerJob } from "../answerJob.ts";
import type { ReaderMessage, ReadJob } from "../messages.ts";

declare const self: DedicatedWorkerGlobalScope;

const tell = (message: ReaderMessage) => self.postMessage(message);

self.addEventListener("message", async ({ data }: MessageEvent<ReadJob>) => {
  tell(await answerJob(data));
});
tell({ kind: "ready" });
