// Tables over many references, beside the references in the cache: as large as a sixth of these, and long in the making.

import type { TableStore } from "../core/index.ts";
import type { CacheFiles } from "./cacheFiles.ts";
import { partsOf, restingBytes } from "./restingBytes.ts";

const ENDING = ".table";

/** A desk has one, another while its references are read; more are those of other desks, or of what this one was. */
const MOST = 3;

/** A full or read-only disk is no reason to stop: the table is in memory then. */
export function tablesIn(files: CacheFiles): TableStore {
  return {
    find: (name) => files.open(name + ENDING),
    keep(name, bytes) {
      const kept = restingBytes(partsOf(bytes), () => {});
      write(files, name + ENDING, bytes)
        .then(() => {
          const file = files.open(name + ENDING);
          if (file !== undefined) kept.rest(file);
        })
        .catch(() => {});
      return kept;
    },
  };
}

async function write(files: CacheFiles, name: string, bytes: Uint8Array): Promise<void> {
  await files.write(name, bytes);
  const names = (await files.list()).map((file) => file.name);
  const others = names.filter((each) => each.endsWith(ENDING) && each !== name);
  for (const other of others.slice(MOST - 1)) await files.remove(other);
}
