// A note's references, found and read: what its check needs beside its text.

import { bindingFindings } from "./bindingFindings.ts";
import { type BoundPattern, findReferences } from "./boundReferences.ts";
import type { DictionaryStore } from "./dictionaryStore.ts";
import type { FolderFiles } from "./folderFiles.ts";
import type { Bound, NoteText } from "./noteChecks.ts";
import type { ReadOutcome, ReferenceStore } from "./referenceStore.ts";
import type { Settings } from "./settings.ts";
import type { SettingsSource } from "./settingsSource.ts";
import { folderOf } from "./uri.ts";

export interface ReadProgress {
  /** The note. */
  readonly uri: string;
  readonly done: number;
  readonly total: number;
}

interface Sources {
  readonly settings: SettingsSource;
  readonly files: FolderFiles;
  readonly references: ReferenceStore;
  readonly dictionary: DictionaryStore;
  /** The workspace folder that holds a file. */
  readonly workspaceFolderOf: (uri: string) => string | undefined;
  /** Called with each folder that references are read from. */
  readonly onDidUse: (use: { readonly folder: string; readonly deep: boolean }) => void;
  readonly onDidRead: (progress: ReadProgress) => void;
}

/** Which references are wanted. */
export interface BindingWanted {
  /** Only where this article is one of them: nothing is read else. */
  readonly article?: string;
  /** Of the settings of this workspace folder, not of the one that holds the note. */
  readonly folder?: string;
}

export class NoteBinder {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Undefined where the file is no note, or has not the reference that is wanted. */
  async bind({ uri, text }: NoteText, wanted: BindingWanted = {}): Promise<Bound | undefined> {
    const { settings: source, files, dictionary, workspaceFolderOf } = this.#sources;
    const { article, folder = workspaceFolderOf(uri) } = wanted;
    const settings = await source.of(folder);
    const patterns = await findReferences({ uri, text, folder }, settings, files);
    if (patterns === undefined) return undefined;
    const isBound = article === undefined || patterns.some(({ uris }) => uris.includes(article));
    if (!isBound) return undefined;
    const bound = await this.#read(uri, patterns, settings);
    await dictionary.prepare(text, bound.articles);
    return bound;
  }

  async #read(uri: string, patterns: readonly BoundPattern[], settings: Settings): Promise<Bound> {
    const { references, onDidUse, onDidRead } = this.#sources;
    const uris = [...new Set(patterns.flatMap((pattern) => pattern.uris))].sort();
    for (const folder of new Set(uris.map(folderOf))) onDidUse({ folder, deep: false });
    const outcomes = await references.readAll(uris, (done) =>
      onDidRead({ uri, done, total: uris.length }),
    );
    const byUri = new Map(outcomes.map((outcome) => [uriOf(outcome), outcome] as const));
    const articles = outcomes.flatMap((each) => (each.kind === "read" ? [each.reference] : []));
    return {
      uri,
      bindingFindings: bindingFindings(patterns, byUri),
      references: articles.length,
      articles,
      settings,
    };
  }
}

function uriOf(outcome: ReadOutcome): string {
  return outcome.kind === "read" ? outcome.reference.uri : outcome.uri;
}
