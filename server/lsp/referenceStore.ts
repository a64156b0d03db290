// References by URI: read once, again when the file or its open document changes. An open document wins
// over its file: unsaved words count. Who asks does not wait for all of a thousand files.

import { Emitter, type Event } from "vscode-languageserver";
import type { Reference } from "../core/index.ts";
import type { ReadFailure } from "../reading/files.ts";
import type { Schedule } from "../reading/readerPool.ts";
import type { Unpacked } from "../reading/referenceCache.ts";
import type { ReferenceLoader } from "../reading/referenceLoader.ts";
import { Turns } from "../reading/turns.ts";
import { messageOf } from "./files.ts";
import { isBelow } from "./uri.ts";

export type ReadOutcome =
  | { readonly kind: "read"; readonly reference: Reference }
  | { readonly kind: "failed"; readonly uri: string; readonly failure: ReadFailure };

/** Files that are read or wait to be, counted from when there were none; `done` equals `total` at last, once. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

interface Sources {
  readonly loader: ReferenceLoader;
  /** The bytes of the document that is open under a URI; undefined where none is. */
  readonly openBytes: (uri: string) => Uint8Array | undefined;
  readonly schedule: Schedule;
}

interface Entry {
  readonly promise: Promise<ReadOutcome>;
  /** Once it is there. */
  outcome?: ReadOutcome;
  /** Forgotten before it was there: nobody needs it any more. */
  isDropped?: boolean;
}

/** So many files are asked for at a time: enough to hide the way to the client, few enough for its memory. */
const PARALLEL_READS = 16;

/** Files that change while they wait to be read are waited for again, so often. */
const TRIES = 3;

/** Milliseconds that a note's first check waits for its references before it begins with those that are read. */
const PATIENCE = 1_000;

/** Of so many files, when more than half came by then, the rest comes soon: a check without them would be made for nothing. */
const MANY = 100;

