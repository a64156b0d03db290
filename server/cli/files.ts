// Notes and references on disk. Every file that cannot be read is said, never passed over.

import { stat } from "node:fs/promises";
import { dirname, extname, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import { DEFAULT_NOTES, DEFAULT_REFERENCES, decodeText, READABLE_ENDINGS } from "../core/index.ts";
import type { ReadFailure } from "../reading/files.ts";
import { readLocalFile } from "../reading/node/localFiles.ts";

export interface Failure {
  /** As the user gave it, or relative to the working directory. */
  readonly path: string;
  readonly message: string;
}

/** The notes that a path given on the command line means; a folder stands for the notes below it. */
export async function findNotes(path: string): Promise<readonly string[] | Failure> {
  try {
    if (!(await stat(path)).isDirectory()) return [resolve(path)];
  } catch (error) {
    return { path, message: reasonOf(error) };
  }
  const folder = resolve(path);
  const notes = await find(folder, DEFAULT_NOTES);
  const references = new Set(await find(folder, DEFAULT_REFERENCES));
  // `tieout check references`: what lies in there is no note, seen from here.
  const isInside = relative(process.cwd(), folder).split(sep).includes("references");
  return isInside ? [] : notes.filter((note) => !references.has(note)).sort();
}

/** Files that globs or paths mean, relative to `folder`; absolute and sorted. Symbolic links that lead out of it are left out. */
export async function find(
  folder: string,
  patterns: readonly string[],
): Promise<readonly string[]> {
  const found = await glob(
    patterns.map((pattern) => pattern.split(sep).join("/")),
    {
      cwd: folder,
      absolute: true,
      onlyFiles: true,
      followSymbolicLinks: false,
      dot: true,
      expandDirectories: false,
    },
  );
  return found.map((file) => resolve(file)).sort();
}

/** The references below a folder, for notes that name none: what can be read, outside hidden folders. */
export async function defaultReferences(root: string): Promise<readonly string[]> {
  const found = await find(root, DEFAULT_REFERENCES);
  return found.filter(
    (file) => isReadable(file) && !relative(root, file).split(sep).some(isSkipped),
  );
}

/** What a path of a note's front matter means: the file, what is in the folder, or what the glob matches. */
export async function findBound(folder: string, path: string): Promise<readonly string[]> {
  const exact = resolve(folder, path);
  const found = await stat(exact).catch(() => undefined);
  if (found?.isFile() === true) return [exact];
  if (isWholeDisk(folder, path)) return [];
  if (found?.isDirectory() === true) return (await find(exact, ["**"])).filter(isReadable);
  return find(folder, [path]);
}

/** `/**`: a note must not make anybody walk a whole disk. */
function isWholeDisk(folder: string, glob: string): boolean {
  const plain = glob
    .split(sep)
    .join("/")
    .replace(/[^/]*[*?[{].*$/u, "");
  const root = resolve(folder, plain);
  return dirname(root) === root;
}

function isReadable(file: string): boolean {
  return READABLE_ENDINGS.includes(extname(file).slice(1).toLowerCase());
}

function isSkipped(part: string): boolean {
  return part === "node_modules" || (part.startsWith(".") && part !== ".." && part !== ".");
}

/** A note or a list of names, in whatever encoding it is: as the editor reads it. */
export async function readText(path: string): Promise<{ readonly text: string } | Failure> {
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { text, problems } = decodeText(bytes);
  const [problem] = problems;
  return text === "" && problem !== undefined
    ? { path: shown(path), message: problem.message }
    : { text };
}

/** A file that a person or a note names by its path. */
async function readBytes(path: string): Promise<Uint8Array | Failure> {
  const content = await readLocalFile(toUri(resolve(path)), []);
  return content.kind === "bytes" ? content.bytes : failureOf(path, content);
}

/** What is wrong with a file, as it is told at a prompt. */
export function failureOf(path: string, { code, message }: ReadFailure): Failure {
  return { path: shown(path), message: code === "not-found" ? NO_FILE : message };
}

export const NO_FILE = "no such file or folder";

export function isFailure(result: object): result is Failure {
  return "message" in result && "path" in result;
}

export function toUri(path: string): string {
  return pathToFileURL(path).href;
}

/** The path as a person at this prompt would write it. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}

export function folderOf(path: string): string {
  return dirname(resolve(path));
}

/** "no such file" for ENOENT: error codes are not for people. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string>> = {
    ENOENT: NO_FILE,
    EACCES: "permission denied",
    EISDIR: "is a folder",
    ELOOP: "a loop of symbolic links",
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
