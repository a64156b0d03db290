// A folder of references and a note in the system's own place for what is thrown away.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Desk {
  readonly folder: string;
  /** Where the server may keep what it read. */
  readonly storage: string;
  /** The note's words. */
  readonly note: string;
  /** Bytes that are kept there. */
  cacheSize(): number;
  remove(): void;
}

export function writeDesk(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  note: string,
): Desk {
  const folder = mkdtempSync(join(tmpdir(), "tieout-bench-"));
  const storage = mkdtempSync(join(tmpdir(), "tieout-bench-cache-"));
  mkdirSync(join(folder, "references"));
  for (const { name, bytes } of files) writeFileSync(join(folder, "references", name), bytes);
  return {
    folder,
    storage,
    note,
    cacheSize: () =>
      readdirSync(storage, { recursive: true, encoding: "utf8" })
        .map((name) => statSync(join(storage, name)))
        .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0),
    remove() {
      for (const each of [folder, storage]) rmSync(each, { recursive: true, force: true });
    },
  };
}
