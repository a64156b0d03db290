// The references of one note: what its front matter names, else what the settings name for its folder.
// First that applies; what a pattern found, or looked for in vain, stays with the pattern.

import { type Binding, findBinding, findFrontMatter } from "../core/index.ts";
import { type FolderFiles, isReadable } from "./folderFiles.ts";
import { compileGlobs, type PathMatcher, splitGlob } from "./globs.ts";
import type { Settings } from "./settings.ts";
import { canonicalUri, folderOf, relativePath, resolvePath } from "./uri.ts";

export interface BoundPattern {
  /** Where the note names it; undefined for the pattern of the settings. */
  readonly written?: Binding["patterns"][number];
  /** Canonical, ascending. A path written out is here whether or not there is such a file. */
  readonly uris: readonly string[];
  /** The folder or the file that was looked for. */
  readonly lookedFor: string;
  /** The folder has more files than are looked at. */
  readonly truncated: boolean;
  /** Why the folder could not be listed. */
  readonly failure?: string;
}

interface BoundNote {
  readonly uri: string;
  readonly text: string;
  /** The workspace folder that holds it; undefined for a note outside all of them. */
  readonly folder: string | undefined;
}

/** The patterns that say which references the note has; undefined where the file is no note at all. */
export async function findReferences(
  note: BoundNote,
  settings: Settings,
  files: FolderFiles,
): Promise<readonly BoundPattern[] | undefined> {
  const binding = findBinding(note.text);
  if (binding !== undefined) return bindByNote(note, binding, files);
  if (!isNote(note, settings)) return undefined;
  return note.folder === undefined ? [] : [await bindBySettings(note.folder, settings, files)];
}

/** Whether the settings count the file among the notes. */
export function isNote({ uri, folder }: Omit<BoundNote, "text">, settings: Settings): boolean {
  const path = folder === undefined ? undefined : relativePath(folder, uri);
  if (path === undefined) return true; // untitled, or opened alone
  return matcherOf(settings.notes)(path) && !matcherOf(settings.references)(path);
}

/** Compiled once a list: settings stay the same objects until they change. */
function matcherOf(globs: readonly string[]): PathMatcher {
  const known = matchers.get(globs) ?? compileGlobs(globs);
  matchers.set(globs, known);
  return known;
}

const matchers = new WeakMap<readonly string[], PathMatcher>();

async function bindBySettings(
  folder: string,
  settings: Settings,
  files: FolderFiles,
): Promise<BoundPattern> {
  const { uris, ...listed } = await files.below(folder);
  const matches = matcherOf(settings.references);
  const found = [...uris].filter((uri) => matches(relativePath(folder, uri) ?? ""));
  return { ...listed, uris: found.sort(), lookedFor: folder };
}

async function bindByNote(
  { uri, folder }: BoundNote,
  binding: Binding,
  files: FolderFiles,
): Promise<readonly BoundPattern[]> {
  const own = canonicalUri(uri);
  const base = uri.startsWith("untitled:") ? (folder ?? uri) : folderOf(uri);
  // Listed first, so that patterns inside the workspace folder share its listing.
  if (folder !== undefined) await files.below(folder);
  const bound: BoundPattern[] = [];
  for (const written of binding.patterns) {
    const { uris, ...found } = await findPattern(base, written.glob, files);
    bound.push({ ...found, written, uris: uris.filter((each) => each !== own) });
  }
  return bound;
}

/** A path that exists is taken as it is; only else do its marks make it a glob. A folder means what is in it. */
async function findPattern(
  base: string,
  written: string,
  files: FolderFiles,
): Promise<Omit<BoundPattern, "written">> {
  const uri = resolvePath(base, written);
  if (!/[*?[{]/u.test(written)) {
    if (isReadable(uri)) return { uris: [uri], lookedFor: uri, truncated: false };
    const { uris, ...listed } = await files.below(uri);
    return { ...listed, uris: uris.size > 0 ? [...uris].sort() : [uri], lookedFor: uri };
  }
  const { folder, glob } = splitGlob(written);
  const lookedFor = resolvePath(base, folder);
  const { uris, ...listed } = await files.below(lookedFor);
  if (uris.has(uri)) return { uris: [uri], lookedFor: uri, truncated: false };
  const matches = compileGlobs([glob]);
  const found = [...uris].filter((each) => matches(relativePath(lookedFor, each) ?? ""));
  return { ...listed, uris: found.sort(), lookedFor };
}

/** The first lines, verbatim: as long as they are the same, so is the binding. */
export function frontMatterOf(text: string): string {
  return text.slice(0, findFrontMatter(text)?.end ?? 0);
}
