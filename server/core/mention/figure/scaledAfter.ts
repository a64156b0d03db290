// What stands behind a numeral and changes its value: powers (10^6, 10⁶, 10の6乗, 2的10次方) and dozens (3ダース).

import { isDigitAt, START, startAt } from "./chars.ts";
import { readDigits } from "./digits.ts";
import { readHan } from "./hanNumeral.ts";
import { type Numeral, scaled } from "./numeral.ts";

/** 10^6, 10^-3, 1.1の23乗, 2的10次方; the exponent in digits or Han numerals. */
const CARET = /^\^[-−+]?(?=\d)/u;
const SAID = /^(?:の|的)(?:マイナス|-|−|负)?/u;
/** Ten with small digits above; over other numbers they may be a note's mark. */
const SMALL_DIGITS = /^[⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}/u;
const SMALL = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Exponents that anyone writes. */
const LARGEST = 99;

/** `numeral` with a power or a dozen behind it taken in; else as it is. */
export function scaledAfter(text: string, numeral: Numeral, language: string): Numeral {
  const next = text.charAt(numeral.end);
  if (next === "×") return timesPower(text, numeral, language);
  if (next === "ダ" && text.startsWith("ダース", numeral.end)) return dozens(numeral);
  if (next === "^") return raised(numeral, exponentAfter(text, numeral.end, CARET, language));
  if (next === "の" || next === "的")
    return raised(numeral, saidPower(text, numeral.end, language));
  return numeral.value === 10 && numeral.plain
    ? raised(numeral, smallPower(text, numeral.end))
    : numeral;
}

/** 3.2×10の8乗, 3×10的8次方; 10⁸ and 10^8 are read with the digits. */
const TIMES_TEN = /^×\s?(?:10|十)/u;

function timesPower(text: string, numeral: Numeral, language: string): Numeral {
  const { value, end } = numeral;
  const ten = TIMES_TEN.exec(text.slice(end, end + 4))?.[0].length;
  const power = ten === undefined ? undefined : saidPower(text, end + ten, language);
  if (power === undefined || typeof value !== "number" || Math.abs(power.value) > LARGEST)
    return numeral;
  const step = scaled(numeral.step, power.value);
  return { ...numeral, end: power.end, value: scaled(value, power.value), step, plain: false };
}

/** の8乗, 的8次方. */
function saidPower(text: string, at: number, language: string): Power | undefined {
  const power = exponentAfter(text, at, SAID, language);
  const word = power && /^(?:次方|乗)/u.exec(text.slice(power.end, power.end + 2))?.[0];
  return power === undefined || !word ? undefined : { ...power, end: power.end + word.length };
}

interface Power {
  readonly value: number;
  readonly end: number;
}

function dozens(numeral: Numeral): Numeral {
  const { value, end } = numeral;
  if (typeof value !== "number") return numeral;
  return { ...numeral, end: end + 3, value: value * 12, plain: false };
}

function raised(numeral: Numeral, power: Power | undefined): Numeral {
  const { value } = numeral;
  if (power === undefined || typeof value !== "number" || Math.abs(power.value) > LARGEST)
    return numeral;
  const result = value ** power.value;
  if (!Number.isFinite(result) || result === 0) return numeral;
  // Told to the last digit.
  return {
    ...numeral,
    end: power.end,
    value: result,
    step: Math.min(1, Math.abs(result)),
    plain: false,
  };
}

function exponentAfter(
  text: string,
  end: number,
  lead: RegExp,
  language: string,
): Power | undefined {
  const sign = lead.exec(text.slice(end, end + 6))?.[0];
  if (sign === undefined) return undefined;
  const at = end + sign.length;
  const read = isDigitAt(text, at)
    ? readDigits(text, at, language)
    : startAt(text, at) === START.han
      ? readHan(text, at, language)
      : undefined;
  if (read === undefined || typeof read.value !== "number") return undefined;
  const minus = /[-−负]|マイナス/u.test(sign);
  return { value: minus ? -read.value : read.value, end: read.end };
}

/** 10⁶ and 10⁻³, not 10¹: the first note of a page is marked so. */
function smallPower(text: string, end: number): Power | undefined {
  const written = SMALL_DIGITS.exec(text.slice(end, end + 4))?.[0];
  if (written === undefined) return undefined;
  const digits = Number(
    [...written]
      .map((d) => SMALL.indexOf(d))
      .filter((d) => d >= 0)
      .join(""),
  );
  const minus = written.startsWith("⁻");
  if (!minus && digits < 2) return undefined;
  return { value: minus ? -digits : digits, end: end + written.length };
}
