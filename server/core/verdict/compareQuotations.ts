// The verdict on a quotation: where its words stand in the references, and in which words it differs. Similarity only finds
// the place; there every word must be the article's, since a changed figure or a "not" hardly changes similarity.

import type { QuoteIndex } from "../library/quoteIndex.ts";
import type { QuoteLibrary } from "../library/quoteLibrary.ts";
import { findCandidates } from "../library/quoteSearch.ts";
import type { QuotationMention } from "../mention/mention.ts";
import { isChecked } from "../mention/quotation.ts";
import {
  type Comparison,
  compareAt,
  correctionsOf,
  type PreparedQuotation,
  prepareQuotation,
  type WordPair,
  weightOf,
  wordPairs,
} from "./quotationCompare.ts";
import { mayStandIn } from "./quotationLanguage.ts";
import { evidenceFor } from "./quotationPlace.ts";
import type { QuotedWord } from "./quotationWords.ts";
import type { Evidence } from "./verdict.ts";
import type { AlignedWords, WordDifference } from "./wordDiff.ts";

export type QuotationVerdict =
  | {
      /** Word for word but for what folds away. */
      readonly outcome: "supported";
      /** Every place, best first; of a quotation with far ellipses, the place of each part. */
      readonly evidence: readonly Evidence[];
    }
  | AlteredQuotation
  | {
      /** "translated": no reference is in its language. "unchecked": scare quotes, terms, titles. */
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
  /** The text that the article's spans are in. */
  readonly article: string;
}

/** Places looked at and shown for one quotation. */
const PLACES = 5;

/**
 * Similarity from which a place is the quotation's place, with other words, by the quotation's weight. Of 1,600 sentences laid
 * over articles that others wrote, one in a hundred reaches 0.6, and those are near copies; of short ones names and idioms
 * alone make up more, and chance does the rest. What lies below is left alone: "not found" is no accusation, "altered" is.
 */
const ALTERED = [
  { weight: 20, similarity: 0.6 },
  { weight: 10, similarity: 0.65 },
  { weight: 5, similarity: 0.75 },
] as const;

/**
 * Weight below which a quotation without a speaker may be a term that the writer made ("软硬协同生态"): it counts as altered only
 * with a single difference.
 */
const SHORT = 10;

/**
 * What the references say to the words of a quotation. The reference 「覆盖了中国2898个区县」 supports “覆蓋了中國2898個區縣”; “覆盖了
 * 中国2989个区县” is altered: 2989 here, 2898 there.
 */
export function checkQuotation(mention: QuotationMention, quotes: QuoteLibrary): QuotationVerdict {
  if (!isChecked(mention)) return { outcome: "unchecked" };
  const quotation = prepareQuotation(mention.exact);
  const whole = comparisonsOf(quotation, quotes);
  const same = whole.comparisons.filter(({ differences }) => differences.length === 0);
  if (same.length > 0) return { outcome: "supported", evidence: evidenceOf(same) };
  const parts = partsOf(quotation);
  const apart = parts.length > 1 ? checkParts(mention, parts, quotes) : undefined;
  if (apart !== undefined) return apart;
  const best = whole.comparisons.find((place) => isAltered(mention, quotation, place));
  if (best !== undefined) return altered(mention, [{ quotation, place: best }]);
  if (whole.tooLong) return { outcome: "tooLong" };
  return { outcome: unfound(mention, quotation, quotes) };
}

interface Comparisons {
  /** Best first. */
  readonly comparisons: readonly Comparison[];
  /** Set when a place was too long to be compared. */
  readonly tooLong: boolean;
}

function comparisonsOf(quotation: PreparedQuotation, quotes: QuoteLibrary): Comparisons {
  const candidates = findCandidates(quotes, quotation.folded.text, PLACES);
  const all = candidates.map((candidate) => compareAt(quotation, candidate));
  const comparisons = all
    .filter((comparison) => comparison !== undefined)
    .sort((a, b) => b.similarity - a.similarity);
  return { comparisons, tooLong: comparisons.length < all.length };
}

