// Points and spans of time, compared by their parts. A month in its quarter agrees; a month outside of it is not judged:
// quarters of companies need not be those of the calendar.

import type { EdtfParts } from "./edtfParts.ts";

export interface DateComparison {
  readonly outcome: "agrees" | "differs" | "incomparable";
  /** Whether both dates tell the same parts: a year is a weak rival of a full date. */
  readonly sameParts: boolean;
  /** Set where the article leaves parts out that the note tells: 2024 does not confirm March 2024. */
  readonly lessPrecise?: true;
}

type Parts = EdtfParts | undefined;
type Outcome = DateComparison["outcome"];

/** The note's date against the article's. */
export function comparePoints(here: Parts, there: Parts): DateComparison {
  if (here === undefined || there === undefined) return incomparable();
  const sameParts = tellsSame(here, there);
  const years = compareYears(here.year, there.year);
  if (years === "differs") return { outcome: "differs", sameParts };
  if (years === "incomparable") return incomparable();
  const months = compareMonths(here.month, there.month);
  if (months === "differs") return { outcome: "differs", sameParts };
  if (months === "incomparable") return incomparable();
  const days = compareNumbers(here.day, there.day);
  if (days === "differs") return { outcome: "differs", sameParts };
  if ([years, months, days].every((part) => part === undefined)) return incomparable();
  const lessPrecise = isLessPrecise(here, there);
  const outcome = "agrees";
  return { outcome, sameParts, ...(lessPrecise && { lessPrecise }) };
}

/** Two intervals, each of two dates. */
export function compareSpans(here: readonly Parts[], there: readonly Parts[]): DateComparison {
  const low = comparePoints(here[0], there[0]);
  const high = comparePoints(here[1], there[1]);
  if (low.outcome === "agrees" && high.outcome === "agrees") return low;
  if (low.outcome !== "differs" && high.outcome !== "differs") return incomparable();
  return { outcome: "differs", sameParts: low.sameParts && high.sameParts };
}

/**
 * An interval, told by the note or by the article, against a date. One of its ends is agreement. A date between the ends
 * is agreement only where the interval names one time roughly (a week, the first ten days of a month): what was from 2020
 * to 2024 need not have been in 2022. No date outside differs.
 */
export function compareEnds(
  ends: readonly Parts[],
  date: Parts,
  interval: "note" | "article",
): DateComparison {
  const atEnd = ends.some((end) => comparePoints(end, date).outcome === "agrees");
  if (atEnd) return { outcome: "agrees", sameParts: false, lessPrecise: true };
  if (!isWithin(ends, date)) return incomparable();
  return {
    outcome: "agrees",
    sameParts: false,
    ...(interval === "article" && { lessPrecise: true as const }),
  };
}

/** Days that a calendar takes together: Monday to Sunday, or a third of a month. */
function isWithin([low, high]: readonly Parts[], date: Parts): boolean {
  const [from, to, at] = [serial(low), serial(high), serial(date)];
  if (from === undefined || to === undefined || at === undefined) return false;
  const week = to - from === 6 && new Date(from * DAY).getUTCDay() === 1;
  const third = THIRDS.some(
    ([first, ...last]) => low?.day === first && last.includes(high?.day ?? 0),
  );
  return (week || (third && to - from < 11)) && from <= at && at <= to;
}

const THIRDS: readonly (readonly number[])[] = [
  [1, 10],
  [11, 20],
  [21, 28, 29, 30, 31],
];

const DAY = 86_400_000;

/** Days since 1970, of a full date. */
function serial(date: Parts): number | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined)
    return undefined;
  const time = Date.UTC(Number(date.year), date.month - 1, date.day);
  return Number.isNaN(time) ? undefined : time / DAY;
}

/** Digit by digit; a year outside of a decade is not judged: what began in the 1980s may be told of 1995 too. */
function compareYears(a: string | undefined, b: string | undefined): Outcome | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return "agrees";
  let differs = false;
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x, y] = [a.charAt(i), b.charAt(i)];
    if (x !== y && x !== "X" && y !== "X") differs = true;
  }
  if (!differs) return "agrees";
  return a.includes("X") === b.includes("X") ? "differs" : "incomparable";
}

function compareMonths(a: number | undefined, b: number | undefined): Outcome | undefined {
  if (a === undefined || b === undefined || kindOf(a) === kindOf(b)) return compareNumbers(a, b);
  return isHeld(a, b) || isHeld(b, a) ? "agrees" : "incomparable";
}

function compareNumbers(a: number | undefined, b: number | undefined): Outcome | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a === b ? "agrees" : "differs";
}

type Kind = "month" | "season" | "quarter" | "half";

function kindOf(month: number): Kind {
  if (month <= 12) return "month";
  if (month <= 24) return "season";
  return month <= 36 ? "quarter" : "half";
}

/** Whether the period, a quarter or half of the calendar year, holds the month or quarter. Seasons are not judged. */
function isHeld(month: number, period: number): boolean {
  const kind = kindOf(period);
  if (kindOf(month) === "quarter")
    return kind === "half" && Math.ceil((month - 32) / 2) === period - 39;
  if (kindOf(month) !== "month") return false;
  if (kind === "quarter") return Math.ceil(month / 3) === period - 32;
  return kind === "half" && Math.ceil(month / 6) === period - 39;
}

function tellsSame(here: EdtfParts, there: EdtfParts): boolean {
  return (
    PARTS.every((part) => (here[part] === undefined) === (there[part] === undefined)) &&
    kindOf(here.month ?? 1) === kindOf(there.month ?? 1)
  );
}

const PARTS = ["year", "month", "day"] as const;

function isLessPrecise(here: EdtfParts, there: EdtfParts): boolean {
  if (PARTS.some((part) => here[part] !== undefined && there[part] === undefined)) return true;
  if (there.year?.includes("X") === true && here.year?.includes("X") !== true) return true;
  return ORDER[kindOf(here.month ?? 1)] < ORDER[kindOf(there.month ?? 1)];
}

/** A month says more than its quarter, a quarter more than its half. */
const ORDER: Readonly<Record<Kind, number>> = { month: 0, season: 1, quarter: 1, half: 2 };

function incomparable(): DateComparison {
  return { outcome: "incomparable", sameParts: false };
}
