// The lines of a paragraph as one: words parted at a line's end are joined again.

import { buildDerivedText } from "../../text/derivedText.ts";
import type { DerivedText } from "../../text/offsetMap.ts";
import { isUnspaced } from "../../text/script.ts";
import type { Span } from "../../text/span.ts";

/** The words of the lines, one after the other. */
export function joinLines(lines: readonly string[], words: KnownWords): string {
  const parts = lines.map((line, i) => {
    const next = lines[i + 1];
    if (next === undefined) return line;
    const { hyphen, glue } = seamOf(line, next, words);
    return line.slice(0, line.length - hyphen) + glue;
  });
  return parts.join("");
}

/** The pieces of a paragraph that columns or pages part, given by their places in `text`, as one. */
export function joinPieces(text: string, pieces: readonly Span[], words: KnownWords): DerivedText {
  const builder = buildDerivedText(text);
  pieces.forEach(({ start, end }, i) => {
    const next = pieces[i + 1];
    if (next === undefined) {
      builder.copy(start, end);
      return;
    }
    const before = text.slice(Math.max(start, end - LONGEST_WORD), end);
    const after = text.slice(next.start, next.start + LONGEST_WORD);
    const { hyphen, glue } = seamOf(before, after, words);
    builder.copy(start, end - hyphen);
    builder.replace(glue, end, end);
  });
  return builder.build();
}

/** Whether a word, in lower case, is in the document. */
export type KnownWords = (word: string) => boolean;

/** The words of a document, with hyphens and without; they are gathered when first asked for. */
export function knownWords(lines: () => Iterable<string>): KnownWords {
  let words: Set<string> | undefined;
  return (word) => {
    if (words === undefined) {
      words = new Set();
      for (const line of lines())
        for (const [each] of line.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(each.toLowerCase());
    }
    return words.has(word);
  };
}

interface Seam {
  /** Length of the hyphen that only parts a word. */
  readonly hyphen: number;
  readonly glue: "" | " ";
}

/** How what ends with `before` goes on with `after`. */
function seamOf(before: string, after: string, words: KnownWords): Seam {
  const hyphen = partingHyphen(before, after, words);
  return { hyphen, glue: hyphen > 0 || isGlued(before, after) ? "" : " " };
}

/** "cov-⏎ers" has a hyphen that parts one word, "long-⏎term" has none. */
function partingHyphen(before: string, after: string, words: KnownWords): number {
  const { stem, hyphen } = HYPHENED.exec(before.slice(-LONGEST_WORD))?.groups ?? {};
  const end = /^\p{Ll}+/u.exec(after.slice(0, LONGEST_WORD))?.[0];
  if (stem === undefined || hyphen === undefined || end === undefined) return 0;
  if (hyphen === "\u00ad") return 1;
  const last = stem.slice(stem.lastIndexOf("-") + 1);
  const whole = (last + end).toLowerCase();
  const compound = `${last}-${end}`.toLowerCase();
  // What the document itself writes elsewhere tells the two apart; else most hyphens there are put in to part a word.
  return !words(whole) && words(compound) ? 0 : 1;
}

const LONGEST_WORD = 40;
/** `cov-`, `semi-auto-`; the hyphen may be a soft one. Not: `2,898-`. */
const HYPHENED = /(?<stem>\p{L}[\p{L}-]*)(?<hyphen>[-\u2010\u00ad])$/u;

/** No space between Han or kana, nor where a figure or word is parted with its own hyphen, dash or slash. */
function isGlued(before: string, after: string): boolean {
  const [last, first] = [before.charCodeAt(before.length - 1), after.charCodeAt(0)];
  return (isUnspaced(last) && isUnspaced(first)) || /[\p{L}\p{N}][-‐–/]$/u.test(before.slice(-2));
}
