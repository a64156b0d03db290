// Days of the calendar, moved by days, weeks, months and years: no clock, no time zone.

import { edtf, pad, quarter } from "./edtf.ts";

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export type Unit = "year" | "half" | "quarter" | "month" | "week" | "day";

/** An ISO date, "2024-03-12"; undefined for anything else. */
export function dayOf(iso: string | undefined): Day | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  if (match === null) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

export function isoOf({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const MONTHS: Readonly<Record<Unit, number>> = {
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
  week: 0,
  day: 0,
};

/** So many units later, before where `steps` is negative. The 31st moved by a month is that month's last day. */
export function moved(day: Day, unit: Unit, steps: number): Day {
  const days = unit === "week" ? 7 * steps : unit === "day" ? steps : 0;
  if (days !== 0) return fromTime(timeOf(day) + days * DAY);
  const months = day.year * 12 + day.month - 1 + MONTHS[unit] * steps;
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const last = fromTime(Date.UTC(year, month, 0)).day;
  return { year, month, day: Math.min(day.day, last) };
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** The day of the same week, Monday to Sunday, with this weekday (0 is Sunday). */
export function inWeekOf(day: Day, weekday: number): Day {
  return moved(day, "day", ((weekday + 6) % 7) - ((weekdayOf(day) + 6) % 7));
}

/** The `n`th such weekday of a month, the last for -1; undefined where there are fewer. */
export function nthWeekday(
  { year, month }: Omit<Day, "day">,
  weekday: number,
  n: number,
): Day | undefined {
  if (n === -1) {
    const last = moved({ ...moved({ year, month, day: 1 }, "month", 1) }, "day", -1);
    return moved(last, "day", -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  const found = moved(first, "day", ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
  return found.month === month ? found : undefined;
}

/** The year, quarter, week … that the day lies in: 2024, 2024-33, "2024-03-11/2024-03-17". */
export function periodOf(day: Day, unit: Unit): string | undefined {
  const { year, month } = day;
  switch (unit) {
    case "year":
      return edtf({ year });
    case "half":
      return edtf({ year, month: month <= 6 ? 40 : 41 });
    case "quarter":
      return edtf({ year, month: quarter(Math.ceil(month / 3)) });
    case "month":
      return edtf({ year, month });
    case "week":
      return `${isoOf(inWeekOf(day, 1))}/${isoOf(inWeekOf(day, 0))}`;
    case "day":
      return isoOf(day);
  }
}

export function isBefore(a: Day, b: Day): boolean {
  return isoOf(a) < isoOf(b);
}

/** Days from `a` to `b`. */
export function daysBetween(a: Day, b: Day): number {
  return (timeOf(b) - timeOf(a)) / DAY;
}

const DAY = 86_400_000;

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

function fromTime(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
