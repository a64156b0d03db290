// Libraries by the references in them: notes that are bound to the same articles share one, and a note
// keeps its library, and with it all its verdicts, as long as none of its articles changed.

import { createLibrary, type Dictionary, type Library, type Reference } from "../core/index.ts";

interface Entry {
  readonly references: readonly Reference[];
  readonly dictionary: Dictionary | undefined;
  readonly library: Library;
}

/** As many bindings as one works with at a time; a library's indexes are the articles' own and stay with them. */
const MAX_LIBRARIES = 8;

export class LibraryCache {
  /** Last used first. */
  #entries: readonly Entry[] = [];

  get(references: readonly Reference[], dictionary?: Dictionary): Library {
    const known = this.#entries.find(
      (entry) => entry.dictionary === dictionary && isSame(entry.references, references),
    );
    const entry = known ?? { references, dictionary, library: this.#make(references, dictionary) };
    const others = this.#entries.filter((each) => each !== known);
    this.#entries = [entry, ...others].slice(0, MAX_LIBRARIES);
    return entry.library;
  }

  /** From the library of the same files where there is one: then a changed article costs that article. */
  #make(references: readonly Reference[], dictionary: Dictionary | undefined): Library {
    const older = this.#entries.find(
      (entry) => entry.dictionary === dictionary && hasSameUris(entry.references, references),
    );
    if (older === undefined) return createLibrary(references, dictionary);
    return references
      .filter((reference, at) => reference !== older.references[at])
      .reduce((library, reference) => library.with(reference), older.library);
  }
}

function isSame(a: readonly Reference[], b: readonly Reference[]): boolean {
  return a.length === b.length && a.every((reference, at) => reference === b[at]);
}

function hasSameUris(a: readonly Reference[], b: readonly Reference[]): boolean {
  return a.length === b.length && a.every(({ uri }, at) => uri === b[at]?.uri);
}
