// "Ignore this claim": a comment in the claim's own block that names its words, so that it survives edits elsewhere.
// <!-- tieout-ignore: 2,989 counties --> silences claims of these words; <!-- tieout-ignore --> the whole block.

import type { Span } from "../text/span.ts";

/** What a block's comments ask to leave unchecked. */
export interface Ignored {
  readonly all: boolean;
  /** Claims' words, as written in the comments. */
  readonly words: ReadonlySet<string>;
}

const NOTHING: Ignored = { all: false, words: new Set() };

/** Matches `<!-- tieout-ignore: six -->` and `<!-- tieout-ignore: six; counted by us -->`; not `<!-- tieout -->`. */
const COMMENT = /^<!--\s*tieout-ignore(?::(?<words>[^;]*)(?:;[\s\S]*)?)?\s*-->$/u;

/** Reads the ignore comments of a block; `comments` are their spans in its text. */
export function parseIgnored(text: string, comments: readonly Span[]): Ignored {
  if (comments.length === 0) return NOTHING;
  const words = new Set<string>();
  let all = false;
  for (const { start, end } of comments) {
    const match = COMMENT.exec(text.slice(start, end).trim());
    if (match === null) continue;
    const named = match.groups?.words?.trim();
    if (named) words.add(plain(named));
    else all = true;
  }
  return { all, words };
}

export function isIgnored(ignored: Ignored, claim: string): boolean {
  return ignored.all || ignored.words.has(plain(claim));
}

/** The comment that ignores a claim of these words; undefined where they cannot stand in a comment. */
export function ignoreComment(claim: string): string | undefined {
  const words = plain(claim);
  // "--" and ";" would end the comment or its words early.
  return /--|;|>/u.test(words) ? undefined : `<!-- tieout-ignore: ${words} -->`;
}

function plain(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
