// Reads English number words: six, "ten thousand", "two hundred and five", "twenty-five hundred",
// "two and a half million", "2.5 million", "two thirds", "twenty-first". One pass over the words,
// no going back.

import { isLetterAt, isSpaceAt, skipLetters } from "./chars.ts";
import type { Digits } from "./digits.ts";
import {
  DENOMINATORS,
  MAGNITUDE_ORDINALS,
  MAGNITUDE_WORDS,
  ORDINAL_WORDS,
  SMALL_WORDS,
  TENS_WORDS,
} from "./englishTable.ts";
import { FRACTION_STEP, type Numeral, scaled } from "./numeral.ts";

export interface WordNumeral extends Numeral {
  readonly ordinal?: true;
}

/** Words a numeral may have; longer ones are cut there. */
const MOST_WORDS = 40;

interface Reading {
  end: number;
  total: number;
  /** Power of the last magnitude; 0 before the first. */
  power: number;
  /** What stands before the next magnitude. */
  group: number;
  step: number;
  last: "" | "small" | "tens" | "hundred" | "magnitude" | "digits" | "half";
  ordinal: boolean;
  words: number;
  fraction: boolean;
  /** A decimal point was said: what follows multiplies the whole. */
  pointed: boolean;
}

/** The numeral whose first word, or `digits`, starts at `i`. */
export function readWords(text: string, i: number, digits?: Digits): WordNumeral | undefined {
  const r: Reading = {
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
  };
  let at = digits === undefined ? i : nextWord(text, r.end);
  while (at >= 0 && r.words < MOST_WORDS) {
    const end = skipLetters(text, at);
    if (end === at || !take(text, r, text.slice(at, end).toLowerCase(), end)) break;
    r.words++;
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

/** Where the next word starts after one space or hyphen; -1 when none does. */
function nextWord(text: string, end: number): number {
  const mark = text.charAt(end);
  if (mark === "-" || mark === "‑" || mark === "—") return isLetterAt(text, end + 1) ? end + 1 : -1;
  let at = end;
  while (at - end < 3 && isSpaceAt(text, at)) at++;
  return at > end && isLetterAt(text, at) ? at : -1;
}

/** Transcripts put spaces around the hyphen of "twenty - five". */
function unitWord(text: string, end: number): number {
  const spaced = text.startsWith(" - ", end) && isLetterAt(text, end + 3);
  return spaced ? end + 3 : nextWord(text, end);
}

function take(text: string, r: Reading, word: string, end: number): boolean {
  const small = SMALL_WORDS.get(word);
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
  return takeOrdinal(r, word, end);
}

function took(r: Reading, last: Reading["last"], end: number): true {
  r.last = last;
  r.end = end;
  return true;
}

function takeSmall(r: Reading, value: number, end: number): boolean {
  const fits = r.last === "" || r.last === "hundred" || r.last === "magnitude";
  const unit = r.last === "tens" && value > 0 && value < 10;
  if (!fits && !unit) return false;
  r.group += value;
  r.step = 1;
  return took(r, "small", end);
}

function takeTens(r: Reading, value: number, end: number): boolean {
  if (r.last !== "" && r.last !== "hundred" && r.last !== "magnitude") return false;
  r.group += value;
  r.step = 1;
  return took(r, "tens", end);
}

function takeHundred(r: Reading, end: number): boolean {
  if (r.last === "" || r.last === "hundred" || r.last === "magnitude" || r.group >= 100)
    return false;
  r.group = scaled(r.group, 2);
  r.step = r.last === "digits" ? scaled(r.step, 2) : 1;
  return took(r, "hundred", end);
}

function takeMagnitude(r: Reading, power: number, end: number): boolean {
  if (r.last === "" || r.last === "magnitude") return false;
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

function takeDozen(r: Reading, end: number): boolean {
  if (r.last === "" || r.last === "magnitude") return false;
  r.group *= 12;
  r.step = 1;
  return took(r, "magnitude", end);
}

/** "two hundred and five", "two and a half": only where a number goes on after it. */
function takeAnd(text: string, r: Reading, end: number): boolean {
  const at = nextWord(text, end);
  if (at < 0 || r.last === "" || r.last === "half") return false;
  const wordEnd = skipLetters(text, at);
  const word = text.slice(at, wordEnd).toLowerCase();
  if (word === "a" || word === "one") {
    const half = nextWord(text, wordEnd);
    if (half < 0) return word === "one" && joins(r, end);
    const halfEnd = skipLetters(text, half);
    const part = { half: 0.5, quarter: 0.25 }[text.slice(half, halfEnd).toLowerCase()];
    if (part === undefined) return word === "one" && joins(r, end);
    if (r.last === "magnitude") return false;
    r.group += part;
    r.step = 0.1;
    return took(r, "half", halfEnd);
  }
  const number = SMALL_WORDS.has(word) || TENS_WORDS.has(word) || ORDINAL_WORDS.has(word);
  return number && joins(r, end);
}

/**
 * "two hundred and fifty" goes on; "one million and three hundred" too. "twenty and five" does not.
 */
function joins(r: Reading, end: number): boolean {
  if (r.last !== "hundred" && r.last !== "magnitude") return false;
  r.end = end;
  return true;
}

/** "a hundred", "a million", "a dozen": the article is a one only before a magnitude. */
function takeArticle(text: string, r: Reading, end: number): boolean {
  if (r.last !== "" && !(r.last === "half" && r.group === 0.5)) return false;
  const at = nextWord(text, end);
  if (at < 0) return false;
  const word = text.slice(at, skipLetters(text, at)).toLowerCase();
  const part = DENOMINATORS.get(word) ?? denominator(word);
  if (r.last === "" && part !== undefined && text.startsWith(" of ", at + word.length)) {
    // "a third of voters"; "a third party" is none.
    r.group = 1 / part;
    r.step = FRACTION_STEP;
    r.fraction = true;
    return took(r, "half", at + word.length);
  }
  if (word !== "hundred" && word !== "dozen" && !MAGNITUDE_WORDS.has(word)) return false;
  if (r.last === "") r.group = 1;
  r.end = end;
  if (r.last === "") r.last = "small";
  return true;
}

/** What half is taken of: "half of the stores", "half its sales". */
const HALVED = new Set("of the its their his her our all those these this that".split(" "));

/**
 * "half a million", "half the stores", "one half"; "half-year" and "half" of a word are units or
 * nothing.
 */
function takeHalf(text: string, r: Reading, end: number): boolean {
  if (r.last === "small" && r.words === 1 && r.group === 1) {
    r.group = 0.5;
    r.fraction = true;
    return took(r, "half", end);
  }
  if (r.last !== "") return false;
  const at = nextWord(text, end);
  const word = at < 0 ? "" : text.slice(at, skipLetters(text, at)).toLowerCase();
  r.group = 0.5;
  r.step = 0.1;
  const share = HALVED.has(word);
  r.fraction = share;
  if (!share && word !== "a" && word !== "an" && !MAGNITUDE_WORDS.has(word)) r.fraction = true;
  return took(r, "half", end);
}

/** "eight point five two": digits said one by one. */
function takePoint(text: string, r: Reading, end: number): boolean {
  if (r.last === "" || r.last === "digits" || r.last === "half") return false;
  let decimals = "";
  let at = nextWord(text, end);
  while (at >= 0 && decimals.length < MOST_WORDS) {
    const wordEnd = skipLetters(text, at);
    const word = text.slice(at, wordEnd).toLowerCase();
    const digit =
      word === "o" || word === "oh" ? 0 : (SMALL_WORDS.get(word) ?? TENS_WORDS.get(word));
    if (digit === undefined) break;
    decimals += digit;
    r.end = wordEnd;
    at = nextWord(text, wordEnd);
  }
  if (decimals === "") return false;
  r.group = Number(`${r.group}.${decimals}`);
  r.step = scaled(1, -decimals.length);
  r.last = "small";
  r.pointed = true;
  return true;
}

/**
 * The last word as an ordinal ("twenty-first") or, after a number below a hundred, as a
 * denominator.
 */
function takeOrdinal(r: Reading, word: string, end: number): boolean {
  const ordinal = ORDINAL_WORDS.get(word);
  const few = (r.last === "small" || r.last === "tens") && r.total === 0 && r.group < 100;
  const single = r.group === 1 && ordinal !== undefined && ordinal > 2 ? ordinal : undefined;
  const below =
    DENOMINATORS.get(word) ?? (word.endsWith("s") ? denominator(word.slice(0, -1)) : single);
  if (few && below !== undefined) {
    r.group /= below;
    r.step = FRACTION_STEP;
    r.fraction = true;
    return took(r, "half", end);
  }
  if (ordinal !== undefined) {
    const fits = r.last === "" || r.last === "hundred" || r.last === "magnitude";
    if (!fits && !(r.last === "tens" && ordinal < 10)) return false;
    r.group += ordinal;
    r.ordinal = true;
    return took(r, "small", end);
  }
  const power = MAGNITUDE_ORDINALS.get(word);
  if (power === undefined || r.last === "magnitude") return false;
  r.group = scaled(r.group === 0 ? 1 : r.group, power);
  r.ordinal = true;
  return took(r, "magnitude", end);
}

/** third(s), hundredth(s); second is the unit of time. */
function denominator(word: string): number | undefined {
  const value = ORDINAL_WORDS.get(word);
  if (value !== undefined) return value > 2 ? value : undefined;
  const power = MAGNITUDE_ORDINALS.get(word);
  return power === undefined ? undefined : 10 ** power;
}
