// A note's front matter, YAML between two lines of dashes: where it is. What it says is read by `note/binding.ts`.

import type { Span } from "../text/span.ts";

export interface FrontMatter {
  /** What stands between the two lines. */
  readonly yaml: Span;
  /** Behind the closing line's dashes. */
  readonly end: number;
}

/** Undefined where the text has none, or none that is closed. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text.slice(0, MAX_OPENING));
  if (opening === null) return undefined;
  const start = opening[0].length;
  // From the line end before `start`: the front matter may be empty.
  const closing = CLOSING.exec(text.slice(start - 1, start + MAX_LENGTH));
  if (closing === null) return undefined;
  const at = start - 1 + closing.index;
  return { yaml: { start, end: Math.max(start, at) }, end: at + closing[0].length };
}

/**
 * `---` above a line that looks like YAML: `title: x`, `标题: x`, `# comment`, `- item`, or the closing line. Not: `---` above
 * prose, which is a rule.
 */
const OPENING =
  /^\uFEFF?---[ \t]{0,9}(?:\r\n|\r|\n)(?=\s{0,9}(?:["'{\p{L}\p{N}_][^:\n]{0,100}:(?:\s|$)|#|- |---|\.\.\.))/u;
const MAX_OPENING = 160;

/** `---` or `...` alone on a line. Not: `--- x`. */
const CLOSING = /[\n\r](?:---|\.\.\.)[ \t]{0,9}(?=\r|\n|$)/u;

/** Front matter is a header: what runs longer than this, in UTF-16 code units, is none. */
const MAX_LENGTH = 64 * 1024;
