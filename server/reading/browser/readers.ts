// Readers in the browser: web workers, started by the server's own worker.

import { handedOver, parseReaderMessage } from "../messages.ts";
import { type Readers, readerCount, type StartReader } from "../reader.ts";

/** `script` is the address of the bundle dist/server/reader.js, which only the client knows. */
export function browserReaders(script: string | undefined): Readers {
  const cores = globalThis.navigator?.hardwareConcurrency ?? 2;
  return { count: readerCount(cores), start: starter(script) };
}

function starter(script: string | undefined): StartReader {
  return (_limits, { onMessage, onEnd }) => {
    if (script === undefined) throw new Error("the client did not say where the reader is.");
    const address = addressOf(script);
    const worker = new Worker(address);
    worker.addEventListener("message", ({ data }) => {
      const message = parseReaderMessage(data);
      if (message !== undefined) onMessage(message);
    });
    worker.addEventListener("error", ({ message }) => onEnd(`The reader failed: ${message}`));
    return {
      send: (job) => worker.postMessage(job, handedOver(job.bytes)),
      stop() {
        worker.terminate();
        URL.revokeObjectURL(address);
      },
    };
  };
}

/** The server runs under the editor's origin, its files may lie under another: only `importScripts` gets there. */
function addressOf(script: string): string {
  const source = `importScripts(${JSON.stringify(script)});`;
  return URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
}
