// The encoding that the user set for a reference: `tieout.encodings`, globs with an encoding each.

import { compileGlobs } from "./globs.ts";
import type { Settings } from "./settings.ts";
import { relativePath } from "./uri.ts";

/** The encoding of the first glob that matches the file's path in its folder, as it is written; undefined where none does. */
export function encodingOf(
  { uri, folders }: { readonly uri: string; readonly folders: readonly string[] },
  { encodings }: Settings,
): string | undefined {
  const globs = Object.entries(encodings);
  if (globs.length === 0) return undefined;
  const paths = folders.flatMap((folder) => relativePath(folder, uri) ?? []);
  // A file outside of all folders has its name alone.
  if (paths.length === 0) paths.push(uri.slice(uri.lastIndexOf("/") + 1));
  return globs.find(([glob]) => paths.some(compileGlobs([glob])))?.[1];
}
