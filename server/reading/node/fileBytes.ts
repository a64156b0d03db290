// A kept file, read by position and at once: core asks for an article's bytes in the middle of its work. The last files that
// were read stay open, which also keeps their bytes where another window removes them.

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "../../core/index.ts";

/** Files open at a time: far fewer than any system allows a process. */
const MOST_OPEN = 128;

/** By path, last used last. */
const open = new Map<string, number>();

/** Undefined where there is no such file, or it cannot be read. It must never change in place. */
export function fileBytes(path: string): ByteSource | undefined {
  const length = attempt(() => fstatSync(descriptorOf(path)).size);
  if (length === undefined) return undefined;
  return { length, read: (start, end) => attempt(() => readAt(path, start, end)) };
}

function readAt(path: string, start: number, end: number): Uint8Array | undefined {
  const bytes = new Uint8Array(end - start);
  const file = descriptorOf(path);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, start + at);
    if (read === 0) return undefined;
    at += read;
  }
  return bytes;
}

function descriptorOf(path: string): number {
  const file = open.get(path) ?? openSync(path, "r");
  open.delete(path);
  open.set(path, file);
  const [oldest] = open.keys();
  if (open.size > MOST_OPEN && oldest !== undefined) closeKept(oldest);
  return file;
}

/** Before a file is removed or another takes its place. */
export function closeKept(path: string): void {
  const file = open.get(path);
  open.delete(path);
  if (file !== undefined) attempt(() => closeSync(file));
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
