// Dates of Chinese and Japanese: 2027年, 二〇二七年3月, 3月12日, 令和6年度, 今年3月, 2024年第四季度, 20世纪90年代.

import { isOneOf } from "../../text/codeAt.ts";
import { skipSpaces } from "./chars.ts";
import { CALENDARS, ERAS, OLD_ERAS, PERIODS } from "./dateTable.ts";
import { type DateParts, edtf, isDay, isMonth, pad } from "./edtf.ts";
import { type Part, partAt } from "./hanPart.ts";
import { dayRange, firstMonths, monthRange, nthMonth, thirdOfMonth } from "./hanPeriod.ts";
import { longestAt } from "./wordTable.ts";

export interface DateMatch {
  readonly end: number;
  readonly value: string | undefined;
  /** The parts that are written, where the value has more: see DateMention. */
  readonly written?: string;
}

/** The date that starts with the number at `i`; undefined when the number is no date. */
export function hanDateAt(text: string, i: number, language: string): DateMatch | undefined {
  const first = partAt(text, i, language);
  if (first === undefined) return undefined;
  const mark = skipSpaces(text, first.end, 1);
  const months = monthRange(text, first, undefined, language);
  // What follows nearly all numbers makes no date.
  if (months === undefined && !isOneOf("年财財世月日", text, mark)) return undefined;
  if (LUNAR.test(text.slice(Math.max(0, i - 6), i))) return lunar(text, mark, first);
  if (months !== undefined) return months;
  switch (text.charAt(mark)) {
    case "年":
      if (text.charAt(mark + 1) === "代" && first.value < 100)
        return decade(text, i, mark + 2, first.value);
      if (OLD_ERAS.has(text.slice(Math.max(0, i - 2), i))) return oldYear(text, i, mark + 1, first);
      if (
        isShortYear(text, mark + 1, first) &&
        !SPAN_BEFORE.test(text.slice(Math.max(0, i - 3), i))
      )
        return shortYear(text, mark + 1, first, language);
      return (isYear(first) || CALENDARS.test(text.slice(Math.max(0, i - 4), i))) &&
        !isSpanOfYears(text, mark + 1, first)
        ? afterYear(text, mark + 1, first.value, language)
        : undefined;
    case "财":
    case "財":
      return text.charAt(mark + 1) === "年" && isYear(first)
        ? asFiscal(afterYear(text, mark + 2, first.value, language))
        : undefined;
    case "世":
      return isCentury(text, mark, first) ? century(text, mark + 2, first.value) : undefined;
    case "月":
      return isMonth(first.value) && first.digits <= 2
        ? afterMonth(text, mark + 1, { month: first.value }, language)
        : undefined;
    case "日":
      return eachDay(text, mark, first, language)
        ? { end: mark + 1, value: undefined }
        : dayAlone(text, mark, first);
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
  return isOneOf("纪紀", text, mark + 1) && value >= 1 && value <= 21 && digits <= 2;
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

/**
 * 90年代: of the last century when the text says so, or when the decade is far from coming again; which twenties are meant
 * stays open.
 */
function decade(text: string, i: number, end: number, value: number): DateMatch | undefined {
  if (value % 10 !== 0) return { end, value: undefined };
  const last = /上个?世[纪紀]$/u.test(text.slice(Math.max(0, i - 4), i));
  if (last) return { end, value: `19${value / 10}X` };
  return value < 50
    ? { end, value: undefined }
    : { end, value: `19${value / 10}X`, written: `XX${value / 10}X` };
}

/** Before a date of the moon's calendar: 农历八月十五, 旧暦. It is no day of ours, and is not turned into one. */
const LUNAR = /(?:[农農]历|[农農]曆|[阴陰]历|[阴陰]曆|旧历|舊曆|旧暦|旧正月|正月)[^，。]{0,2}$/u;

function lunar(text: string, mark: number, { value, digits }: Part): DateMatch | undefined {
  if (text.charAt(mark) !== "月" || !isMonth(value) || digits > 2) return undefined;
  const day = /^(?:初|廿|十|二十|三十)?[一二三四五六七八九十]{0,2}日?/u;
  return {
    end: mark + 1 + (day.exec(text.slice(mark + 1, mark + 5))?.[0].length ?? 0),
    value: undefined,
  };
}

/** 康熙三年 is 1664, but for its last weeks; a month of it is the moon's, and no month of ours. */
function oldYear(text: string, i: number, end: number, { value }: Part): DateMatch {
  const start = OLD_ERAS.get(text.slice(Math.max(0, i - 2), i)) ?? 0;
  const month = MOON.exec(text.slice(end, end + 7))?.[0].length ?? 0;
  return { end: end + month, value: String(start + value) };
}

const MOON =
  /^(?:闰|閏)?(?:\d{1,2}|[正冬腊]|[一二三四五六七八九十]{1,2})月(?:(?:初|廿|卅)?[一二三四五六七八九十]{1,2}日?)?/u;

/** 08年, and 98年3月: two digits are a year with a zero in front or a month behind; else they are a span of time. */
function isShortYear(text: string, end: number, first: Part): boolean {
  const { value, digits } = first;
  if (digits !== 2) return false;
  const month = /^\s?\d{1,2}\s?月/u.test(text.slice(end, end + 5));
  if (NAMED_YEAR.test(text.slice(end, end + 4)) && value > 0) return true;
  return month || (value < 10 && !isSpanOfYears(text, end, first) && text.charAt(end) !== "前");
}

/** Behind a year of two digits, never a span of time: 23年末, 19年度, 25年一季度, 24年比. Not 20年間, 30年期. */
const NAMED_YEAR =
  /^(?:度(?!过|過)|末|年?初(?!め)|比で|第?[1-4１-４一二三四]四?[季半][度期]|上半|下半|[上下]期(?!待)|年報|年报|财年|全年)/u;

/** 有期徒刑12年6月, 历时12年: so long, not the year. */
const SPAN_BEFORE = /[刑禁役期时時达達约約共近超]\s?$/u;

/** The nearest century's; in Japanese it may be an era's year too, so that only the month is told. */
function shortYear(text: string, end: number, { value }: Part, language: string): DateMatch {
  const match = afterYear(text, end, value + (value < 50 ? 2000 : 1900), language);
  if (match.value === undefined) return match;
  const open = language === "ja" ? "XXXX" : `XX${pad(value, 2)}`;
  const written = match.value.split("/").map((date) => open + date.slice(4));
  return { ...match, written: written.join("/") };
}

/** A fiscal year is written as one: it is not the calendar's. */
export function asFiscal(match: DateMatch): DateMatch {
  return match.value === undefined ? match : { ...match, written: `FY${match.value}` };
}

/** What may follow a year: month, day, quarter, half, 度, 代. `end` is behind 年. */
export function afterYear(
  text: string,
  end: number,
  year: number | undefined,
  language: string,
): DateMatch {
  // 到2028年代建收入: no decade has an odd year.
  if (text.charAt(end) === "代" && year !== undefined && year % 10 === 0) {
    return { end: end + 1, value: `${Math.floor(year / 10)}X` };
  }
  const fiscal = text.charAt(end) === "度" ? end + 1 : end;
  // A Japanese 年度 is April to March; the Chinese one is the calendar's.
  if (fiscal > end && language === "ja") return asFiscal(withinYear(text, fiscal, year, language));
  return withinYear(text, fiscal, year, language);
}

function withinYear(
  text: string,
  fiscal: number,
  year: number | undefined,
  language: string,
): DateMatch {
  const at =
    text.charAt(fiscal) === "的" || text.charAt(fiscal) === "の"
      ? fiscal + 1
      : skipSpaces(text, fiscal, 1);
  const months = firstMonths(text, at, year) ?? nthMonth(text, at, year);
  if (months !== undefined) return months;
  const period = longestAt(PERIODS, text, at);
  if (period !== undefined)
    return { end: period.end, value: datedOf({ year, month: period.value }, year) };
  const month = partAt(text, at, language);
  const range = month === undefined ? undefined : monthRange(text, month, year, language);
  if (range !== undefined) return year === undefined ? { ...range, value: undefined } : range;
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
  const isNamed = isOneOf("日号號", text, mark);
  if (
    day !== undefined &&
    isNamed &&
    !NUMBERED.test(text.slice(mark, mark + 3)) &&
    parts.month !== undefined &&
    isDay(undefined, 1, day.value)
  ) {
    // 2月30日 is one date, though there is no such day.
    return { end: mark + 1, value: open ? undefined : edtf({ ...parts, day: day.value }) };
  }
  const third = open ? undefined : thirdOfMonth(text, end, parts);
  return third ?? { end, value: open ? undefined : edtf(parts) };
}

/** 三号斜井, 2号线, 1号楼: what is numbered, not a day. */
const NUMBERED =
  /^[号號](?:[斜竖竪立]井|[线線楼樓井矿炉爐门門馆館机機厅廳仓倉坝船桥橋洞院泊台]|机组|機組|隧|车间|码头|斜|地块|文件|公告)/u;

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

/** 1300年の歴史, 2000年间: so many years, not the year. Not: 2022年至2024年间. */
function isSpanOfYears(text: string, end: number, { value }: Part): boolean {
  const isOurs = value > 1900 && value < 2100 && value % 100 !== 0;
  if (isOurs && /^[间間多]/u.test(text.charAt(end))) return false;
  return /^(?:間|间|来|來|余|多(?![近约約出达達了])|以上|の歴史|历史|的历史|歷史|時間|时间)/u.test(
    text.slice(end, end + 4),
  );
}

/** 1日の乗客数, 1日当たり, 1日6時間: each day, not the first. Not: 1日付, 1日、 1日から. */
function eachDay(text: string, mark: number, { value }: Part, language: string): boolean {
  return language === "ja" && value === 1 && EACH.test(text.slice(mark + 1, mark + 4));
}

const EACH = /^(?:の|当|あた|平均|に\d|約|最大|\d|中)/u;

/** 2日後, 3日ぶり, 5日連続: so many days. Not 2日後半. */
const DAYS_LONG = /^(?:[後后前](?!半|後|后|线|線|場|场)|ぶり|連続|连续|連休|目)/u;

/** 6日遅い, 3日早まり: so many days. Not 3日遅く, which may be late on the third, unless 平年より stands before. */
const DAYS_OFF = /^(?:[遅早長短多](?:い|かっ)|遅れ|早[めま])/u;
const DAYS_THAN = /より(?:約|およそ)?\d{1,2}日(?:[遅早長短多]く|少な)$/u;

/** 丸1日, まる3日: whole days. */
const DAYS_WHOLE = /(?:丸|まる)[\d〇一二三四五六七八九十]{1,2}$/u;

function countsDays(text: string, mark: number): boolean {
  const [before, after] = [text.slice(Math.max(0, mark - 8), mark), text.slice(mark + 1, mark + 4)];
  return (
    DAYS_LONG.test(after.slice(0, 2)) ||
    DAYS_OFF.test(after) ||
    DAYS_WHOLE.test(before) ||
    DAYS_THAN.test(`${before}日${after.slice(0, 2)}`)
  );
}

/** 12日 is a day of the month; 90日 and 3日間 are so many days. */
function dayAlone(text: string, mark: number, { value, digits }: Part): DateMatch | undefined {
  const next = text.charAt(mark + 1);
  if (value < 1 || value > 31 || digits > 2 || isOneOf("間间元圆内以", next, 0)) return undefined;
  if (countsDays(text, mark)) return undefined;
  // 7時間×24日: so many days.
  if (/[×✕*]\s?\d{1,2}$/u.test(text.slice(Math.max(0, mark - 5), mark))) return undefined;
  return { end: mark + 1, value: edtf({ day: value }) };
}
