// A note's references, found and read: what its check needs beside its text.

import { bindingFindings, namesFindings } from "./bindingFindings.ts";
import { type BoundPattern, findReferences } from "./boundReferences.ts";
import type { DictionaryStore } from "./dictionaryStore.ts";
import type { FolderFiles } from "./folderFiles.ts";
import type { NamesStore } from "./namesStore.ts";
import type { Bound, NoteText } from "./noteChecks.ts";
import type { ReadOutcome, ReferenceStore } from "./referenceStore.ts";
import type { Settings } from "./settings.ts";
import type { SettingsSource } from "./settingsSource.ts";
import { folderOf } from "./uri.ts";

interface Sources {
  readonly settings: SettingsSource;
  readonly files: FolderFiles;
  readonly references: ReferenceStore;
  readonly dictionary: DictionaryStore;
  readonly names: NamesStore;
  /** The workspace folder that holds a file. */
  readonly workspaceFolderOf: (uri: string) => string | undefined;
  /** Called with each folder that references are read from. */
  readonly onDidUse: (use: { readonly folder: string; readonly deep: boolean }) => void;
}

/** Which references are wanted, and how long is waited for them. */
export interface Wanted {
  /** "all": until every reference is read; else `unread` tells how many are not. */
  readonly wait: "all" | "a moment";
  /** Only where this article is one of them: nothing is read else. */
  readonly article?: string | undefined;
  /** Of the settings of this workspace folder, not of the one that holds the note. */
  readonly folder?: string;
}

export class NoteBinder {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Undefined where the file is no note, or has not the article that is wanted. */
  async bind({ uri, text }: NoteText, wanted: Wanted): Promise<Bound | undefined> {
    const { settings: source, files, dictionary, workspaceFolderOf } = this.#sources;
    const { wait, article, folder = workspaceFolderOf(uri) } = wanted;
    const settings = await source.of(folder);
    const patterns = await findReferences({ uri, text, folder }, settings, files);
    if (patterns === undefined) return undefined;
    const isBound = article === undefined || patterns.some(({ uris }) => uris.includes(article));
    if (!isBound) return undefined;
    const [names, read] = await Promise.all([
      this.#sources.names.of(folder),
      this.#read(uri, { patterns, settings, wait }),
    ]);
    const findings = [...read.bindingFindings, ...namesFindings(names.failures)];
    const bound: Bound = { ...read, names: names.entities, bindingFindings: findings };
    await dictionary.prepare(text, bound.articles);
    return bound;
  }

  async #read(
    uri: string,
    how: {
      readonly patterns: readonly BoundPattern[];
      readonly settings: Settings;
      readonly wait: "all" | "a moment";
    },
  ): Promise<Omit<Bound, "names">> {
    const { patterns, settings, wait } = how;
    const { references, onDidUse } = this.#sources;
    const uris = [...new Set(patterns.flatMap((pattern) => pattern.uris))].sort();
    for (const folder of new Set(uris.map(folderOf))) onDidUse({ folder, deep: false });
    const outcomes =
      wait === "all" ? await references.readAll(uris) : await references.readMost(uris);
    const byUri = new Map(outcomes.map((outcome) => [uriOf(outcome), outcome] as const));
    const articles = outcomes.flatMap((each) => (each.kind === "read" ? [each.reference] : []));
    return {
      uri,
      bindingFindings: bindingFindings(patterns, byUri),
      references: articles.length,
      unread: uris.length - outcomes.length,
      articles,
      settings,
    };
  }
}

function uriOf(outcome: ReadOutcome): string {
  return outcome.kind === "read" ? outcome.reference.uri : outcome.uri;
}
