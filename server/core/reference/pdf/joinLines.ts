// The lines of a paragraph as one: words parted at a line's end are joined again, with the way back to where they stand.

import { buildDerivedText } from "../../text/derivedText.ts";
import type { DerivedText } from "../../text/offsetMap.ts";
import { isUnspaced } from "../../text/script.ts";
import type { Span } from "../../text/span.ts";

/** The lines, given by their places in `text`, as one. */
export function joinLines(text: string, lines: readonly Span[], words: KnownWords): DerivedText {
  const builder = buildDerivedText(text);
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const hyphen = next === undefined ? 0 : partingHyphen(text, line, next, words);
    builder.copy(line.start, line.end - hyphen);
    if (next === undefined) return;
    const glue = hyphen > 0 || isGlued(text, line, next) ? "" : " ";
    builder.replace(glue, line.end, line.end);
  });
  return builder.build();
}

/** Whether a word, in lower case, is in the document. */
export type KnownWords = (word: string) => boolean;

/** The words of a document, with hyphens and without; they are gathered when first asked for. */
export function knownWords(text: string): KnownWords {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(
      [...text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)].map(([each]) => each.toLowerCase()),
    );
    return words.has(word);
  };
}

/** Length of the hyphen that parts one word at the line's end: "cov-⏎ers" has one, "long-⏎term" has none that parts. */
function partingHyphen(text: string, line: Span, next: Span, words: KnownWords): number {
  const before = HYPHENED.exec(text.slice(Math.max(line.start, line.end - LONGEST_WORD), line.end));
  const after = /^\p{Ll}+/u.exec(text.slice(next.start, next.start + LONGEST_WORD))?.[0];
  const { stem, hyphen } = before?.groups ?? {};
  if (stem === undefined || hyphen === undefined || after === undefined) return 0;
  if (hyphen === "\u00ad") return 1;
  const last = stem.slice(stem.lastIndexOf("-") + 1);
  const whole = (last + after).toLowerCase();
  const compound = `${last}-${after}`.toLowerCase();
  // What the document itself writes elsewhere tells the two apart; else most hyphens there are put in to part a word.
  return !words(whole) && words(compound) ? 0 : 1;
}

const LONGEST_WORD = 40;
/** `cov-`, `semi-auto-`; the hyphen may be a soft one. Not: `2,898-`. */
const HYPHENED = /(?<stem>\p{L}[\p{L}-]*)(?<hyphen>[-\u2010\u00ad])$/u;

/** No space between Han or kana, nor where a figure or word is parted with its own hyphen, dash or slash. */
function isGlued(text: string, line: Span, next: Span): boolean {
  const [last, first] = [text.charCodeAt(line.end - 1), text.charCodeAt(next.start)];
  return (
    (isUnspaced(last) && isUnspaced(first)) ||
    /[\p{L}\p{N}][-‐–/]$/u.test(text.slice(line.end - 2, line.end))
  );
}
