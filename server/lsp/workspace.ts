// The workspace: the one place that holds state. Open documents, the files around them, and for each open
// note its last check, which the next one starts from.

import {
  type CancellationToken,
  Emitter,
  type FileEvent,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CheckedNote, decodeText } from "../core/index.ts";
import type { ReaderPool } from "../reading/readerPool.ts";
import type { ReferenceCache } from "../reading/referenceCache.ts";
import { Articles } from "./articles.ts";
import { frontMatterOf } from "./boundReferences.ts";
import type { DictionaryStore } from "./dictionaryStore.ts";
import { changeFiles } from "./fileEvents.ts";
import type { FileSource } from "./files.ts";
import { FolderFiles } from "./folderFiles.ts";
import { loaderFor } from "./loaderFor.ts";
import { NamesStore } from "./namesStore.ts";
import { NoteBinder } from "./noteBinder.ts";
import {
  type Bound,
  NoteChecks,
  type NoteState,
  type NoteText,
  UNWATCHED,
  type Watch,
} from "./noteChecks.ts";
import { findNotes } from "./noteFiles.ts";
import type { OpenNote, Running } from "./openNote.ts";
import { ReadGrowth } from "./readGrowth.ts";
import { ReferenceStore } from "./referenceStore.ts";
import { debounced, type Runtime } from "./runtime.ts";
import type { Settings } from "./settings.ts";
import type { SettingsSource } from "./settingsSource.ts";
import { canonicalUri, innermostOf } from "./uri.ts";

/** Where the workspace gets things from. */
interface Sources {
  readonly files: FileSource;
  readonly settings: SettingsSource;
  readonly dictionary: DictionaryStore;
  readonly readers: ReaderPool;
  readonly cache: ReferenceCache | undefined;
}

/** Milliseconds of quiet in an open article before the notes are checked against its new words. */
const REFERENCE_PAUSE = 150;

export class Workspace {
  readonly documents = new TextDocuments(TextDocument);
  /** Open articles, and the notes that stand on them. */
  readonly articles: Articles;
  readonly references: ReferenceStore;
  /** The user's own names. */
  readonly names: NamesStore;
  /** Workspace folders, as canonical URIs. */
  folders: readonly string[] = [];
  /** Fires after anything but a note's own text changed that verdicts depend on. */
  readonly didChange = new Emitter<void>();
  /** Fires with each check of an open note that was not there before. */
  readonly didCheck = new Emitter<NoteState>();
  /** Fires with each folder that references are looked for in, or read from. */
  readonly didUse = new Emitter<{ readonly folder: string; readonly deep: boolean }>();

  readonly #settings: SettingsSource;
  readonly #folderFiles: FolderFiles;
  readonly #files: FileSource;
  readonly #binder: NoteBinder;
  readonly #checks: NoteChecks;
  readonly #runtime: Runtime;
  readonly #notes = new Map<string, OpenNote>();
  /** Words that notes are checked against were typed: an article's, or names. */
  readonly #edited: () => void;
  readonly #growth: ReadGrowth;
  /** Grows with each change of files, folders or settings. */
  #generation = 0;

