// Compares a note's figure with an article's: the same value as an honest writer would put it, another, or not comparable.

import { unitFactor } from "../../mention/figure/unit.ts";
import type { QuantityCategory, QuantityMention, Range } from "../../mention/mention.ts";
import type { Agreement } from "../verdict.ts";
import { bareFactor, spelledOut } from "./bareAmount.ts";
import { isOtherResult } from "./gameResults.ts";
import { asGrowths } from "./growths.ts";
import { halfStep, holds, intervalOf, lastUnit } from "./interval.ts";
import { shareFactor } from "./shareFactor.ts";

export type Comparison =
  | { readonly outcome: "agrees"; readonly how: Agreement }
  | { readonly outcome: "differs" }
  | { readonly outcome: "incomparable" };

const DIFFERS: Comparison = { outcome: "differs" };
const INCOMPARABLE: Comparison = { outcome: "incomparable" };

/** A figure cut off after at least two digits is an honest figure: 2.89 of 2.898, but not 2 of 2.9. */
const TRUNCATION_SHARE = 0.1;

/** The note's figure against the article's. */
export function compareQuantities(first: QuantityMention, second: QuantityMention): Comparison {
  const [note, article] = [withPer(first), withPer(second)];
  const unit = commonUnit(note, article);
  if (unit === undefined) return compareGrowths(note, article);
  const factor = unit * perFactor(note, article);
  const [here, there] = unsigned(note, factor === 1 ? article : scale(article, factor));
  if (here.direction && there.direction && here.direction !== there.direction) return DIFFERS;
  if (typeof here.value !== "number" || typeof there.value !== "number")
    return compareRanges(here, there);
  return compareNumbers(here, spelledOut(here, here.value, there), there, there.value);
}

/** 6割増えた of what the article tells as 1.6倍に膨らんだ, and the other way round. Other values are no contradiction: writers mean both. */
function compareGrowths(note: QuantityMention, article: QuantityMention): Comparison {
  const [here, there] = asGrowths(note, article) ?? [];
  if (here === undefined || there === undefined) return INCOMPARABLE;
  if (typeof here.value !== "number" || typeof there.value !== "number") return INCOMPARABLE;
  const compared = compareNumbers(here, here.value, there, there.value);
  return compared.outcome === "agrees" ? compared : INCOMPARABLE;
}

/** "−8 %" beside "fell 8 %" or "8 % less": a sign that only one of the two writes is its direction. */
function unsigned(
  here: QuantityMention,
  there: QuantityMention,
): readonly [QuantityMention, QuantityMention] {
  if (isNegative(here) === isNegative(there)) return [here, there];
  return [withoutSign(here), withoutSign(there)];
}

function isNegative({ value }: QuantityMention): boolean {
  return typeof value === "number" && value < 0;
}

function withoutSign(mention: QuantityMention): QuantityMention {
  const { value } = mention;
  if (typeof value !== "number" || value >= 0) return mention;
  return { ...mention, value: -value, direction: "down" };
}

function compareNumbers(
  note: QuantityMention,
  here: number,
  article: QuantityMention,
  there: number,
): Comparison {
  if (here === there) {
    return sameSide(note, article) ? { outcome: "agrees", how: "equal" } : DIFFERS;
  }
  if (holds(intervalOf(note), there) && !otherBound(note, here, article, there)) {
    return { outcome: "agrees", how: "rounded" };
  }
  if (note.modifier === undefined && isTruncated(note, here, there)) {
    return { outcome: "agrees", how: "truncated" };
  }
  if (article.modifier !== undefined && holds(intervalOf(article), here)) {
    return againstWord(note, here, article, there);
  }
  const coarser =
    article.step > note.step && Math.abs(here - there) <= halfStep(there, article.step);
  if (coarser && !isBound(note)) return { outcome: "agrees", how: "less-precise" };
  return DIFFERS;
}

/**
 * The article has "more than 50" and the note's figure lies there. "Over 60" is another bound and differs; a plain 60 may
 * be known from elsewhere and is not judged; about 50 is agreed with by what is near.
 */
