// Slips of the pen: the digits of one figure with two of them changed over (4.73 for 4.37), or one of several wrong. Two
// figures of the same thing are told so by mistake; two figures of different things hardly ever look so alike.

import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention, QuantityMention } from "../../mention/mention.ts";

/** Digits from which one that differs is a slip: among 9,000 numbers of four digits each has 36 such neighbours. */
const LONG = 4;

/** Whether the note's figure is the article's with a slip: ranges with one end the same, too. */
export function isSlip(here: Figure, there: Figure): boolean {
  if (here.kind === "date" && there.kind === "date")
    return isDateSlip(here.value, there.value) || isDateSlip(writtenOf(here), writtenOf(there));
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (typeof here.value !== "number" && typeof there.value !== "number")
    return (here.value.low === there.value.low) !== (here.value.high === there.value.high);
  const [a, b] = [digitsOf(here, there), digitsOf(there, here)];
  if (a === undefined || b === undefined || a === b) return false;
  if (a.length !== b.length) return isDropped(a, b) || isDropped(b, a);
  return isTransposed(a, b) || (a.length >= LONG && differences(a, b).length === 1);
}

/** Whether one written digit makes the difference, of three or more: 3.60 and 3.50. */
export function isNearMiss(here: Figure, there: Figure): boolean {
  return differsByDigit(here, there, LONG - 1);
}

/** Whether one written digit makes the difference, of `least` or more: 14 and 12, not 61 and 21.0. */
export function differsByDigit(here: Figure, there: Figure, least = 2): boolean {
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (here.step !== there.step && least < LONG - 1) return false;
  const [a, b] = [digitsOf(here, there), digitsOf(there, here)];
  if (a === undefined || b === undefined) return false;
  return a.length === b.length && a.length >= least && differences(a, b).length === 1;
}

/** The digits that count: "2898" of 2,898,000. */
export function significantDigits(value: number): string {
  return (Math.abs(value).toExponential(11).split("e")[0] ?? "")
    .replace(".", "")
    .replace(/0+$/u, "");
}

/** The digits of a value, counted in the finer step of the two; undefined for ranges. */
function digitsOf(mention: QuantityMention, other: QuantityMention): string | undefined {
  if (typeof mention.value !== "number" || typeof other.value !== "number") return undefined;
  const step = Math.min(mention.step, other.step);
  return String(Math.round(Math.abs(mention.value) / step));
}

/** Whether the two have the same digits, at other powers of ten: 12,800 and 128,000. */
export function haveSameDigits(here: Figure, there: Figure): boolean {
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (typeof here.value !== "number" || typeof there.value !== "number") return false;
  return significantDigits(here.value) === significantDigits(there.value);
}

function isTransposed(a: string, b: string): boolean {
  const found = differences(a, b);
  const [first, second] = found;
  if (first === undefined || second !== first + 1 || found.length > 2) return false;
  return a[first] === b[second] && a[second] === b[first];
}

/** 161 of 1361, 70 of 170: a digit left out. Of three at least, and none that only makes it ten times as large. */
function isDropped(short: string, long: string): boolean {
  if (long.length !== short.length + 1 || long.length < 3 || long === `${short}0`) return false;
  let at = 0;
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at++;
  return short.slice(at) === long.slice(at + 1);
}

function differences(a: string, b: string): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) found.push(i);
  return found;
}

/**
 * Dates of which one part differs, but not the day alone: an article tells many days of one month. Of months only those a
 * whole number of decades apart ("June 2010" for June 2020): what is held each year is told of neighbouring ones.
 */
function isDateSlip(here: string | undefined, there: string | undefined): boolean {
  if (here === undefined || there === undefined) return false;
  if (/^\d{4}$/u.test(here) && /^\d{4}$/u.test(there)) return isTransposed(here, there);
  if (here.startsWith("T") && there.startsWith("T")) return isTimeSlip(here, there);
  const [a, b] = [PARTS.exec(here)?.groups, PARTS.exec(there)?.groups];
  if (a === undefined || b === undefined) return false;
  if (a.day === undefined || b.day === undefined)
    return a.day === b.day && a.month === b.month && isDecadesApart(a.year ?? "", b.year ?? "");
  return a.day === b.day && (a.year === b.year) !== (a.month === b.month);
}

/** Half hours are told of everything; 17:55 and 18:55 are not. */
const COMMON_MINUTES: ReadonlySet<string> = new Set(["00", "15", "30", "45"]);

/** The hour or a digit of the minutes differs: 17:55 for 18:55, 13:24 for 13:34. */
function isTimeSlip(here: string, there: string): boolean {
  const [a, b] = [TIME.exec(here)?.groups, TIME.exec(there)?.groups];
  if (a === undefined || b === undefined) return false;
  if (a.minute === b.minute) return a.hour !== b.hour && !COMMON_MINUTES.has(a.minute ?? "");
  return a.hour === b.hour && differences(a.minute ?? "", b.minute ?? "").length === 1;
}

/** "T17:55", "T07:30:31"; a zone is compared elsewhere. */
const TIME = /^T(?<hour>\d{2}):(?<minute>\d{2})/u;

/** "2024-03-12", "2024-03", "XXXX-03-12"; not "2024", "2024-03-12/2024-03-18". */
const PARTS = /^(?<year>\d{4}|XXXX)-(?<month>\d{2})(?:-(?<day>\d{2}))?$/u;

function isDecadesApart(a: string, b: string): boolean {
  const [decade, ...more] = differences(a, b);
  return a !== "XXXX" && b !== "XXXX" && decade === 2 && more.length === 0;
}

function writtenOf({ written, value }: DateMention): string | undefined {
  return written ?? value;
}

/** Whether both are full dates on one day of their months. */
export function sharesDay(here: Figure, there: Figure): boolean {
  if (here.kind !== "date" || there.kind !== "date") return false;
  const [a, b] = [here, there].map((date) => PARTS.exec(writtenOf(date) ?? "")?.groups?.day);
  return a !== undefined && a === b;
}

/** Whether both tell one month of two years: what is told of the one may be the other's with a slip. */
export function sharesMonth(here: Figure, there: Figure): boolean {
  if (here.kind !== "date" || there.kind !== "date") return false;
  const [a, b] = [here, there].map((date) => PARTS.exec(writtenOf(date) ?? "")?.groups);
  return a !== undefined && b !== undefined && a.month === b.month && a.day === b.day;
}
