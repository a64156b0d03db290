// The reader on Node: dist/server/reader.cjs, started as a worker thread. It gives the thread what a web worker has to be spoken
// to, and starts the browser's reader: the libraries of all formats are shipped once.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";

if (parentPort !== null) {
  const port = parentPort;
  Object.assign(globalThis, {
    self: globalThis,
    postMessage: port.postMessage.bind(port),
    addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) => {
      if (type === "message") port.on("message", (data: unknown) => listener({ data }));
    },
  });
  // It fails only where the file is not there; then the thread ends, which its owner hears.
  void import(pathToFileURL(join(__dirname, "reader.js")).href);
}
