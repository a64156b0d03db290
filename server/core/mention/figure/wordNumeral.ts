// Reads English number words: six, "ten thousand", "two hundred and five", "twenty-five hundred",
// "two and a half million", "2.5 million", "two thirds", "twenty-first". One pass over the words,
// no going back.

import { isLetterAt, skipLetters } from "./chars.ts";
import type { Digits } from "./digits.ts";
import {
  DENOMINATORS,
  MAGNITUDE_WORDS,
  ORDINAL_WORDS,
  SMALL_WORDS,
  TENS_WORDS,
} from "./englishTable.ts";
import { FRACTION_STEP, type Numeral, scaled } from "./numeral.ts";
import {
  denominator,
  type Part,
  partAt,
  takeHalf,
  takeOrdinal,
  takePoint,
  timesMagnitude,
} from "./wordFraction.ts";
import { nextWord, took, type WordReading } from "./wordReading.ts";

export interface WordNumeral extends Numeral {
  readonly ordinal?: true;
}

/** Words a numeral may have; longer ones are cut there. */
const MOST_WORDS = 40;

/** The numeral whose first word, or `digits`, starts at `i`. */
export function readWords(text: string, i: number, digits?: Digits): WordNumeral | undefined {
  const r: WordReading = {
    end: digits?.end ?? i,
    total: 0,
    power: 0,
    group: digits?.value ?? 0,
    step: digits === undefined ? 1 : scaled(1, -digits.decimals),
    last: digits === undefined ? "" : "digits",
    ordinal: false,
    words: 0,
    fraction: false,
    pointed: false,
    joined: false,
    digits: digits !== undefined,
  };
  let at = digits === undefined ? i : nextWord(text, r.end);
  while (at >= 0 && r.words < MOST_WORDS) {
    const end = skipLetters(text, at);
    if (end === at || !take(text, r, text.slice(at, end).toLowerCase(), end)) break;
    r.words++;
    if (r.fraction) timesMagnitude(text, r);
    if (r.ordinal || r.fraction) break;
    at = r.last === "tens" ? unitWord(text, r.end) : nextWord(text, r.end);
  }
  if (r.words === 0) return undefined;
  return {
    start: i,
    end: r.end,
    value: r.total + r.group,
    step: r.step,
    form: digits !== undefined ? "digits" : r.fraction ? "fraction" : "words",
    plain: false,
    ...(r.power > 0 && r.group === 0 && { power: r.power }),
    ...(r.ordinal && { ordinal: true as const }),
  };
}

/**
 * Transcripts put spaces around the hyphen of "twenty - five"; "twenty eight-second runs" are twenty, each of eight
 * seconds.
 */
function unitWord(text: string, end: number): number {
  if (text.startsWith(" - ", end) && isLetterAt(text, end + 3)) return end + 3;
  const at = nextWord(text, end);
  const other = text.charAt(end) === " " && at >= 0 && text.charAt(skipLetters(text, at)) === "-";
  return other ? -1 : at;
}

function take(text: string, r: WordReading, word: string, end: number): boolean {
  const small = SMALL_WORDS.get(word);
  if (isAnother(text, r, end) && (small !== undefined || TENS_WORDS.has(word))) return false;
  if (small !== undefined) return takeSmall(r, small, end);
  const tens = TENS_WORDS.get(word);
  if (tens !== undefined) return takeTens(r, tens, end);
  if (word === "hundred") return takeHundred(r, end);
  const power = MAGNITUDE_WORDS.get(word);
  if (power !== undefined) return takeMagnitude(r, power, end);
  if (word === "dozen" || word === "dozens") return takeDozen(r, end);
  if (word === "and") return takeAnd(text, r, end);
  if (word === "a" || word === "an") return takeArticle(text, r, end);
  if (word === "half") return takeHalf(text, r, end);
  if (word === "point" || word === "dot") return takePoint(text, r, end);
  return takeOrdinal(text, r, word, end);
}

/** "8 million three years later" has two numbers, "3 thousand five hundred" one. */
function isAnother(text: string, r: WordReading, end: number): boolean {
  return r.digits && r.last === "magnitude" && !/^ hundred\b/iu.test(text.slice(end, end + 9));
}

function takeSmall(r: WordReading, value: number, end: number): boolean {
  const fits = r.last === "" || r.last === "hundred" || r.last === "magnitude";
  const unit = r.last === "tens" && value > 0 && value < 10;
  if (!fits && !unit) return false;
  r.group += value;
  r.step = 1;
  return took(r, "small", end);
}

function takeTens(r: WordReading, value: number, end: number): boolean {
  if (r.last !== "" && r.last !== "hundred" && r.last !== "magnitude") return false;
  r.group += value;
  r.step = 1;
  return took(r, "tens", end);
}

function takeHundred(r: WordReading, end: number): boolean {
  if (r.last === "" || r.last === "hundred" || r.last === "magnitude") return false;
  if (r.group >= 100 && r.last !== "digits") return false;
  r.group = scaled(r.group, 2);
  r.step = r.last === "digits" ? scaled(r.step, 2) : 1;
  return took(r, "hundred", end);
}

