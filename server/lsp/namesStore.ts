// The user's own names, of each workspace folder: read when a note is first checked, again when a file of them changed. What
// is typed into an open one counts before it is saved.

import {
  DEFAULT_ENTITIES,
  decodeText,
  type EntitiesProblem,
  parseEntitiesFile,
  type UserEntity,
} from "../core/index.ts";
import type { FileSource } from "./files.ts";
import { findNamesFiles, isTouched, type NamesPattern, readNamesPattern } from "./namesPattern.ts";
import type { SettingsSource } from "./settingsSource.ts";
import { nameOf } from "./uri.ts";

/** A file of names as it was read. */
export interface NamesFile {
  /** Canonical. */
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly EntitiesProblem[];
}

/** All names of a workspace folder. */
export interface Names {
  /** The same array as long as the files say the same. */
  readonly entities: readonly UserEntity[];
  readonly files: readonly NamesFile[];
  /** What could not be read, one sentence each. */
  readonly failures: readonly string[];
}

interface Sources {
  readonly files: FileSource;
  readonly settings: SettingsSource;
  /** The words of an open document, by canonical URI. */
  readonly openText: (uri: string) => string | undefined;
  /** All workspace folders. */
  readonly folders: () => readonly string[];
}

interface Known {
  readonly pattern: NamesPattern;
  readonly names: Names;
}

const NONE: Names = { entities: [], files: [], failures: [] };

export class NamesStore {
  /** Called with what was read of a workspace folder, and the names before. */
  onDidRead: (names: Names, before: Names) => void = () => {};

  readonly #sources: Sources;
  readonly #reading = new Map<string, Promise<Known>>();
  readonly #last = new Map<string, Known>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** The names of a workspace folder; none for a note outside all of them. */
  async of(folder: string | undefined): Promise<Names> {
    return folder === undefined ? NONE : (await this.#known(folder)).names;
  }

  /** The file as it is now; undefined for a document that is no file of names. */
  async file(uri: string): Promise<NamesFile | undefined> {
    if (!/\.ya?ml$/iu.test(uri)) return undefined;
    for (const folder of this.#sources.folders()) {
      const { files } = (await this.#known(folder)).names;
      const found = files.find((file) => file.uri === uri);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Something happened to the file or folder; true where names may have changed by it. */
  forget(uri: string): boolean {
    const touched = [...this.#last].filter(([, { pattern }]) => isTouched(uri, pattern));
    for (const [folder] of touched) this.#reading.delete(folder);
    return touched.length > 0;
  }

  forgetAll(): void {
    this.#reading.clear();
  }

  /** Reads again what was read before and forgotten since. */
  async refresh(): Promise<void> {
    for (const folder of this.#sources.folders()) {
      if (this.#last.has(folder)) await this.#known(folder);
    }
  }

  #known(folder: string): Promise<Known> {
    const known = this.#reading.get(folder);
    if (known !== undefined) return known;
    const reading = this.#read(folder);
    this.#reading.set(folder, reading);
    // What failed once may succeed the next time it is asked for.
    reading.catch(() => this.#reading.delete(folder));
    return reading;
  }

  async #read(folder: string): Promise<Known> {
    const { settings, files } = this.#sources;
    const { entities: written } = await settings.of(folder);
    const pattern = readNamesPattern(folder, written);
    // Known before it is read: what changes meanwhile is not missed.
    const before = this.#last.get(folder)?.names ?? NONE;
    const begun: Known = { pattern, names: before };
    this.#last.set(folder, begun);
    const { uris, failures } = await findNamesFiles(pattern, files);
    const isExpected = written !== DEFAULT_ENTITIES;
    const read = await this.#readFiles(uris, { folder, isExpected });
    const names = { ...read, failures: [...failures, ...read.failures] };
    const known = { pattern, names: isSame(names, before) ? before : names };
    // A newer reading has the word.
    if (this.#last.get(folder) !== begun) return known;
    this.#last.set(folder, known);
    if (known.names !== before) this.onDidRead(known.names, before);
    return known;
  }

  async #readFiles(
    uris: readonly string[],
    { folder, isExpected }: { readonly folder: string; readonly isExpected: boolean },
  ): Promise<Names> {
    const entities: UserEntity[] = [];
    const files: NamesFile[] = [];
    const failures: string[] = [];
    for (const uri of uris) {
      const text = await this.#textOf(uri, folder);
      if (typeof text === "string") {
        const parsed = parseEntitiesFile(text, entities);
        entities.push(...parsed.entities);
        files.push({ uri, text, problems: parsed.problems });
      } else if (isExpected || !text.isMissing) {
        failures.push(`${nameOf(uri)} could not be read. ${text.message}`);
      }
    }
    return { entities, files, failures };
  }

  async #textOf(
    uri: string,
    folder: string,
  ): Promise<string | { readonly message: string; readonly isMissing: boolean }> {
    const open = this.#sources.openText(uri);
    if (open !== undefined) return open;
    const content = await this.#sources.files.readFile(uri, [folder]);
    return content.kind === "bytes"
      ? decodeText(content.bytes).text
      : { message: content.message, isMissing: content.code === "not-found" };
  }
}

function isSame(a: Names, b: Names): boolean {
  return (
    JSON.stringify(a.failures) === JSON.stringify(b.failures) &&
    a.files.length === b.files.length &&
    a.files.every(({ uri, text }, at) => uri === b.files[at]?.uri && text === b.files[at]?.text)
  );
}
