// Finds the unit of a numeral that ends at a place: measure, currency, percent, counter or counted
// noun.

import { codeAt, isOneOf } from "../../text/codeAt.ts";
import { digitAt, isHanAt, isLetterAt, isUpperAt, skipLetters, skipSpaces } from "./chars.ts";
import { EN_ATTRIBUTIVES, EN_NOUNS, EN_STOPS } from "./counterTable.ts";
import { CURRENCIES } from "./currencyTable.ts";
import { ORDINAL_WORDS, SMALL_WORDS, TENS_WORDS } from "./englishTable.ts";
import {
  COUNTED_NOUNS,
  COUNTERS,
  SIGNS_AFTER,
  type UnitWord,
  unitFactor,
  WORDS_AFTER,
} from "./unit.ts";
import { areAged, areCubic, arePence, isOtherWord } from "./unitDoubt.ts";
import { longestAt } from "./wordTable.ts";

export interface UnitMatch {
  readonly start: number;
  readonly end: number;
  readonly is: UnitWord;
  /** How it is written, for counters and counted nouns. */
  readonly word: string;
}

/** Longest sign of a unit: "mmHg" and "mg/mL" have 4 and 5, "km^2" and its like fewer. */
const LONGEST_SIGN = 6;
/**
 * Longest noun phrase after a number: "ten thousand Mi Home stores", "100 newly integrated retail
 * stores".
 */
const MOST_WORDS = 4;

/** "3 times as many", "5 times higher"; "won 3 times" counts. */
const TIMES = /^times (?:as|more|the|that|higher|larger|greater|faster|bigger|longer)\b/u;
/** 4.4x, 10x; 13800138000x is a masked phone number. */
const TIMES_SIGN = /(?:^|[^\d.,])\d{1,3}(?:\.\d{1,2})?$/u;
const MULTIPLE: UnitWord = { category: "multiple" };
const COUNT: UnitWord = { category: "count" };
const MINUTE: UnitWord = { category: "unit", unit: "minute", dimension: "time", factor: 60 };
const CUBIC_METRE: UnitWord = {
  category: "unit",
  unit: "cubic-meter",
  dimension: "volume",
  ...unitFactor("cubic-meter"),
};
const POINT: UnitWord = { category: "percentage-point", unit: "percentage-point" };
/** "half a point lower", "half a point better": of a share. A drawn game of chess is half a point too. */
const HALF_POINT =
  /^ a point (?:high|low|bett|wors|ahead|more|less|below|above|behind|up|down|of)/u;
const NOUNS = new Set(EN_NOUNS.split(" "));
const STOPS = new Set(EN_STOPS.split(" "));
const CODES = new Set(CURRENCIES.map(({ code }) => code));
const ATTRIBUTIVES = new Set(EN_ATTRIBUTIVES.split(" "));

/** The unit at `end`, where a numeral ends; spaces and a hyphen may stand between. */
export function unitAt(text: string, end: number, language: string): UnitMatch | undefined {
  const hyphen = text.charAt(end) === "-" && isLetterAt(text, end + 1);
  const after = hyphen ? end + 1 : skipSpaces(text, aboutEnd(text, end));
  const isHalf = text.slice(end - 4, end).toLowerCase() === "half";
  if (isHalf && HALF_POINT.test(text.slice(end, end + 16)))
    return { start: after, end: end + " a point".length, is: POINT, word: "point" };
  const at = isHalf ? skipArticle(text, after) : after;
  const sign = signAt(text, at);
  const word = wordAt(text, at, language);
  const counter = counterAt(text, at);
  const simple = sign !== undefined && sign.end > (word?.end ?? 0) ? sign : word;
  const measure = simple === undefined ? undefined : perUnit(text, simple);
  // 11–16岁学生 are pupils of that age, not so many.
  const isAge = measure !== undefined && isOneOf("岁歲歳", text, at);
  if (counter !== undefined && !isAge && counter.end > (measure?.end ?? 0)) return counter;
  if (measure !== undefined) return measure;
  if (areCubic(text, at)) return { start: at, end: at + 1, is: CUBIC_METRE, word: "方" };
  if (!isLetterAt(text, at)) return undefined;
  const times = TIMES.exec(text.slice(at, at + 18));
  if (times !== null) return { start: at, end: at + 5, is: MULTIPLE, word: "times" };
  const next =
    /^(?:more|additional|extra|consecutive|straight|full|further|long|whole|calendar|trading) /u.exec(
      text.slice(at, at + 12),
    )?.[0];
  const later = next === undefined ? undefined : wordAt(text, at + next.length, language);
  if (later !== undefined && later.is.category === "unit") return later;
  return nounAt(text, at, hyphen);
}

