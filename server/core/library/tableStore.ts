// The seam to where large tables over many references stay between starts, and out of memory.

import type { ByteSource } from "./pack/byteSource.ts";

export interface TableStore {
  /** What was kept under a name; undefined where there is none. */
  find(name: string): ByteSource | undefined;
  /** Keeps bytes, which must not change any more; they are read from what is given back. */
  keep(name: string, bytes: Uint8Array): ByteSource;
}
