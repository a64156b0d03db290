// Dates of Chinese and Japanese: 2027年, 二〇二七年3月, 3月12日, 令和6年度, 今年3月, 2024年第四季度, 20世纪90年代.

import { isDigitAt, START, skipDigits, skipSpaces, startAt } from "./chars.ts";
import { CALENDARS, ERAS, PERIODS } from "./dateTable.ts";
import { fold } from "./digits.ts";
import { type DateParts, edtf, isDay, isMonth, pad } from "./edtf.ts";
import { readHan } from "./hanNumeral.ts";
import { longestAt } from "./wordTable.ts";

export interface DateMatch {
  readonly end: number;
  readonly value: string | undefined;
}

/** A number of a date: no signs, groups or decimals. */
interface Part {
  readonly end: number;
  readonly value: number;
  /** As many digits as are written one by one; 0 for 二十三 and its like. */
  readonly digits: number;
}

/** The date that starts with the number at `i`; undefined when the number is no date. */
export function hanDateAt(text: string, i: number, language: string): DateMatch | undefined {
  const first = partAt(text, i, language);
  if (first === undefined) return undefined;
  const mark = skipSpaces(text, first.end, 1);
  const months = monthRange(text, first, undefined, language);
  if (months !== undefined) return months;
  switch (text.charAt(mark)) {
    case "年":
      if (text.charAt(mark + 1) === "代" && first.value < 100)
        return decade(text, i, mark + 2, first.value);
      return (isYear(first) || CALENDARS.test(text.slice(Math.max(0, i - 4), i))) &&
        !isSpanOfYears(text, mark + 1)
        ? afterYear(text, mark + 1, first.value, language)
        : undefined;
    case "财":
    case "財":
      return text.charAt(mark + 1) === "年" && isYear(first)
        ? afterYear(text, mark + 2, first.value, language)
        : undefined;
    case "世":
      return isCentury(text, mark, first) ? century(text, mark + 2, first.value) : undefined;
    case "月":
      return isMonth(first.value) && first.digits <= 2
        ? afterMonth(text, mark + 1, { month: first.value }, language)
        : undefined;
    case "日":
      return dayAlone(text, mark, first);
    default:
      return undefined;
  }
}

/** 令和6年, 平成元年, 民国113年, with month and day. */
export function eraDateAt(text: string, i: number, language: string): DateMatch | undefined {
  const era = longestAt(ERAS, text, i);
  if (era === undefined) return undefined;
  const first = text.startsWith("元年", era.end)
    ? { end: era.end + 1, value: 1, digits: 1 }
    : partAt(text, skipSpaces(text, era.end, 1), language);
  if (first === undefined || text.charAt(first.end) !== "年") return undefined;
  return afterYear(text, first.end + 1, era.value + first.value, language);
}

function isCentury(text: string, mark: number, { value, digits }: Part): boolean {
  return "纪紀".includes(text.charAt(mark + 1) || " ") && value >= 1 && value <= 21 && digits <= 2;
}

/** 20世纪, 20世纪90年代. */
function century(text: string, end: number, value: number): DateMatch {
  const years = partAt(text, end, "zh");
  if (
    years !== undefined &&
    text.startsWith("年代", years.end) &&
    years.value % 10 === 0 &&
    years.value < 100
  ) {
    return { end: years.end + 2, value: `${pad(value - 1, 2)}${years.value / 10}X` };
  }
  return { end, value: `${pad(value - 1, 2)}XX` };
}

/** 90年代: of the last century when the text says so, else which one stays open. */
function decade(text: string, i: number, end: number, value: number): DateMatch | undefined {
  if (value % 10 !== 0) return { end, value: undefined };
  const last = /上个?世[纪紀]$/u.test(text.slice(Math.max(0, i - 4), i));
  return { end, value: last ? `19${value / 10}X` : undefined };
}

/** What may follow a year: month, day, quarter, half, 度, 代. `end` is behind 年. */
export function afterYear(
  text: string,
  end: number,
  year: number | undefined,
  language: string,
): DateMatch {
  if (text.charAt(end) === "代" && year !== undefined) {
    return { end: end + 1, value: `${Math.floor(year / 10)}X` };
  }
  const fiscal = text.charAt(end) === "度" ? end + 1 : end;
  const at =
    text.charAt(fiscal) === "的" || text.charAt(fiscal) === "の"
      ? fiscal + 1
      : skipSpaces(text, fiscal, 1);
  const period = longestAt(PERIODS, text, at);
  if (period !== undefined)
    return { end: period.end, value: datedOf({ year, month: period.value }, year) };
  const month = partAt(text, at, language);
  const months = month === undefined ? undefined : monthRange(text, month, year, language);
  if (months !== undefined) return year === undefined ? { ...months, value: undefined } : months;
  const mark = month === undefined ? at : skipSpaces(text, month.end, 1);
  if (month !== undefined && text.charAt(mark) === "月" && isMonth(month.value)) {
    return afterMonth(text, mark + 1, { year, month: month.value }, language, year === undefined);
  }
  return { end: fiscal, value: datedOf({ year }, year) };
}

