// The encoding that the user set for a reference: `tieout.encodings`, globs with an encoding each.

import { compileGlobs } from "./globs.ts";
import type { Settings } from "./settings.ts";
import { relativePath } from "./uri.ts";

interface PlacedFile {
  readonly uri: string;
  /** The workspace folder that holds it. */
  readonly folder: string | undefined;
  /** Whether its words come from an open document: these are in UTF-8, whatever the file is in. */
  readonly isOpen: boolean;
}

/** The encoding of the first glob that matches, as it is written; undefined where none does. */
export function encodingOf(
  { uri, folder, isOpen }: PlacedFile,
  { encodings }: Settings,
): string | undefined {
  if (isOpen) return undefined;
  const path = folder === undefined ? undefined : relativePath(folder, uri);
  // A file outside of all folders has its name alone.
  const shown = path ?? uri.slice(uri.lastIndexOf("/") + 1);
  return Object.entries(encodings).find(([glob]) => compileGlobs([glob])(shown))?.[1];
}