function againstWord(
  note: QuantityMention,
  here: number,
  article: QuantityMention,
  there: number,
): Comparison {
  const near = article.modifier === "about" || article.modifier === "nearly";
  if (near) return { outcome: "agrees", how: "less-precise" };
  if (Math.abs(here - there) <= halfStep(here, note.step)) {
    return sameSide(note, article) ? { outcome: "agrees", how: "rounded" } : DIFFERS;
  }
  return note.modifier === undefined ? INCOMPARABLE : DIFFERS;
}

/**
 * "At least three" against "at least two", "below 26" against "below 25": both tell a bound, and another one. "More than 200"
 * is the rounder way to tell "at least 213".
 */
function otherBound(
  note: QuantityMention,
  here: number,
  article: QuantityMention,
  there: number,
): boolean {
  if (!isBound(note) || !isBound(article)) return false;
  if (isLower(note) !== isLower(article)) return true;
  const beyond = isLower(note) ? here - there : there - here;
  const rounder = lastUnit(here, note.step) > lastUnit(there, article.step);
  return Math.abs(beyond) > halfStep(here, note.step) && (beyond > 0 || !rounder);
}

function isLower({ modifier }: QuantityMention): boolean {
  return modifier === "over" || modifier === "at-least";
}

/** "Over", "at most": a limit, not a value nearby. */
function isBound({ modifier }: QuantityMention): boolean {
  return modifier !== undefined && modifier !== "about" && modifier !== "nearly";
}

/** "Over 100" and "under 100" name the same number and mean opposite things. */
function sameSide(note: QuantityMention, article: QuantityMention): boolean {
  const side = { over: 1, "at-least": 1, under: -1, "at-most": -1, nearly: -1, about: 0 } as const;
  const here = note.modifier === undefined ? 0 : side[note.modifier];
  const there = article.modifier === undefined ? 0 : side[article.modifier];
  return here * there >= 0;
}

function isTruncated(note: QuantityMention, here: number, there: number): boolean {
  const size = Math.abs(here);
  return (
    note.step <= size * TRUNCATION_SHARE &&
    Math.sign(here) === Math.sign(there) &&
    Math.abs(there) >= size &&
    Math.abs(there) < size + note.step
  );
}

function compareRanges(note: QuantityMention, article: QuantityMention): Comparison {
  const here = asRange(note);
  const there = asRange(article);
  if (sameEnd(here.low, there.low, note) && sameEnd(here.high, there.high, note)) {
    return { outcome: "agrees", how: "equal" };
  }
  if (typeof article.value === "number") {
    return holds(intervalOf(note), article.value) ? { outcome: "agrees", how: "within" } : DIFFERS;
  }
  if (typeof note.value === "number") {
    // One end of the article's range, or a point within: an honest writer may have picked it.
    if (sameEnd(note.value, there.low, note) || sameEnd(note.value, there.high, note))
      return { outcome: "agrees", how: "equal" };
    // A bound is no point of the range: "over 15,000" of what lies between 3,200 and 41,000.
    if (isBound(note))
      return isBoundOf(note, there) ? { outcome: "agrees", how: "within" } : DIFFERS;
    return holds(intervalOf(article), note.value) ? { outcome: "agrees", how: "within" } : DIFFERS;
  }
  return DIFFERS;
}

function isBoundOf(note: QuantityMention, { low, high }: Range): boolean {
  const end = isLower(note) ? low : high;
  return end === null || holds(intervalOf(note), end);
}

function asRange({ value }: QuantityMention): Range {
  return typeof value === "number" ? { low: value, high: value } : value;
}

function sameEnd(a: number | null, b: number | null, { step, value }: QuantityMention): boolean {
  if (a === null || b === null) return a === b;
  const exact = Math.abs(a) * 1e-9;
  if (typeof value === "number" || value.low === null || value.high === null)
    return Math.abs(a - b) <= halfStep(a, step) + exact;
  // Zeros are no rounding that moves an end by a fifth of the range: "11,000 to 11,250" of 11,100 to 11,250.
  const width = (value.high - value.low) * ROUND_END;
  return Math.abs(a - b) <= Math.max(step / 2, Math.min(halfStep(a, step), width)) + exact;
}

