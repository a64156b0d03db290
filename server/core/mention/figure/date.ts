// Finds the date at a place of the text and joins two of them to a period: 2020年至2024年, "July 13 to
// 15".

import type { DateMention } from "../mention.ts";
import { isDigitAt, START, skipSpaces, startAt } from "./chars.ts";
import { WEEKDAYS } from "./dateTable.ts";
import type { Reader } from "./draft.ts";
import { dayAt, monthAfter, periodAt, wordDateAt } from "./englishDate.ts";
import { type DateMatch, eraDateAt, hanDateAt } from "./hanDate.ts";
import { isoDateAt } from "./isoDate.ts";
import { moneyBefore } from "./prefix.ts";
import { relativeDateAt } from "./relativeDate.ts";
import { longestAt, spread, wordTable } from "./wordTable.ts";
import { yearAlone } from "./year.ts";

const JOINERS = wordTable<"to">(spread([["to", "- – — ~ ～ 〜 至 到 から to through until and"]]));

/** The date that starts at `i`; `from` is the end of what was read before. */
export function readDate(reader: Reader, i: number, from: number): DateMention | undefined {
  const first = dateAt(reader, i, from);
  if (first === undefined) return undefined;
  const match = period(reader, i, first);
  return {
    kind: "date",
    span: { start: i, end: match.end },
    ...(match.value !== undefined && { value: match.value }),
  };
}

function dateAt(reader: Reader, i: number, from: number): DateMatch | undefined {
  const { text, language, today } = reader;
  switch (startAt(text, i)) {
    case START.digit:
      return (
        isoDateAt(text, i) ??
        hanDateAt(text, i, language) ??
        dayFirst(reader, i, from) ??
        periodAt(text, i) ??
        yearAlone(text, i, from, language)
      );
    case START.letter:
      return (
        relativeDateAt(text, i, language, today) ?? wordDateAt(text, i, today) ?? weekday(text, i)
      );
    case START.han:
      return hanDateAt(text, i, language) ?? periodAt(text, i);
    case START.date:
      return (
        relativeDateAt(text, i, language, today) ??
        eraDateAt(text, i, language) ??
        weekday(text, i) ??
        periodAt(text, i)
      );
    default:
      return undefined;
  }
}

function dayFirst({ text, language }: Reader, i: number, from: number): DateMatch | undefined {
  if (isDigitAt(text, i - 1) || ".,/:-".includes(text.charAt(i - 1) || " ")) return undefined;
  if (moneyBefore(text, i, from, language) !== undefined) return undefined;
  const day = dayAt(text, i);
  return day === undefined ? undefined : monthAfter(text, day);
}

/**
 * A day of the week says which day only with a calendar and a tense; it is found and left
 * unresolved.
 */
function weekday(text: string, i: number): DateMatch | undefined {
  const match = longestAt(WEEKDAYS, text, i);
  if (match === undefined) return undefined;
  // "Thursday, Feb. 23, 2023" is one date.
  const at = skipSpaces(text, text.charAt(match.end) === "," ? match.end + 1 : match.end, 1);
  const dated = startAt(text, at) === START.letter ? wordDateAt(text, at, undefined) : undefined;
  return dated?.value !== undefined && dated.value.length >= 10
    ? dated
    : { end: match.end, value: undefined };
}

/** Two whole dates with a joiner between, the first the earlier: EDTF intervals. */
function period(reader: Reader, i: number, first: DateMatch): DateMatch {
  const { text, language } = reader;
  if (first.value === undefined || first.value.includes("/")) return first;
  const at = skipSpaces(text, first.end, 1);
  const joiner = longestAt(JOINERS, text, at);
  if (joiner === undefined) return first;
  if (
    text.slice(at, joiner.end) === "and" &&
    !/between $/iu.test(text.slice(Math.max(0, i - 8), i))
  )
    return first;
  const next = skipSpaces(text, joiner.end, 1);
  const kind = startAt(text, next);
  if (kind !== START.digit && kind !== START.letter && kind !== START.han) return first;
  const second =
    shortYear(text, first.value, next) ??
    dateAt(reader, next, joiner.end) ??
    dayOnly(text, first.value, next, language);
  const value = second?.value;
  if (second === undefined || value === undefined || value.includes("/")) return first;
  const full = completed(first.value, value);
  if (full.length !== first.value.length || !(first.value < full)) return first;
  return i < second.end ? { end: second.end, value: `${first.value}/${full}` } : first;
}

/** 2020–24: the century of the first year. */
function shortYear(text: string, first: string, i: number): DateMatch | undefined {
  if (!/^\d{4}$/u.test(first) || !isDigitAt(text, i) || !isDigitAt(text, i + 1)) return undefined;
  if (isDigitAt(text, i + 2)) {
    const four =
      isDigitAt(text, i + 3) &&
      !isDigitAt(text, i + 4) &&
      !"年-/.".includes(text.charAt(i + 4) || " ");
    return four ? { end: i + 4, value: text.slice(i, i + 4) } : undefined;
  }
  const after = text.charAt(i + 2);
  const goesOn = ".,".includes(after || " ") && isDigitAt(text, i + 3);
  return goesOn || "月日年-/%".includes(after || " ")
    ? undefined
    : { end: i + 2, value: first.slice(0, 2) + text.slice(i, i + 2) };
}

/** July 13 to 15, 3月1日至5日: the second day is of the first's month. */
function dayOnly(text: string, first: string, i: number, language: string): DateMatch | undefined {
  if (language !== "en" || !/^[\dX]{4}-\d{2}-\d{2}$/u.test(first)) return undefined;
  const day = dayAt(text, i);
  return day === undefined
    ? undefined
    : { end: day.end, value: `${first.slice(0, 8)}${String(day.value).padStart(2, "0")}` };
}

/** XXXX-XX-05 after 2024-03-01 is 2024-03-05, XXXX-06 after 2024-03 is 2024-06. */
function completed(first: string, second: string): string {
  let full = "";
  for (let i = 0; i < second.length; i++)
    full += second.charAt(i) === "X" ? first.charAt(i) : second.charAt(i);
  return full;
}
