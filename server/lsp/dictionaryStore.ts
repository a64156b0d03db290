// The dictionary between languages, read once, when a note first needs it: with its references, or
// when it is written on in another language. It is then checked again.

import { type Dictionary, needsDictionary, type Reference, readDictionary } from "../core/index.ts";

export class DictionaryStore {
  /** Called when the dictionary has come for a note that is checked already. */
  onDidLoad: () => void = () => {};
  readonly #read: (() => Promise<Uint8Array>) | undefined;
  readonly #log: (error: unknown) => void;
  #dictionary: Dictionary | undefined;
  #loading: Promise<void> | undefined;

  /** `log` is told why the dictionary could not be read: the glossary alone has to do then. */
  constructor(read: (() => Promise<Uint8Array>) | undefined, log: (error: unknown) => void) {
    this.#read = read;
    this.#log = log;
  }

  /** Waits for the dictionary where the note needs it. */
  async prepare(note: string, references: readonly Reference[]): Promise<void> {
    if (needsDictionary(note, references)) await this.#load();
  }

  /** The dictionary, where the note needs it and it is there; where it is not, it is sent for. */
  for(note: string, references: readonly Reference[]): Dictionary | undefined {
    if (!needsDictionary(note, references)) return undefined;
    if (this.#loading === undefined) this.#load().then(() => this.onDidLoad());
    return this.#dictionary;
  }

  #load(): Promise<void> {
    this.#loading ??= this.#readAll();
    return this.#loading;
  }

  async #readAll(): Promise<void> {
    try {
      const bytes = await this.#read?.();
      if (bytes !== undefined) this.#dictionary = readDictionary(bytes);
    } catch (error) {
      this.#log(error);
    }
  }
}
