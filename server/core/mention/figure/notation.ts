// Writes a value in the notation of a figure or date that is already there, so that a fix changes
// the value and nothing else: "2,989 counties" becomes "2,898 counties", 三年 becomes 五年, "10 million
// stores" becomes "10,000 stores".

import type { QuantityMention, Range } from "../mention.ts";
import { scaled } from "./numeral.ts";
import { renderDigits, renderHanMagnitude, renderMagnitudeWord } from "./renderDigits.ts";
import { renderHan } from "./renderHan.ts";
import { isInParts, renderHanParts } from "./renderHanParts.ts";
import { renderWords } from "./renderWords.ts";
import { JOINT } from "./sharedScale.ts";

export { renderDateLike } from "./renderDate.ts";

export interface Like<T> {
  readonly text: string;
  /** Its spans are offsets in `text`. */
  readonly mention: T;
}

/** 六成五, 五元六角, 3年半, "3 dollars 50 cents", "a year and a half": a change would touch both parts. */
const SEVERAL_PARTS =
  /[一二三四五六七八九十两半〇零]|\p{L}\s*,? *\d+\s*\p{L}| and a |\p{L} \d+$|below zero/u;
/** "100 and smaller than 300", 18歳以上65: each end has its own word. */
const BOUNDS =
  /[a-z] (?:than|least|most) |以上|以下|以内|未満|より|大于|小于|高于|低于|多于|少于/iu;

/** Scales that are read into the value: 三成 is 30 %, 50 cents 0.5 dollars. */
const SCALED_UNITS: Readonly<Record<string, number>> = {
  成: 1,
  割: 1,
  折: 1,
  cents: -2,
  cent: -2,
  美分: -2,
  pence: -2,
  musd: 6,
  meur: 6,
  msek: 6,
  mnok: 6,
  mdkk: 6,
  mgbp: 6,
};

/**
 * New words for the whole `span` of `like`, with `value` in place of its own; `value` in the unit
 * that `like` has. `there` is the article's own numeral, where the value comes from one: it tells how many zeros belong
 * to it ($1.20) and whether its writer counts in parts (3億5000万). Undefined when the notation cannot say it exactly:
 * fractions, ordinals in words, numbers with no end.
 */
export function renderLike(
  value: number | Range,
  { text, mention }: Like<QuantityMention>,
  there?: string,
): string | undefined {
  const { span, numeral } = mention;
  const before = text.slice(span.start, numeral.start);
  const after = text.slice(numeral.end, span.end);
  const written = text.slice(numeral.start, numeral.end);
  if (SEVERAL_PARTS.test(after) || BOUNDS.test(written)) return undefined;
  const listed = after === "" && JOINT.test(text.slice(span.end, span.end + 6));
  const power = listed ? sharedScale(mention.value, written) : scaleOf(after);
  const body =
    typeof value === "number"
      ? renderNumber(scaled(value, -power), written, there)
      : renderRange(value, written, power);
  if (body === undefined) return undefined;
  // (5) is how a table writes a minus; without one the brackets go.
  const bracketed = before.startsWith("(") && after.endsWith(")");
  if (bracketed && typeof value === "number" && value >= 0)
    return finish(before.slice(1), body, after.slice(0, -1));
  return finish(withoutMinus(before, mention.value, value), body, after);
}

function scaleOf(after: string): number {
  const unit = after.trim().toLowerCase();
  const known = Object.keys(SCALED_UNITS).find((word) => unit.startsWith(word));
  return known === undefined ? 0 : (SCALED_UNITS[known] ?? 0);
}

/** "1.18 and 0.94 billion": digits that have their size from the end of the list keep it. */
function sharedScale(value: number | Range, written: string): number {
  if (typeof value !== "number" || !/^\d+\.\d+$/u.test(written) || value === 0) return 0;
  const power = Math.round(Math.log10(Math.abs(value) / Number(written)));
  return power >= 3 ? power : 0;
}

/**
 * The sign stands before the numeral: it goes when the new value has none and comes when it has.
 */
function withoutMinus(before: string, old: number | Range, value: number | Range): string {
  if (typeof old !== "number" || typeof value !== "number") return before;
  if (old < 0 && value >= 0)
    return before.replace(/^(?:[-−－–]|负|負|マイナス|minus |negative )/iu, "");
  return old >= 0 && value < 0 ? `-${before}` : before;
}

/**
 * A plural stays a plural but for one: "1 counties" would be the fix's own slip, so that case is
 * left to the writer.
 */
function finish(before: string, body: string, after: string): string | undefined {
  const counted = /^[ -][a-z]/iu.test(after);
  const single = body === "1" || body === "one";
  return single && counted && /s$/iu.test(after) ? undefined : before + body + after;
}

/** Multiples in one word and shares of two numbers say more than a number. */
const SAID = /(?:led|bled|fold|ing|ved|ves|twice|番|倍增|倍増|半減|腰斩)$| (?:in|out of) /iu;

/** Fractions, ratios, powers, dozens and half prices: 3/4, 9:1, 10⁶, 3ダース, 对折. */
const NOT_A_NUMBER = /[/:：比対对對半^⁰¹²³⁴⁵⁶⁷⁸⁹⁻½¼¾⅓⅔ダ折]|分之|分の|[次乗]| of an? /u;

function renderNumber(value: number, written: string, there?: string): string | undefined {
  if (SAID.test(written) || !Number.isFinite(value) || NOT_A_NUMBER.test(written)) return undefined;
  const absolute = Math.abs(value);
  if (/[0-9０-９]/u.test(written)) {
    return (
      renderHanParts(absolute, partsFor(written, there)) ??
      renderHanMagnitude(absolute, written) ??
      renderMagnitudeWord(absolute, written) ??
      renderDigits(absolute, written, there)
    );
  }
  return /^[a-z]/iu.test(written) ? renderWords(absolute, written) : renderHan(absolute, written);
}

/** 35億 says nothing of how its writer would write 350,000,000; an article that writes 3億5000万 with the same words does. */
function partsFor(written: string, there: string | undefined): string {
  const words = WHOLE_HAN.exec(written)?.[1];
  return words !== undefined && there?.includes(words) && isInParts(there) ? there : written;
}
const WHOLE_HAN = /^[\d,]+([万萬亿億])$/u;

/**
 * A range in a range's notation keeps its joiner; a number takes the notation of the second end.
 */
function renderRange(value: Range, written: string, power: number): string | undefined {
  const parts =
    /^(?<low>.*?\d\S*?|.+?)(?<join> ?(?:to|and|至|到|から|[-–—~～〜]) ?)(?<high>.+)$/u.exec(
      written,
    )?.groups;
  if (parts === undefined || value.low === null || value.high === null) return undefined;
  const { low = "", join = "", high = "" } = parts;
  const from = renderNumber(scaled(value.low, -power), low);
  const to = renderNumber(scaled(value.high, -power), high);
  if (from === undefined || to === undefined) return undefined;
  // 3-5万 says the magnitude once: where the first end has none of its own, it is written out in
  // full or not at all.
  const lent = /[万亿億萬]|illion|housand/u.test(high) && !/[万亿億萬]|illion|housand/u.test(low);
  return lent
    ? to.replace(
        /^[\d.,]+/u,
        (digits) => `${lower(value.low ?? 0, value.high ?? 1, digits)}${join}${digits}`,
      )
    : from + join + to;
}

function lower(low: number, high: number, digits: string): string {
  const shown = Number(digits.replaceAll(",", ""));
  return String(Number(((low / high) * shown).toPrecision(12)));
}
