// Reading and indexing as the server has it done: by readers, worker threads beside each other, from their start on.

import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { nodeReaders } from "../../server/reading/node/readers.ts";
import { DEFAULT_LIMITS } from "../../server/reading/reader.ts";
import { ReaderPool, type Schedule } from "../../server/reading/readerPool.ts";
import type { ArticleFile } from "./formats.ts";

/** Prints what one reader does with the plain texts, and what as many do as this machine is given. Wall-clock time. */
export async function benchReaders(files: readonly ArticleFile[]): Promise<void> {
  const texts = files.filter(({ format }) => format === "txt");
  const characters = texts.reduce((sum, file) => sum + file.characters, 0);
  const readers = nodeReaders(resolve("dist/server/reader.cjs"));
  for (const count of new Set([1, readers.count])) {
    const pool = new ReaderPool({ ...readers, count }, schedule);
    const begin = performance.now();
    const results = await Promise.all(texts.map((text) => pool.read(requestFor(text))));
    const ms = performance.now() - begin;
    pool.stop();
    if (results.some((result) => "failure" in result)) throw new Error("a text was not read");
    const speed = (characters / ms / 1000).toFixed(2);
    const cores = availableParallelism();
    console.log(
      `${count} ${count === 1 ? "reader" : "readers"} of ${readers.count} on ${cores} cores, started cold: plain text ${speed} Mc/s`,
    );
  }
}

/** With a copy of the bytes: they go to the reader. */
function requestFor({ name, bytes }: ArticleFile) {
  return { uri: `file:///desk/${name}`, bytes: bytes.slice(), limits: DEFAULT_LIMITS };
}

const schedule: Schedule = (callback, delay) => {
  const timer = setTimeout(callback, delay);
  return { cancel: () => clearTimeout(timer) };
};
