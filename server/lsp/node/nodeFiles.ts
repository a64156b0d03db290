// Files from the local disk, for editors that do not read them for the server. Links that lead out of a listed
// folder are not followed; a path that a note writes out is.

import type { Dirent } from "node:fs";
import { opendir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { codeOf, readLocalFile, stampOf } from "../../reading/node/localFiles.ts";
import type { FileSource } from "../files.ts";
import { type FindFilesParams, type FindFilesResult, MAX_FILES } from "../protocol.ts";

export const nodeFiles: FileSource = {
  readFile: (uri, folders = []) => readLocalFile(uri, folders),
  stamp: stampOf,
  findFiles: (query) => findFiles(query),
};

/** Breadth first, so that what lies near the top is found before a limit is hit. */
async function findFiles({ folder, endings }: FindFilesParams): Promise<FindFilesResult> {
  const root = fileURLToPath(folder);
  const real = await realpath(root).catch(() => root);
  const walk: Walk = { root: real, endings, seen: new Set(), uris: [] };
  const folders = [root];
  for (const next of folders) {
    folders.push(...(await listFolder(next, walk)));
    if (walk.uris.length > MAX_FILES) break;
  }
  return { uris: walk.uris.slice(0, MAX_FILES), truncated: walk.uris.length > MAX_FILES };
}

interface Walk {
  /** Where the folder really is: links that lead out of it are not followed. */
  readonly root: string;
  readonly endings: readonly string[];
  /** Real paths of folders that were listed: a link back up must not make a circle. */
  readonly seen: Set<string>;
  readonly uris: string[];
}

/** Takes the folder's files over; its folders are given back. */
async function listFolder(folder: string, walk: Walk): Promise<readonly string[]> {
  const inside: string[] = [];
  for await (const entry of entriesOf(folder, walk)) {
    const path = join(folder, entry.name);
    const kind = await kindOf(entry, path, walk);
    if (kind === "folder" && !/^(?:\..*|node_modules)$/u.test(entry.name)) inside.push(path);
    const name = entry.name.toLowerCase();
    const isWanted = walk.endings.some((ending) => name.endsWith(`.${ending}`));
    if (kind === "file" && isWanted) walk.uris.push(pathToFileURL(path).href);
  }
  return inside;
}

/** A folder that cannot be listed has no entries, the first excepted: that one is reported. */
async function* entriesOf(path: string, { seen }: Walk) {
  const real = await realpath(path).catch(() => path);
  if (seen.has(real)) return;
  const isFirst = seen.size === 0;
  seen.add(real);
  try {
    yield* await opendir(path);
  } catch (error) {
    if (isFirst && !["ENOENT", "ENOTDIR"].includes(codeOf(error))) throw error;
  }
}

async function kindOf(entry: Dirent, path: string, { root }: Walk) {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return "other";
  try {
    const real = await realpath(path);
    // A file that the link leads to from outside is listed: reading it says why it is not read.
    if (!(await stat(real)).isDirectory()) return "file";
    return `${real}/`.startsWith(`${root}/`) ? "folder" : "other";
  } catch {
    return "file"; // leads nowhere, which is told as well
  }
}
