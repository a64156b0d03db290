// Articles that are open, and the notes of the workspace, open or not: what questions from an article to its notes need.
// Notes that are not open are read and checked when first asked for, and again when they or their articles changed.

import type { CancellationToken } from "vscode-languageserver";
import {
  type CheckedNote,
  decodeText,
  type Open,
  type OpenArticle,
  type Reference,
} from "../core/index.ts";
import type { FileSource } from "./files.ts";
import { isReadable } from "./folderFiles.ts";
import type { NoteBinder } from "./noteBinder.ts";
import { type Bound, type NoteChecks, UNWATCHED } from "./noteChecks.ts";
import { canonicalUri } from "./uri.ts";
import { articleUri } from "./virtualDocuments.ts";
import type { Workspace } from "./workspace.ts";

interface Sources {
  readonly workspace: Pick<
    Workspace,
    "documents" | "folders" | "checkedNote" | "findNotes" | "folderOf"
  >;
  readonly binder: NoteBinder;
  readonly checks: NoteChecks;
  readonly files: FileSource;
  /** Of notes that are open, as last checked. */
  readonly lastChecked: () => readonly CheckedNote[];
}

/** Which notes are asked for; all where nothing is said. */
export interface NotesWanted {
  /** Bound to this article. */
  readonly article?: string;
  /** With these words in them. */
  readonly words?: string;
}

interface ClosedNote {
  /** The turn in which all of this was as it is. */
  readonly turn: number;
  readonly text: string;
  readonly articles: readonly Reference[];
  readonly names: Bound["names"];
  readonly checked: CheckedNote | undefined;
}

export class Articles {
  readonly #sources: Sources;
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #closed = new Map<string, ClosedNote>();
  /** Grows with each change of anything: what was found in this turn still holds. */
  #turn = 0;
  /** Of this turn: files that no note is bound to, and "article note" for notes that are not bound to it. */
  readonly #strangers = new Set<string>();
  #found: Promise<readonly string[]> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** What is open under the URI, as it is now: a note with its check, or an article; undefined for any other file. */
  async open(uri: string, token?: CancellationToken): Promise<Open | undefined> {
    const { workspace } = this.#sources;
    const note = await workspace.checkedNote(uri, token);
    if (note !== undefined) return { kind: "note", note };
    const text = workspace.documents.get(uri)?.getText();
    return text === undefined ? undefined : this.#find(uri, text, token);
  }

