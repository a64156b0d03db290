// What was read once, kept by the hash of its content, so that the next start reads nothing that did not change. Whatever
// is damaged, or cannot be written, is as if it were not there. The least recently used goes when there is too much.

import {
  type ByteSource,
  decodeReference,
  openReferenceIn,
  type Reference,
  type TableStore,
} from "../core/index.ts";
import type { CacheFiles } from "./cacheFiles.ts";
import { type CacheEntry, type FileStamp, parseIndex, renderIndex } from "./cacheIndex.ts";
import type { Schedule } from "./readerPool.ts";
import { partsOf, type RestingBytes, restingBytes } from "./restingBytes.ts";
import { tablesIn } from "./tableFiles.ts";

/** A reference with its index, the bytes that both are read from, and what tells these from all others. */
export interface Unpacked {
  readonly reference: Reference;
  readonly bytes: RestingBytes;
  readonly print: Uint8Array;
}

/** The reference of these bytes; undefined where they are damaged or another file's. */
export function unpack(uri: string, from: ByteSource, lost: () => void): Unpacked | undefined {
  const bytes = restingBytes(from, lost);
  const opened = openReferenceIn(bytes);
  return opened?.reference.uri === uri ? { ...opened, bytes } : undefined;
}

const INDEX = "index.json";

/** Milliseconds after which what was used and kept is written down. */
const SAVE_PAUSE = 2_000;

/** Megabytes: some 150 million characters of articles. */
export const DEFAULT_CACHE_SIZE = 1024;

/** What is left, as a share of the limit, when too much is kept: else each new file would look for an old one. */
const AFTER_EVICTION = 0.9;

/** Bytes are in the cache's files, or have been read into memory. */
type Place = "file" | "memory";

interface Kept {
  readonly key: string;
  /** Of its file, where that has one. */
  readonly stamp: FileStamp | undefined;
  readonly bytes: RestingBytes;
  /** Bytes. */
  readonly limit: number;
}

export class ReferenceCache {
  /** Called once, when what was kept is gone: all that was read from here is to be read anew, and stays in memory then. */
  onDidLose: () => void = () => {};
  /** Where tables over many references are kept. */
  readonly tables: TableStore;
  readonly #files: CacheFiles;
  readonly #schedule: Schedule;
  readonly #changed = new Map<string, CacheEntry>();
  #index: Promise<Map<string, CacheEntry>> | undefined;
  #sizes: Promise<Map<string, number>> | undefined;
  /** Bytes, once the sizes are known. */
  #total = 0;
  #keeping: Promise<void> = Promise.resolve();
  #saving: { cancel(): void } | undefined;
  /** By file: whose bytes are there and not in memory. */
  readonly #resting = new Map<string, WeakRef<RestingBytes>>();
  #place: Place;

  /** `place`: where the bytes of references are as long as they are used. */
  constructor(files: CacheFiles, schedule: Schedule, place: Place) {
    this.tables = tablesIn(files);
    this.#files = files;
    this.#schedule = schedule;
    this.#place = place;
  }

