// A quotation's words laid over one place of a reference, word for word.

import { type QuoteIndex, toReference } from "../library/quoteIndex.ts";
import type { QuoteCandidate } from "../library/quoteSearch.ts";
import { type DerivedText, toOriginal } from "../text/offsetMap.ts";
import { cover, type Span } from "../text/span.ts";
import { align } from "./quotationAlign.ts";
import { type QuotedWord, wordsOfArticle } from "./quotationWords.ts";
import { type AlignedWords, diffWords, type WordDifference, widenToWords } from "./wordDiff.ts";

/** A quotation, or the part of it between two ellipses, made ready for comparing. */
export interface PreparedQuotation {
  /** The note's words without marks, folded. */
  readonly folded: DerivedText;
  /** Spans in `folded.text`. */
  readonly words: readonly QuotedWord[];
}

export interface Comparison {
  readonly index: QuoteIndex;
  /** The article's words beside the quotation, in `index.folded`: one span, or one for each part between ellipses. */
  readonly spans: readonly Span[];
  /** Share of the quotation's weight that is the same on both sides, less what the article has more: 1 is word for word. */
  readonly similarity: number;
  readonly aligned: AlignedWords;
  /** In words; none when the quotation is word for word. */
  readonly differences: readonly WordDifference[];
}

/** Words that differ, on both sides. An empty span has nothing there: words put in, or left out. */
export interface QuotationDifference {
  /** In the quotation's `exact`. */
  readonly quotation: Span;
  /** In `Reference.text`. */
  readonly article: Span;
  /**
   * What makes the quotation right: `exact` from the last word before to the first word after the difference, and the
   * article's text to put there, punctuation taken in.
   */
  readonly edit: { readonly quotation: Span; readonly article: Span };
}

/** Code units around the place that was found: half a quotation may have been changed at either end. */
const MARGIN = 24;

/** Compares the quotation with the words at and around the candidate; undefined where both are too long. */
export function compareAt(
  { folded, words }: PreparedQuotation,
  { index, span }: QuoteCandidate,
): Comparison | undefined {
  const margin = MARGIN + (folded.text.length >> 1);
  const article = wordsOfArticle(index.folded, {
    start: wordStart(index.folded, Math.max(0, span.start - margin)),
    end: Math.min(index.folded.length, span.end + margin),
  });
  const alignment = align(words, article);
  if (alignment === undefined) return undefined;
  const aligned = { folded: folded.text, quotation: words, article, alignment };
  const differences = diffWords(aligned);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  return {
    index,
    spans: spansOf(aligned),
    similarity: differences.length === 0 ? 1 : 1 - alignment.cost / Math.max(1, total),
    aligned,
    differences,
  };
}

/** The differences in the note's and the reference's own offsets, in whole words. */
export function placeDifferences(
  { folded }: PreparedQuotation,
  { index, aligned, differences }: Comparison,
): readonly QuotationDifference[] {
  const { quotation, article } = aligned;
  const here = (span: Span): Span => toOriginal(folded.map, span);
  const there = (span: Span): Span => toReference(index, span);
  return widenToWords(aligned, differences).map((difference) => {
    // The words beside the difference are the same on both sides, unless it stands at an end or at an ellipsis.
    const before = (quotation[difference.quotation.start - 1]?.key ?? "") !== "";
    const after = (quotation[difference.quotation.end]?.key ?? "") !== "";
    const edges = { before, after };
    return {
      quotation: here(rangeOf(quotation, difference.quotation)),
      article: there(rangeOf(article, difference.article)),
      edit: {
        quotation: between(quotation, difference.quotation, edges, here),
        article: between(article, difference.article, edges, there),
      },
    };
  });
}

/** Where the article's words stand: whole, but for what an ellipsis leaves out. */
function spansOf({ quotation, article, alignment }: AlignedWords): readonly Span[] {
  const spans: Span[] = [];
  let open = false;
  quotation.forEach(({ key }, i) => {
    const place = article[alignment.beside[i] ?? -1]?.span;
    if (key === "") open = false;
    if (place === undefined) return;
    const last = spans.at(-1);
    if (open && last !== undefined) spans[spans.length - 1] = cover(last, place);
    else spans.push(place);
    open = true;
  });
  return spans;
}

/** From the first to the last of the words from `start` to `end`; of none, the place after the word before. */
function rangeOf(words: readonly QuotedWord[], { start, end }: Span): Span {
  const first = words[start]?.span.start;
  const last = words[end - 1]?.span.end;
  if (start < end && first !== undefined && last !== undefined) return { start: first, end: last };
  const place = words[start - 1]?.span.end ?? first ?? 0;
  return { start: place, end: place };
}

/** From the end of the word before to the start of the word after, where these are wanted; led back by `origin`. */
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

/** The start of the Latin word at `at`: a window must not begin inside one. */
function wordStart(folded: string, at: number): number {
  const space = folded.indexOf(" ", at);
  return at > 0 && space >= 0 && space - at < MARGIN ? space + 1 : at;
}
