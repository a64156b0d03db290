// The differences of a quotation as people are told them, and as a quick fix mends them: in the
// note's own offsets, with the article's words.

import { proseAt, toProse } from "../../library/quote/quoteIndex.ts";
import { toOriginal } from "../../text/offsetMap.ts";
import type { Span } from "../../text/span.ts";
import type { Comparison, PreparedQuotation } from "./quotationCompare.ts";
import { type QuotedWord, rangeOf } from "./quotationWords.ts";
import { widenToWords } from "./wordDiff.ts";

/** Words of both sides. An empty span or no words: nothing stands there. */
export interface WordPair {
  /** In the mention's `exact`. */
  readonly quotation: Span;
  /** The article's words, without markup, as they are written there. */
  readonly article: string;
}

/** The differences in whole words, to be told. */
export function wordPairs(
  { folded }: PreparedQuotation,
  { index, aligned, differences }: Comparison,
): readonly WordPair[] {
  return widenToWords(aligned, differences).map((difference) => ({
    quotation: toOriginal(folded.map, rangeOf(aligned.quotation, difference.quotation)),
    article: proseAt(index, toProse(index, rangeOf(aligned.article, difference.article))),
  }));
}

/**
 * What makes the quotation right: the least to be replaced in it and the article's words to put
 * there, from the end of the word before to the start of the word after, so that spaces and
 * punctuation come along.
 */
export function correctionsOf(
  { folded }: PreparedQuotation,
  { index, aligned: { quotation, article }, differences }: Comparison,
): readonly WordPair[] {
  const here = (span: Span): Span => toOriginal(folded.map, span);
  const there = (span: Span): Span => toProse(index, span);
  return differences.map((difference) => {
    // The words beside the difference are the same on both sides, unless it stands at an end or at
    // an ellipsis.
    const before = (quotation[difference.quotation.start - 1]?.key ?? "") !== "";
    const after = (quotation[difference.quotation.end]?.key ?? "") !== "";
    const edges = { before, after };
    return {
      quotation: between(quotation, difference.quotation, edges, here),
      article: proseAt(index, between(article, difference.article, edges, there)),
    };
  });
}

/**
 * From the end of the word before to the start of the word after, where these are wanted; led back
 * by `origin`.
 */
function between(
  words: readonly QuotedWord[],
  range: Span,
  { before, after }: { readonly before: boolean; readonly after: boolean },
  origin: (folded: Span) => Span,
): Span {
  const own = origin(rangeOf(words, range));
  const left = before ? words[range.start - 1]?.span : undefined;
  const right = after ? words[range.end]?.span : undefined;
  // Spaces are folded away: only the words' own places tell where they were.
  const start = left === undefined ? own.start : origin(left).end;
  return { start, end: Math.max(start, right === undefined ? own.end : origin(right).start) };
}
