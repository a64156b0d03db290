// What has been read of a Han numeral, and what it comes to: sections of four places, the digits
// that wait for a unit, and the worth of the last one.

import type { Range } from "../mention.ts";
import { mapValue, scaled } from "./numeral.ts";

/** What has been read of a numeral so far. */
export interface Reading {
  end: number;
  /** Sections closed by a big unit, and the power of the last such unit. */
  total: number | Range;
  big: number;
  /** The open section of four places, and the power of its last unit. */
  section: number | Range;
  small: number;
  /** The digit, digits or Arabic number waiting for a unit. */
  pending: number | Range | undefined;
  /** Han digits in `pending`, as written; empty for an Arabic number. */
  run: string;
  /** Worth of the last digit read, in units of the open section. */
  step: number;
  /** 零 was read since the last unit: 一千零一 is 1,001, but 一千一 is 1,100. */
  zero: boolean;
  units: number;
  more: boolean;
  arabic: boolean;
  /** A space was passed over: transcripts and tokenised texts part the characters. */
  spaced: boolean;
}

/** The power that closes the numeral: 8 for 3亿, 3 for 5千, none for 3万5. */
export function powerOf(r: Reading): number {
  if (r.pending !== undefined) return 0;
  return r.section === 0 ? r.big : r.units === 1 ? r.small : 0;
}

/** 三五百 is 300 to 500, 十二三 is 12 to 13: two rising digits before a unit or after ten. */
export function pendingOf(r: Reading): number | Range | undefined {
  if (r.run.length !== 2 || typeof r.pending !== "number") return r.pending;
  const [low, high] = [Number(r.run.charAt(0)), Number(r.run.charAt(1))];
  return low > 0 && high > low && high - low <= 2 ? { low, high } : r.pending;
}

export function close(r: Reading, language: string): { value: number | Range; step: number } {
  const last = r.small !== 0 ? r.small : r.big;
  const digit = r.pending;
  // 一万三 is 13,000 in Chinese: a last digit without its unit stands one place below the unit before.
  const short = language !== "ja" && r.run.length === 1 && !r.zero && last >= 2 && r.units > 0;
  if (short && typeof digit === "number") {
    const worth = r.small !== 0 ? r.small - 1 : r.big - 1;
    return { value: add(add(r.total, r.section), times(digit, worth)), step: scaled(1, worth) };
  }
  const rest = r.small === 1 ? pendingOf(r) : r.pending;
  return { value: add(add(r.total, r.section), rest ?? 0), step: r.step };
}

export function add(a: number | Range, b: number | Range): number | Range {
  if (typeof a === "number") return a === 0 ? b : mapValue(b, (n) => n + a);
  if (typeof b === "number") return mapValue(a, (n) => n + b);
  const sum = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return { low: sum(a.low, b.low), high: sum(a.high, b.high) };
}

export function times(value: number | Range, power: number): number | Range {
  return mapValue(value, (n) => scaled(n, power));
}