export class ReferenceStore {
  readonly #sources: Sources;
  readonly #entries = new Map<string, Entry>();
  readonly #turns = new Turns(PARALLEL_READS);
  /** Deleted on the disk, and not touched since: an editor may keep such a document open without showing it. */
  readonly #deleted = new Set<string>();
  /** What was last read, kept when forgotten: the same text again is the same object, and no note is checked anew. */
  readonly #last = new Map<string, Unpacked>();
  readonly #progressed = new Emitter<ReadProgress>();
  #progress: ReadProgress = { done: 0, total: 0 };
  #patience: Promise<void> = Promise.resolve();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  get onDidProgress(): Event<ReadProgress> {
    return this.#progressed.event;
  }

  /** All zero while nothing is read. */
  get progress(): ReadProgress {
    return this.#progress;
  }

  /**
   * The references in the order of their URIs, all of them or, where that takes more than a moment, those that are read
   * so far. They are read before what others asked for.
   */
  async readMost(uris: readonly string[]): Promise<readonly ReadOutcome[]> {
    const reads = this.#begin(uris).map(({ promise }) => promise);
    await Promise.race([Promise.all(reads), this.#patience]);
    return uris.flatMap((uri) => this.#entries.get(uri)?.outcome ?? []);
  }

  /** The same, but waits for all. */
  async readAll(uris: readonly string[]): Promise<readonly ReadOutcome[]> {
    for (let tries = 1; ; tries++) {
      const entries = this.#begin(uris);
      const outcomes = await Promise.all(entries.map(({ promise }) => promise));
      if (tries === TRIES || !entries.some(({ isDropped }) => isDropped)) return outcomes;
    }
  }

  /** Gives up what waits to be read. It stays so until `forgetCancelled`. */
  cancel(): void {
    this.#turns.dropWaiting();
  }

  /** What was given up is read when next asked for; true where something was. */
  forgetCancelled(): boolean {
    const given = [...this.#entries].filter(([, { outcome }]) => isCancelled(outcome));
    for (const [uri] of given) this.#drop(uri);
    return given.length > 0;
  }

  /** Reads the file, and every file below it where it is a folder, again when next asked for. True where one was known. */
  forget(uri: string): boolean {
    this.#deleted.delete(uri);
    const gone = [...this.#entries.keys()].filter((each) => each === uri || isBelow(uri, each));
    for (const each of gone) this.#drop(each);
    return gone.length > 0;
  }

  /** The file went, its document may still be open. */
  remove(uri: string): boolean {
    const wasKnown = this.forget(uri);
    this.#deleted.add(uri);
    return wasKnown;
  }

  forgetAll(): void {
    for (const uri of [...this.#entries.keys()]) this.#drop(uri);
    this.#deleted.clear();
  }

  /** What was read is gone from where it was kept: all is read again, and none is taken for what it was. */
  forgetLost(): void {
    for (const uri of [...this.#entries.keys()]) this.#drop(uri);
    this.#last.clear();
  }

  /** From when reading begins. */
  async #wait(): Promise<void> {
    const pause = () => new Promise<void>((resolve) => this.#sources.schedule(resolve, PATIENCE));
    await pause();
    const { done, total } = this.#progress;
    if (total >= MANY && done > total / 2) await pause();
  }

  #begin(uris: readonly string[]): readonly Entry[] {
    const entries = uris.map((uri) => this.#entries.get(uri) ?? this.#enter(uri));
    this.#turns.prefer(uris);
    return entries;
  }

  #enter(uri: string): Entry {
    this.#count(0, 1);
    // Its turn may come at once, before there is an entry.
    const isDropped = () => entry?.isDropped === true;
    let entry: Entry | undefined;
    const promise = this.#turns
      .take(uri, async () => (isDropped() ? undefined : this.#read(uri)))
      .then((outcome) => outcome ?? failed(uri, CANCELLED))
      .catch((error: unknown) => failed(uri, unreadable(messageOf(error))));
    const made: Entry = { promise };
    entry = made;
    this.#entries.set(uri, made);
    void promise.then((outcome) => {
      made.outcome = outcome;
      if (!isDropped()) this.#count(1, 0);
    });
    return made;
  }

  #drop(uri: string): void {
    const entry = this.#entries.get(uri);
    this.#entries.delete(uri);
    if (entry === undefined || entry.outcome !== undefined) return;
    entry.isDropped = true;
    this.#count(0, -1);
  }

  #count(done: number, asked: number): void {
    if (this.#progress.total === 0) {
      this.#patience = this.#wait();
    }
    const progress = { done: this.#progress.done + done, total: this.#progress.total + asked };
    this.#progress = progress.done === progress.total ? { done: 0, total: 0 } : progress;
    this.#progressed.fire(progress);
  }

  async #read(uri: string): Promise<ReadOutcome> {
    const { loader, openBytes } = this.#sources;
    const open = this.#deleted.has(uri) ? undefined : openBytes(uri);
    const read = open === undefined ? await loader.load(uri) : await loader.read(uri, open);
    if ("kind" in read) return failed(uri, read);
    const last = this.#last.get(uri);
    const unpacked = last !== undefined && isSame(last.print, read.print) ? last : read;
    this.#last.set(uri, unpacked);
    return { kind: "read", reference: unpacked.reference };
  }
}

const CANCELLED: ReadFailure = {
  kind: "failure",
  code: "cancelled",
  message: "Reading was cancelled.",
};

/** Whether it was given up before it was read. */
export function isCancelled(outcome: ReadOutcome | undefined): boolean {
  return outcome?.kind === "failed" && outcome.failure.code === "cancelled";
}

function unreadable(message: string): ReadFailure {
  return { kind: "failure", code: "unreadable", message };
}

function failed(uri: string, failure: ReadFailure): ReadOutcome {
  return { kind: "failed", uri, failure };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
