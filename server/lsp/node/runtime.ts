// What Node gives the server, files and readers aside.

import { isoDate, type Runtime } from "../runtime.ts";

const encoder = new TextEncoder();

export const nodeRuntime: Omit<Runtime, "readers" | "files"> = {
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
