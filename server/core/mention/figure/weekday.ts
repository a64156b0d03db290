// Days of the week: "on Tuesday", "last Friday", "Wednesday of next week", 周三, 火曜日, "the first Monday of October".
// Which day it is follows from the day of writing; only "Thursday, Feb. 23, 2023" and "the first Monday of October 2018"
// say it themselves.

import { isOneOf } from "../../text/codeAt.ts";
import { type Day, dayOf, inWeekOf, isoOf, moved, nthWeekday, weekdayOf } from "./calendar.ts";
import { isSpaceAt, START, skipSpaces, startAt } from "./chars.ts";
import { dayAt } from "./datePart.ts";
import { MONTHS, SHORT_WEEKDAYS, WEEKDAY_LEADS, WEEKDAYS } from "./dateTable.ts";
import type { Reader } from "./draft.ts";
import { edtf, pad } from "./edtf.ts";
import { wordDateAt, yearAfter } from "./englishDate.ts";
import type { DateMatch } from "./hanDate.ts";
import { completed } from "./openDate.ts";
import { relativeMonthAt, workedOut } from "./relativeDate.ts";
import { RELATIVE_WORDS } from "./relativeTable.ts";
import { tenseOf } from "./tense.ts";
import { longestAt, spread, type WordMatch, wordTable } from "./wordTable.ts";

/** The day of a week that starts at `i` with its name, or with a word that leads to it. */
export function weekdayAt(reader: Reader, i: number): DateMatch | undefined {
  const { text } = reader;
  if (startAt(text, i) !== START.letter) {
    const match = longestAt(WEEKDAYS, text, i);
    if (match === undefined || isOfDate(text, i) || isWeekly(text, i)) return undefined;
    return bareWeekday(reader, match);
  }
  if (!FIRST_LETTERS.includes(text.charAt(i))) return undefined;
  const nth = nthWeekdayAt(reader, i);
  if (nth !== undefined) return nth;
  const led = longestAt(WEEKDAY_LEADS, text, i);
  if (led !== undefined && isSpaceAt(text, led.end)) {
    const match = longestAt(WEEKDAYS, text, led.end + 1);
    if (match !== undefined) return ledWeekday(reader, led.value, match);
  }
  const match = longestAt(WEEKDAYS, text, i);
  if (match !== undefined) return beside(reader, match) ?? bareWeekday(reader, match);
  const short = longestAt(SHORT_WEEKDAYS, text, i);
  return short === undefined ? undefined : beside(reader, short);
}

/** 9月22日(星期日): the date is told already. */
function isOfDate(text: string, i: number): boolean {
  return isOneOf("(（", text, i - 1) && isOneOf("日号號", text, i - 2);
}

/** 每周五班 are five a week, 每周五开会 is no day that could be told. */
function isWeekly(text: string, i: number): boolean {
  return isOneOf("每毎", text, i - 1);
}

/** Of the names of days, and of "last", "next", "this", "coming" and the ordinals: half of all numbers are passed over. */
const FIRST_LETTERS = "mtwfslpncuMTWFSLPNCU";

function ledWeekday(
  { text, today, told }: Reader,
  lead: number | "before" | "after",
  { end, value }: WordMatch<number>,
): DateMatch {
  const after = text.startsWith(" after next", end) ? end + " after next".length : end;
  const now = dayOf(today ?? told?.day);
  if (now === undefined) return { end: after, value: undefined };
  if (lead === "before") return workedOut(after, isoOf(latest(moved(now, "day", -1), value)));
  if (lead === "after") return workedOut(after, isoOf(earliest(moved(now, "day", 1), value)));
  return workedOut(after, isoOf(inWeekOf(moved(now, "week", lead), value)));
}

