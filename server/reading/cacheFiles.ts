// The seam to where read references are kept: Node has a disk; a browser's worker keeps nothing.

import type { ByteSource } from "../core/index.ts";

export interface CacheFiles {
  /** Undefined where there is no such file, or it cannot be read. */
  open(name: string): ByteSource | undefined;
  readText(name: string): Promise<string | undefined>;
  /** All of it or nothing, whenever the machine is turned off. Rejects where it cannot be written. */
  write(name: string, content: Uint8Array | string): Promise<void>;
  /** Names with their sizes in bytes. */
  list(): Promise<readonly { readonly name: string; readonly size: number }[]>;
  remove(name: string): Promise<void>;
  /** Removes what other versions of Tieout kept. */
  removeOthers(): Promise<void>;
  /** SHA-256 in hexadecimal digits. */
  hash(parts: readonly (Uint8Array | string)[]): Promise<string>;
}
