// The reader in the browser: dist/server/reader.js, started as a web worker.

import { answerJob } from "../answerJob.ts";
import { handedBack, type ReaderMessage, type ReadJob } from "../messages.ts";

declare const self: DedicatedWorkerGlobalScope;

const tell = (message: ReaderMessage) => self.postMessage(message, handedBack(message));

self.addEventListener("message", async ({ data }: MessageEvent<ReadJob>) => {
  tell(await answerJob(data));
});
tell({ kind: "ready" });