/** Share of a range by which an end may be rounded. */
const ROUND_END = 0.2;

/** Categories whose figures can tell the same thing; the unit decides within them. */
const KINDS: Readonly<Record<QuantityCategory, string>> = {
  number: "count",
  count: "count",
  ordinal: "ordinal",
  percent: "share",
  "percentage-point": "point",
  fraction: "share",
  multiple: "multiple",
  currency: "currency",
  unit: "unit",
};

/** Factor from the article's unit to the note's; undefined where the two cannot tell the same thing. */
export function commonUnit(note: QuantityMention, article: QuantityMention): number | undefined {
  const here = KINDS[note.category];
  const there = KINDS[article.category];
  const share = shareFactor(note, article);
  if (share !== undefined) return share;
  if (isPound(note, article) || isPound(article, note)) return 1;
  if (here !== there) return bareFactor(note, article);
  if (here === "count" && (isTime(note) !== isTime(article) || isOtherResult(note, article)))
    return undefined;
  if (here !== "currency" && here !== "unit") return 1;
  if (note.unit === article.unit) return 1;
  if (note.unit === undefined || article.unit === undefined) return 1;
  if (here === "currency") return undefined;
  return isDegree(note, article) || isDegree(article, note)
    ? 1
    : conversionFactor(article.unit, note.unit);
}

/** 8.2度 beside 8.2℃: degrees that do not say of what are a temperature's where the other says so. */
function isDegree(bare: QuantityMention, { unit = "" }: QuantityMention): boolean {
  return bare.unit === "degree" && /^(?:celsius|fahrenheit)$/u.test(unit);
}

/** "Three summer months" count no people: months are held against months. */
function isTime({ unit = "" }: QuantityMention): boolean {
  return TIMES.has(unit);
}

const TIMES: ReadonlySet<string> = new Set(
  ["day", "week", "month", "quarter", "year"].flatMap((unit) => [unit, `${unit}s`]),
);

/** 0.11 mg/L is 0.11 milligrams told for each litre; a speed is a measure of its own. */
function withPer(mention: QuantityMention): QuantityMention {
  const { unit = "", category } = mention;
  const at = category === "unit" ? unit.indexOf("-per-") : -1;
  if (at < 0 || unitFactor(unit) !== undefined) return mention;
  return { ...mention, unit: unit.slice(0, at), per: { unit: unit.slice(at + 5), value: 1 } };
}

/**
 * Factor from what the article's figure is told for to the note's: 29.6元 a 公斤 is 14.8元 a 斤. What tells none, or another
 * measure, is left to the words around (telling/rate.ts).
 */
function perFactor({ per: here }: QuantityMention, { per: there }: QuantityMention): number {
  if (here === undefined || there === undefined) return 1;
  const factor = here.unit === there.unit ? 1 : (conversionFactor(here.unit, there.unit) ?? 1);
  return (factor * here.value) / there.value;
}

/** Exact factor between two measures of one dimension; undefined where there is none: units convert exactly or not at all. */
function conversionFactor(from: string, to: string): number | undefined {
  const [here, there] = [unitFactor(to), unitFactor(from)];
  if (here === undefined || there === undefined) return undefined;
  return here.dimension === there.dimension ? there.factor / here.factor : undefined;
}

/** 41億ポンド reads as a weight where nothing tells that it is money. */
function isPound(one: QuantityMention, other: QuantityMention): boolean {
  return one.category === "unit" && one.unit === "pound" && other.unit === "GBP";
}

export function scale(mention: QuantityMention, factor: number): QuantityMention {
  const times = (value: number | null) => (value === null ? null : value * factor);
  const { value } = mention;
  return {
    ...mention,
    value:
      typeof value === "number"
        ? value * factor
        : { low: times(value.low), high: times(value.high) },
    step: mention.step * factor,
  };
}
