// `tieout check`: files in, report out, exit code. The same engine and the same findings as the editor.

import { fileURLToPath } from "node:url";
import {
  type CheckedNote,
  checkNote,
  createLibrary,
  type Dictionary,
  type Library,
  makeReport,
  needsDictionary,
  plainLine,
  type Reference,
  renderExplainedReport,
  renderTextReport,
  type UserEntity,
} from "../core/index.ts";
import type { ReadFailure } from "../reading/files.ts";
import type { Unpacked } from "../reading/referenceCache.ts";
import { Turns } from "../reading/turns.ts";
import { type Failure, failureOf, findNotes, isFailure, readText, shown, toUri } from "./files.ts";
import { renderJson } from "./json.ts";
import { readNames } from "./names.ts";
import type { CheckCommand } from "./options.ts";
import { type ReferenceFinder, referenceFinder } from "./references.ts";

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

/** What the process gives. */
export interface Platform {
  readonly dictionary: () => Promise<Dictionary | undefined>;
  /** A reference by the URI of its file; it must not reject. */
  readonly load: (uri: string) => Promise<Unpacked | ReadFailure>;
  /** Told before each note: how many are checked, of how many. */
  readonly tell?: (done: number, total: number) => void;
}

/**
 * Checks the notes that the command names. Never rejects on bad files: they are listed, with exit code 2. The dictionary is
 * asked for where a note needs it.
 */
export async function check(command: CheckCommand, platform: Platform): Promise<Outcome> {
  const failures: Failure[] = [];
  const names = await readNames(command.entities, failures);
  const articles = articleStore(failures, names, platform);
  const references = referenceFinder(command, failures);
  const notes: CheckedNote[] = [];
  const paths = await notePaths(command, failures);
  for (const [at, path] of paths.entries()) {
    platform.tell?.(at, paths.length);
    const note = await checkFile(path, command, { articles, references, failures });
    if (note !== undefined) notes.push(note);
  }
  if (notes.length === 0 && failures.length === 0) {
    failures.push({ path: command.paths.join(", "), message: "no notes found" });
  }
  return {
    stdout: render(command, notes, failures),
    stderr: failures.map(toLine).join(""),
    exitCode: exitCodeOf(notes, failures),
  };
}

/** Files and what is in them may have any name: none of it may rewrite what the terminal shows. */
function toLine({ path, message }: Failure): string {
  return `tieout: ${plainLine(path)}: ${plainLine(message)}\n`;
}

function render(
  { format, explain }: CheckCommand,
  notes: readonly CheckedNote[],
  failures: readonly Failure[],
): string {
  if (format === "json") return renderJson(notes, failures);
  if (notes.length === 0) return "";
  const renderText = explain ? renderExplainedReport : renderTextReport;
  return renderText(makeReport(notes), (uri) => shown(fileURLToPath(uri)));
}

function exitCodeOf(notes: readonly CheckedNote[], failures: readonly Failure[]): 0 | 1 | 2 {
  if (failures.length > 0) return 2;
  const differs = notes.some(({ findings }) =>
    findings.some(({ severity }) => severity === "warning" || severity === "error"),
  );
  return differs ? 1 : 0;
}

async function notePaths(command: CheckCommand, failures: Failure[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const path of command.paths) {
    const found = await findNotes(path);
    if (isFailure(found)) failures.push(found);
    else paths.push(...found);
  }
  return [...new Set(paths)];
}

async function checkFile(
  path: string,
  { today }: CheckCommand,
  { articles, references, failures }: Run,
): Promise<CheckedNote | undefined> {
  const file = await readText(path);
  if (isFailure(file)) {
    failures.push(file);
    return undefined;
  }
  const paths = await references.find(path, file.text);
  const library = await articles.library(paths, file.text);
  const options = today === undefined ? {} : { today };
  const note = checkNote({ uri: toUri(path), text: file.text }, library, options);
  if (paths.length === 0 && note.claims.length > 0) references.tellNone(path, file.text);
  return note;
}

interface Run {
  readonly articles: ArticleStore;
  readonly references: ReferenceFinder;
  readonly failures: Failure[];
}

interface ArticleStore {
  /** The library for a note with this text. */
  library(paths: readonly string[], note: string): Promise<Library>;
}

/** So many files are read at a time: the readers have the next at hand, and memory holds few. */
const PARALLEL_READS = 16;

/** A part of the package itself: without it less is known of notes in another language than their articles. */
const NO_DICTIONARY: Failure = {
  path: "dist/dictionary.txt",
  message: "the dictionary between languages could not be read: install tieout anew",
};

/** Each article is read once, each set of articles indexed once; an unreadable one is a failure once. */
function articleStore(
  failures: Failure[],
  names: readonly UserEntity[],
  { dictionary, load }: Platform,
): ArticleStore {
  const articles = new Map<string, Promise<Reference | undefined>>();
  const libraries = new Map<string, Library>();
  const turns = new Turns(PARALLEL_READS);
  let isTold = false;
  const words = async () => {
    const read = await dictionary();
    if (read === undefined && !isTold) failures.push(NO_DICTIONARY);
    isTold = true;
    return read;
  };
  const read = async (path: string) => {
    const read = await turns.take(path, () => load(toUri(path)));
    if (read === undefined || "kind" in read) {
      if (read !== undefined) failures.push(failureOf(path, read));
      return undefined;
    }
    const { problems } = read.reference;
    failures.push(...problems.map(({ message }) => ({ path: shown(path), message })));
    return read.reference;
  };
  const readAll = async (paths: readonly string[]) => {
    const all = paths.map((path) => {
      const article = articles.get(path) ?? read(path);
      articles.set(path, article);
      return article;
    });
    return (await Promise.all(all)).filter((each) => each !== undefined);
  };
  return {
    async library(paths, note) {
      const found = await readAll(paths);
      const isForeign = needsDictionary(note, found);
      const key = JSON.stringify([isForeign, ...paths]);
      const library =
        libraries.get(key) ?? createLibrary(found, isForeign ? await words() : undefined, names);
      libraries.set(key, library);
      return library;
    },
  };
}
