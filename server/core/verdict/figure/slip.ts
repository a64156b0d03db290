// Slips of the pen: the digits of one figure with two of them changed over (4.73 for 4.37), or one of several wrong. Two
// figures of the same thing are told so by mistake; two figures of different things hardly ever look so alike.

import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";

/** Digits from which one that differs is a slip: among 9,000 numbers of four digits each has 36 such neighbours. */
const LONG = 4;

/** Whether the note's figure is the article's with a slip: ranges with one end the same, too. */
export function isSlip(here: Figure, there: Figure): boolean {
  if (here.kind === "date" && there.kind === "date") return isDateSlip(here.value, there.value);
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (typeof here.value !== "number" && typeof there.value !== "number")
    return (here.value.low === there.value.low) !== (here.value.high === there.value.high);
  const [a, b] = [digitsOf(here, there), digitsOf(there, here)];
  if (a === undefined || b === undefined || a.length !== b.length || a === b) return false;
  return isTransposed(a, b) || (a.length >= LONG && differences(a, b).length === 1);
}

/** Whether one written digit makes the difference, of three or more: 3.60 and 3.50. */
export function isNearMiss(here: Figure, there: Figure): boolean {
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  const [a, b] = [digitsOf(here, there), digitsOf(there, here)];
  if (a === undefined || b === undefined) return false;
  return a.length === b.length && a.length >= LONG - 1 && differences(a, b).length === 1;
}

/** The digits of a value, counted in the finer step of the two; undefined for ranges. */
function digitsOf(mention: QuantityMention, other: QuantityMention): string | undefined {
  if (typeof mention.value !== "number" || typeof other.value !== "number") return undefined;
  const step = Math.min(mention.step, other.step);
  return String(Math.round(Math.abs(mention.value) / step));
}

function isTransposed(a: string, b: string): boolean {
  const [first, second, ...more] = differences(a, b);
  if (first === undefined || second !== first + 1 || more.length > 0) return false;
  return a[first] === b[second] && a[second] === b[first];
}

function differences(a: string, b: string): readonly number[] {
  return [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
}

/** Full dates of which one part differs, but not the day alone: an article tells many days of one month. */
function isDateSlip(here: string | undefined, there: string | undefined): boolean {
  if (here === undefined || there === undefined) return false;
  if (/^\d{4}$/u.test(here) && /^\d{4}$/u.test(there)) return isTransposed(here, there);
  const [a, b] = [here.split("-"), there.split("-")];
  if (a.length !== 3 || b.length !== 3 || [...a, ...b].some((part) => !/^\d+$/u.test(part)))
    return false;
  return a[2] === b[2] && (a[0] === b[0]) !== (a[1] === b[1]);
}
