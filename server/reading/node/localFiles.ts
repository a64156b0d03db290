// One file from the local disk, whatever it turns out to be: a pipe, a link to elsewhere, a file that somebody is writing.

import { constants } from "node:fs";
import { type FileHandle, open, realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { MAX_REFERENCE_BYTES, tooLargeMessage } from "../../core/index.ts";
import type { FileStamp } from "../cacheIndex.ts";
import type { FileBytes, ReadFailure } from "../files.ts";
import { quickStat } from "./quickStat.ts";

/** Opening a pipe must not wait for somebody who writes into it. Windows has no such flag, nor such pipes. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file that changes while it is read is read again, so often. */
const TRIES = 3;

/** Never rejects. `folders` are URIs: a link in one of them must not lead out of them all. */
export async function readLocalFile(
  uri: string,
  folders: readonly string[],
): Promise<FileBytes | ReadFailure> {
  try {
    const path = fileURLToPath(uri);
    if (await leadsOut(path, folders)) return unreadable(LEADS_OUT);
    for (let tries = 0; tries < TRIES; tries++) {
      const content = await readOnce(path);
      if (content !== undefined) return content;
    }
    return unreadable("It changed again and again while it was read.");
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return failure("not-found", messageOf(error));
    return unreadable(MESSAGES[code] ?? messageOf(error));
  }
}

/** Undefined for what cannot be read, or is not to be. */
export async function stampOf(
  uri: string,
  folders: readonly string[],
): Promise<FileStamp | undefined> {
  try {
    const path = fileURLToPath(uri);
    const own = await quickStat(path);
    const [found, isOutside] = own.isSymbolicLink()
      ? await Promise.all([stat(path), leadsOut(path, folders)])
      : [own, await isFolderOutside(dirname(path), folders)];
    return found.isFile() && !isOutside ? { size: found.size, time: found.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

/** The same for a folder of files that are no links: a thousand are asked for at once, most of them of one folder. */
async function isFolderOutside(folder: string, folders: readonly string[]): Promise<boolean> {
  const local = localPaths(folders);
  if (!local.some((each) => isIn(each, join(folder, "file")))) return false;
  const [real, ...roots] = await Promise.all([realFolder(folder), ...local.map(realFolder)]);
  return !roots.some((root) => isIn(root, join(real, "file")));
}

/** Undefined where the file changed meanwhile. */
async function readOnce(path: string): Promise<FileBytes | ReadFailure | undefined> {
  const handle = await open(path, FLAGS);
  try {
    const before = await handle.stat();
    if (before.isDirectory()) return unreadable("It is a folder.");
    if (!before.isFile()) return unreadable("It is no file but a pipe, a socket or a device.");
    if (before.size > MAX_REFERENCE_BYTES) {
      return failure("too-large", tooLargeMessage(before.size));
    }
    const bytes = await readExactly(handle, before.size);
    const after = await handle.stat();
    const isSame = after.size === before.size && after.mtimeMs === before.mtimeMs;
    if (!isSame || bytes === undefined) return undefined;
    return { kind: "bytes", bytes, stamp: { size: after.size, time: after.mtimeMs } };
  } finally {
    await handle.close();
  }
}

/** Undefined where there are fewer. */
async function readExactly(handle: FileHandle, size: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; ) {
    const { bytesRead } = await handle.read(bytes, at, size - at, at);
    if (bytesRead === 0) return undefined;
    at += bytesRead;
  }
  return bytes;
}

async function leadsOut(path: string, folders: readonly string[]): Promise<boolean> {
  const local = localPaths(folders);
  if (!local.some((folder) => isIn(folder, path))) return false;
  const [real, ...roots] = await Promise.all([realpath(path), ...local.map(realFolder)]);
  return !roots.some((root) => isIn(root, real));
}

/** Once for a list of folders: each of a thousand files asks for the same. */
function localPaths(folders: readonly string[]): readonly string[] {
  const known = pathsOf.get(folders);
  if (known !== undefined) return known;
  const paths = folders
    .filter((each) => each.startsWith("file:"))
    .map((each) => fileURLToPath(each));
  pathsOf.set(folders, paths);
  return paths;
}

const pathsOf = new WeakMap<readonly string[], readonly string[]>();

/** Where the workspace's folders really are, for a moment: a thousand files are asked for at once. */
const realFolders = new Map<string, Promise<string>>();
/** Milliseconds. */
const MOMENT = 1_000;

function realFolder(folder: string): Promise<string> {
  const known = realFolders.get(folder);
  if (known !== undefined) return known;
  const found = realpath(folder);
  realFolders.set(folder, found);
  setTimeout(() => realFolders.delete(folder), MOMENT).unref();
  return found;
}

function isIn(folder: string, path: string): boolean {
  return path
    .replaceAll("\\", "/")
    .startsWith(`${folder.replaceAll("\\", "/").replace(/\/$/u, "")}/`);
}

const LEADS_OUT = "It is a link that leads out of the workspace.";

const MESSAGES: Readonly<Record<string, string>> = {
  EACCES: "Its permissions do not let you read it.",
  EPERM: "Its permissions do not let you read it.",
  ELOOP: "It is a link that leads back to itself.",
  ENOTDIR: "A part of its path is no folder.",
  ENXIO: "It is no file but a pipe, a socket or a device.",
  ENAMETOOLONG: "Its name is too long.",
};

function unreadable(message: string): ReadFailure {
  return failure("unreadable", message);
}

function failure(code: ReadFailure["code"], message: string): ReadFailure {
  return { kind: "failure", code, message };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
