// What a web worker gives the server: no files.

import { browserReaders } from "../../reading/browser/readers.ts";
import { isoDate, type Runtime } from "../runtime.ts";

const encoder = new TextEncoder();

export const browserRuntime: Runtime = {
  readers: (script) => browserReaders(script),
  encodeUtf8: (text) => encoder.encode(text),
  decodeBase64: (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
  schedule(callback, delay) {
    const timer = setTimeout(callback, delay);
    return { cancel: () => clearTimeout(timer) };
  },
  today: () => isoDate(new Date()),
};