  /** The open article with the library of a note that is bound to it; undefined for a file that is no reference. */
  async #find(
    uri: string,
    text: string,
    token?: CancellationToken,
  ): Promise<OpenArticle | undefined> {
    const own = articleUri(uri);
    const articleOf = (library: CheckedNote["library"]): OpenArticle | undefined => {
      // Other words than the editor shows: a newer version is on its way, or a format that editors show in its source.
      const isShown = library.references.get(own)?.reference.text === text;
      return isShown ? { kind: "article", library, uri: own } : undefined;
    };
    for (const { library } of this.#sources.lastChecked()) {
      const article = articleOf(library);
      if (article !== undefined) return article;
    }
    if (!isReadable(own) || this.#strangers.has(own)) return undefined;
    const bound = await this.#boundTo(own, token);
    if (bound === undefined) {
      if (token?.isCancellationRequested !== true) this.#strangers.add(own);
      return undefined;
    }
    return articleOf(this.#sources.checks.libraryFor("", bound));
  }

  /** The checks of the notes that are asked for, in the order of their URIs, open ones first. */
  async notes(wanted: NotesWanted, token?: CancellationToken): Promise<readonly CheckedNote[]> {
    const { workspace } = this.#sources;
    const found: CheckedNote[] = [];
    const open = new Set<string>();
    for (const uri of workspace.documents.keys()) {
      const note = await workspace.checkedNote(uri, token);
      open.add(canonicalUri(uri));
      const isBound = wanted.article === undefined || note?.library.references.has(wanted.article);
      if (note !== undefined && isBound === true) found.push(note);
    }
    for (const uri of await this.#findNotes()) {
      if (token?.isCancellationRequested === true) break;
      if (open.has(uri)) continue;
      const note = await this.#checkClosed(uri, wanted);
      if (note !== undefined) found.push(note);
    }
    return found;
  }

  /** The libraries of the open notes, else those of the workspace folders: what a search over the workspace looks in. */
  async libraries(token?: CancellationToken): Promise<readonly CheckedNote["library"][]> {
    const { lastChecked, workspace, binder, checks } = this.#sources;
    const open = new Set(lastChecked().map(({ library }) => library));
    if (open.size > 0) return [...open];
    const libraries: CheckedNote["library"][] = [];
    for (const folder of workspace.folders) {
      if (token?.isCancellationRequested === true) break;
      const bound = await binder.bind(NOBODY, { folder, wait: "a moment" });
      if (bound !== undefined && bound.articles.length > 0)
        libraries.push(checks.libraryFor("", bound));
    }
    return libraries;
  }

  /** Something changed, and with it these files: they are read again when next asked for. */
  forget(uris: readonly string[]): void {
    this.#turn++;
    this.#found = undefined;
    this.#strangers.clear();
    for (const uri of uris) this.#texts.delete(canonicalUri(uri));
  }

  forgetAll(): void {
    this.forget([]);
    this.#texts.clear();
  }

  /** By the settings of its folder, else by a note that names it. */
  async #boundTo(article: string, token?: CancellationToken): Promise<Bound | undefined> {
    const { binder, workspace } = this.#sources;
    const folder = workspace.folderOf(article);
    const own =
      folder === undefined
        ? undefined
        : await binder.bind(NOBODY, { article, folder, wait: "a moment" });
    if (own !== undefined) return own;
    for (const uri of await this.#findNotes()) {
      if (token?.isCancellationRequested === true) return undefined;
      const text = await this.#textOf(uri);
      const bound =
        text === undefined
          ? undefined
          : await binder.bind({ uri, text }, { article, wait: "a moment" });
      if (bound !== undefined) return bound;
    }
    return undefined;
  }

  async #checkClosed(
    uri: string,
    { article, words = "" }: NotesWanted,
  ): Promise<CheckedNote | undefined> {
    const turn = this.#turn;
    const known = this.#closed.get(uri);
    if (known?.turn === turn && known.text.includes(words)) {
      const isBound = article === undefined || known.checked?.library.references.has(article);
      return isBound === true ? known.checked : undefined;
    }
    const stranger = `${article} ${uri}`;
    if (this.#strangers.has(stranger)) return undefined;
    const text = await this.#textOf(uri);
    if (text === undefined || !text.includes(words)) return undefined;
    const { binder, checks } = this.#sources;
    const bound = await binder.bind({ uri, text }, { article, wait: "all" });
    if (bound === undefined) {
      if (turn === this.#turn) this.#strangers.add(stranger);
      return undefined;
    }
    const { articles, names } = bound;
    const isKnown =
      known?.text === text && known.names === names && isSame(known.articles, articles);
    const { checked } = isKnown
      ? known
      : await checks.check({ uri, text }, bound, known?.checked, UNWATCHED);
    this.#closed.set(uri, { turn, text, articles, names, checked });
    return checked;
  }

  #findNotes(): Promise<readonly string[]> {
    this.#found ??= this.#sources.workspace.findNotes();
    return this.#found;
  }

  #textOf(uri: string): Promise<string | undefined> {
    const known = this.#texts.get(uri) ?? this.#read(uri);
    this.#texts.set(uri, known);
    return known;
  }

  async #read(uri: string): Promise<string | undefined> {
    const content = await this.#sources.files.readFile(uri);
    return content.kind === "failure" ? undefined : decodeText(content.bytes).text;
  }
}

/** A note that names no references: it has those of its folder's settings. */
const NOBODY = { uri: "untitled:", text: "" };

function isSame(a: readonly Reference[], b: readonly Reference[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