/** What may stand behind the name of a day: its date, "of next week", "after next", "the 31st". */
function beside(reader: Reader, { end, value: weekday }: WordMatch<number>): DateMatch | undefined {
  const { text } = reader;
  // "Thursday, Feb. 23, 2023" is one date; without a year the day of the week adds nothing that is written.
  const at = skipSpaces(text, isOneOf(",.", text, end) ? end + 1 : end, 1);
  const dated = startAt(text, at) === START.letter ? wordDateAt(reader, at) : undefined;
  if (dated?.value !== undefined && dated.value.length === 10) return dated;
  const week = /^(?: of | )?/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const told = week > 0 ? longestAt(RELATIVE_WORDS, text, end + week) : undefined;
  const now = dayOf(reader.today ?? reader.told?.day);
  if (told?.value.unit === "week" && told.value.from === undefined) {
    const day = now && inWeekOf(moved(now, "week", told.value.offset), weekday);
    return workedOut(told.end, day && isoOf(day));
  }
  if (text.startsWith(" after next", end)) {
    const day = now && inWeekOf(moved(now, "week", 1), weekday);
    return workedOut(end + " after next".length, day && isoOf(day));
  }
  const day = text.startsWith(" the ", end) ? dayAt(text, end + " the ".length) : undefined;
  return day === undefined ? undefined : { end: day.end, value: edtf({ day: day.value }) };
}

/**
 * "on Tuesday" in a report is the last one; 周三 and 火曜日 are of this week, as papers have it, unless the words around
 * speak of the other side of today.
 */
function bareWeekday(reader: Reader, { start, end, value }: WordMatch<number>): DateMatch {
  const now = dayOf(reader.today);
  if (now === undefined) return { end, value: undefined };
  const tense = tenseOf(reader.text, start, end);
  // Who means today says so.
  if (tense === "future") return workedOut(end, isoOf(earliest(moved(now, "day", 1), value)));
  const isEnglish = startAt(reader.text, start) === START.letter;
  const day = tense === "past" || isEnglish ? latest(now, value) : inWeekOf(now, value);
  return workedOut(end, isoOf(day));
}

/** The last such day up to `day`. */
function latest(day: Day, weekday: number): Day {
  return moved(day, "day", -((weekdayOf(day) - weekday + 7) % 7));
}

/** The first such day from `day` on. */
function earliest(day: Day, weekday: number): Day {
  return moved(day, "day", (weekday - weekdayOf(day) + 7) % 7);
}

const NTH = wordTable<number>(
  spread([
    [1, "first 1st"],
    [2, "second 2nd"],
    [3, "third 3rd"],
    [4, "fourth 4th"],
    [-1, "last"],
  ]),
);

/** "first Monday of October 2018", "second Monday of last month". */
function nthWeekdayAt(reader: Reader, i: number): DateMatch | undefined {
  const { text } = reader;
  const nth = longestAt(NTH, text, i);
  if (nth === undefined || text.charAt(nth.end) !== " ") return undefined;
  const weekday = longestAt(WEEKDAYS, text, nth.end + 1);
  const of = weekday && /^ (?:of|in) /u.exec(text.slice(weekday.end, weekday.end + 4))?.[0];
  if (weekday === undefined || of === undefined) return undefined;
  const at = weekday.end + of.length;
  const relative = text.startsWith("the month", at)
    ? { end: at + "the month".length, month: dayOf(reader.today) }
    : relativeMonthAt(reader, at);
  if (relative !== undefined) {
    const day = relative.month && nthWeekday(relative.month, weekday.value, nth.value);
    return workedOut(relative.end, day && isoOf(day));
  }
  const month = longestAt(MONTHS, text, at);
  if (month === undefined) return undefined;
  const year = yearAfter(text, month.end);
  if (year === undefined) {
    const written = `XXXX-${pad(month.value, 2)}`;
    const open = { end: month.end, value: written };
    const near = dayOf(`${completed(open, reader, i).value}-01`);
    const day = near && nthWeekday(near, weekday.value, nth.value);
    return day === undefined ? open : { end: month.end, value: isoOf(day), written };
  }
  const day = nthWeekday({ year: year.value, month: month.value }, weekday.value, nth.value);
  return { end: year.end, value: day && isoOf(day) };
}
