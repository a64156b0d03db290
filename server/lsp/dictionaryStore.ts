// The dictionary between languages, read once, when a note first needs it. Checks do not wait for it:
// they run without it, and again when it has come.

import { type Dictionary, needsDictionary, type Reference, readDictionary } from "../core/index.ts";

export class DictionaryStore {
  /** Called when the dictionary has come. */
  onDidLoad: () => void = () => {};
  readonly #read: (() => Promise<Uint8Array>) | undefined;
  #dictionary: Dictionary | undefined;
  #isAsked = false;

  constructor(read: (() => Promise<Uint8Array>) | undefined) {
    this.#read = read;
  }

  /** The dictionary, where the note needs it and it is there; where it is not, it is sent for. */
  for(note: string, references: readonly Reference[]): Dictionary | undefined {
    if (!needsDictionary(note, references)) return undefined;
    if (!this.#isAsked) this.#load();
    return this.#dictionary;
  }

  #load(): void {
    this.#isAsked = true;
    // Without it the glossary alone has to do: as good an answer as any to a file that is missing.
    this.#read?.().then(
      (bytes) => {
        this.#dictionary = readDictionary(bytes);
        this.onDidLoad();
      },
      () => {},
    );
  }
}
