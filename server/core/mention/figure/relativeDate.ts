// Dates told against today: 今年3月, 去年第四季度, 昨日, "last year", "this month". Without a today they stay
// unresolved.

import { skipSpaces } from "./chars.ts";
import { RELATIVE_WORDS, type Relative, WEEKDAY_CHARACTERS, WEEKDAYS } from "./dateTable.ts";
import { edtf, pad, partsOf, quarter } from "./edtf.ts";
import { afterMonth, afterYear, type DateMatch } from "./hanDate.ts";
import { longestAt } from "./wordTable.ts";

const COMPARED = /^(?:同[期月日]比|比)/u;

export function relativeDateAt(
  text: string,
  i: number,
  language: string,
  today: string | undefined,
): DateMatch | undefined {
  const word = longestAt(RELATIVE_WORDS, text, i);
  if (word === undefined) return undefined;
  const { unit } = word.value;
  // 前年同期比5%増: a comparison, no date.
  if (COMPARED.test(text.slice(word.end, word.end + 3))) return undefined;
  // In Japanese 前年 is the year before the one spoken of; in Chinese the year before last.
  const known = !(language === "ja" && text.startsWith("前年", i));
  const now = known ? resolve(word.value, today) : undefined;
  if (unit === "year") return afterYear(text, word.end, now?.year, language);
  if (unit === "month") {
    const parts = now === undefined ? {} : { year: now.year, month: now.month };
    const after = dayOf(text, word.end, parts, language, now === undefined);
    return after ?? { end: word.end, value: now && edtf(parts) };
  }
  if (unit === "week")
    return weekdayOf(text, word.end, now) ?? { end: word.end, value: now && datedOf(unit, now) };
  return { end: word.end, value: now && datedOf(unit, now) };
}

/** 上周二, 来週の金曜日, "last week's Sunday": a day of a week that is told; weeks begin on Monday. */
function weekdayOf(text: string, end: number, now: Day | undefined): DateMatch | undefined {
  const joint = /^(?:'s |’s |の| |的)?/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const named = longestAt(WEEKDAYS, text, end + joint);
  const index = named?.value ?? WEEKDAY_CHARACTERS.get(text.charAt(end));
  if (
    index === undefined ||
    (named === undefined && !/[周週期拜]$/u.test(text.slice(end - 1, end)))
  )
    return undefined;
  const date = now && addDays(mondayOf(now), (index + 6) % 7);
  return { end: named?.end ?? end + 1, value: date && iso(date) };
}

function mondayOf({ year, month, day }: Day): Date {
  const date = new Date(Date.UTC(year, month - 1, day));
  return addDays(date, -((date.getUTCDay() + 6) % 7));
}

/** 本月十日: the day after a named month. */
function dayOf(
  text: string,
  end: number,
  parts: { year?: number; month?: number },
  language: string,
  open: boolean,
): DateMatch | undefined {
  const at = skipSpaces(text, end, 1);
  const match = afterMonth(text, at, { ...parts, month: parts.month ?? 1 }, language, open);
  return match.end > at ? match : undefined;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function datedOf(unit: Relative["unit"], { year, month, day }: Day): string | undefined {
  if (unit === "quarter") return edtf({ year, month: quarter(Math.ceil(month / 3)) });
  if (unit === "day") return edtf({ year, month, day });
  const monday = mondayOf({ year, month, day });
  return `${iso(monday)}/${iso(addDays(monday, 6))}`;
}

/** Today, moved by the word's steps. */
function resolve({ unit, offset }: Relative, today: string | undefined): Day | undefined {
  const now = partsOf(today);
  if (
    now?.year === undefined ||
    now.month === undefined ||
    now.day === undefined ||
    offset === undefined
  ) {
    return undefined;
  }
  const { year, month, day } = now;
  if (unit === "year") return { year: year + offset, month, day };
  const months = unit === "month" ? offset : unit === "quarter" ? 3 * offset : 0;
  const days = unit === "week" ? 7 * offset : unit === "day" ? offset : 0;
  const moved =
    months === 0
      ? new Date(Date.UTC(year, month - 1, day + days))
      : new Date(Date.UTC(year, month - 1 + months, 1));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

function iso(date: Date): string {
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}