function takeMagnitude(r: WordReading, power: number, end: number): boolean {
  if (r.last === "") return false;
  if (r.last === "magnitude") {
    // "2 lakh crore", "two thousand million": the one is counted in the other.
    if (power <= r.power) return false;
    r.total = scaled(r.total, power);
    r.step = scaled(r.step, power);
    r.power = power;
    return took(r, "magnitude", end);
  }
  if (r.pointed) {
    r.group += r.total;
    r.total = 0;
  } else if (r.power !== 0 && power >= r.power) return false;
  r.total += scaled(r.group, power);
  r.step = scaled(r.step, power);
  r.group = 0;
  r.power = power;
  return took(r, "magnitude", end);
}

function takeDozen(r: WordReading, end: number): boolean {
  if (r.last === "" || r.last === "magnitude") return false;
  r.group *= 12;
  r.step = 1;
  return took(r, "magnitude", end);
}

/**
 * "two hundred and five", "two and a half", "two and three quarters": only where a number goes on
 * after it. "Six million and two thirds" is open to doubt and ends at the million.
 */
function takeAnd(text: string, r: WordReading, end: number): boolean {
  const at = nextWord(text, end);
  if (at < 0 || r.last === "" || r.last === "half") return false;
  const part = partAt(text, at);
  if (part !== undefined) {
    if (r.last === "magnitude") return half(text, r, part);
    r.group += part.value;
    r.step = part.step;
    return took(r, "half", part.end);
  }
  const wordEnd = skipLetters(text, at);
  const word = text.slice(at, wordEnd).toLowerCase();
  if (isAnother(text, r, wordEnd)) return false;
  const number = SMALL_WORDS.has(word) || TENS_WORDS.has(word) || ORDINAL_WORDS.has(word);
  return number && joins(r, end);
}

/** "a million and a half" is 1.5 million; with a smaller magnitude behind it, the half is that one's. */
function half(text: string, r: WordReading, part: Part): boolean {
  if (part.value !== 0.5 && part.value !== 0.25) return false;
  const next = nextWord(text, part.end);
  const end = next < 0 ? part.end : skipLetters(text, next);
  const own = next < 0 ? undefined : MAGNITUDE_WORDS.get(text.slice(next, end).toLowerCase());
  const power = own ?? r.power;
  if (power > r.power || (own === r.power && own !== undefined)) return false;
  r.total += scaled(part.value, power);
  r.step = scaled(0.1, power);
  return took(r, "magnitude", own === undefined ? part.end : end);
}

/**
 * "two hundred and fifty" goes on; "one million and three hundred" too. "twenty and five" does not.
 */
function joins(r: WordReading, end: number): boolean {
  if (r.last !== "hundred" && r.last !== "magnitude") return false;
  r.end = end;
  r.joined = true;
  return true;
}

const CHANGE =
  /(?:\bby|\bup|\bdown|\bthan|\bnearly|\balmost|\babout|\baround|\broughly|\bover|\bunder) $/iu;
const COMPARED =
  /^(?: (?:of|more|less|fewer|higher|lower|as|in|from|to|on|since|compared|and|but|last|this)\b|[.,;:)!?]|$)/iu;

/** Whether "a third" from `start` to `end` is a part: of something, more than something, or a change. */
function isShare(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (/^ (?:of|more|less|fewer|higher|lower)\b/iu.test(after)) return true;
  return COMPARED.test(after) && CHANGE.test(text.slice(Math.max(0, start - 10), start));
}

/** "a year and a half": the article is a one there; "a year and a day" is left alone. */
const AND_A_HALF =
  /^(?:minute|hour|day|week|month|year|decade|century|mile|point) and a (?:half|quarter)\b(?!-| of)/iu;

/** "a hundred", "a million", "a dozen": the article is a one only before a magnitude. */
function takeArticle(text: string, r: WordReading, end: number): boolean {
  if (r.last !== "" && !(r.last === "half" && r.group === 0.5)) return false;
  const at = nextWord(text, end);
  if (at < 0) return false;
  const word = text.slice(at, skipLetters(text, at)).toLowerCase();
  const part = DENOMINATORS.get(word) ?? denominator(word);
  if (r.last === "" && part !== undefined && isShare(text, r.end, at + word.length)) {
    // "a third of voters", "up a third"; "a third party" is none.
    r.group = 1 / part;
    r.step = FRACTION_STEP;
    r.fraction = true;
    return took(r, "half", at + word.length);
  }
  const measure = r.last === "" && AND_A_HALF.test(text.slice(at, at + 24));
  if (!measure && word !== "hundred" && word !== "dozen" && !MAGNITUDE_WORDS.has(word))
    return false;
  if (r.last === "") r.group = 1;
  r.end = end;
  if (r.last === "") r.last = "small";
  return true;
}
