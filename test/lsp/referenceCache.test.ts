// When what is kept is written down: soon after it was used, also behind a "Clear Cache".

import assert from "node:assert/strict";
import { encodeReference, readReference } from "../../server/core/index.ts";
import type { CacheFiles } from "../../server/reading/cacheFiles.ts";
import { ReferenceCache } from "../../server/reading/referenceCache.ts";
import { partsOf, restingBytes } from "../../server/reading/restingBytes.ts";
import { until } from "./until.ts";

const URI = "file:///desk/a.txt";
const KEY = "a".repeat(64);

/** Files in memory, and work that waits for its time. */
function desk() {
  const files = new Map<string, Uint8Array>();
  const waiting = new Set<() => void>();
  const own: CacheFiles = {
    open: (name) => {
      const bytes = files.get(name);
      return bytes && partsOf(bytes);
    },
    readText: async (name) => {
      const bytes = files.get(name);
      return bytes && new TextDecoder().decode(bytes);
    },
    write: async (name, content) => {
      files.set(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
    },
    list: async () => [...files].map(([name, { length }]) => ({ name, size: length })),
    remove: async (name) => {
      files.delete(name);
    },
    removeOthers: async () => {},
    hash: async () => KEY,
  };
  const schedule = (callback: () => void) => {
    waiting.add(callback);
    return { cancel: () => void waiting.delete(callback) };
  };
  return { files, waiting, cache: new ReferenceCache(own, schedule, "memory") };
}

/** It is kept in its own time: `until` it is there. */
async function keepOne(cache: ReferenceCache): Promise<void> {
  const bytes = encodeReference(
    await readReference({ uri: URI, bytes: new TextEncoder().encode("Fog closed the route.") }),
  );
  const kept = restingBytes(partsOf(bytes), () => {});
  cache.keep(URI, { key: KEY, stamp: { size: 1, time: 1 }, bytes: kept, limit: 1e6 });
}

describe("the cache's index", () => {
  it("is written down again after the cache was cleared while it waited to be", async () => {
    const { cache, waiting, files } = desk();
    await keepOne(cache);
    await until("the index to wait", () => waiting.size === 1);
    await cache.clear();
    assert.equal(waiting.size, 0);
    assert.deepEqual([...files.keys()], []);
    await keepOne(cache);
    await until("the index to wait again", () => waiting.size === 1);
  });
});
