// A written figure is an interval: what values its writer may honestly have meant. statcheck's idea (half a unit of the
// last digit), with the journalist's words: "about", "nearly", "over".

import type { Modifier, QuantityMention, Range } from "../../mention/mention.ts";

/** Closed interval in the mention's own unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How far a word moves the ends, in units of the last digit that counts (tens in 870, hundreds in 2,900) and at most as a
 * share of the value. "Over 2,900" is wrong for 2,898, so its low end stays; nobody says "over 100" of 200 or "over 40" of
 * 57, so there is a high end: the next round figure, and a tenth for long ones. "About" is taken as the press uses it,
 * for a rounded figure and at most a twelfth either way; "nearly" for up to an eighth below: 300人近く of 268.
 */
const REACH: Readonly<Record<Modifier, { readonly below: Reach; readonly above: Reach }>> = {
  about: { below: { units: 0.6, most: 0.08 }, above: { units: 0.6, most: 0.08 } },
  nearly: { below: { units: 1, least: 0.03, most: 0.12 }, above: undefined },
  over: { below: undefined, above: { units: 1, least: 0.1, most: 0.5 } },
  under: { below: { units: 1, least: 0.1, most: 0.5 }, above: undefined },
  "at-least": { below: undefined, above: { units: 1, least: 0.1, most: 0.5 } },
  "at-most": { below: { units: 1, least: 0.1, most: 0.5 }, above: undefined },
};

type Reach = { readonly units: number; readonly least?: number; readonly most: number } | undefined;

/**
 * Parts and multiples in words are round, and there are few of them: nearly half is said of 46 %, about a third of 31 % to
 * 36 %, more than doubled of 2.4 times, for tripled is far. As shares of the value.
 */
const WORDED: Readonly<Record<Modifier | "none", readonly [below: number, above: number]>> = {
  none: [0.04, 0.04],
  about: [0.1, 0.1],
  nearly: [0.12, 0],
  over: [0, 0.3],
  under: [0.2, 0],
  "at-least": [0, 0.3],
  "at-most": [0.2, 0],
};

/** Whether the value is a part or a multiple told in whole ones: half, two thirds, 3倍, doubled; not 2.4倍. */
function isWorded({ category, value, step }: QuantityMention): boolean {
  if (category === "fraction") return true;
  return category === "multiple" && typeof value === "number" && (step >= 1 || value % 1 === 0);
}

/** Zeros at the end of a plain number may be rounding (2,900) or not: they widen it by a fortieth at most. */
const ROUND_ZEROS = 1 / 40;

/** Binary fractions: 0.1 + 0.2 is not 0.3. */
const EPSILON = 1e-9;

/** The values that the mention may stand for. */
export function intervalOf(mention: QuantityMention): Interval {
  const { value, modifier } = mention;
  if (typeof value !== "number") return openEnds(value);
  if (isWorded(mention)) {
    const [below, above] = WORDED[modifier ?? "none"];
    // A multiple in digits, 3倍, is rounded as other digits are.
    const least = modifier === undefined ? halfStep(value, mention.step) : 0;
    const size = Math.abs(value);
    return widen(value - Math.max(size * below, least), value + Math.max(size * above, least));
  }
  // Tenths as a unit, 四成, 4割: rounded to the next one, though it is one digit.
  const tenths = mention.category === "percent" && mention.step === 10;
  const half = tenths ? mention.step / 2 : halfStep(value, mention.step);
  if (modifier === undefined) return widen(value - half, value + half);
  const { below, above } = REACH[modifier];
  return widen(
    value - reachOf(below, mention.step, value),
    value + reachOf(above, mention.step, value),
  );
}

function reachOf(reach: Reach, step: number, value: number): number {
  if (reach === undefined) return 0;
  const { units, least = 0, most } = reach;
  const size = Math.abs(value);
  const unit = lastUnit(value, step);
  return Math.max(
    Math.min(units * unit, size * most),
    size * least,
    Math.min(step / 2, size * 0.05),
  );
}

/** Worth of the last digit that counts: 100 of 2,900, 10 of 870, 0.01 of 7.60; a zero behind the point was written on purpose. */
export function lastUnit(value: number, step: number): number {
  if (step < 1) return step;
  const size = Math.abs(value);
  let unit = step;
  while (unit * 10 <= size && isMultiple(size, unit * 10)) unit *= 10;
  return unit;
}

/** Half of what the last written digit is worth, in the mention's unit; zeros at the end counted as rounding. */
export function halfStep(value: number, step: number): number {
  const size = Math.abs(value);
  if (size === 0) return step / 2;
  const rounding = Math.min(lastUnit(value, step) / 2, size * ROUND_ZEROS);
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
