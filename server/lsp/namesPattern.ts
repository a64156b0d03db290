// Where the user's names are looked for: the paths and globs that `tieout.entities` means in a workspace folder. A path
// written out is asked for itself, so that the default costs no walk through the disk.

import { type FileSource, messageOf } from "./files.ts";
import { compileGlobs, expandBraces, type PathMatcher, splitGlob } from "./globs.ts";
import { nameOf, relativePath, resolvePath } from "./uri.ts";

export interface NamesPattern {
  /** Canonical URIs of the paths that are written out. */
  readonly paths: readonly string[];
  readonly globs: readonly { readonly folder: string; readonly matches: PathMatcher }[];
}

/** Files of names that are read at a time; more are told, not read. */
const MAX_NAMES_FILES = 20;

const ENDINGS: readonly string[] = ["yaml", "yml"];

/** "team", "v2.1"; not "names.yaml": a folder that comes or goes may bring files along. */
const FOLDER_NAME = /^[^.]*$|\.\d+$/u;

/** `written` as the setting has it, "" for nothing. */
export function readNamesPattern(folder: string, written: string): NamesPattern {
  const parts = written === "" ? [] : expandBraces(written);
  const isGlob = (part: string) => /[*?[]/u.test(part);
  return {
    paths: parts.filter((part) => !isGlob(part)).map((part) => resolvePath(folder, part)),
    globs: parts.filter(isGlob).map((part) => {
      const { folder: below, glob } = splitGlob(part);
      return { folder: resolvePath(folder, below), matches: compileGlobs([glob]) };
    }),
  };
}

/** Whether it means the file. */
function isMeant(uri: string, { paths, globs }: NamesPattern): boolean {
  return paths.includes(uri) || globs.some((glob) => matchesGlob(uri, glob));
}

/** Whether what happened to the file or folder may change what is found. */
export function isTouched(uri: string, pattern: NamesPattern): boolean {
  if (isMeant(uri, pattern)) return true;
  if (!FOLDER_NAME.test(nameOf(uri))) return false;
  return (
    pattern.paths.some((path) => relativePath(uri, path) !== undefined) ||
    pattern.globs.some(
      ({ folder }) =>
        folder === uri ||
        relativePath(folder, uri) !== undefined ||
        relativePath(uri, folder) !== undefined,
    )
  );
}

/** The files to ask for, ascending; a path is among them whether or not there is such a file. */
export async function findNamesFiles(
  { paths, globs }: NamesPattern,
  files: FileSource,
): Promise<{ readonly uris: readonly string[]; readonly failures: readonly string[] }> {
  const found = new Set(paths);
  const failures: string[] = [];
  for (const glob of globs) {
    try {
      const { uris, truncated } = await files.findFiles({ folder: glob.folder, endings: ENDINGS });
      for (const uri of uris) if (matchesGlob(uri, glob)) found.add(uri);
      if (truncated) failures.push("The folder has too many files to look through them all.");
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  const sorted = [...found].sort();
  if (sorted.length > MAX_NAMES_FILES)
    failures.push(`Only the first ${MAX_NAMES_FILES} of ${sorted.length} files are read.`);
  return { uris: sorted.slice(0, MAX_NAMES_FILES), failures };
}

function matchesGlob(uri: string, { folder, matches }: NamesPattern["globs"][number]): boolean {
  const path = relativePath(folder, uri);
  return path !== undefined && matches(path);
}
