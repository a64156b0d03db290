// Differences that an honest writer makes: asides of one side that are no part of what was said.
// Each is recognised by the marks around it, in the text as written.

import { type QuoteIndex, toReference } from "../../library/quote/quoteIndex.ts";
import type { Span } from "../../text/span.ts";
import { isNegation, type QuotedWord } from "./quotationWords.ts";
import type { AlignedWords, WordDifference } from "./wordDiff.ts";

/**
 * Whether the difference is an aside: of the note's writer, a gloss in the article, or narration
 * between two pieces of speech.
 */
export function isAside(
  index: QuoteIndex,
  aligned: AlignedWords,
  { quotation, article }: WordDifference,
): boolean {
  if (quotation.start < quotation.end && article.start < article.end) return false;
  if (quotation.start < quotation.end) return isWritersNote(aligned, quotation);
  return isGloss(index, aligned.article, article) || isNarration(index, aligned.article, article);
}

/** “我们（港务局）没有关闭灯塔”: put in by the note's writer. Not “我们（没有）关闭”, nor a figure. */
function isWritersNote({ folded, quotation }: AlignedWords, { start, end }: Span): boolean {
  const words = quotation.slice(start, end);
  return isBracketed(folded, words) && !words.some(isWeighty);
}

/**
 * 霍华德·斯金格(Howard Stringer), Mall(商场), annual growth (CAGR): the same in other letters, left out in
 * the quotation.
 */
function isGloss(index: QuoteIndex, article: readonly QuotedWord[], { start, end }: Span): boolean {
  const words = article.slice(start, end);
  if (!isBracketed(index.folded, words) || words.some(isWeighty)) return false;
  const latin = LATIN.test(article[start - 1]?.key ?? "");
  if (words.every(({ key }) => LATIN.test(key))) return !latin || words.length === 1;
  return latin && words.length <= GLOSS && words.every(({ key }) => !LATIN.test(key));
}

/** Characters of a gloss in CJK at most: a name or a term, not a remark. */
const GLOSS = 8;

/** “我们没有关闭灯塔，”他说，“只是换了灯。” may be quoted as one piece. */
function isNarration(
  index: QuoteIndex,
  article: readonly QuotedWord[],
  { start, end }: Span,
): boolean {
  const before = article[start - 1]?.span;
  const after = article[end]?.span;
  if (before === undefined || after === undefined) return false;
  const from = toReference(index, before).end;
  const to = toReference(index, after).start;
  return to - from <= NARRATION && NARRATED.test(index.reference.text.slice(from, to));
}

/** Longest narration between two pieces of speech, in code units, with the marks. */
const NARRATION = 80;

/** `，”他说，“` is such; `，”他说，` is not. */
const NARRATED = /^[^\p{L}\p{N}]{0,4}[”」』"][^“”「」『』"]{0,80}[“「『"][^\p{L}\p{N}]{0,4}$/u;

const LATIN = /^\p{Script=Latin}+$/u;

/** Whether brackets of either width stand right around the words. */
function isBracketed(folded: string, words: readonly QuotedWord[]): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  return folded.charAt(first.span.start - 1) === "(" && folded.charAt(last.span.end) === ")";
}

/** What nobody puts in or leaves out as an aside. */
function isWeighty({ key }: QuotedWord): boolean {
  return isNegation(key) || /\d/u.test(key);
}
