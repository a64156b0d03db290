// The reader on Node: dist/server/reader.cjs, started as a worker thread.

import { parentPort } from "node:worker_threads";
import { answerJob } from "../answerJob.ts";
import { handedBack, type ReaderMessage, type ReadJob } from "../messages.ts";

const tell = (message: ReaderMessage) => parentPort?.postMessage(message, handedBack(message));

parentPort?.on("message", async (job: ReadJob) => tell(await answerJob(job)));
tell({ kind: "ready" });
