// Files from the local disk, for editors that do not read them for the server. Links that lead out of a listed
// folder are not followed; a path that a note writes out is.

import type { Dirent } from "node:fs";
import { opendir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type FileSource, messageOf } from "../files.ts";
import { compileGlobs } from "../globs.ts";
import {
  type FindFilesParams,
  type FindFilesResult,
  MAX_FILE_BYTES,
  MAX_FILES,
  type ReadFailure,
} from "../protocol.ts";

export const nodeFiles: FileSource = {
  async readFile(uri) {
    try {
      const path = fileURLToPath(uri);
      const { size } = await stat(path);
      if (size > MAX_FILE_BYTES) return tooLarge(size);
      return { kind: "bytes", bytes: await readFile(path) };
    } catch (error) {
      const code = codeOf(error) === "ENOENT" ? "not-found" : "unreadable";
      return { kind: "failure", code, message: messageOf(error) };
    }
  },
  findFiles: (query) => findFiles(query),
};

/** Breadth first, so that what lies near the top is found before a limit is hit. */
async function findFiles({ folder, include, exclude }: FindFilesParams): Promise<FindFilesResult> {
  const root = fileURLToPath(folder);
  const walk: Walk = {
    root: await realpath(root).catch(() => root),
    included: compileGlobs([include]),
    excluded: compileGlobs([exclude]),
    seen: new Set(),
    uris: [],
  };
  const folders = [{ path: root, relative: "" }];
  for (const next of folders) {
    folders.push(...(await listFolder(next, walk)));
    if (walk.uris.length > MAX_FILES) break;
  }
  return { uris: walk.uris.slice(0, MAX_FILES), truncated: walk.uris.length > MAX_FILES };
}

interface Walk {
  /** Where the folder really is: links that lead out of it are not followed. */
  readonly root: string;
  readonly included: (path: string) => boolean;
  readonly excluded: (path: string) => boolean;
  /** Real paths of folders that were listed: a link back up must not make a circle. */
  readonly seen: Set<string>;
  readonly uris: string[];
}

interface Folder {
  readonly path: string;
  /** From the root, with "/" and at its end: "" or "a/b/". */
  readonly relative: string;
}

async function listFolder(folder: Folder, walk: Walk): Promise<readonly Folder[]> {
  const inside: Folder[] = [];
  for await (const entry of entriesOf(folder, walk)) {
    const path = join(folder.path, entry.name);
    const relative = folder.relative + entry.name;
    const kind = await kindOf(entry, path, walk);
    if (kind === "folder" && !walk.excluded(`${relative}/-`)) {
      inside.push({ path, relative: `${relative}/` });
    } else if (kind === "file" && walk.included(relative) && !walk.excluded(relative)) {
      walk.uris.push(pathToFileURL(path).href);
    }
  }
  return inside;
}

/** A folder that cannot be listed has no entries, the root excepted: that one is reported. */
async function* entriesOf({ path, relative }: Folder, walk: Walk) {
  const real = await realpath(path).catch(() => path);
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  try {
    yield* await opendir(path);
  } catch (error) {
    if (relative === "" && !["ENOENT", "ENOTDIR"].includes(codeOf(error))) throw error;
  }
}

async function kindOf(entry: Dirent, path: string, { root }: Walk) {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return "other";
  try {
    const real = await realpath(path);
    if (!`${real}/`.startsWith(`${root}/`)) return "other";
    return (await stat(real)).isDirectory() ? "folder" : "file";
  } catch {
    return "other"; // leads nowhere
  }
}

function tooLarge(size: number): ReadFailure {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  const message = `The file has ${megabytes(size)}; at most ${megabytes(MAX_FILE_BYTES)} are read.`;
  return { kind: "failure", code: "too-large", message };
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
