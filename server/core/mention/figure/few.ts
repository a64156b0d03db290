// Few, told by two digits side by side: 两三家 is two or three, 七八个人 seven or eight, 4、5年 four or
// five years. 七五折 and 88折 are prices of 75 % and 88 %, not digits to choose from.

import { codeAt, isOneOf } from "../../text/codeAt.ts";
import type { Range } from "../mention.ts";
import { isDigitAt, skipSpaces } from "./chars.ts";
import { HAN_DIGITS } from "./hanTable.ts";
import type { Numeral } from "./numeral.ts";

/** 三五年 may leave one digit out; 二五 is a number of its own. */
const WIDEST = 2;

/** 四六％ is 46 %, digit by digit. */
const PERCENTS = new Set(["%", "％", "パーセント"]);

/**
 * The two ends that the Han digits of `numeral` name before a measure or counter, whose word is
 * `unit`; undefined for other numerals. Before 折 only neighbours are ends: 七八折, but 三五折 is 35 %.
 */
export function fewOf(
  text: string,
  { start, end, plain }: Numeral,
  unit: string,
): Range | undefined {
  if (!plain || end - start !== 2 || PERCENTS.has(unit)) return undefined;
  const low = HAN_DIGITS.get(text.charAt(start)) ?? 0;
  const high = HAN_DIGITS.get(text.charAt(start + 1)) ?? 0;
  const gap = high - low;
  const widest = unit === "折" ? 1 : WIDEST;
  return low > 0 && gap > 0 && gap <= widest ? { low, high } : undefined;
}

/**
 * Where the second of two neighbouring digits begins: 4、5年, 二、三人, 二・三日. Undefined for lists, whose
 * digits have more of their kind before them or do not follow each other.
 */
export function secondOfFew(text: string, { start, end }: Numeral): number | undefined {
  if (end - start !== 1 || !isOneOf("、・", text, end)) return undefined;
  if (isOneOf("、，,・", text, start - 1) && digitOf(text, start - 2) >= 0) return undefined;
  const at = skipSpaces(text, end + 1, 1);
  const [low, high] = [digitOf(text, start), digitOf(text, at)];
  if (low === 0 || high !== low + 1 || digitOf(text, at + 1) >= 0) return undefined;
  return isDigitAt(text, start) === isDigitAt(text, at) ? at : undefined;
}

/** The digit at `i`, ASCII, full-width or Han; -1 for none. */
function digitOf(text: string, i: number): number {
  const character = text.charAt(i);
  if (character === "") return -1;
  const code = codeAt(text, i);
  const arabic = code - (code >= 0xff10 ? 0xff10 : 0x30);
  return arabic >= 0 && arabic <= 9 ? arabic : (HAN_DIGITS.get(character) ?? -1);
}