/** `open` means that the year was told but is not known (今年3月 without today). */
export function afterMonth(
  text: string,
  end: number,
  parts: DateParts,
  language: string,
  open = false,
): DateMatch {
  const at = skipSpaces(text, end, 1);
  const day = partAt(text, at, language);
  const mark = day === undefined ? at : skipSpaces(text, day.end, 1);
  const days = day === undefined ? undefined : dayRange(text, day, { ...parts }, language, open);
  if (days !== undefined) return days;
  const isNamed = "日号號".includes(text.charAt(mark) || " ");
  if (
    day !== undefined &&
    isNamed &&
    parts.month !== undefined &&
    isDay(parts.year, parts.month, day.value)
  ) {
    return { end: mark + 1, value: open ? undefined : edtf({ ...parts, day: day.value }) };
  }
  return { end, value: open ? undefined : edtf(parts) };
}

/** 4〜6月期, 1-6月: months of one year. */
function monthRange(
  text: string,
  first: Part,
  year: number | undefined,
  language: string,
): DateMatch | undefined {
  const joiner = "-–—~～〜至到".includes(text.charAt(first.end) || " ");
  const last = joiner && isMonth(first.value) ? partAt(text, first.end + 1, language) : undefined;
  if (
    last === undefined ||
    text.charAt(last.end) !== "月" ||
    !isMonth(last.value) ||
    last.value <= first.value
  )
    return undefined;
  const [from, to] = [edtf({ year, month: first.value }), edtf({ year, month: last.value })];
  return { end: last.end + 1, value: `${from}/${to}` };
}

/** 10月18-27日, 3月1日至5日: days of one month. */
function dayRange(
  text: string,
  first: Part,
  parts: DateParts,
  language: string,
  open: boolean,
): DateMatch | undefined {
  const mark = "日号號".includes(text.charAt(first.end) || " ") ? first.end + 1 : first.end;
  const joiner = /^\s?(?:[-–—~～〜至到]|から)\s?/u.exec(text.slice(mark, mark + 5))?.[0];
  const last = joiner === undefined ? undefined : partAt(text, mark + joiner.length, language);
  if (
    last === undefined ||
    !"日号號".includes(text.charAt(last.end) || " ") ||
    last.value <= first.value
  )
    return undefined;
  const [from, to] = [edtf({ ...parts, day: first.value }), edtf({ ...parts, day: last.value })];
  if (from === undefined || to === undefined) return undefined;
  return { end: last.end + 1, value: open ? undefined : `${from}/${to}` };
}

function datedOf(parts: DateParts, year: number | undefined): string | undefined {
  return year === undefined ? undefined : edtf(parts);
}

/**
 * Four digits, or a number of that size in words: 2027年 and 千九百九十九年 are years, 5年 and 98年 spans of
 * time.
 */
function isYear({ value, digits }: Part): boolean {
  return value >= 1000 && value < 3000 && (digits === 4 || digits === 0);
}

/** 1300年の歴史, 2000年间: so many years, not the year. */
function isSpanOfYears(text: string, end: number): boolean {
  return /^(?:間|间|来|來|余|多|以上|の歴史|历史|的历史|歷史|時間|时间)/u.test(
    text.slice(end, end + 4),
  );
}

/** 12日 is a day of the month; 90日 and 3日間 are so many days. */
function dayAlone(text: string, mark: number, { value, digits }: Part): DateMatch | undefined {
  const next = text.charAt(mark + 1);
  if (value < 1 || value > 31 || digits > 2 || "間间元圆内以".includes(next || " "))
    return undefined;
  return { end: mark + 1, value: edtf({ day: value }) };
}

function partAt(text: string, i: number, language: string): Part | undefined {
  if (isDigitAt(text, i)) {
    const end = skipDigits(text, i);
    return end - i > 4 ? undefined : { end, value: Number(fold(text, i, end)), digits: end - i };
  }
  if (startAt(text, i) !== START.han) return undefined;
  const numeral = readHan(text, i, language);
  if (numeral === undefined || typeof numeral.value !== "number" || numeral.more === true)
    return undefined;
  return { end: numeral.end, value: numeral.value, digits: numeral.plain ? numeral.end - i : 0 };
}
