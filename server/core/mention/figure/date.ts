// Finds the date or time of day at a place of the text, and completes it against the day of writing where parts of it are not written.

import { isOneOf } from "../../text/codeAt.ts";
import type { DateMention } from "../mention.ts";
import { isDigitAt, START, startAt } from "./chars.ts";
import { countedDateAt } from "./countedDate.ts";
import { dayAt } from "./datePart.ts";
import type { Reader } from "./draft.ts";
import { edgeOfYearAt } from "./edgeOfYear.ts";
import { dayOfMonth, daysAfter, monthAfter, periodAt, wordDateAt } from "./englishDate.ts";
import { type DateMatch, eraDateAt, hanDateAt } from "./hanDate.ts";
import { isoDateAt } from "./isoDate.ts";
import { completed } from "./openDate.ts";
import { periodFrom } from "./period.ts";
import { moneyBefore } from "./prefix.ts";
import { relativeDateAt } from "./relativeDate.ts";
import { timeAt } from "./timeOfDay.ts";
import { weekdayAt } from "./weekday.ts";
import { yearAlone } from "./year.ts";

/** The date that starts at `i`; `from` is the end of what was read before. */
export function readDate(reader: Reader, i: number, from: number): DateMention | undefined {
  const time = reader.times === "read" ? timeAt(reader, i, from) : undefined;
  if (time !== undefined) return time;
  const first = dateAt(reader, i, from);
  if (first === undefined) return undefined;
  const match = completed(periodFrom(reader, i, first), reader, i);
  const { end, value, written } = match;
  const span = { start: i, end };
  if (written !== undefined) {
    return value === undefined
      ? { kind: "date", span, written }
      : { kind: "date", span, value, written };
  }
  return value === undefined ? { kind: "date", span } : { kind: "date", span, value };
}

/** The reader once the date is told: 同年 and "that year" behind it are of its year. */
export function tellDate(reader: Reader, { value }: DateMention): Reader {
  if (value === undefined || !isTelling(value)) return reader;
  const { text, language, today, told, times } = reader;
  return {
    text,
    language,
    today,
    times,
    told: { date: value, day: value.length === 10 ? value : told?.day },
  };
}

/** A point in time with a year; "XXXX-03" and intervals tell nothing of what follows. */
function isTelling(value: string): boolean {
  return (
    value.charCodeAt(0) <= 0x39 &&
    value.length <= 10 &&
    !value.includes("/") &&
    !value.includes("X")
  );
}

export function dateAt(reader: Reader, i: number, from: number): DateMatch | undefined {
  const { text, language } = reader;
  switch (startAt(text, i)) {
    case START.digit:
      return (
        countedDateAt(reader, i, from) ??
        isoDateAt(text, i, language) ??
        hanDateAt(text, i, language) ??
        dayFirst(reader, i, from) ??
        periodAt(text, i) ??
        yearAlone(text, i, from, language)
      );
    case START.letter:
      return (
        relativeDateAt(reader, i) ??
        weekdayAt(reader, i) ??
        wordDateAt(reader, i) ??
        edgeOfYearAt(text, i) ??
        countedDateAt(reader, i, from)
      );
    case START.han:
      return (
        beforeLastAt(reader, i) ??
        countedDateAt(reader, i, from) ??
        hanDateAt(text, i, language) ??
        periodAt(text, i)
      );
    case START.date:
      return (
        relativeDateAt(reader, i) ??
        eraDateAt(text, i, language) ??
        weekdayAt(reader, i) ??
        periodAt(text, i)
      );
    default:
      return undefined;
  }
}

/** 一昨年, 一昨日: they begin with a numeral. */
function beforeLastAt(reader: Reader, i: number): DateMatch | undefined {
  return reader.text.startsWith("一昨", i) ? relativeDateAt(reader, i) : undefined;
}

function dayFirst(reader: Reader, i: number, from: number): DateMatch | undefined {
  const { text, language } = reader;
  if (isDigitAt(text, i - 1) || isOneOf(".,/:-", text, i - 1)) return undefined;
  const day = dayAt(text, i);
  if (day === undefined || moneyBefore(text, i, from, language) !== undefined) return undefined;
  return monthAfter(text, day) ?? daysAfter(text, day) ?? dayOfMonth(reader, day);
}
