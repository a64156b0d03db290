// Readers on Node: worker threads, each within a memory limit of its own.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { handedOver, parseReaderMessage } from "../messages.ts";
import { type Readers, readerCount, type StartReader } from "../reader.ts";
import { watchMemory } from "./memoryWatch.ts";

/** `script` is the absolute path of the bundle dist/server/reader.cjs. */
export function nodeReaders(script: string): Readers {
  return { count: readerCount(availableParallelism()), start: starter(script) };
}

function starter(script: string): StartReader {
  return ({ memoryLimit }, { onMessage, onEnd }) => {
    const worker = new Worker(script, {
      name: "tieout-reader",
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
      execArgv: [],
      // A server's standard output is its line to the editor: what a library prints must not get there.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    let unwatch = () => {};
    worker.on("message", (data) => {
      const message = parseReaderMessage(data);
      if (message === undefined) return;
      if (message.kind !== "ready") unwatch();
      onMessage(message);
    });
    worker.on("exit", () => unwatch());
    worker.on("error", (error) => onEnd(reasonOf(error, memoryLimit)));
    worker.on("messageerror", (error) => onEnd(reasonOf(error, memoryLimit)));
    worker.on("exit", (code) => onEnd(`The reader ended with code ${code}.`));
    return {
      send(job) {
        unwatch();
        unwatch = watchMemory(memoryLimit, () => onEnd(tooMuch(memoryLimit)));
        worker.postMessage(job, handedOver(job.bytes));
      },
      stop() {
        unwatch();
        void worker.terminate();
      },
    };
  };
}

function reasonOf(error: unknown, memoryLimit: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") {
    return tooMuch(memoryLimit);
  }
  return `The reader failed: ${error instanceof Error ? error.message : String(error)}`;
}

function tooMuch(memoryLimit: number): string {
  return `Reading it took more than ${memoryLimit} MB of memory.`;
}
