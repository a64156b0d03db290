// Libraries by what is in them: notes that are bound to the same articles share one, and a note keeps its library, and with
// it all its verdicts, as long as none of its articles changed, nor the user's names.

import {
  createLibrary,
  type Dictionary,
  type Library,
  type Reference,
  type TableStore,
  type UserEntity,
} from "../core/index.ts";

/** What a library is made of. */
export interface Contents {
  readonly references: readonly Reference[];
  readonly dictionary: Dictionary | undefined;
  /** The same array as long as the files of names say the same. */
  readonly names: readonly UserEntity[];
  /** Whether no other reference is still to be read: what is joined for a moment is not worth keeping. */
  readonly isWhole?: boolean;
}

interface Entry extends Contents {
  readonly library: Library;
}

/** As many bindings as one works with at a time; a library's indexes are the articles' own and stay with them. */
const MAX_LIBRARIES = 8;

export class LibraryCache {
  readonly #tables: TableStore | undefined;
  /** Last used first. */
  #entries: readonly Entry[] = [];

  /** `tables`: where what is joined over a library's references is kept. */
  constructor(tables?: TableStore) {
    this.#tables = tables;
  }

  get(contents: Contents): Library {
    const known = this.#entries.find(
      (entry) => hasSameWords(entry, contents) && isSame(entry.references, contents.references),
    );
    const entry = known ?? { ...contents, library: this.#make(contents) };
    const others = this.#entries.filter(
      (each) => each !== known && (known !== undefined || !isPart(each, contents)),
    );
    this.#entries = [entry, ...others].slice(0, MAX_LIBRARIES);
    return entry.library;
  }

  /** From the library of the same files where there is one: then a changed article costs that article. */
  #make(contents: Contents): Library {
    const { references, dictionary, names, isWhole } = contents;
    const older = this.#entries.find(
      (entry) => hasSameWords(entry, contents) && hasSameUris(entry.references, references),
    );
    if (older === undefined)
      return createLibrary(references, dictionary, names, isWhole ? this.#tables : undefined);
    return references
      .filter((reference, at) => reference !== older.references[at])
      .reduce((library, reference) => library.with(reference), older.library);
  }
}

function hasSameWords(a: Contents, b: Contents): boolean {
  return a.dictionary === b.dictionary && a.names === b.names;
}

function isSame(a: readonly Reference[], b: readonly Reference[]): boolean {
  return a.length === b.length && a.every((reference, at) => reference === b[at]);
}

/**
 * Whether it has some of the references and no others: while a thousand are read, the libraries of the first hundred, two
 * hundred and so on, each with its joined names and n-grams. Who needs it again makes it again, and both are kept then.
 */
function isPart({ references }: Entry, whole: Contents): boolean {
  if (references.length >= whole.references.length) return false;
  const all = new Set(whole.references);
  return references.every((reference) => all.has(reference));
}

function hasSameUris(a: readonly Reference[], b: readonly Reference[]): boolean {
  return a.length === b.length && a.every(({ uri }, at) => uri === b[at]?.uri);
}
