// Parts of a number in English words: "half a million", "eight point five", "two thirds", "twenty-first".

import { skipLetters } from "./chars.ts";
import {
  DENOMINATORS,
  MAGNITUDE_ORDINALS,
  MAGNITUDE_WORDS,
  ORDINAL_WORDS,
  SMALL_WORDS,
  TENS_WORDS,
} from "./englishTable.ts";
import { FRACTION_STEP, scaled } from "./numeral.ts";
import { nextWord, took, type WordReading } from "./wordReading.ts";

/** Digits said after a point; nobody says more. */
const MOST_DECIMALS = 20;

/** What half is taken of: "half of the stores", "half its sales". */
const HALVED = new Set("of the its their his her our all those these this that".split(" "));

/**
 * "half a million", "half the stores", "one half"; "half-year" and "half" of a word are units or
 * nothing.
 */
export function takeHalf(text: string, r: WordReading, end: number): boolean {
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
export function takePoint(text: string, r: WordReading, end: number): boolean {
  if (r.last === "" || r.last === "digits" || r.last === "half") return false;
  let decimals = "";
  let at = nextWord(text, end);
  while (at >= 0 && decimals.length < MOST_DECIMALS) {
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
export function takeOrdinal(text: string, r: WordReading, word: string, end: number): boolean {
  const ordinal = ORDINAL_WORDS.get(word);
  const few = (r.last === "small" || r.last === "tens") && r.total === 0 && r.group < 100;
  const single = r.group === 1 && ordinal !== undefined && ordinal > 2 ? ordinal : undefined;
  const many = word.endsWith("s") ? denominator(word.slice(0, -1)) : undefined;
  const below = DENOMINATORS.get(word) ?? many ?? single;
  // Five quarters are more than a year; five halves are still a number.
  const isTime = r.group > 1 && OF_TIME.test(text.slice(end, end + 12));
  const quarters = below === 4 && word !== "fourths" && (r.group > 3 || isTime);
  const counts = few ? !quarters : many !== undefined && r.last !== "" && r.last !== "digits";
  const parted = counts && many !== undefined && r.last === "tens" ? tensBelow(r, many) : undefined;
  if (parted !== undefined) {
    r.group = parted;
    r.step = FRACTION_STEP;
    r.fraction = true;
    return took(r, "half", end);
  }
  if (counts && below !== undefined) {
    r.group += r.total;
    r.total = 0;
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

/** Behind quarters of a year: "two quarters earlier", "three quarters in a row". Not "three quarters of", "two quarters full". */
const OF_TIME = /^ (?:earlier|later|ago|before|ahead|in a row|running|straight|after)\b/iu;

/** "one hundred thirty-fifths" is 100/35: the tens belong to what is below. */
function tensBelow(r: WordReading, units: number): number | undefined {
  const tens = r.group % 100;
  const over = r.group - tens;
  return units < 10 && over > 0 && !r.joined ? over / (tens + units) : undefined;
}

/** third(s), hundredth(s); second is the unit of time. */
export function denominator(word: string): number | undefined {
  const value = ORDINAL_WORDS.get(word);
  if (value !== undefined) return value > 2 ? value : undefined;
  const power = MAGNITUDE_ORDINALS.get(word);
  return power === undefined ? undefined : 10 ** power;
}

/** Spelled numerators: "a half", "three quarters", "fifty-four hundredths". */
function numeratorAt(text: string, at: number): { value: number; end: number } | undefined {
  const end = skipLetters(text, at);
  const word = text.slice(at, end).toLowerCase();
  if (word === "a" || word === "an") return { value: 1, end };
  const tens = TENS_WORDS.get(word);
  const value = SMALL_WORDS.get(word) ?? tens;
  if (value === undefined) return undefined;
  const unit = tens === undefined ? -1 : nextWord(text, end);
  const more = unit < 0 ? 0 : (SMALL_WORDS.get(text.slice(unit, skipLetters(text, unit))) ?? 0);
  return more > 0 && more < 10
    ? { value: value + more, end: skipLetters(text, unit) }
    : { value, end };
}

export interface Part {
  readonly value: number;
  readonly step: number;
  readonly end: number;
}

/** The part of one that "half", "a quarter" or "two thirds" at `at` is. */
export function partAt(text: string, at: number): Part | undefined {
  const halfEnd = skipLetters(text, at);
  if (text.slice(at, halfEnd).toLowerCase() === "half")
    return { value: 0.5, step: 0.1, end: halfEnd };
  const over = numeratorAt(text, at);
  const start = over === undefined ? -1 : nextWord(text, over.end);
  if (over === undefined || start < 0) return undefined;
  const end = skipLetters(text, start);
  const word = text.slice(start, end).toLowerCase();
  const named = DENOMINATORS.get(word);
  const under = named ?? denominator(over.value === 1 ? word : word.replace(/s$/u, ""));
  if (under === undefined || (named === undefined && over.value > 1 && !word.endsWith("s")))
    return undefined;
  // "One hundred and thirty fifths" are 130 of them.
  if (over.value >= under) return undefined;
  return { value: over.value / under, step: 0.1, end };
}

/** How exact a part of a million is said: 260,000 is roughly a quarter of one, 300,000 is not. */
const PART_STEP = 0.05;

/** "two thirds of a million", "three quarters billion": the magnitude is taken into the number. */
export function timesMagnitude(text: string, r: WordReading): void {
  const joint = /^ (?:of an? )?/iu.exec(text.slice(r.end, r.end + 8))?.[0] ?? "";
  const at = r.end + joint.length;
  const end = skipLetters(text, at);
  const power = joint === "" ? undefined : MAGNITUDE_WORDS.get(text.slice(at, end).toLowerCase());
  if (power === undefined) return;
  r.total = scaled(r.group, power);
  // Nobody counts the last thousands of a quarter of a million.
  r.step = scaled(Math.max(r.step, PART_STEP), power);
  r.group = 0;
  r.power = power;
  r.fraction = false;
  took(r, "magnitude", end);
}
