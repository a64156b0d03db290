// What Node gives the server.

import { isoDate, type Runtime } from "../runtime.ts";
import { nodeFiles } from "./nodeFiles.ts";

const encoder = new TextEncoder();

export const nodeRuntime: Omit<Runtime, "readers"> = {
  files: nodeFiles,
  encodeUtf8: (text) => encoder.encode(text),
  decodeBase64: (base64) => Buffer.from(base64, "base64"),
  schedule(callback, delay) {
    if (delay === 0) {
      const immediate = setImmediate(callback);
      return { cancel: () => clearImmediate(immediate) };
    }
    const timer = setTimeout(callback, delay);
    return { cancel: () => clearTimeout(timer) };
  },
  today: () => isoDate(new Date()),
};
