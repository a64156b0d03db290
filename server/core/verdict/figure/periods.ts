// Compares the times that two sentences speak of, by year and month: what was told on Monday of one month is told of the
// same period on Tuesday.

import type { Figure } from "../../library/referenceIndex.ts";
import type { InSentence } from "../telling/around.ts";
import { compareDates, type Dated } from "./compareDates.ts";
import { isCalendarDate } from "./compareTimes.ts";

/** The note's time against the article's. */
export function comparePeriods(here: Figure, there: Figure): "agrees" | "differs" | "incomparable" {
  const { outcome } = compareDates(monthsOf(here), monthsOf(there));
  // A year outside of both ends of a span is another period, though no end says so by itself.
  if (outcome !== "incomparable") return outcome;
  const [years, others] = [yearsOf(here), yearsOf(there)];
  if (years.length === 0 || others.length === 0) return outcome;
  const apart =
    Math.max(...years) < Math.min(...others) || Math.max(...others) < Math.min(...years);
  return apart ? "differs" : "agrees";
}

/** Between the start of a span and its length. Matches から, 起连续, " for "; not で. */
const SPANNING = /^(?:から|より|起|起?连续|以来|以來)?[、,，]?\s?(?:for |の)?$/u;

/** Whether the date begins a span whose length is told behind it: 7月から4か月. An article may tell its end: 10月、4か月連続. */
export function isBegun({ span }: Figure, { text, figures }: InSentence): boolean {
  const next = figures.find(({ span: at }) => at.start >= span.end);
  if (next?.kind !== "quantity" || !LENGTHS.has(next.unit ?? "")) return false;
  const between = text.slice(span.end, next.span.start);
  return between !== "" && /[^\s、,，]/u.test(between) && SPANNING.test(between);
}

const LENGTHS: ReadonlySet<string> = new Set(["day", "week", "month", "year"]);

/** A time of day is told of a day: where both sentences tell days and none agrees, of another one. */
export function areOtherDays(here: readonly Figure[], there: readonly Figure[]): boolean {
  const days = there.filter(isCalendarDate);
  const outcomes = here
    .filter(isCalendarDate)
    .flatMap((day) => days.map((other) => compareDates(day, other).outcome));
  return outcomes.length > 0 && !outcomes.includes("agrees");
}

function yearsOf(figure: Figure): readonly number[] {
  // What was worked out from the day of writing differs from nothing.
  const value = figure.kind === "date" ? (figure.written ?? figure.value ?? "") : "";
  return [...value.matchAll(/(?<![\d-])\d{4}/gu)].map(([year]) => Number(year));
}

/** Both readings without the day; what was worked out from the day of writing never differs. */
function monthsOf(figure: Figure): Dated {
  const written = figure.kind === "date" ? figure.written : undefined;
  const value = monthOf(figure);
  return written === undefined ? { value } : { value, written: withoutDay(written) };
}

export function monthOf(figure: Figure): string | undefined {
  const value = figure.kind === "date" ? figure.value : undefined;
  return value === undefined ? undefined : withoutDay(value);
}

/** Values without their days: a note's dates are held against hundreds, of few months. */
const months = new Map<string, string>();
const MONTHS_KEPT = 4096;

function withoutDay(value: string): string {
  const known = months.get(value);
  if (known !== undefined) return known;
  const month = value.replace(/(?<month>-\d{2})-\d{2}/gu, "$<month>");
  if (months.size >= MONTHS_KEPT) months.clear();
  months.set(value, month);
  return month;
}
