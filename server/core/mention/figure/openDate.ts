// Dates whose year is not written, completed against the day of writing: reports speak of the past, plans of the future,
// and the words around tell which. What is completed here may agree with a reference; it never differs from one.

import { type Day, dayOf, daysBetween, isBefore, isoOf, moved } from "./calendar.ts";
import type { Reader } from "./draft.ts";
import { isDay, pad } from "./edtf.ts";
import type { DateMatch } from "./hanDate.ts";
import { type Tense, tenseOf } from "./tense.ts";

/** "XXXX-03", "XXXX-03-12", "XXXX-XX-12", "XXXX-33", and intervals of two of them. */
const OPEN = /^XXXX-(?<month>\d{2}|XX)(?:-(?<day>\d{2}))?(?:\/|$)/u;

/** The match with its year (and month) worked out where the day of writing is known. */
export function completed(match: DateMatch, reader: Reader, start: number): DateMatch {
  const { value } = match;
  const now = dayOf(reader.today);
  if (value === undefined || now === undefined || match.written !== undefined) return match;
  const groups = OPEN.exec(value)?.groups;
  if (groups?.month === undefined || isFiscal(reader.text, start)) return match;
  const tense = tenseOf(reader.text, start, match.end);
  const day = groups.day === undefined ? undefined : Number(groups.day);
  if (groups.month === "XX") {
    const found = day === undefined ? undefined : dayAlone(now, day, tense);
    return found === undefined ? match : { end: match.end, value: isoOf(found), written: value };
  }
  const year = yearOf(Number(groups.month), day, { now, tense, language: reader.language });
  if (year === undefined) return match;
  return { end: match.end, value: value.replaceAll("XXXX", pad(year, 4)), written: value };
}

/** "the fiscal fourth quarter": of a year that only the company's calendar tells. */
function isFiscal(text: string, start: number): boolean {
  return /fiscal[ -]$|[财財会會]年?度?$/iu.test(text.slice(Math.max(0, start - 8), start));
}

interface Writing {
  readonly now: Day;
  readonly tense: Tense | undefined;
  readonly language: string;
}

/**
 * Without a tense a Chinese or Japanese month is this year's, as their papers have it, and an English one the nearest;
 * periods of a year are over when they are reported.
 */
function yearOf(
  month: number,
  day: number | undefined,
  { now, tense, language }: Writing,
): number | undefined {
  const last = lastMonth(month);
  if (last === undefined) return undefined;
  const candidates = [now.year - 1, now.year, now.year + 1]
    .filter((year) => day === undefined || isDay(year, month, day))
    .map((year) => ({ year, month: last, day: day ?? (last === now.month ? now.day : 15) }));
  const past = candidates.filter((date) => !isBefore(now, date)).at(-1);
  const future = candidates.find((date) => !isBefore(date, now));
  if (tense === "future") return future?.year;
  if (tense === "past" || month > 12) return past?.year;
  if (language !== "en") return candidates.find(({ year }) => year === now.year)?.year;
  if (past === undefined || future === undefined) return (past ?? future)?.year;
  return daysBetween(past, now) <= daysBetween(now, future) ? past.year : future.year;
}

/** The month that a quarter or half ends with; undefined for seasons: winter is of two years. */
function lastMonth(month: number): number | undefined {
  if (month <= 12) return month;
  if (month >= 33 && month <= 36) return (month - 32) * 3;
  return month >= 40 && month <= 41 ? (month - 39) * 6 : undefined;
}

/** 25日: of this month, or of the last or next where the tense says so. */
function dayAlone(now: Day, day: number, tense: Tense | undefined): Day | undefined {
  const step = tense === "past" && day > now.day ? -1 : tense === "future" && day < now.day ? 1 : 0;
  const { year, month } = moved({ ...now, day: 1 }, "month", step);
  return isDay(year, month, day) ? { year, month, day } : undefined;
}
