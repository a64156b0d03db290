// The verdict on a quotation: where its words stand in the references, and in which words it
// differs. Similarity only finds the place; there every word must be the article's, since a changed
// figure or a "not" hardly changes similarity.

import type { QuoteLibrary } from "../../library/quote/quoteLibrary.ts";
import { findCandidates } from "../../library/quote/quoteSearch.ts";
import type { QuotationMention } from "../../mention/mention.ts";
import { isChecked } from "../../mention/quotation/quotation.ts";
import type { Evidence } from "../verdict.ts";
import { isAltered, SHORT } from "./quotationAltered.ts";
import {
  type Comparison,
  compareAt,
  type PreparedQuotation,
  prepareQuotation,
  weightOf,
  withWholeWords,
} from "./quotationCompare.ts";
import { correctionsOf, type WordPair, wordPairs } from "./quotationCorrection.ts";
import { mayStandIn } from "./quotationLanguage.ts";
import { findParts, LONG, type Part, partsOf, piecesOf } from "./quotationParts.ts";
import { evidenceFor } from "./quotationPlace.ts";

export type QuotationVerdict =
  | {
      /** Word for word but for what folds away. */
      readonly outcome: "supported";
      /** Every place, best first; of a quotation with far ellipses, the place of each part. */
      readonly evidence: readonly Evidence[];
    }
  | AlteredQuotation
  | {
      /**
       * "translated": no reference is in its language. "unchecked": scare quotes, terms, titles.
       */
      readonly outcome: "notFound" | "translated" | "unchecked" | "tooLong";
    };

export interface AlteredQuotation {
  readonly outcome: "altered";
  readonly exact: string;
  /** The place, first; then those of the other parts. */
  readonly evidence: readonly Evidence[];
  /** In order of the quotation, at least one. */
  readonly differences: readonly WordPair[];
  /** What to put in the quotation to set it right; in its order, not overlapping. */
  readonly corrections: readonly WordPair[];
}

/** Places looked at and shown for one quotation. */
const PLACES = 5;

/**
 * What the references say to the words of a quotation. The reference 「覆盖了中国2898个区县」 supports
 * “覆蓋了中國2898個區縣”; “覆盖了 中国2989个区县” is altered: 2989 here, 2898 there.
 */
export function checkQuotation(mention: QuotationMention, quotes: QuoteLibrary): QuotationVerdict {
  if (!isChecked(mention)) return { outcome: "unchecked" };
  const quotation = prepareQuotation(mention.exact);
  const { length } = quotation.words;
  if (length > MAX_WORDS) return { outcome: "tooLong" };
  if (length > LONG)
    return checkParts(mention, piecesOf(quotation), quotes) ?? { outcome: "notFound" };
  const places = comparisonsOf(quotation, quotes);
  const same = places.filter(({ differences }) => differences.length === 0);
  if (same.length > 0) return { outcome: "supported", evidence: evidenceOf(same) };
  const turned = places.find(isTurned);
  if (turned !== undefined) return altered(mention, [{ quotation, place: turned }]);
  const parts = partsOf(quotation);
  const apart = parts.length > 1 ? checkParts(mention, parts, quotes) : undefined;
  if (apart !== undefined) return apart;
  const best = places.find((place) => isAltered(mention, quotation, place));
  if (best !== undefined) return altered(mention, [{ quotation, place: best }]);
  return { outcome: unfound(mention, quotation, quotes) };
}

/**
 * Words of a quotation at most: some ten pages of Chinese. The time for more would be felt at the
 * keyboard.
 */
const MAX_WORDS = 6_000;

/** Whether nothing differs but a negation that an ellipsis or a bracket hides. */
function isTurned({ aligned, differences }: Comparison): boolean {
  return differences.every(
    ({ quotation: { start, end } }) => start === end && aligned.quotation[start - 1]?.key === "",
  );
}

/** The verdict where each part was found, in whatever distance; undefined where one was not. */
function checkParts(
  mention: QuotationMention,
  parts: readonly PreparedQuotation[],
  quotes: QuoteLibrary,
): QuotationVerdict | undefined {
  const found = findParts(parts, quotes, ({ quotation, place }) =>
    isAltered(mention, quotation, place),
  );
  if (found === undefined) return undefined;
  const changed = found.filter(({ place }) => place.differences.length > 0);
  if (changed.length > 0) return altered(mention, [...new Set([...changed, ...found])]);
  return { outcome: "supported", evidence: evidenceOf(found.map(({ place }) => place)) };
}

/** Best first. */
function comparisonsOf(quotation: PreparedQuotation, quotes: QuoteLibrary): readonly Comparison[] {
  return findCandidates(quotes, quotation.folded.text, PLACES)
    .map((candidate) => compareAt(quotation, candidate))
    .filter((comparison) => comparison !== undefined)
    .sort((a, b) => b.similarity - a.similarity);
}

function unfound(
  { exact, speaker }: QuotationMention,
  { words }: PreparedQuotation,
  quotes: QuoteLibrary,
): "notFound" | "translated" | "unchecked" {
  const languages = [...quotes.languages];
  const foreign = languages.every((language) => !mayStandIn(exact, language));
  if (foreign && languages.length > 0) return "translated";
  return weightOf(words) < SHORT && speaker === undefined ? "unchecked" : "notFound";
}

/** One for each place, and each part of it between ellipses; the same place found twice is one. */
function evidenceOf(places: readonly Comparison[]): readonly Evidence[] {
  return places
    .flatMap(({ index, spans }) => spans.map((span) => evidenceFor(index, span)))
    .filter((one, i, all) => all.findIndex((other) => isSamePlace(one, other)) === i);
}

function isSamePlace(a: Evidence, b: Evidence): boolean {
  return a.reference === b.reference && a.span.start === b.span.start && a.span.end === b.span.end;
}

/** The verdict that the quotation stands at this place, with other words. */
export function alteredAt(
  mention: QuotationMention,
  quotation: PreparedQuotation,
  place: Comparison,
): AlteredQuotation {
  return altered(mention, [{ quotation, place }]);
}

function altered({ exact }: QuotationMention, changed: readonly Part[]): AlteredQuotation {
  const parts = changed.map(({ quotation, place }) => ({
    quotation,
    place: withWholeWords(place),
  }));
  const places = parts.map(({ place }) => place);
  return {
    outcome: "altered",
    exact,
    evidence: evidenceOf(places),
    differences: inOrder(parts.flatMap(({ quotation, place }) => wordPairs(quotation, place))),
    corrections: inOrder(parts.flatMap(({ quotation, place }) => correctionsOf(quotation, place))),
  };
}

/** Sorted by the quotation; pieces of a long one overlap and tell the same difference twice. */
function inOrder(pairs: readonly WordPair[]): readonly WordPair[] {
  return [...pairs]
    .sort((a, b) => a.quotation.start - b.quotation.start)
    .filter(
      ({ quotation }, i, all) => i === 0 || quotation.start >= (all[i - 1]?.quotation.end ?? 0),
    )
    .filter(({ quotation }, i, all) => quotation.start !== all[i - 1]?.quotation.start);
}