function isAltered(
  { exact, speaker }: QuotationMention,
  { words }: PreparedQuotation,
  { index, similarity, differences, aligned }: Comparison,
): boolean {
  if (!mayStandIn(exact, index.reference.language)) return false;
  const weight = weightOf(words);
  const least = ALTERED.find((row) => weight >= row.weight)?.similarity;
  if (least === undefined || similarity < least) return false;
  if (weight >= SHORT || speaker !== undefined) return true;
  const [only, ...others] = differences;
  return others.length === 0 && only !== undefined && isTelling(only, aligned);
}

/** Whether words stand against words, or a negation against nothing: a term may well skip a particle (软硬协同的生态). */
function isTelling({ quotation, article }: WordDifference, aligned: AlignedWords): boolean {
  if (quotation.start < quotation.end && article.start < article.end) return true;
  const words = [
    ...aligned.quotation.slice(quotation.start, quotation.end),
    ...aligned.article.slice(article.start, article.end),
  ];
  return words.some(({ key }) => NEGATIONS.has(key));
}

/** Words that turn a sentence when they come or go. */
const NEGATIONS: ReadonlySet<string> = new Set([
  "不",
  "没",
  "未",
  "非",
  "无",
  "莫",
  "勿",
  "别",
  "not",
  "no",
  "never",
  "without",
  "nor",
]);

/** A part between ellipses of no more weight is not looked up: too many places have such words. */
const MIN_PART = 5;

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

/** The parts of a quotation between its gaps, each to be compared by itself. */
function partsOf({ folded, words }: PreparedQuotation): readonly PreparedQuotation[] {
  const parts: PreparedQuotation[] = [];
  let own: QuotedWord[] = [];
  for (const word of [...words, undefined]) {
    if (word !== undefined && word.key !== "") {
      own.push(word);
      continue;
    }
    if (own.length > 0) parts.push({ folded, words: own });
    own = [];
  }
  return parts;
}

interface Part {
  readonly quotation: PreparedQuotation;
  readonly place: Comparison;
}

/** The verdict where each part was found in one reference, in whatever distance; undefined where one was not. */
function checkParts(
  mention: QuotationMention,
  parts: readonly PreparedQuotation[],
  quotes: QuoteLibrary,
): QuotationVerdict | undefined {
  const found: Part[] = [];
  let index: QuoteIndex | undefined;
  for (const part of parts) {
    const place = placeOf(mention, part, quotes, index);
    if (place === undefined) return undefined;
    if (place === "short") continue;
    index = place.index;
    found.push({ quotation: part, place });
  }
  if (found.length === 0) return undefined;
  const changed = found.filter(({ place }) => place.differences.length > 0);
  if (changed.length > 0) return altered(mention, [...new Set([...changed, ...found])]);
  return { outcome: "supported", evidence: evidenceOf(found.map(({ place }) => place)) };
}

/** "short" for a part of a word or two that stands somewhere in the reference: too little to be looked up. */
function placeOf(
  mention: QuotationMention,
  part: PreparedQuotation,
  quotes: QuoteLibrary,
  index: QuoteIndex | undefined,
): Comparison | "short" | undefined {
  const start = part.words[0]?.span.start ?? 0;
  const end = part.words.at(-1)?.span.end ?? start;
  const text = part.folded.text.slice(start, end);
  if (weightOf(part.words) <= MIN_PART) {
    return index === undefined || index.folded.includes(text) ? "short" : undefined;
  }
  return findCandidates(quotes, text, PLACES)
    .filter((candidate) => index === undefined || candidate.index === index)
    .map((candidate) => compareAt(part, candidate))
    .filter((place) => place !== undefined)
    .sort((a, b) => b.similarity - a.similarity)
    .find((place) => place.differences.length === 0 || isAltered(mention, part, place));
}

function altered({ exact }: QuotationMention, parts: readonly Part[]): AlteredQuotation {
  const places = parts.map(({ place }) => place);
  return {
    outcome: "altered",
    exact,
    evidence: evidenceOf(places),
    differences: inOrder(parts.flatMap(({ quotation, place }) => wordPairs(quotation, place))),
    corrections: inOrder(parts.flatMap(({ quotation, place }) => correctionsOf(quotation, place))),
    article: places[0]?.index.reference.text ?? "",
  };
}

function inOrder(pairs: readonly WordPair[]): readonly WordPair[] {
  return [...pairs].sort((a, b) => a.quotation.start - b.quotation.start);
}