/** 20来岁, 百来人: 来 between number and unit says about; 来自 and 来到 are verbs. */
function aboutEnd(text: string, end: number): number {
  if (text.charAt(end) !== "来" && text.charAt(end) !== "來") return end;
  const unit = longestAt(WORDS_AFTER, text, end + 1) ?? longestAt(COUNTERS, text, end + 1);
  return unit === undefined || unit.value === "none" ? end : end + 1;
}

/** "half an hour", "half a million" has been read whole. */
function skipArticle(text: string, at: number): number {
  return /^an? /iu.exec(text.slice(at, at + 3))?.[0].length === undefined
    ? at
    : text.indexOf(" ", at) + 1;
}

/** kg/mm², 毫克/升: a measure by another that no table has, named as CLDR does where both are known. */
function perUnit(text: string, match: UnitMatch): UnitMatch {
  const { start, end, is } = match;
  if (is.category !== "unit" || text.charAt(end) !== "/") return match;
  const by = /^[A-Za-zµμ]{1,4}[²³23]?(?![A-Za-z\d])/u.exec(text.slice(end + 1, end + 7))?.[0]
    .length;
  const to = by === undefined ? longestAt(WORDS_AFTER, text, end + 1)?.end : end + 1 + by;
  if (to === undefined) return match;
  const word = text.slice(start, to);
  const under = text.slice(end + 1, to);
  const known = SIGNS_AFTER.get(under) ?? WORDS_AFTER.words.get(under.toLowerCase());
  const unit = known?.unit === undefined ? word : `${is.unit}-per-${known.unit}`;
  return { start, end: to, is: { category: "unit", unit }, word };
}

function signAt(text: string, at: number): UnitMatch | undefined {
  const lengths = SIGN_LENGTHS.get(codeAt(text, at)) ?? 0;
  if (lengths === 0 || isHanAt(text, at)) return undefined;
  for (let length = LONGEST_SIGN; length > 0; length--) {
    if (((lengths >> length) & 1) === 0) continue;
    const word = text.slice(at, at + length);
    const unit = SIGNS_AFTER.get(word);
    if (unit === undefined || word.length < length) continue;
    const end = at + length;
    const goesOn = isLetterAt(text, end) || digitAt(text, end) >= 0 || text.charAt(end) === "^";
    if (goesOn && isLetterAt(text, end - 1)) continue;
    // 24703 L-202 is a part's number.
    if (text.charAt(end) === "-" && digitAt(text, end + 1) >= 0) continue;
    if (word === "p" && !arePence(text, at)) continue;
    if (word === "x" && !TIMES_SIGN.test(text.slice(Math.max(0, at - 8), at))) continue;
    // 80s are a decade or an age, 0s no seconds; "over-64s" and "the 50-64s" are people.
    if (word === "s" && (digitAt(text, at - 1) === 0 || areAged(text, at))) return undefined;
    return { start: at, end, is: unit, word };
  }
  return undefined;
}

/** Lengths of the signs by their first character, a bit a length. */
const SIGN_LENGTHS = new Map<number, number>();
for (const sign of SIGNS_AFTER.keys()) {
  const code = sign.charCodeAt(0);
  SIGN_LENGTHS.set(code, (SIGN_LENGTHS.get(code) ?? 0) | (1 << sign.length));
}

function wordAt(text: string, at: number, language: string): UnitMatch | undefined {
  const match = longestAt(WORDS_AFTER, text, at);
  if (match === undefined) return minutes(text, at, language);
  const word = text.slice(at, match.end);
  // Codes such as TRY and ALL are words too unless they are written as codes.
  if (isDoubtfulCode(word)) return undefined;
  // "1.66 Mo" is no month: the short ones are written small.
  if (word.length <= 2 && /^[A-Z][a-z]?$/u.test(word)) return undefined;
  // "Late 2023 £7m": the sign stands before its amount.
  if (isOneOf("$€£¥", text, match.end - 1) && digitAt(text, match.end) >= 0) return undefined;
  if (isOtherWord(text, at, match.end)) return undefined;
  return { start: at, end: match.end, is: match.value, word };
}

