// One numeral at a place of the text, whatever it is written in: digits, Han numerals, English
// words, fractions.

import {
  isDigitAt,
  isLetterAt,
  isSpaceAt,
  START,
  skipLetters,
  skipSpaces,
  startAt,
} from "./chars.ts";
import { pointed } from "./digitPoint.ts";
import { type Digits, readDigits } from "./digits.ts";
import { MAGNITUDE_SIGNS, MAGNITUDE_WORDS, MONEY_SIGNS } from "./englishTable.ts";
import { plainNumeral, withFraction } from "./fraction.ts";
import { readHan } from "./hanNumeral.ts";
import { BIG_UNITS, MORE, SMALL_UNITS } from "./hanTable.ts";
import { areMillions } from "./millions.ts";
import { FRACTION_STEP, type Numeral, scaled } from "./numeral.ts";
import { scaledAfter } from "./scaledAfter.ts";
import { readWords, type WordNumeral } from "./wordNumeral.ts";

/**
 * The numeral that starts at `i`; undefined where the characters make none. `money` lets $5m be
 * five million.
 */
export function numeralAt(
  text: string,
  i: number,
  language: string,
  money: "money" | "plain" = "plain",
): WordNumeral | undefined {
  const kind = startAt(text, i);
  if (kind === START.digit) {
    const digits = readDigits(text, i, language);
    return afterDigits(text, pointed(text, digits, language), language, money);
  }
  if (kind === START.han) {
    const han = halfAt(text, i) ?? withFraction(text, readHan(text, i, language), language);
    return han && scaledAfter(text, han, language);
  }
  return kind === START.letter ? readWords(text, i) : undefined;
}

/** 半年 is half a year; 一半, 半数 and 半分 are halves of what is spoken of. */
function halfAt(text: string, i: number): Numeral | undefined {
  const word = text.slice(i, i + 2);
  const share = word === "一半" || word === "半数" || word === "半分";
  if (!share && text.charAt(i) !== "半") return undefined;
  const end = share ? i + 2 : i + 1;
  return {
    start: i,
    end,
    value: 0.5,
    step: FRACTION_STEP,
    form: share ? "fraction" : "han",
    plain: false,
  };
}

function afterDigits(
  text: string,
  digits: Digits,
  language: string,
  money: "money" | "plain",
): WordNumeral | undefined {
  const { end } = digits;
  const next = text.charAt(end);
  if (SMALL_UNITS.has(next) || BIG_UNITS.has(next) || (MORE.includes(next) && next !== "")) {
    return withFraction(text, readHan(text, digits.start, language, digits), language);
  }
  if (isSpaceAt(text, end) && BIG_UNITS.has(text.charAt(end + 1))) {
    return readHan(text, digits.start, language, digits);
  }
  const at = skipSpaces(text, end);
  if (isLetterAt(text, at) || next === "-") {
    const signed = magnitudeSign(text, digits, at, money);
    if (signed !== undefined) return signed;
    const words = startsMagnitude(text, at) ? readWords(text, digits.start, digits) : undefined;
    if (words !== undefined) return words;
  }
  const numeral = withFraction(text, plainNumeral(digits), language);
  return numeral && scaledAfter(text, numeral, language);
}

function startsMagnitude(text: string, at: number): boolean {
  const written = text.slice(at, skipLetters(text, at));
  // 18 Cr may be chromium.
  if (written === "Cr" || written === "CR") return false;
  const word = written.toLowerCase();
  return (
    word === "hundred" ||
    word === "dozen" ||
    word === "dozens" ||
    word === "and" ||
    MAGNITUDE_WORDS.has(word)
  );
}

/** 3.5bn, 10k, "3.2 bn"; a lone letter after a space is no magnitude but in sums of money. */
function magnitudeSign(
  text: string,
  digits: Digits,
  at: number,
  money: "money" | "plain",
): Numeral | undefined {
  const end = skipLetters(text, at);
  const sign = text.slice(at, end);
  const spaced = at > digits.end && sign.length === 1 && money === "plain";
  const asMoney =
    money === "money" || (sign === "m" && at === digits.end && areMillions(text, digits, end));
  const power = MAGNITUDE_SIGNS.get(sign) ?? (asMoney ? MONEY_SIGNS.get(sign) : undefined);
  if (power === undefined || spaced || isDigitAt(text, end)) return undefined;
  if (money === "plain" && isName(text, digits, sign, end)) return undefined;
  // 11,000K are kelvins: nobody counts thousands of thousands.
  if (sign === "K" && digits.value >= 1000) return undefined;
  const { start, value, decimals } = digits;
  const step = scaled(scaled(1, -decimals), power);
  return { start, end, value: scaled(value, power), step, form: "digits", plain: false, power };
}

/** 5G, 4K and 3M are names; 10K, 2.5M and "2M users" are figures. */
function isName(text: string, { plain, value }: Digits, sign: string, end: number): boolean {
  if (!/^[A-Z]$/u.test(sign) || !plain || value >= 10) return sign === "G";
  return sign === "G" || !/^ [a-z]/u.test(text.slice(end, end + 2));
}
