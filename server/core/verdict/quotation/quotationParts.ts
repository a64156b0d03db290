// Quotations that are compared part by part, all in one reference: those with ellipses that reach
// further than one place (“我们没有关闭灯塔……而应自己挣钱”), and those too long to be laid over an article in one
// piece.

import type { QuoteIndex } from "../../library/quote/quoteIndex.ts";
import type { QuoteLibrary } from "../../library/quote/quoteLibrary.ts";
import { findCandidates } from "../../library/quote/quoteSearch.ts";
import type { Span } from "../../text/span.ts";
import { alignVerbatim } from "./quotationAlign.ts";
import {
  articleWordsAt,
  type Comparison,
  compareAt,
  type PreparedQuotation,
  weightOf,
} from "./quotationCompare.ts";
import type { QuotedWord } from "./quotationWords.ts";

/** A part of a quotation, or all of it, with its place. */
export interface Part {
  readonly quotation: PreparedQuotation;
  readonly place: Comparison;
}

/** The parts of a quotation between its gaps. */
export function partsOf({ words, ...rest }: PreparedQuotation): readonly PreparedQuotation[] {
  const parts: PreparedQuotation[] = [];
  let own: QuotedWord[] = [];
  for (const word of [...words, undefined]) {
    if (word !== undefined && word.key !== "") {
      own.push(word);
      continue;
    }
    if (own.length > 0) parts.push({ ...rest, words: own });
    own = [];
  }
  return parts;
}

/**
 * Words from which a quotation is compared in pieces: laying it over its place takes the square of
 * its length.
 */
export const LONG = 600;

/**
 * Words of a piece, and how many it has in common with the next: what is left out between two
 * pieces shows in one of them.
 */
const PIECE = 400;
const COMMON = 40;

/** A long quotation in pieces that overlap. */
export function piecesOf({ words, ...rest }: PreparedQuotation): readonly PreparedQuotation[] {
  const pieces: PreparedQuotation[] = [];
  for (let start = 0; start < words.length - COMMON; start += PIECE - COMMON) {
    pieces.push({ ...rest, words: words.slice(start, start + PIECE) });
  }
  return pieces;
}

/**
 * The places of all parts in one reference, where each was found; undefined where one was not. A
 * place counts when `accepts` does; parts of a word or two must stand, word for word, within a page
 * of another part, and give no place of their own.
 */
export function findParts(
  parts: readonly PreparedQuotation[],
  quotes: QuoteLibrary,
  accepts: (part: Part) => boolean,
): readonly Part[] | undefined {
  const found: Part[] = [];
  let index: QuoteIndex | undefined;
  for (const quotation of parts.filter(({ words }) => weightOf(words) > MIN_PART)) {
    const place = placeOf(quotation, quotes, index, accepts);
    if (place === undefined) return undefined;
    index = place.index;
    found.push({ quotation, place });
  }
  const short = parts.filter(({ words }) => weightOf(words) <= MIN_PART);
  const near = short.every(({ words }) => found.some(({ place }) => standsNear(words, place)));
  return found.length > 0 && near ? found : undefined;
}

/** Places looked at for one part. */
const PLACES = 5;

/** A part of no more weight is not looked up: too many places have such words. */
const MIN_PART = 5;

/** Code units: a page. */
const NEAR = 2_000;

function placeOf(
  quotation: PreparedQuotation,
  quotes: QuoteLibrary,
  index: QuoteIndex | undefined,
  accepts: (part: Part) => boolean,
): Comparison | undefined {
  const start = quotation.words[0]?.span.start ?? 0;
  const end = quotation.words.at(-1)?.span.end ?? start;
  return findCandidates(quotes, quotation.folded.text.slice(start, end), PLACES)
    .filter((candidate) => index === undefined || candidate.index === index)
    .map((candidate) => compareAt(quotation, candidate))
    .filter((place) => place !== undefined)
    .sort((a, b) => b.similarity - a.similarity)
    .find((place) => place.differences.length === 0 || accepts({ quotation, place }));
}

function standsNear(words: readonly QuotedWord[], { index, spans }: Comparison): boolean {
  return spans.some((span) => alignVerbatim(words, articleWordsAt(index, around(index, span))));
}

function around(index: QuoteIndex, { start, end }: Span): Span {
  return { start: Math.max(0, start - NEAR), end: Math.min(index.folded.length, end + NEAR) };
}