  /** Of a file that has not changed since it was last kept. */
  async findUnchanged(uri: string, { size, time }: FileStamp): Promise<Unpacked | undefined> {
    const entry = (await this.#entries()).get(uri);
    if (entry === undefined || entry.size !== size || entry.time !== time) return undefined;
    return this.find(uri, entry.key, entry);
  }

  /** `variant` holds what else than the content decides how it is read. */
  keyOf(uri: string, content: Uint8Array, variant: string): Promise<string> {
    return this.#files.hash([`${uri}\n${variant}\n`, content]);
  }

  async find(
    uri: string,
    key: string,
    stamp: FileStamp | undefined,
  ): Promise<Unpacked | undefined> {
    const found = this.#open(uri, nameOf(key));
    if (found !== undefined && stamp !== undefined) await this.#note(uri, key, stamp);
    return found;
  }

  /** Keeps it, and lets go what was not used for longest: `limit` bytes are kept in all. One after the other. */
  keep(uri: string, kept: Kept): void {
    // A full or read-only disk is no reason to stop: it will be read again.
    this.#keeping = this.#keeping.then(() => this.#keep(uri, kept)).catch(() => {});
  }

  /** Somebody else removed what we kept, or the disk fails. */
  lose(): void {
    if (this.#place === "memory") return;
    this.#place = "memory";
    this.onDidLose();
  }

  /** Removes everything; how many references there were, and their bytes. */
  async clear(): Promise<{ readonly files: number; readonly bytes: number }> {
    await this.#keeping;
    const names = (await this.#files.list()).map(({ name }) => name);
    const sizes = [...(await this.#allSizes())].filter(([name]) => isReference(name));
    for (const name of names) await this.#remove(name);
    this.#forget();
    return { files: sizes.length, bytes: sizes.reduce((sum, [, size]) => sum + size, 0) };
  }

  /** Waits for what is being kept, and writes down the index. Never rejects. */
  async save(): Promise<void> {
    await this.#keeping;
    this.#saving?.cancel();
    this.#saving = undefined;
    if (this.#changed.size === 0) return;
    // Another window may have written since.
    const index = new Map([...(await this.#readIndex()), ...this.#changed]);
    this.#changed.clear();
    const kept = await this.#sizes;
    for (const [uri, { key }] of index) {
      if (kept !== undefined && !kept.has(nameOf(key))) index.delete(uri);
    }
    await this.#files.write(INDEX, renderIndex(index)).catch(() => {});
  }

  #forget(): void {
    this.#saving?.cancel();
    this.#saving = undefined;
    this.#changed.clear();
    this.#index = undefined;
    this.#sizes = undefined;
  }

  #open(uri: string, name: string): Unpacked | undefined {
    const file = this.#files.open(name);
    if (file === undefined) return undefined;
    const lost = () => this.lose();
    if (this.#place === "file") {
      const unpacked = unpack(uri, file, lost);
      if (unpacked !== undefined) this.#resting.set(name, new WeakRef(unpacked.bytes));
      return unpacked;
    }
    const bytes = file.read(0, file.length);
    const isSound = bytes !== undefined && decodeReference(bytes) !== undefined;
    return isSound ? unpack(uri, partsOf(bytes), lost) : undefined;
  }

  async #remove(name: string): Promise<void> {
    this.#resting.get(name)?.deref()?.recall();
    this.#resting.delete(name);
    await this.#files.remove(name);
  }

  async #keep(uri: string, { key, stamp, bytes, limit }: Kept): Promise<void> {
    if (bytes.length > limit) return;
    const name = nameOf(key);
    const sizes = await this.#allSizes();
    const content = bytes.read(0, bytes.length);
    if (content === undefined) return;
    await this.#files.write(name, content);
    this.#total += bytes.length - (sizes.get(name) ?? 0);
    sizes.set(name, bytes.length);
    const file = this.#place === "file" ? this.#files.open(name) : undefined;
    if (file !== undefined) {
      bytes.rest(file);
      this.#resting.set(name, new WeakRef(bytes));
    }
    if (stamp !== undefined) await this.#note(uri, key, stamp);
    await this.#evict(sizes, limit);
  }

  async #note(uri: string, key: string, { size, time }: FileStamp): Promise<void> {
    const entries = await this.#entries();
    const entry: CacheEntry = { size, time, key, used: Date.now() };
    if (isNoted(entries.get(uri), entry)) return;
    entries.set(uri, entry);
    this.#changed.set(uri, entry);
    this.#saving ??= this.#schedule(() => void this.save(), SAVE_PAUSE);
  }

  #entries(): Promise<Map<string, CacheEntry>> {
    this.#index ??= this.#readIndex();
    return this.#index;
  }

  async #readIndex(): Promise<Map<string, CacheEntry>> {
    const text = await this.#files.readText(INDEX);
    return new Map(text === undefined ? [] : parseIndex(text));
  }

  #allSizes(): Promise<Map<string, number>> {
    this.#sizes ??= this.#listSizes();
    return this.#sizes;
  }

  async #listSizes(): Promise<Map<string, number>> {
    await this.#files.removeOthers();
    const files = await this.#files.list();
    this.#total = files.reduce((sum, { size }) => sum + size, 0);
    return new Map(files.map(({ name, size }) => [name, size]));
  }

  async #evict(sizes: Map<string, number>, limit: number): Promise<void> {
    if (this.#total <= limit) return;
    const used = new Map<string, number>();
    for (const entry of (await this.#entries()).values()) {
      used.set(nameOf(entry.key), Math.max(entry.used, used.get(nameOf(entry.key)) ?? 0));
    }
    const byAge = [...sizes.keys()]
      .filter((name) => name !== INDEX)
      .sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0));
    for (const name of byAge) {
      if (this.#total <= limit * AFTER_EVICTION) return;
      await this.#remove(name);
      this.#total -= sizes.get(name) ?? 0;
      sizes.delete(name);
    }
  }
}

/** Milliseconds after which it is written down again that a file is used: an old one is told from a new one by days. */
const NEWS = 3_600_000;

/** Whether the same was noted a moment ago: the index of a thousand files need not be written at each start. */
function isNoted(known: CacheEntry | undefined, { size, time, key, used }: CacheEntry): boolean {
  const isSame = known?.key === key && known.size === size && known.time === time;
  return isSame && used - known.used < NEWS;
}

const ENDING = ".bin";

function nameOf(key: string): string {
  return key + ENDING;
}

function isReference(name: string): boolean {
  return name.endsWith(ENDING);
}
