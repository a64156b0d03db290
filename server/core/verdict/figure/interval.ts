// A written figure is an interval: what values its writer may honestly have meant. statcheck's idea (half a unit of the
// last digit), with the journalist's words: "about", "nearly", "over".

import type { Modifier, QuantityMention, Range } from "../../mention/mention.ts";

/** Closed interval in the mention's own unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How far a word moves the ends, as shares of the value. "Over 2,900" is wrong for 2,898, so its low end stays; nobody
 * says "over 100" of 200, so there is a high end. "About" is taken as the press uses it, for a twelfth either way;
 * "nearly" for up to a tenth below.
 */
const REACH: Readonly<Record<Modifier, { readonly below: number; readonly above: number }>> = {
  about: { below: 0.08, above: 0.08 },
  nearly: { below: 0.1, above: 0 },
  over: { below: 0, above: 0.5 },
  under: { below: 0.5, above: 0 },
  "at-least": { below: 0, above: 0.5 },
  "at-most": { below: 0.5, above: 0 },
};

/** Zeros at the end of a plain number may be rounding (2,900) or not: they widen it by a fortieth at most. */
const ROUND_ZEROS = 1 / 40;

/** Binary fractions: 0.1 + 0.2 is not 0.3. */
const EPSILON = 1e-9;

/** The values that the mention may stand for. */
export function intervalOf(mention: QuantityMention): Interval {
  const { value, modifier } = mention;
  if (typeof value !== "number") return openEnds(value);
  const size = Math.abs(value);
  const half = halfStep(value, mention.step);
  if (modifier === undefined) return widen(value - half, value + half);
  const { below, above } = REACH[modifier];
  return widen(
    below === 0 ? value : value - Math.max(size * below, half),
    above === 0 ? value : value + Math.max(size * above, half),
  );
}

/** Half of what the last written digit is worth, in the mention's unit; zeros at the end counted as rounding. */
export function halfStep(value: number, step: number): number {
  const size = Math.abs(value);
  if (size === 0) return step / 2;
  let zeros = step;
  while (zeros * 10 <= size && isMultiple(size, zeros * 10)) zeros *= 10;
  const rounding = Math.min(zeros / 2, size * ROUND_ZEROS);
  // One digit ("3 million") may not reach further than a twentieth: 2.6 is not told as 3 without "about".
  return Math.max(rounding, Math.min(step / 2, size * 0.05));
}

/** Whether `value` lies in the interval. */
export function holds(interval: Interval, value: number): boolean {
  return interval.low <= value && value <= interval.high;
}

function openEnds({ low, high }: Range): Interval {
  return widen(low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY);
}

function widen(low: number, high: number): Interval {
  return { low: low - Math.abs(low) * EPSILON, high: high + Math.abs(high) * EPSILON };
}

function isMultiple(size: number, of: number): boolean {
  return Math.abs(size / of - Math.round(size / of)) < EPSILON;
}
