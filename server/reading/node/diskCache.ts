// The cache on the local disk: a folder for each version of Tieout, as other code may read files in another way.

import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { CacheFiles } from "../cacheFiles.ts";
import { closeKept, fileBytes } from "./fileBytes.ts";

/** `reader` is the bundle that reads: what it made is kept for it alone. */
export async function openDiskCache(folder: string, reader: string): Promise<CacheFiles> {
  const version = createHash("sha256")
    .update(await readFile(reader))
    .digest("hex")
    .slice(0, 16);
  const own = join(folder, version);
  return {
    open: (name) => fileBytes(join(own, name)),
    readText: (name) => readFile(join(own, name), "utf8").catch(() => undefined),
    write: (name, content) => write(own, name, content),
    list: () => list(own),
    async remove(name) {
      closeKept(join(own, name));
      await rm(join(own, name), { force: true });
    },
    removeOthers: () => removeOthers(folder, version),
    hash,
  };
}

/** Where programs without a folder of their own keep such files. */
export function defaultCacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, "tieout");
  if (process.platform === "win32" && LOCALAPPDATA) return join(LOCALAPPDATA, "tieout", "Cache");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "tieout");
  return join(homedir(), ".cache", "tieout");
}

/** Bytes that are hashed without a pause: a millisecond's worth. */
const PIECE = 1024 * 1024;

async function hash(parts: readonly (Uint8Array | string)[]): Promise<string> {
  const sum = createHash("sha256");
  for (const part of parts) {
    for (let at = 0; at < part.length; at += PIECE) {
      if (at > 0) await nextTurn();
      sum.update(
        typeof part === "string" ? part.slice(at, at + PIECE) : part.subarray(at, at + PIECE),
      );
    }
  }
  return sum.digest("hex");
}

/** The articles' words are in it: for their owner only. */
async function write(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content, { mode: 0o600 });
    closeKept(join(folder, name));
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function list(folder: string): Promise<{ name: string; size: number }[]> {
  const names = await readdir(folder).catch(() => []);
  const sizes = names.map(async (name) => {
    const size = await stat(join(folder, name)).then(
      (found) => found.size,
      () => 0,
    );
    return { name, size };
  });
  return Promise.all(sizes);
}

/** "0123456789abcdef", not a folder of anyone else's. */
const VERSION = /^[0-9a-f]{16}$/u;

async function removeOthers(folder: string, version: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => VERSION.test(each) && each !== version)) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}
