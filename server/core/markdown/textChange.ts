// The one stretch in which two versions of a text differ, found by comparing chunks: engines compare strings of a few
// thousand characters at memory speed.

/** `old.slice(start, oldEnd)` became `new.slice(start, newEnd)`; before and behind it both are the same. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest such stretch; empty where both are equal. */
export function changeBetween(older: string, newer: string): TextChange {
  const shorter = Math.min(older.length, newer.length);
  const start = commonPrefix(older, newer, shorter);
  const rest = commonSuffix(older, newer, shorter - start);
  return { start, oldEnd: older.length - rest, newEnd: newer.length - rest };
}

/** Slices of this size are compared whole; the one that differs is then searched by halves. */
const CHUNK = 4096;

function commonPrefix(a: string, b: string, limit: number): number {
  let at = 0;
  for (let size = CHUNK; size > 0; size = size >> 1) {
    while (at + size <= limit && a.slice(at, at + size) === b.slice(at, at + size)) at += size;
  }
  return at;
}

function commonSuffix(a: string, b: string, limit: number): number {
  let rest = 0;
  for (let size = CHUNK; size > 0; size = size >> 1) {
    while (
      rest + size <= limit &&
      a.slice(a.length - rest - size, a.length - rest) ===
        b.slice(b.length - rest - size, b.length - rest)
    ) {
      rest += size;
    }
  }
  return rest;
}
