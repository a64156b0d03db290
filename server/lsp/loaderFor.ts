// How the server's files are read: from where, and what the settings say of it.

import type { ReaderPool } from "../reading/readerPool.ts";
import type { ReferenceCache } from "../reading/referenceCache.ts";
import { type ReadOptions, ReferenceLoader } from "../reading/referenceLoader.ts";
import { encodingOf } from "./encodings.ts";
import type { FileSource } from "./files.ts";
import type { Runtime } from "./runtime.ts";
import type { Settings } from "./settings.ts";
import { pausesOf } from "./slices.ts";

interface Sources {
  readonly files: FileSource;
  readonly readers: ReaderPool;
  readonly cache: ReferenceCache | undefined;
  readonly runtime: Runtime;
}

interface Around {
  /** The workspace folders of the moment. */
  readonly folders: readonly string[];
  settingsOf(uri: string): Promise<Settings>;
}

export function loaderFor(
  { files, readers, cache, runtime }: Sources,
  around: Around,
): ReferenceLoader {
  // Files that did not change are looked at and opened on this thread.
  const pause = pausesOf(runtime);
  return new ReferenceLoader({
    readers,
    cache,
    files: {
      readFile: (uri) => files.readFile(uri, around.folders),
      async stamp(uri) {
        await pause();
        return files.stamp?.(uri, around.folders);
      },
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
