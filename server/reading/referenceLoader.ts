// From a file to its reference by the shortest way: unchanged since it was kept, kept under another time, or read.

import type { ReadableFiles, ReadFailure } from "./files.ts";
import type { ReadLimits } from "./reader.ts";
import type { ReaderPool } from "./readerPool.ts";
import { type ReferenceCache, type Unpacked, unpack } from "./referenceCache.ts";
import { copiesOf, partsOf } from "./restingBytes.ts";

/** How a file is to be read. */
export interface ReadOptions {
  readonly limits: ReadLimits;
  /** Bytes that may be kept of all files. */
  readonly cacheLimit: number;
  /** Of a text file; undefined where it is to be guessed. */
  readonly encoding: string | undefined;
}

interface Sources {
  readonly files: ReadableFiles;
  readonly readers: ReaderPool;
  /** Absent where nothing is kept. */
  readonly cache: ReferenceCache | undefined;
  readonly optionsOf: (uri: string) => Promise<ReadOptions>;
}

export class ReferenceLoader {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Never rejects but for faults of ours. */
  async load(uri: string): Promise<Unpacked | ReadFailure> {
    const { files, cache, optionsOf } = this.#sources;
    const { encoding, cacheLimit } = await optionsOf(uri);
    // Size and time say that a file is the same, not that it is read in the same encoding.
    const isPlain = encoding === undefined;
    const stamp = isPlain && cache ? await files.stamp(uri) : undefined;
    const unchanged = stamp && (await cache?.findUnchanged(uri, stamp));
    if (unchanged !== undefined) return unchanged;
    const content = await files.readFile(uri);
    if (content.kind === "failure") return content;
    const key = await cache?.keyOf(uri, content.bytes, encoding ?? "");
    const own = isPlain ? content.stamp : undefined;
    const kept = key === undefined ? undefined : await cache?.find(uri, key, own);
    if (kept !== undefined) return kept;
    const read = await this.read(uri, content.bytes, encoding);
    if (key !== undefined && "bytes" in read) {
      cache?.keep(uri, { key, stamp: own, bytes: read.bytes, limit: cacheLimit });
    }
    return read;
  }

  /** Bytes of a file or, without encoding, words that are in no file, or not yet. */
  async read(uri: string, bytes: Uint8Array, encoding?: string): Promise<Unpacked | ReadFailure> {
    const { readers, optionsOf } = this.#sources;
    const { limits } = await optionsOf(uri);
    const read = await readers.read({ uri, bytes, encoding, limits });
    if ("failure" in read) return unreadable(read.failure);
    const { cache } = this.#sources;
    const packed = cache === undefined ? partsOf(read.packed) : copiesOf(read.packed);
    const unpacked = unpack(uri, packed, () => cache?.lose());
    return unpacked ?? unreadable("The reader's answer is damaged.");
  }
}

function unreadable(message: string): ReadFailure {
  return { kind: "failure", code: "unreadable", message };
}
