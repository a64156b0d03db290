// `tieout check`: files in, report out, exit code. The same engine and the same findings as the editor.

import { fileURLToPath } from "node:url";
import {
  type CheckedNote,
  checkNote,
  createLibrary,
  type Dictionary,
  findBinding,
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
import {
  defaultReferences,
  type Failure,
  failureOf,
  findBound,
  findNotes,
  folderOf,
  isFailure,
  readText,
  shown,
  toUri,
} from "./files.ts";
import { renderJson } from "./json.ts";
import { readNames } from "./names.ts";
import type { CheckCommand } from "./options.ts";

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
}

/**
 * Checks the notes that the command names. Never rejects on bad files: they are listed, with exit code 2. The dictionary is
 * asked for where a note needs it.
 */
export async function check(command: CheckCommand, platform: Platform): Promise<Outcome> {
  const failures: Failure[] = [];
  const names = await readNames(command.entities, failures);
  const articles = articleStore(failures, names, platform);
  const notes: CheckedNote[] = [];
  for (const path of await notePaths(command, failures)) {
    const note = await checkFile(path, command, articles, failures);
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
  command: CheckCommand,
  articles: ArticleStore,
  failures: Failure[],
): Promise<CheckedNote | undefined> {
  const file = await readText(path);
  if (isFailure(file)) {
    failures.push(file);
    return undefined;
  }
  const paths = await referencePaths(path, file.text, command, failures);
  const library = await articles.library(paths, file.text);
  const options = command.today === undefined ? {} : { today: command.today };
  return checkNote({ uri: toUri(path), text: file.text }, library, options);
}

/** The first that applies: --reference, the note's front matter, the references folders around it. */
async function referencePaths(
  path: string,
  text: string,
  command: CheckCommand,
  failures: Failure[],
): Promise<readonly string[]> {
  if (command.references.length > 0) return command.references;
  const binding = findBinding(text);
  if (binding === undefined) return defaultReferences(rootFor(path, command));
  const files: string[] = [];
  for (const { glob } of binding.patterns) {
    const found = await findBound(folderOf(path), glob);
    if (found.length === 0)
      failures.push({ path: shown(path), message: `no reference matches "${glob}"` });
    files.push(...found);
  }
  return files;
}

/** The folder given on the command line that holds the note; else the working directory or the note's own folder. */
function rootFor(path: string, { paths }: CheckCommand): string {
  const folders = [...paths.map((given) => folderOf(`${given}/x`)), process.cwd()];
  return folders.find((folder) => path.startsWith(`${folder}/`)) ?? folderOf(path);
}

interface ArticleStore {
  /** The library for a note with this text. */
  library(paths: readonly string[], note: string): Promise<Library>;
}

/** So many files are read at a time: the readers have the next at hand, and memory holds few. */
const PARALLEL_READS = 16;

/** Each article is read once, each set of articles indexed once; an unreadable one is a failure once. */
function articleStore(
  failures: Failure[],
  names: readonly UserEntity[],
  { dictionary, load }: Platform,
): ArticleStore {
  const articles = new Map<string, Promise<Reference | undefined>>();
  const libraries = new Map<string, Library>();
  const turns = new Turns(PARALLEL_READS);
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
        libraries.get(key) ??
        createLibrary(found, isForeign ? await dictionary() : undefined, names);
      libraries.set(key, library);
      return library;
    },
  };
}
