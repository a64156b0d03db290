// Files as readers' owners see them, wherever they come from.

import type { FileStamp } from "./cacheIndex.ts";

export interface FileBytes {
  readonly kind: "bytes";
  readonly bytes: Uint8Array;
  /** Absent where it cannot be told whether the file changed. */
  readonly stamp?: FileStamp;
}

export interface ReadFailure {
  readonly kind: "failure";
  readonly code: "not-found" | "too-large" | "unreadable" | "cancelled";
  /** A plain sentence: "The file has 80 MB; at most 64 MB are read." */
  readonly message: string;
}

export interface ReadableFiles {
  /** Never rejects. */
  readFile(uri: string): Promise<FileBytes | ReadFailure>;
  /** Without reading it; undefined where that cannot be told, or the file is not to be read. */
  stamp(uri: string): Promise<FileStamp | undefined>;
}
