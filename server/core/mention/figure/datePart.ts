// The numbers that dates are made of, in digits or English words: the day of a month and the year.

import { isDigitAt, isLetterAt, skipDigits, skipLetters, skipSpaces } from "./chars.ts";
import { fold } from "./digits.ts";
import { SMALL_WORDS, TENS_WORDS } from "./englishTable.ts";
import { readWords } from "./wordNumeral.ts";

/** Matches "th" of "12th"; not "the". */
const ORDINAL = /^(?:st|nd|rd|th)(?![a-z])/iu;

export interface Part {
  readonly end: number;
  readonly value: number;
}

/** 12, 12th, "twelfth"; not the start of a longer number. */
export function dayAt(text: string, i: number): Part | undefined {
  const end = skipDigits(text, i);
  if (end > i) {
    const value = Number(fold(text, i, end));
    if (end - i > 2 || value < 1 || value > 31) return undefined;
    const isNamed = isLetterAt(text, end) && ORDINAL.test(text.slice(end, end + 3));
    const suffix = isNamed ? end + 2 : end;
    const next = text.charAt(suffix);
    if (isLetterAt(text, suffix) || next === "%" || next === ":") return undefined;
    if ((next === "." || next === ",") && isDigitAt(text, suffix + 1)) return undefined;
    return { end: suffix, value };
  }
  const words = isLetterAt(text, i) ? readWords(text, i) : undefined;
  if (words?.ordinal !== true || Number(words.value) > 31) return undefined;
  return { end: words.end, value: Number(words.value) };
}

/** 2024, '24 and "twenty twelve", "two thousand twelve". */
export function yearAt(text: string, i: number): Part | undefined {
  const end = skipDigits(text, i);
  if (end > i) {
    const value = Number(fold(text, i, end));
    const short = end - i === 2 && text.charAt(i - 1) === "'";
    if (short) return { end, value: value + (value < 50 ? 2000 : 1900) };
    const decimal =
      (text.charAt(end) === "." || text.charAt(end) === ",") && isDigitAt(text, end + 1);
    const ok = end - i === 4 && value >= 1000 && value < 3000 && !decimal && !isLetterAt(text, end);
    return ok ? { end, value } : undefined;
  }
  return spokenYear(text, i);
}

/** "twenty twelve", "nineteen oh five", "nineteen ninety-nine", "two thousand and six". */
function spokenYear(text: string, i: number): Part | undefined {
  const end = skipLetters(text, i);
  const first = text.slice(i, end).toLowerCase();
  const century = SMALL_WORDS.get(first) ?? TENS_WORDS.get(first);
  if (century === undefined) return undefined;
  const isCentury = century >= 15 && century <= 20;
  const oh = isCentury ? /^ oh[ -](?<digit>[a-z]+)/iu.exec(text.slice(end, end + 12)) : null;
  const digit = SMALL_WORDS.get(oh?.groups?.digit?.toLowerCase() ?? "") ?? 0;
  if (oh !== null && digit >= 1 && digit <= 9)
    return { end: end + oh[0].length, value: 100 * century + digit };
  const rest = isCentury ? readWords(text, skipSpaces(text, end)) : undefined;
  if (
    rest !== undefined &&
    rest.ordinal === undefined &&
    Number(rest.value) >= 10 &&
    Number(rest.value) < 100
  ) {
    return { end: rest.end, value: 100 * century + Number(rest.value) };
  }
  const whole = readWords(text, i);
  const value = Number(whole?.value);
  return whole !== undefined && value >= 1000 && value < 3000
    ? { end: whole.end, value }
    : undefined;
}

/** "fifteen" of "fifteen August 1993". */
export function cardinalAt(text: string, i: number): Part | undefined {
  const words = isLetterAt(text, i) ? readWords(text, i) : undefined;
  const value = words?.form === "words" && words.ordinal !== true ? Number(words.value) : 0;
  return words !== undefined && value >= 1 && value <= 31 ? { end: words.end, value } : undefined;
}
