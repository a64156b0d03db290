// The numbers of Chinese and Japanese dates, in digits or Han numerals: 2027, 二〇二七, 十二.

import { isDigitAt, START, skipDigits, startAt } from "./chars.ts";
import { fold } from "./digits.ts";
import { readHan } from "./hanNumeral.ts";

/** A number of a date: no signs, groups or decimals. */
export interface Part {
  readonly end: number;
  readonly value: number;
  /** As many digits as are written one by one; 0 for 二十三 and its like. */
  readonly digits: number;
}

/** The number at `i`; undefined where it has a fraction or decimals, an open end, or more than four digits. */
export function partAt(text: string, i: number, language: string): Part | undefined {
  if (isDigitAt(text, i)) {
    const end = skipDigits(text, i);
    return end - i > 4 ? undefined : { end, value: Number(fold(text, i, end)), digits: end - i };
  }
  if (startAt(text, i) !== START.han) return undefined;
  const numeral = readHan(text, i, language);
  if (numeral === undefined || typeof numeral.value !== "number" || numeral.more === true)
    return undefined;
  // 二・三日 are two days.
  if (numeral.value % 1 !== 0) return undefined;
  return { end: numeral.end, value: numeral.value, digits: numeral.plain ? numeral.end - i : 0 };
}