  constructor(runtime: Runtime, { files, settings, dictionary, readers, cache }: Sources) {
    this.#settings = settings;
    this.#files = files;
    this.#runtime = runtime;
    this.#checks = new NoteChecks(runtime, dictionary, cache?.tables);
    dictionary.onDidLoad = () => this.changed();
    this.#folderFiles = new FolderFiles(files);
    this.#folderFiles.onDidList = (folder) => this.didUse.fire({ folder, deep: true });
    this.references = new ReferenceStore({
      openBytes: (uri) => this.#openBytes(uri),
      schedule: runtime.schedule,
      loader: loaderFor({ files, readers, cache, runtime }, this),
    });
    this.#growth = new ReadGrowth(runtime, () => this.changed());
    this.references.onDidProgress((progress) => this.#growth.read(progress));
    this.names = new NamesStore({
      files,
      settings,
      openText: (uri) => this.#openDocument(uri)?.getText(),
      folders: () => this.folders,
    });
    this.#binder = new NoteBinder({
      settings,
      dictionary,
      names: this.names,
      files: this.#folderFiles,
      references: this.references,
      workspaceFolderOf: (uri) => this.folderOf(uri),
      onDidUse: (use) => this.didUse.fire(use),
    });
    this.articles = new Articles({
      workspace: this,
      binder: this.#binder,
      checks: this.#checks,
      files,
      lastChecked: () => [...this.#notes.values()].flatMap(({ state }) => state?.checked ?? []),
    });
    this.#edited = debounced(runtime, REFERENCE_PAUSE, () => this.changed());
    this.documents.onDidChangeContent(({ document }) => this.#documentChanged(document.uri));
    this.documents.onDidOpen(() => {
      if (this.references.forgetCancelled()) this.changed();
    });
    this.documents.onDidClose(({ document }) => {
      this.#notes.delete(document.uri);
      this.#documentChanged(document.uri);
    });
  }

  /** The open note with its check, of the text as it is now; undefined for a document that is no note. */
  async note(uri: string, token?: CancellationToken): Promise<NoteState | undefined> {
    for (;;) {
      const document = this.documents.get(uri);
      if (document?.languageId !== "markdown" || !this.#isOurs(uri)) return undefined;
      const { version } = document;
      const note = { uri, text: document.getText() };
      const entry = this.#entry(note);
      const bound = await entry.bound;
      if (token?.isCancellationRequested) return undefined;
      const isDropped = () =>
        this.#notes.get(uri) !== entry ||
        entry.generation !== this.#generation ||
        this.documents.get(uri)?.version !== version;
      // Reading takes time: with new words or other files meanwhile, start over with them.
      if (isDropped()) continue;
      if (entry.running?.version !== version) {
        // The one before drops its work in its next pause, and leaves what it had done.
        const before = entry.running?.state.catch(() => undefined);
        const onPause: Watch["onPause"] = (soFar) => {
          made.soFar = soFar;
        };
        const state = Promise.resolve(before)
          .then(() => this.#update(note, entry, bound, { isDropped, onPause }))
          .finally(() => {
            if (entry.running?.version === version) entry.running = undefined;
          });
        const made: Running = { version, state };
        entry.running = made;
      }
      const state = await entry.running.state;
      if (token?.isCancellationRequested) return undefined;
      if (!isDropped()) return state;
    }
  }

  /** What is known of an open note whose first check is under way; undefined for all others. */
  noteSoFar(uri: string): NoteState | undefined {
    const { state, running } = this.#notes.get(uri) ?? {};
    const isCurrent = running?.version === this.documents.get(uri)?.version;
    return state === undefined && isCurrent ? running?.soFar?.() : undefined;
  }

  /** The check of an open note: what most requests need. */
  async checkedNote(uri: string, token?: CancellationToken): Promise<CheckedNote | undefined> {
    return (await this.note(uri, token))?.checked;
  }

  /** Checks a note that need not be open; a string says why it could not be read. */
  async checkFile(uri: string): Promise<NoteState | string | undefined> {
    const open = this.#openDocument(canonicalUri(uri));
    if (open !== undefined) return this.note(open.uri);
    const content = await this.#files.readFile(uri);
    if (content.kind === "failure") return content.message;
    const { text } = decodeText(content.bytes);
    this.references.forgetCancelled();
    const bound = await this.#binder.bind({ uri, text }, { wait: "all" });
    return bound && this.#checks.check({ uri, text }, bound, undefined, UNWATCHED);
  }

  /** Every note of the workspace folders, open or not, in the order of their URIs. */
  findNotes(): Promise<readonly string[]> {
    const around = { folders: this.folders, folderOf: (uri: string) => this.folderOf(uri) };
    return findNotes({ ...around, settings: this.#settings, files: this.#folderFiles });
  }

  /** The workspace folder that holds the file; the first for a file not saved yet. */
  folderOf(uri: string): string | undefined {
    return uri.startsWith("untitled:") ? this.folders[0] : innermostOf(this.folders, uri);
  }

  settingsOf(uri: string): Promise<Settings> {
    return this.#settings.of(this.folderOf(uri));
  }

  /** Files that changed outside the editor. */
  filesChanged(events: readonly FileEvent[]): void {
    const [files, references] = [this.#folderFiles, this.references];
    this.articles.forget(events.map(({ uri }) => uri));
    const isOpen = (uri: string) => this.#openDocument(uri) !== undefined;
    const named = events.map(({ uri }) => this.names.forget(canonicalUri(uri)));
    const isChanged = changeFiles(events, { files, references, isOpen });
    if (isChanged || named.includes(true)) this.changed();
  }

  /** Nobody tells of changes here: look at the files again. */
  filesUnknown(): void {
    this.#folderFiles.forget();
    this.references.forgetAll();
    this.articles.forgetAll();
    this.names.forgetAll();
    this.changed();
  }

  /** Folders or settings changed, or files did. */
  changed(): void {
    this.#generation++;
    this.articles.forget([]);
    this.didChange.fire();
  }

  #entry(note: NoteText): OpenNote {
    const known = this.#notes.get(note.uri);
    const frontMatter = frontMatterOf(note.text);
    const isCurrent = known?.generation === this.#generation && known.frontMatter === frontMatter;
    if (isCurrent) return known;
    const entry: OpenNote = {
      frontMatter,
      generation: this.#generation,
      bound: this.#bind(note),
      state: known?.state,
      latest: known?.latest,
    };
    this.#notes.set(note.uri, entry);
    // What failed once may succeed the next time it is asked for.
    entry.bound.catch(() => this.#notes.delete(note.uri));
    return entry;
  }

  /** Not the old side of a comparison, a chat or an output panel: those are Markdown under schemes of their own. */
  #isOurs(uri: string): boolean {
    return /^(?:file|untitled):/u.test(uri) || this.folderOf(uri) !== undefined;
  }

  /** With what is read so far; the note is checked again when more is. */
  async #bind(note: NoteText): Promise<Bound | undefined> {
    const { done } = this.references.progress;
    const bound = await this.#binder.bind(note, { wait: "a moment" });
    const isOver = this.references.progress.total === 0;
    if (bound !== undefined && bound.unread > 0) this.#growth.begunWith(done, isOver);
    return bound;
  }

  /** Checks the open note and tells who listens, where anything is new and the check was not dropped. */
  async #update(
    note: NoteText,
    entry: OpenNote,
    bound: Bound | undefined,
    watch: Watch,
  ): Promise<NoteState | undefined> {
    const before = entry.state;
    const state = bound && (await this.#checks.check(note, bound, entry.latest, watch));
    entry.latest = state?.checked;
    if (watch.isDropped()) return undefined;
    entry.state = state;
    const isNew =
      before === undefined ||
      before.checked !== state?.checked ||
      before.unread !== (state?.unread ?? 0);
    const nothing = { uri: note.uri, bindingFindings: [], references: 0, unread: 0 };
    if (isNew) this.didCheck.fire(state ?? nothing);
    return state;
  }

  #documentChanged(uri: string): void {
    const canonical = canonicalUri(uri);
    const isNamed = this.names.forget(canonical);
    if (this.references.forget(canonical) || isNamed) this.#edited();
  }

  #openBytes(uri: string): Uint8Array | undefined {
    const text = this.#openDocument(uri)?.getText();
    // With U+FFFD it was opened in a wrong encoding: the file's own bytes say more.
    return text?.includes("\ufffd") === false ? this.#runtime.encodeUtf8(text) : undefined;
  }

  /** By canonical URI: the editor may write it in another way. */
  #openDocument(uri: string): TextDocument | undefined {
    return this.documents.all().find((document) => canonicalUri(document.uri) === uri);
  }
}
