// Dates told against the day of writing: 今年3月, 去年第四季度, 昨日, "last year", "this month"; and against the date told
// last: 同年, 翌日. Without such a day they stay unresolved. Each has the parts that are written: none of "last year".

import { type Day, dayOf, inWeekOf, isoOf, moved, periodOf, type Unit } from "./calendar.ts";
import { skipSpaces } from "./chars.ts";
import { SHORT_WEEKDAYS, WEEKDAY_CHARACTERS, WEEKDAYS } from "./dateTable.ts";
import type { Reader } from "./draft.ts";
import { pad } from "./edtf.ts";
import { afterMonth, afterYear, type DateMatch } from "./hanDate.ts";
import { RELATIVE_WORDS, type Relative } from "./relativeTable.ts";
import { longestAt } from "./wordTable.ts";

const COMPARED = /^(?:同[期月日]比|比)/u;

/** 上周期, 本周边: 周 of another word. */
const OTHER_WEEK = /^周[期边邊年岁歲转轉]$/u;

/** The date that begins with a relative word at `i`. */
export function relativeDateAt(reader: Reader, i: number): DateMatch | undefined {
  const { text } = reader;
  const word = longestAt(RELATIVE_WORDS, text, i);
  if (word === undefined) return undefined;
  // 前年同期比5%増: a comparison, no date.
  if (COMPARED.test(text.slice(word.end, word.end + 3))) return undefined;
  const { unit } = word.value;
  if (unit === "week" && OTHER_WEEK.test(text.slice(word.end - 1, word.end + 1))) return undefined;
  const now = resolve(word.value, reader, i, word.end);
  if (unit === "year") return inYear(reader, word.end, now);
  if (unit === "month") return inMonth(reader, word.end, now);
  if (unit === "week") return weekdayOf(text, word.end, now) ?? whole(word.end, now, unit);
  return whole(word.end, now, unit);
}

/** The month of a relative word alone, as "20th of last month" needs it; undefined where another word stands at `i`. */
export function relativeMonthAt(
  reader: Reader,
  i: number,
): { readonly end: number; readonly month: Day | undefined } | undefined {
  const word = longestAt(RELATIVE_WORDS, reader.text, i);
  if (word?.value.unit !== "month") return undefined;
  return { end: word.end, month: resolve(word.value, reader, i, word.end) };
}

/** A year without its number, in which every day of a month may be. */
const ANY_YEAR = 2000;

/** 去年8月: the month is told, whichever year it is. */
function inYear({ text, language }: Reader, end: number, now: Day | undefined): DateMatch {
  const match = opened(afterYear(text, end, now?.year ?? ANY_YEAR, language), "year");
  if (now !== undefined) return match;
  return match.written === undefined || match.written === "XXXX"
    ? { end: match.end, value: undefined }
    : { end: match.end, value: undefined, written: match.written };
}

/** The match with its written parts: those of the year or month that was worked out are open. */
export function opened({ end, value }: DateMatch, worked: "year" | "month"): DateMatch {
  if (value === undefined) return { end, value };
  const written = value.split("/").map((date) => {
    const [, month, ...day] = date.split("-");
    if (month === undefined || (worked === "month" && day.length === 0)) return "XXXX";
    return ["XXXX", worked === "month" ? "XX" : month, ...day].join("-");
  });
  return { end, value, written: written.join("/") };
}

/** A time of which no part is written. */
export function workedOut(end: number, value: string | undefined): DateMatch {
  return value === undefined ? { end, value } : { end, value, written: "XXXX" };
}

function whole(end: number, now: Day | undefined, unit: Unit): DateMatch {
  return workedOut(end, now && periodOf(now, unit));
}

/** 本月十日: the day after a named month. */
function inMonth({ text, language }: Reader, end: number, now: Day | undefined): DateMatch {
  const at = skipSpaces(text, end, 1);
  const parts = { year: now?.year, month: now?.month ?? 1 };
  const match = afterMonth(text, at, parts, language, now === undefined);
  return match.end > at ? opened(match, "month") : whole(end, now, "month");
}

const JOINT = /^(?:'s |’s |の| - | |的|,)?/u;

/** 上周二, 来週の金曜日, "last week's Sunday": a day of a week that is told; weeks begin on Monday. */
function weekdayOf(text: string, end: number, now: Day | undefined): DateMatch | undefined {
  const joint = JOINT.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const named =
    longestAt(WEEKDAYS, text, end + joint) ?? longestAt(SHORT_WEEKDAYS, text, end + joint);
  const index = named?.value ?? WEEKDAY_CHARACTERS.get(text.charAt(end));
  if (index === undefined) return undefined;
  if (named === undefined && !/[周週期拜]$/u.test(text.slice(end - 1, end))) return undefined;
  return workedOut(named?.end ?? end + 1, now && isoOf(inWeekOf(now, index)));
}

/** The day of writing, or the date told last, moved by the word's steps. */
function resolve(
  { unit, offset, from }: Relative,
  { text, language, today, told }: Reader,
  i: number,
  end: number,
): Day | undefined {
  // In Japanese 前年 and 前日 are the ones before those spoken of; in Chinese the ones before last.
  const before = language === "ja" && (text.startsWith("前年", i) || text.startsWith("前日", i));
  const against = from === "told" || before ? toldDay(told, unit) : dayOf(today ?? told?.day);
  if (against === undefined) return undefined;
  if (before) return moved(against, unit, -1);
  // A Japanese 年度 begins in April.
  const fiscal = language === "ja" && text.startsWith("年度", end - 2) && against.month < 4;
  return moved(against, unit, fiscal ? offset - 1 : offset);
}

/** The date told last, where it tells the parts that a step of `unit` needs. */
function toldDay(told: Reader["told"], unit: Unit): Day | undefined {
  const [year, month = "", day = ""] = told?.date.split("-") ?? [];
  if (year === undefined || !/^\d{4}$/u.test(year)) return undefined;
  if (unit === "day" || unit === "week") return dayOf(told?.date);
  if (unit !== "year" && !(Number(month) >= 1 && Number(month) <= 12)) return undefined;
  const inYear = Number(month) >= 1 && Number(month) <= 12;
  return dayOf(`${year}-${inYear ? month : "01"}-${day === "" ? "01" : pad(Number(day), 2)}`);
}
