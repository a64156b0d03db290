// A quotation's words laid over one place of a reference, word for word.

import { type QuoteIndex, toReference } from "../../library/quote/quoteIndex.ts";
import type { QuoteCandidate } from "../../library/quote/quoteSearch.ts";
import { normalizeQuoted } from "../../text/normalize.ts";
import { type DerivedText, toOriginal } from "../../text/offsetMap.ts";
import { cover, type Span } from "../../text/span.ts";
import { align } from "./quotationAlign.ts";
import { isAside } from "./quotationAside.ts";
import { withWholeEnds } from "./quotationEnds.ts";
import { isSameFigure } from "./quotationFigures.ts";
import { joinAs } from "./quotationJoin.ts";
import { type QuotedWord, rangeOf, wordsOfArticle, wordsOfQuotation } from "./quotationWords.ts";
import { type AlignedWords, diffWords, type WordDifference } from "./wordDiff.ts";

/** A quotation, or the part of it between two ellipses, made ready for comparing. */
export interface PreparedQuotation {
  /** The note's words without marks, as written. */
  readonly exact: string;
  /** The same, folded. */
  readonly folded: DerivedText;
  /** Spans in `folded.text`. */
  readonly words: readonly QuotedWord[];
}

/** Folds a quotation's words (without marks) and takes them apart. */
export function prepareQuotation(exact: string): PreparedQuotation {
  const folded = normalizeQuoted(exact);
  const origin = (at: number): number => toOriginal(folded.map, { start: at, end: at + 1 }).start;
  return {
    exact,
    folded,
    words: wordsOfQuotation({ folded: folded.text, written: exact, origin }),
  };
}

export interface Comparison {
  readonly index: QuoteIndex;
  /**
   * The article's words beside the quotation, in `index.folded`: one span, or one for each part
   * between ellipses.
   */
  readonly spans: readonly Span[];
  /**
   * Share of the quotation's weight that the article has in the same place, less a fourth of what
   * the article has more: 1 is word for word. What was left out says little against the place: the
   * quotation's own words are all there.
   */
  readonly similarity: number;
  readonly aligned: AlignedWords;
  /** In words; none when the quotation is word for word. */
  readonly differences: readonly WordDifference[];
}

/**
 * Code units around the place that was found, beside the quotation's own length: the place may be
 * half beside it.
 */
const MARGIN = 24;

/** And at most: of a long quotation more than enough n-grams are in the place that was found. */
const FARTHEST = 1_000;

/**
 * Compares the quotation with the words at and around the candidate; undefined where both are too
 * long.
 */
export function compareAt(
  quotation: PreparedQuotation,
  candidate: QuoteCandidate,
): Comparison | undefined {
  const { folded } = quotation;
  const { index } = candidate;
  const there = articleWordsAt(index, windowOf(quotation, candidate));
  const words = joinAs(quotation.words, there);
  const article = joinAs(there, quotation.words);
  const alignment = align(words, article);
  if (alignment === undefined) return undefined;
  const aligned = { folded: folded.text, quotation: words, article, alignment };
  const differences = diffWords(aligned).filter(
    (each) => !isAside(index, aligned, each) && !isNotation(quotation, index, aligned, each),
  );
  return {
    index,
    spans: spansOf(aligned),
    similarity: similarityOf(aligned, differences),
    aligned,
    differences,
  };
}

/** The same place, with the article's whole words where the two differ at an end: what is told and mended. */
export function withWholeWords(place: Comparison): Comparison {
  const { index, aligned, spans } = place;
  const differences = withWholeEnds(index, aligned, place.differences);
  return { ...place, differences, spans: withEnds(spans, aligned, differences) };
}

/** Whether the difference is one of notation: the same figure in other signs. */
function isNotation(
  { exact, folded }: PreparedQuotation,
  index: QuoteIndex,
  aligned: AlignedWords,
  difference: WordDifference,
): boolean {
  const here = toOriginal(folded.map, rangeOf(aligned.quotation, difference.quotation));
  const there = rangeOf(aligned.article, difference.article);
  return isSameFigure({ exact, here, index, there });
}

/** The article's words between two offsets of `index.folded`. */
export function articleWordsAt(index: QuoteIndex, span: Span): readonly QuotedWord[] {
  const origin = (at: number): number => toReference(index, { start: at, end: at + 1 }).start;
  return wordsOfArticle({ folded: index.folded, written: index.reference.text, origin }, span);
}

function similarityOf(
  { quotation, article }: AlignedWords,
  differences: readonly WordDifference[],
): number {
  let lost = 0;
  for (const difference of differences) {
    const here = weightOf(quotation.slice(difference.quotation.start, difference.quotation.end));
    const there = weightOf(article.slice(difference.article.start, difference.article.end));
    lost += here + Math.max(0, there - here) / 4;
  }
  return Math.max(0, 1 - lost / Math.max(1, weightOf(quotation)));
}

/** What words count for together, in characters of CJK. */
export function weightOf(words: readonly QuotedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The candidate with room at both ends, from the start of a word. */
function windowOf({ folded }: PreparedQuotation, { index, span }: QuoteCandidate): Span {
  const margin = MARGIN + Math.min(folded.text.length, FARTHEST);
  return {
    start: wordStart(index.folded, Math.max(0, span.start - margin)),
    end: Math.min(index.folded.length, span.end + margin),
  };
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

/** The places with what differs at either end, and no further. */
function withEnds(
  spans: readonly Span[],
  { quotation, article }: AlignedWords,
  differences: readonly WordDifference[],
): readonly Span[] {
  const first = differences.find((difference) => difference.quotation.start === 0);
  const last = differences.findLast((difference) => difference.quotation.end === quotation.length);
  return spans.map((span, i) => {
    const from = i === 0 ? article[first?.article.start ?? -1]?.span.start : undefined;
    const to = i === spans.length - 1 ? article[(last?.article.end ?? 0) - 1]?.span.end : undefined;
    return { start: from ?? span.start, end: to ?? span.end };
  });
}

/** The start of the Latin word at `at`: a window must not begin inside one. */
function wordStart(folded: string, at: number): number {
  const space = folded.indexOf(" ", at);
  return at > 0 && space >= 0 && space - at < MARGIN ? space + 1 : at;
}
