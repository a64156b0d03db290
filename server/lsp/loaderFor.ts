// How the server's files are read: from where, and what the settings say of it.

import type { ReaderPool } from "../reading/readerPool.ts";
import type { ReferenceCache } from "../reading/referenceCache.ts";
import { type ReadOptions, ReferenceLoader } from "../reading/referenceLoader.ts";
import { encodingOf } from "./encodings.ts";
import type { FileSource } from "./files.ts";
import type { Settings } from "./settings.ts";

interface Sources {
  readonly files: FileSource;
  readonly readers: ReaderPool;
  readonly cache: ReferenceCache | undefined;
}

interface Around {
  /** The workspace folders of the moment. */
  readonly folders: readonly string[];
  settingsOf(uri: string): Promise<Settings>;
}

export function loaderFor({ files, readers, cache }: Sources, around: Around): ReferenceLoader {
  return new ReferenceLoader({
    readers,
    cache,
    files: {
      readFile: (uri) => files.readFile(uri, around.folders),
      stamp: async (uri) => files.stamp?.(uri, around.folders),
    },
    optionsOf: async (uri) => optionsOf(uri, around.folders, await around.settingsOf(uri)),
  });
}

const MEGABYTE = 1024 * 1024;

function optionsOf(uri: string, folders: readonly string[], settings: Settings): ReadOptions {
  return {
    limits: {
      timeLimit: settings["reading.timeLimit"],
      memoryLimit: settings["reading.memoryLimit"],
    },
    cacheLimit: settings["cache.size"] * MEGABYTE,
    encoding: encodingOf({ uri, folders }, settings),
  };
}
