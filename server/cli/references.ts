// Which files a note is checked against, and what is said where there are none.

import { dirname, relative, resolve, sep } from "node:path";
import { findBinding } from "../core/index.ts";
import { defaultReferences, type Failure, findBound, folderOf, NO_FILE, shown } from "./files.ts";
import type { CheckCommand } from "./options.ts";

export interface ReferenceFinder {
  /** The first that applies: --reference, the note's front matter, the references folders around it. */
  find(note: string, text: string): Promise<readonly string[]>;
  /** For a note with claims, and nothing to hold them against: told once a folder. */
  tellNone(note: string, text: string): void;
}

/** What is wrong is added to `failures`. */
export function referenceFinder(command: CheckCommand, failures: Failure[]): ReferenceFinder {
  /** By folder: the notes of one folder share its references. */
  const around = new Map<string, Promise<readonly string[]>>();
  const told = new Set<string>();
  let given: Promise<readonly string[]> | undefined;
  return {
    async find(note, text) {
      if (command.references.length > 0) {
        given ??= findGiven(command.references, failures);
        return given;
      }
      const binding = findBinding(text);
      if (binding !== undefined) return findNamed(note, binding.patterns, failures);
      const root = rootOf(note, command);
      const known = around.get(root) ?? nearestReferences(root);
      around.set(root, known);
      return known;
    },
    tellNone(note, text) {
      const root = rootOf(note, command);
      const isAsked = command.references.length > 0 || findBinding(text) !== undefined;
      if (isAsked || told.has(root)) return;
      told.add(root);
      failures.push({ path: root === process.cwd() ? "." : shown(root), message: NO_REFERENCES });
    },
  };
}

const NO_REFERENCES =
  "no references found, so nothing was checked: put articles into a folder named references, " +
  "name them in a note's front matter (references:), or give them with --reference";

/** What --reference gives: files, folders or globs. */
async function findGiven(
  paths: readonly string[],
  failures: Failure[],
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await findBound(process.cwd(), path);
    if (found.length === 0) failures.push({ path, message: NO_FILE });
    files.push(...found);
  }
  return files;
}

async function findNamed(
  note: string,
  patterns: readonly { readonly glob: string }[],
  failures: Failure[],
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { glob } of patterns) {
    const found = await findBound(folderOf(note), glob);
    if (found.length === 0)
      failures.push({ path: shown(note), message: `no reference matches "${glob}"` });
    files.push(...found);
  }
  return files;
}

/** Those below the folder; where there are none, below the next one up to the working directory. */
async function nearestReferences(root: string): Promise<readonly string[]> {
  for (let folder = root; ; folder = dirname(folder)) {
    const found = await defaultReferences(folder);
    if (found.length > 0 || folder === process.cwd() || !isBelow(process.cwd(), folder)) {
      return found;
    }
  }
}

/** The folder given on the command line that holds the note; else the working directory or the note's own folder. */
function rootOf(note: string, { paths }: CheckCommand): string {
  const folders = [...paths.map((given) => resolve(given)), process.cwd()];
  return folders.find((folder) => isBelow(folder, note)) ?? folderOf(note);
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
