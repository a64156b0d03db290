// A numeral is the part of a figure that is a number: "2,898", 1.2亿, 二千八百九十八, "ten thousand".

import type { Range } from "../mention.ts";

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number | Range;
  /**
   * Worth of the last digit written. Arabic digits: its place, times the magnitude word ("2,898" 1,
   * 1.2亿 10,000,000, "10 million" 1,000,000). In words a thousand and more is a magnitude like any
   * other (二千 and "two thousand" 1,000, 1万 10,000, "ten thousand" 1,000), so that it rounds as its
   * digits would; tens and hundreds are spelled digits (三十, "two hundred" 1): nobody who writes
   * thirty means any number from 25 to 35.
   */
  readonly step: number;
  readonly form: "digits" | "han" | "words" | "fraction";
  /**
   * Digits alone, without groups, decimals, magnitude or sign: what a year or a day can be written
   * with.
   */
  readonly plain: boolean;
  /**
   * Power of ten of a magnitude word that closes it: 4 for 3万, 6 for "5 million"; a range lends it
   * to its first end.
   */
  readonly power?: number;
  /** 50多, 十余, "100-plus": somewhat more than the value. */
  readonly more?: boolean;
}

/**
 * `value` times ten to the `power`, without the dust of binary fractions: 123.89 and 4 are
 * 1,238,900.
 */
export function scaled(value: number, power: number): number {
  if (power === 0) return value;
  const exact = Number(`${value}e${power}`);
  return Number.isNaN(exact) ? value * 10 ** power : exact;
}

/** Each end of a range, or the number, through `change`. */
export function mapValue(value: number | Range, change: (n: number) => number): number | Range {
  if (typeof value === "number") return change(value);
  return {
    low: value.low === null ? null : change(value.low),
    high: value.high === null ? null : change(value.high),
  };
}

/**
 * A share said as a fraction is a round one: two thirds is 0.66 or 0.67, and stands for 0.664 as
 * well.
 */
export const FRACTION_STEP = 0.01;
