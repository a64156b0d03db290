// From a file to its reference by the shortest way: unchanged since it was kept, kept under another time, or read.

import type { ReaderPool } from "../reading/readerPool.ts";
import { type ReferenceCache, type Unpacked, unpack } from "../reading/referenceCache.ts";
import { encodingOf } from "./encodings.ts";
import type { FileSource } from "./files.ts";
import type { ReadFailure } from "./protocol.ts";
import { cacheLimitOf, limitsOf, type Settings } from "./settings.ts";

interface Sources {
  readonly files: FileSource;
  readonly readers: ReaderPool;
  /** Absent where nothing is kept. */
  readonly cache: ReferenceCache | undefined;
  /** Workspace folders, as canonical URIs. */
  readonly folders: () => readonly string[];
  /** The settings for a file. */
  readonly settingsOf: (uri: string) => Promise<Settings>;
}

export class ReferenceLoader {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Never rejects but for faults of ours. */
  async load(uri: string): Promise<Unpacked | ReadFailure> {
    const { files, cache, folders, settingsOf } = this.#sources;
    const encoding = encodingOf({ uri, folders: folders() }, await settingsOf(uri));
    // Size and time say that a file is the same, not that it is read in the same encoding.
    const isPlain = encoding === undefined;
    const stamp = isPlain && cache ? await files.stamp?.(uri, folders()) : undefined;
    const unchanged = stamp && (await cache?.findUnchanged(uri, stamp));
    if (unchanged !== undefined) return unchanged;
    const content = await files.readFile(uri, folders());
    if (content.kind === "failure") return content;
    const key = await cache?.keyOf(uri, content.bytes, encoding ?? "");
    const own = isPlain ? content.stamp : undefined;
    const kept = key === undefined ? undefined : await cache?.find(uri, key, own);
    if (kept !== undefined) return kept;
    const read = await this.read(uri, content.bytes, encoding);
    if (key !== undefined && "packed" in read) {
      const limit = cacheLimitOf(await settingsOf(uri));
      cache?.keep(uri, { key, stamp: own, packed: read.packed, limit });
    }
    return read;
  }

  /** Bytes of a file or, without encoding, words that are in no file, or not yet. */
  async read(uri: string, bytes: Uint8Array, encoding?: string): Promise<Unpacked | ReadFailure> {
    const { readers, settingsOf } = this.#sources;
    const limits = limitsOf(await settingsOf(uri));
    const read = await readers.read({ uri, bytes, encoding, limits });
    if ("failure" in read) return unreadable(read.failure);
    return unpack(uri, read.packed) ?? unreadable("The reader's answer is damaged.");
  }
}

function unreadable(message: string): ReadFailure {
  return { kind: "failure", code: "unreadable", message };
}
