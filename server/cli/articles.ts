// The references of a run: read by readers within limits, or taken from what an earlier run kept, as in the editor.

import type { ReadFailure } from "../reading/files.ts";
import { defaultCacheFolder, openDiskCache } from "../reading/node/diskCache.ts";
import { readLocalFile, stampOf } from "../reading/node/localFiles.ts";
import { nodeReaders } from "../reading/node/readers.ts";
import { DEFAULT_LIMITS } from "../reading/reader.ts";
import { ReaderPool, type Schedule } from "../reading/readerPool.ts";
import { DEFAULT_CACHE_SIZE, ReferenceCache, type Unpacked } from "../reading/referenceCache.ts";
import { ReferenceLoader } from "../reading/referenceLoader.ts";

export interface Articles {
  load(uri: string): Promise<Unpacked | ReadFailure>;
  /** Ends the readers, and writes down what was kept. */
  close(): Promise<void>;
}

interface Options {
  /** The bundles dist/server/reader.cjs and reader.js. */
  readonly readers: readonly [starter: string, code: string];
  /** URIs of folders: a link in one of them must not lead out of them all. */
  readonly folders: readonly string[];
  readonly encoding: string | undefined;
  readonly env: NodeJS.ProcessEnv;
}

const schedule: Schedule = (callback, delay) => {
  const timer = setTimeout(callback, delay);
  return { cancel: () => clearTimeout(timer) };
};

export async function openArticles({
  readers: [starter, code],
  folders,
  encoding,
  env,
}: Options): Promise<Articles> {
  const readers = new ReaderPool(nodeReaders(starter), schedule);
  const files = await openDiskCache(defaultCacheFolder(env), code).catch(() => undefined);
  const cache = files && new ReferenceCache(files, schedule, "memory");
  const options = {
    limits: DEFAULT_LIMITS,
    cacheLimit: DEFAULT_CACHE_SIZE * 1024 * 1024,
    encoding,
  };
  const loader = new ReferenceLoader({
    files: {
      readFile: (uri) => readLocalFile(uri, folders),
      stamp: (uri) => stampOf(uri, folders),
    },
    readers,
    cache,
    optionsOf: async () => options,
  });
  return {
    load: (uri) => loader.load(uri),
    async close() {
      readers.stop();
      await cache?.save();
    },
  };
}
