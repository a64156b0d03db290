// Joins two dates to a period: 2020年至2024年, "July 13 to 15, 2024", "March 2023 – May".

import { isOneOf } from "../../text/codeAt.ts";
import { isDigitAt, START, skipSpaces, startAt } from "./chars.ts";
import { dateAt } from "./date.ts";
import { dayAt } from "./datePart.ts";
import type { Reader } from "./draft.ts";
import { pad } from "./edtf.ts";
import { yearAfter } from "./englishDate.ts";
import type { DateMatch } from "./hanDate.ts";
import { longestAt, spread, wordTable } from "./wordTable.ts";

const JOINERS = wordTable<"to">(spread([["to", "- – — ~ ～ 〜 至 到 から to through until and"]]));

/** The period from `first`, the date that starts at `i`; `first` itself where no later date of its kind is joined to it. */
export function periodFrom(reader: Reader, i: number, first: DateMatch): DateMatch {
  const { text } = reader;
  if (first.value === undefined || first.value.includes("/") || isWorkedOut(first)) return first;
  const at = skipSpaces(text, first.end, 1);
  const joiner = longestAt(JOINERS, text, at);
  if (joiner === undefined) return first;
  const between = /between $/iu.test(text.slice(Math.max(0, i - 8), i));
  if (text.slice(at, joiner.end) === "and" && !between) return first;
  const next = skipSpaces(text, joiner.end, 1);
  const kind = startAt(text, next);
  if (kind !== START.digit && kind !== START.letter && kind !== START.han) return first;
  const second =
    shortYear(text, first.value, next, first.end) ??
    dateAt(reader, next, joiner.end) ??
    dayOnly(reader, first.value, next);
  if (second?.value === undefined || second.value.includes("/") || isWorkedOut(second))
    return first;
  return joined(first, second) ?? first;
}

/** "last year", "three years ago": nothing that could be one end of what is written. */
function isWorkedOut({ written }: DateMatch): boolean {
  return written === "XXXX" || /^-?P\d/u.test(written ?? "");
}

/** Both dates with the parts of each other that they leave out; undefined where they make no period. */
function joined(first: DateMatch, second: DateMatch): DateMatch | undefined {
  const value = bothOf(first.value ?? "", second.value ?? "");
  if (value === undefined) return undefined;
  if (first.written === undefined && second.written === undefined)
    return { end: second.end, value };
  const [from, to] = [first.written ?? first.value, second.written ?? second.value];
  return { end: second.end, value, written: `${from}/${to}` };
}

/** XXXX-XX-05 after 2024-03-01 is 2024-03-05; XXXX-12 before 2024-03 is 2023-12. */
function bothOf(first: string, second: string): string | undefined {
  const last = filled(second, first);
  if (last.length !== first.length) return undefined;
  let begin = filled(first, last);
  // December to March 2024: of the year before.
  if (begin >= last && first.startsWith("XXXX") && /^\d{4}/u.test(second))
    begin = pad(Number(last.slice(0, 4)) - 1, 4) + begin.slice(4);
  return begin < last ? `${begin}/${last}` : undefined;
}

/** The open digits of `date` from `other`. */
function filled(date: string, other: string): string {
  let full = "";
  for (let i = 0; i < date.length; i++)
    full += date.charAt(i) === "X" ? other.charAt(i) || "X" : date.charAt(i);
  return full;
}

/** 2020–24: the century of the first year; "2020 - 24" may be two numbers. */
function shortYear(text: string, first: string, i: number, end: number): DateMatch | undefined {
  if (!/^\d{4}$/u.test(first) || !isDigitAt(text, i) || !isDigitAt(text, i + 1)) return undefined;
  if (isDigitAt(text, i + 2)) {
    const four =
      isDigitAt(text, i + 3) && !isDigitAt(text, i + 4) && !isOneOf("年-/.", text, i + 4);
    return four ? { end: i + 4, value: text.slice(i, i + 4) } : undefined;
  }
  if (i - end > 1) return undefined;
  const after = text.charAt(i + 2);
  const goesOn = isOneOf(".,", after, 0) && isDigitAt(text, i + 3);
  return goesOn || isOneOf("月日年-/%", after, 0)
    ? undefined
    : { end: i + 2, value: first.slice(0, 2) + text.slice(i, i + 2) };
}

/** July 13 to 15, 2024: the second day is of the first's month. */
function dayOnly({ text, language }: Reader, first: string, i: number): DateMatch | undefined {
  if (language !== "en" || !/^[\dX]{4}-\d{2}-\d{2}$/u.test(first)) return undefined;
  const day = dayAt(text, i);
  if (day === undefined) return undefined;
  const year = first.startsWith("X") ? yearAfter(text, day.end) : undefined;
  const head = year === undefined ? first.slice(0, 4) : pad(year.value, 4);
  return {
    end: year?.end ?? day.end,
    value: `${head}${first.slice(4, 8)}${pad(day.value, 2)}`,
  };
}
