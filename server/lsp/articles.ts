// Articles that are open, and the notes of the workspace, open or not: what questions from an article to its notes need.
// Notes that are not open are read and checked when first asked for, and again when they or their articles changed.

import type { CancellationToken } from "vscode-languageserver";
import type { CheckedNote, OpenArticle, Reference } from "../core/index.ts";
import type { Bound, NoteState, NoteText } from "./noteChecks.ts";
import { canonicalUri } from "./uri.ts";

/** What the workspace lends. */
interface Sources {
  /** The note's references, read; with `article`, only where it is one of them. In `folder`, of the settings for it. */
  readonly bind: (
    note: NoteText,
    only: { readonly article?: string; readonly folder?: string },
  ) => Promise<Bound | undefined>;
  readonly check: (note: NoteText, bound: Bound, previous?: CheckedNote) => Promise<NoteState>;
  readonly library: (bound: Bound) => Promise<CheckedNote["library"]>;
  /** The text of a note that is not open; undefined where it cannot be read. */
  readonly read: (uri: string) => Promise<string | undefined>;
  /** Canonical URIs of all notes in the workspace folders. */
  readonly findNotes: () => Promise<readonly string[]>;
  /** Open documents by the URIs that the editor has for them. */
  readonly openUris: () => readonly string[];
  readonly openNote: (uri: string, token?: CancellationToken) => Promise<CheckedNote | undefined>;
  /** Of notes that are open, as last checked. */
  readonly lastChecked: () => readonly CheckedNote[];
  readonly folderOf: (uri: string) => string | undefined;
}

/** Which notes are asked for; all where nothing is said. */
export interface NotesWanted {
  /** Bound to this article. */
  readonly article?: string;
  /** With these words in them. */
  readonly words?: string;
}

interface ClosedNote {
  readonly text: string;
  readonly articles: readonly Reference[];
  readonly checked: CheckedNote | undefined;
}

export class Articles {
  readonly #sources: Sources;
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #closed = new Map<string, ClosedNote>();
  /** Files that no note is bound to, and nothing changed since. */
  readonly #strangers = new Set<string>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** The open article with the library of a note that is bound to it; undefined for a file that is no reference. */
  async find(
    uri: string,
    text: string,
    token?: CancellationToken,
  ): Promise<OpenArticle | undefined> {
    const own = canonicalUri(uri);
    const articleOf = (library: CheckedNote["library"]): OpenArticle | undefined => {
      // Other words than the editor shows: a newer version is on its way, or a format that editors show in its source.
      const isShown = library.references.get(own)?.reference.text === text;
      return isShown ? { kind: "article", library, uri: own } : undefined;
    };
    for (const { library } of this.#sources.lastChecked()) {
      const article = articleOf(library);
      if (article !== undefined) return article;
    }
    if (this.#strangers.has(own)) return undefined;
    const bound = await this.#boundTo(own, token);
    if (bound === undefined) {
      if (token?.isCancellationRequested !== true) this.#strangers.add(own);
      return undefined;
    }
    return articleOf(await this.#sources.library(bound));
  }

  /** The checks of the notes that are asked for, in the order of their URIs, open ones first. */
  async notes(wanted: NotesWanted, token?: CancellationToken): Promise<readonly CheckedNote[]> {
    const { openUris, openNote, findNotes } = this.#sources;
    const found: CheckedNote[] = [];
    const open = new Set<string>();
    for (const uri of openUris()) {
      const note = await openNote(uri, token);
      open.add(canonicalUri(uri));
      const isBound = wanted.article === undefined || note?.library.references.has(wanted.article);
      if (note !== undefined && isBound === true) found.push(note);
    }
    for (const uri of await findNotes()) {
      if (token?.isCancellationRequested === true) break;
      if (open.has(uri)) continue;
      const note = await this.#checkClosed(uri, wanted);
      if (note !== undefined) found.push(note);
    }
    return found;
  }

  /** These files changed: they are read again when next asked for. All of them where none is named. */
  forget(uris?: readonly string[]): void {
    this.#strangers.clear();
    if (uris === undefined) this.#texts.clear();
    for (const uri of uris ?? []) this.#texts.delete(canonicalUri(uri));
  }

  /** By the settings of its folder, else by a note that names it. */
  async #boundTo(article: string, token?: CancellationToken): Promise<Bound | undefined> {
    const { bind, folderOf, findNotes } = this.#sources;
    const folder = folderOf(article);
    const nobody = { uri: "untitled:", text: "" };
    const own = folder === undefined ? undefined : await bind(nobody, { article, folder });
    if (own !== undefined) return own;
    for (const uri of await findNotes()) {
      if (token?.isCancellationRequested === true) return undefined;
      const text = await this.#textOf(uri);
      const bound = text === undefined ? undefined : await bind({ uri, text }, { article });
      if (bound !== undefined) return bound;
    }
    return undefined;
  }

  async #checkClosed(
    uri: string,
    { article, words = "" }: NotesWanted,
  ): Promise<CheckedNote | undefined> {
    const text = await this.#textOf(uri);
    if (text === undefined || !text.includes(words)) return undefined;
    const bound = await this.#sources.bind({ uri, text }, article === undefined ? {} : { article });
    if (bound === undefined) return undefined;
    const before = this.#closed.get(uri);
    if (before?.text === text && isSame(before.articles, bound.articles)) return before.checked;
    const { checked } = await this.#sources.check({ uri, text }, bound, before?.checked);
    this.#closed.set(uri, { text, articles: bound.articles, checked });
    return checked;
  }

  #textOf(uri: string): Promise<string | undefined> {
    const known = this.#texts.get(uri) ?? this.#sources.read(uri);
    this.#texts.set(uri, known);
    return known;
  }
}

function isSame(a: readonly Reference[], b: readonly Reference[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
