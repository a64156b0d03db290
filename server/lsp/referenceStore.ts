// References by URI: read once, again when the file or its open document changes. An open document wins
// over its file: unsaved words count.

import { createLibrary, type Reference, readReference } from "../core/index.ts";
import { type FileSource, messageOf } from "./files.ts";
import type { ReadFailure } from "./protocol.ts";
import { isBelow } from "./uri.ts";

export type ReadOutcome =
  | { readonly kind: "read"; readonly reference: Reference }
  | { readonly kind: "failed"; readonly uri: string; readonly failure: ReadFailure };

interface Sources {
  readonly files: FileSource;
  /** The bytes of the document that is open under a URI; undefined where none is. */
  readonly openBytes: (uri: string) => Uint8Array | undefined;
}

/** So many files are asked for at a time: enough to hide the way to the client, few enough for its memory. */
const PARALLEL_READS = 16;

export class ReferenceStore {
  readonly #sources: Sources;
  readonly #outcomes = new Map<string, Promise<ReadOutcome>>();
  /** Deleted on the disk, and not touched since: an editor may keep such a document open without showing it. */
  readonly #deleted = new Set<string>();
  /** What was last read, kept when forgotten: the same text again is the same object, and no note is checked anew. */
  readonly #last = new Map<string, Reference>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /**
   * The references in the order of their URIs; each is read where it is not known yet. Where that takes more than
   * a moment, `onRead` hears how many are read, all of them at last.
   */
  async readAll(
    uris: readonly string[],
    onRead: (done: number) => void,
  ): Promise<readonly ReadOutcome[]> {
    const outcomes: ReadOutcome[] = [];
    const takesTime = uris.filter((uri) => !this.#outcomes.has(uri)).length > PARALLEL_READS;
    for (let at = 0; at < uris.length; at += PARALLEL_READS) {
      if (takesTime) onRead(at);
      const batch = uris.slice(at, at + PARALLEL_READS);
      outcomes.push(...(await Promise.all(batch.map((uri) => this.read(uri)))));
    }
    if (takesTime) onRead(uris.length);
    return outcomes;
  }

  read(uri: string): Promise<ReadOutcome> {
    const known = this.#outcomes.get(uri);
    if (known !== undefined) return known;
    const outcome = this.#read(uri).catch((error: unknown): ReadOutcome => {
      const failure = { kind: "failure", code: "unreadable", message: messageOf(error) } as const;
      return { kind: "failed", uri, failure };
    });
    this.#outcomes.set(uri, outcome);
    return outcome;
  }

  /** Reads the file, and every file below it where it is a folder, again when next asked for. True where one was known. */
  forget(uri: string): boolean {
    this.#deleted.delete(uri);
    const gone = [...this.#outcomes.keys()].filter((each) => each === uri || isBelow(uri, each));
    for (const each of gone) this.#outcomes.delete(each);
    return gone.length > 0;
  }

  /** The file went, its document may still be open. */
  remove(uri: string): boolean {
    const wasKnown = this.forget(uri);
    this.#deleted.add(uri);
    return wasKnown;
  }

  forgetAll(): void {
    this.#outcomes.clear();
    this.#deleted.clear();
  }

  async #read(uri: string): Promise<ReadOutcome> {
    const open = this.#deleted.has(uri) ? undefined : this.#sources.openBytes(uri);
    const content =
      open === undefined
        ? await this.#sources.files.readFile(uri)
        : { kind: "bytes" as const, bytes: open };
    if (content.kind === "failure") return { kind: "failed", uri, failure: content };
    const read = await readReference({ uri, bytes: content.bytes });
    const last = this.#last.get(uri);
    const reference = last !== undefined && isSame(last, read) ? last : read;
    this.#last.set(uri, reference);
    // Indexes the article, once for all libraries that will hold it: here each takes a turn of its own, so that
    // cancellations and other requests are heard between a hundred of them.
    createLibrary([reference]);
    return { kind: "read", reference };
  }
}

function isSame(a: Reference, b: Reference): boolean {
  return a.text === b.text && JSON.stringify(a.problems) === JSON.stringify(b.problems);
}
