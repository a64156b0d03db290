// The bracket behind a link's words: `(https://example.org "Title")`.

import type { Scan } from "./scan.ts";

/**
 * Where the target ends that opens with "(" at `at`; undefined where it is none. Looks ahead a bounded way, but for
 * pictures that are written into the note as data.
 */
export function targetEnd(scan: Scan, at: number): number | undefined {
  const { source } = scan;
  let i = skipBlanks(source, at + 1);
  if (source.startsWith("data:", i)) {
    const close = scan.noDataEnd ? -1 : source.indexOf(")", i);
    scan.noDataEnd = close < 0;
    return close < 0 ? undefined : close + 1;
  }
  const destination = source.charAt(i) === "<" ? bracketedEnd(source, i) : plainEnd(source, i);
  if (destination === undefined) return undefined;
  i = skipBlanks(source, destination);
  if (i > destination) {
    const title = TITLE.exec(source.slice(i, i + MAX_TITLE));
    if (title !== null) i = skipBlanks(source, i + title[0].length);
  }
  return source.charAt(i) === ")" ? i + 1 : undefined;
}

/** Addresses longer than this are not taken for one. */
const MAX_ADDRESS = 2000;

/** `"Title"`, `'Title'`, `(Title)`. */
const TITLE = /^(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\))/u;
const MAX_TITLE = 502;

function bracketedEnd(source: string, at: number): number | undefined {
  const match = /^<[^<>\n]*>/u.exec(source.slice(at, at + MAX_ADDRESS));
  return match === null ? undefined : at + match[0].length;
}

/** To the first space or the bracket that has no partner. */
function plainEnd(source: string, at: number): number | undefined {
  let depth = 0;
  const limit = Math.min(source.length, at + MAX_ADDRESS);
  for (let i = at; i < limit; i++) {
    const code = source.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === OPEN) depth++;
    else if (code === CLOSE && depth-- === 0) return i;
    else if (code <= SPACE) return depth === 0 ? i : undefined;
  }
  return undefined;
}

const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;
const SPACE = 0x20;

/** Past spaces and one line end, 100 of them at most. */
function skipBlanks(source: string, at: number): number {
  let i = at;
  while (i < at + 100 && " \t\n".includes(source.charAt(i)) && i < source.length) i++;
  return i;
}