const LOWER_CODES = new Set(
  "usd rmb cny eur gbp jpy hkd us$ rs rm bps ppm ppb mph kph kmh cc sec hrs min rpm psi lbs".split(
    " ",
  ),
);

/** Whether a word of three small letters is only by chance a currency's code. */
export function isDoubtfulCode(word: string): boolean {
  if (word.length !== 3 || !/^[a-z]{3}$/iu.test(word) || word === word.toUpperCase()) return false;
  return CODES.has(word.toUpperCase()) && !LOWER_CODES.has(word.toLowerCase());
}

/** 21分47秒, in digits or Han numerals. */
const SECONDS = /^(?:\d{1,2}(?:\.\d{1,3})?|[一二三四五]?十?[一二三四五六七八九]|[二三四五]?十)秒/u;

/** 30分 are minutes in Japanese; in Chinese a score or a time of day, but for 21分47秒. */
function minutes(text: string, at: number, language: string): UnitMatch | undefined {
  if (text.charAt(at) !== "分") return undefined;
  if (language !== "ja" && !SECONDS.test(text.slice(at + 1, at + 9))) return undefined;
  return { start: at, end: at + 1, is: MINUTE, word: "分" };
}

/** 个, 家门店, 个区县, 店舗: a counter and the noun it counts, or either alone. */
function counterAt(text: string, at: number): UnitMatch | undefined {
  const found = longestAt(COUNTERS, text, at);
  const whole = found?.value === "none" ? undefined : found;
  // 500人前後 are about 500 people, 500人前 are portions.
  const around =
    whole !== undefined && text.charAt(whole.end - 1) === "前" && text.charAt(whole.end) === "後";
  const counter = around ? { ...whole, end: whole.end - 1 } : whole;
  // 138の国と地域, 12の施設.
  const joint = text.charAt(at) === "の" ? at + 1 : at;
  const noun =
    longestAt(COUNTED_NOUNS, text, counter?.end ?? joint) ?? longestAt(COUNTED_NOUNS, text, joint);
  // 86名国际观察员 are no countries.
  const longer = noun === undefined ? undefined : longestAt(COUNTERS, text, noun.start);
  const other = longer?.value === "none" && longer.end > (noun?.end ?? 0);
  const end = Math.max(counter?.end ?? 0, other ? 0 : (noun?.end ?? 0));
  return end === 0
    ? undefined
    : { start: at, end, is: COUNT, word: text.slice(counter === undefined ? joint : at, end) };
}

/**
 * "counties", "integrated stores", "Mi Home stores": the head is the plural or known noun that ends
 * a short phrase.
 */
function nounAt(text: string, at: number, hyphen: boolean): UnitMatch | undefined {
  let start = at;
  for (let words = 0; words < MOST_WORDS; words++) {
    const end = wordEnd(text, start);
    if (end === start) return undefined;
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    if (STOPS.has(lower) || ORDINAL_WORDS.has(lower)) return undefined;
    if (SMALL_WORDS.has(lower) || TENS_WORDS.has(lower)) return undefined;
    const known = NOUNS.has(lower);
    if (
      known ||
      (!hyphen && words < 3 && isPlural(lower) && !(words > 0 && isUpperAt(text, start)))
    ) {
      return { start: at, end, is: COUNT, word };
    }
    if (lower.endsWith("ed") && words > 1) return undefined;
    if (text.charAt(end) !== " " || !isLetterAt(text, end + 1)) return undefined;
    start = end + 1;
  }
  return undefined;
}

function wordEnd(text: string, start: number): number {
  let end = skipLetters(text, start);
  while (text.charAt(end) === "-" && isLetterAt(text, end + 1)) end = skipLetters(text, end + 1);
  return end;
}

/** A plural by its ending; words such as "is" and "this" are stopped before. */
function isPlural(word: string): boolean {
  if (word.length < 4 || !word.endsWith("s") || ATTRIBUTIVES.has(word)) return false;
  return !/(?:ss|us|is|'s|ous|ics)$/u.test(word);
}
