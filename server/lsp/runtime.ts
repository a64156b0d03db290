// What the platform gives the server: Node and the browser's worker each bring theirs in their main.ts.

import type { CacheFiles } from "../reading/cacheFiles.ts";
import type { Readers } from "../reading/reader.ts";
import type { FileSource } from "./files.ts";

export interface Runtime {
  /** Reads files where the client does not; absent in a worker. */
  readonly files?: FileSource;
  /** The bytes of dist/dictionary.txt; absent where only the client can read them. */
  readonly readDictionary?: () => Promise<Uint8Array>;
  /** How files are read off this thread. `script` is what the client says of where the reader is, if it does. */
  readonly readers: (script: string | undefined) => Readers;
  /** Where read references are kept: a folder of the client's, or one of our own. Absent where there is no disk. */
  readonly openCache?: (storage: string | undefined) => Promise<CacheFiles>;
  encodeUtf8(text: string): Uint8Array;
  decodeBase64(base64: string): Uint8Array;
  /** Calls back once after so many milliseconds (0: when waiting messages have had their turn). */
  schedule(callback: () => void, delay: number): Cancellable;
  /** ISO date of the user's clock and time zone: "2026-03-31". */
  today(): string;
}

export interface Cancellable {
  cancel(): void;
}

/** Lets messages that wait on the wire be heard, cancellations among them. */
export function nextTurn(runtime: Runtime): Promise<void> {
  return new Promise((resolve) => {
    runtime.schedule(resolve, 0);
  });
}

/** A callback that runs once after a burst of calls, `delay` milliseconds after the last. */
export function debounced(runtime: Runtime, delay: number, callback: () => void): () => void {
  let waiting: Cancellable | undefined;
  return () => {
    waiting?.cancel();
    waiting = runtime.schedule(callback, delay);
  };
}

/** The date in the user's own time zone: "2026-03-31". */
export function isoDate(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
