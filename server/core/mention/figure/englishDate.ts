// English dates: March 2024, "12 March 2024", "March 12th, 2024", "the fifth of May", Q3 2024, "the
// second quarter", "first half of 2024", FY2024, "last March".

import { isOneOf } from "../../text/codeAt.ts";
import {
  isDigitAt,
  isHanAt,
  isLetterAt,
  isSpaceAt,
  isUpperAt,
  skipDigits,
  skipSpaces,
} from "./chars.ts";
import { cardinalAt, dayAt, type Part, yearAt } from "./datePart.ts";
import { DOUBTFUL_MONTHS, MONTHS, PERIODS } from "./dateTable.ts";
import { fold } from "./digits.ts";
import type { Reader } from "./draft.ts";
import { edtf, isDay, isMonth, pad } from "./edtf.ts";
import { asFiscal, type DateMatch } from "./hanDate.ts";
import { opened, relativeDateAt, relativeMonthAt } from "./relativeDate.ts";
import { longestAt, longestBefore, spread, wordTable } from "./wordTable.ts";

const BEFORE_MONTH = wordTable<"in">(
  spread([
    [
      "in",

      "in by since until till during before after from of to late early mid mid- last " +
        "next this and between through every end_of",
    ],
  ]),
);
export const FISCAL = wordTable<"fiscal">(
  spread([["fiscal", "fy fiscal_year fiscal the_fiscal_year financial_year"]]),
);
const COMMAS =
  /^(?: ?, ?|,? ?(?:of|in) (?:(?:the )?fiscal (?:year )?|FY ?|the year )?| (?:fiscal |FY ?)?|-|')/u;

/** The date whose first letter is at `i`. */
export function wordDateAt(reader: Reader, i: number): DateMatch | undefined {
  const { text } = reader;
  const fiscal = fiscalYear(text, i);
  if (fiscal !== undefined) return fiscal;
  const period = periodAt(text, i);
  if (period !== undefined) return period;
  const month = longestAt(MONTHS, text, i);
  if (month !== undefined) return monthFirst(reader, i, month.end, month.value);
  return ordinalDay(reader, i);
}

/** FY2024, FY24, "fiscal 2024", with a quarter or half behind it. */
function fiscalYear(text: string, i: number): DateMatch | undefined {
  const term = FISCAL_TERM.exec(text.slice(i, i + 9))?.groups;
  if (term !== undefined && isMonth(Number(term.month))) {
    const [month, year] = [Number(term.month), 2000 + Number(term.year)];
    return {
      end: i + "FY/".length + `${term.month}${term.year}`.length,
      value: edtf({ year, month }),
    };
  }
  const attached = text.startsWith("FY", i) && isDigitAt(text, i + 2) ? i + 2 : undefined;
  const head = attached ?? longestAt(FISCAL, text, i)?.end;
  if (head === undefined) return undefined;
  const at = skipSpaces(text, text.charAt(head) === "'" ? head + 1 : head);
  const isShort = text.slice(i, i + 2).toUpperCase() === "FY";
  const year = yearAt(text, at) ?? (isShort ? shortYear(text, at) : undefined);
  if (year === undefined) return undefined;
  const period = longestAt(PERIODS, text, skipSpaces(text, year.end, 1));
  const month = period !== undefined && !isDigitAt(text, period.end) ? period.value : undefined;
  return asFiscal({
    end: month === undefined ? year.end : (period?.end ?? year.end),
    value: edtf({ year: year.value, month }),
  });
}

/** FY3/26, as analysts of Japan write the year that ends in March 2026. */
const FISCAL_TERM = /^FY(?<month>\d{1,2})\/(?<year>\d{2})(?![\d/])/u;

function yearBehind(text: string, end: number, between: string): Part | undefined {
  const at = end + between.length;
  return yearAt(text, at) ?? (/FY ?$/u.test(between) ? shortYear(text, at) : undefined);
}

/** 24 of FY24, 4Q24: two digits and no more. */
function shortYear(text: string, i: number): Part | undefined {
  const end = skipDigits(text, i);
  const next = text.charAt(end);
  if (end - i !== 2 || isLetterAt(text, end) || isOneOf("%％年月", next, 0)) return undefined;
  if (isOneOf(".,", next, 0) && isDigitAt(text, end + 1)) return undefined;
  return { end, value: 2000 + Number(fold(text, i, end)) };
}

/** Q3, Q3 2024, "third quarter of 2024", H1 2024. */
export function periodAt(text: string, i: number): DateMatch | undefined {
  const period = longestAt(PERIODS, text, i);
  if (period === undefined) return undefined;
  // 四季度CPI, 上半年3家: what is Latin ends at a boundary, what is Han does not need one.
  const isHan = isHanAt(text, period.end - 1);
  if (isLetterAt(text, period.end) && !isHan) return undefined;
  const word = text.slice(i, period.end).toLowerCase();
  // 1h26 is how long it took.
  if (text.charAt(i + 1) === "h" && isDigitAt(text, i)) return undefined;
  if (isDigitAt(text, period.end) && !isHan) {
    const year = /^(?:[1-4]q|[12]h)$/u.test(word) ? shortYear(text, period.end) : undefined;
    return year && { end: year.end, value: edtf({ year: year.value, month: period.value }) };
  }
  // 二季度,2024年 are two dates: only Latin words have their year behind them.
  const latin = isLetterAt(text, i) || isLetterAt(text, period.end - 1);
  const between = latin ? (COMMAS.exec(text.slice(period.end, period.end + 20))?.[0] ?? "") : "";
  const year = between === "" ? undefined : yearBehind(text, period.end, between);
  if (year !== undefined) {
    const match = { end: year.end, value: edtf({ year: year.value, month: period.value }) };
    return /fiscal|FY/iu.test(between) ? asFiscal(match) : match;
  }
  if (/^(?:spring|summer|autumn|winter|[12]h|[1-4]q|[春夏秋冬]季)$/u.test(word)) return undefined;
  return { end: period.end, value: edtf({ month: period.value }) };
}

function monthFirst(reader: Reader, i: number, end: number, month: number): DateMatch | undefined {
  const { text } = reader;
  const joined = joinedDay(text, end, month);
  if (joined !== undefined) return joined;
  const dotted = text.charAt(end - 1) === ".";
  const at = skipSpaces(text, end);
  const day = at > end || dotted ? dayAt(text, at) : undefined;
  const hasDay = day !== undefined && isDay(undefined, month, day.value);
  const behind = hasDay ? day.end : end;
  const year = yearAfter(text, behind);
  const parts = { month, ...(hasDay && { day: day.value }) };
  const value = year === undefined ? undefined : edtf({ ...parts, year: year.value });
  if (year !== undefined && value !== undefined) return { end: year.end, value };
  const told = TOLD_YEAR.exec(text.slice(behind, behind + 24))?.[0];
  const relative = told === undefined ? undefined : relativeDateAt(reader, behind + told.length);
  if (relative !== undefined) {
    const year = relative.value === undefined ? undefined : Number(relative.value);
    const dated = year === undefined ? undefined : edtf({ ...parts, year });
    return opened({ end: relative.end, value: dated }, "year");
  }
  if (hasDay) return { end: behind, value: edtf(parts) };
  return isMonthAlone(text, i, end) ? { end, value: edtf(parts) } : undefined;
}

const TOLD_YEAR =
  /^,? (?:of )?(?=(?:this|last|next|the same|that|the previous) (?:year|yr)(?![a-z]))/iu;

/** The year behind a month or day: ", 2024", " of 2024", " '24". */
export function yearAfter(text: string, end: number): Part | undefined {
  const between = COMMAS.exec(text.slice(end, end + 24))?.[0] ?? "";
  return between === "" ? undefined : yearAt(text, end + between.length);
}

/** Sep-23-2020: with one mark between all parts. */
function joinedDay(text: string, end: number, month: number): DateMatch | undefined {
  const mark = text.charAt(end);
  if (mark !== "-" && mark !== "/") return undefined;
  const dayEnd = skipDigits(text, end + 1);
  const year = text.charAt(dayEnd) === mark ? yearAt(text, dayEnd + 1) : undefined;
  if (year === undefined || dayEnd - end > 3) return undefined;
  const day = Number(fold(text, end + 1, dayEnd));
  const value = isDay(year.value, month, day) ? edtf({ year: year.value, month, day }) : undefined;
  return value === undefined ? undefined : { end: year.end, value };
}

/**
 * A month's name alone: with a capital, and for may, march and the short ones a preposition before.
 */
function isMonthAlone(text: string, i: number, end: number): boolean {
  const word = text.slice(i, end).replace(".", "").toLowerCase();
  const led = longestBefore(BEFORE_MONTH, text, i - 1) !== undefined && isSpaceAt(text, i - 1);
  return DOUBTFUL_MONTHS.has(word) ? led && isUpperAt(text, i) : isUpperAt(text, i) || led;
}

/** "the fifth of January 2012", "seventeenth of may": from the ordinal. */
function ordinalDay(reader: Reader, i: number): DateMatch | undefined {
  const { text } = reader;
  const day = dayAt(text, i);
  if (day !== undefined) return monthAfter(text, day) ?? dayOfMonth(reader, day);
  // "fifteen August 1993": only with its year.
  const counted = cardinalAt(text, i);
  const dated = counted === undefined ? undefined : monthAfter(text, counted);
  return dated?.value?.length === "2024-03-12".length && !dated.value.startsWith("X")
    ? dated
    : undefined;
}

/** "the third month of 2021", "9th month of next year": from the ordinal. */
function nthMonthOf(reader: Reader, nth: Part): DateMatch | undefined {
  const { text } = reader;
  if (!text.startsWith(OF_MONTH, nth.end) || !isMonth(nth.value)) return undefined;
  const at = nth.end + OF_MONTH.length;
  const written = yearAt(text, at);
  if (written !== undefined)
    return { end: written.end, value: edtf({ year: written.value, month: nth.value }) };
  const relative = relativeDateAt(reader, at);
  if (relative?.value === undefined || !/^\d{4}$/u.test(relative.value)) return undefined;
  const value = edtf({ year: Number(relative.value), month: nth.value });
  return opened({ end: relative.end, value }, "year");
}

const OF_MONTH = " month of ";

/** "20th of last month", "the 21st this month": from a day already read. */
export function dayOfMonth(reader: Reader, day: Part): DateMatch | undefined {
  const { text } = reader;
  const month = nthMonthOf(reader, day);
  if (month !== undefined) return month;
  const of = text.startsWith(" of ", day.end);
  if (!of && (text.charAt(day.end) !== " " || isDigitAt(text, day.end - 1))) return undefined;
  const found = relativeMonthAt(reader, day.end + (of ? " of ".length : 1));
  if (found === undefined) return undefined;
  const told = found.month;
  const value = told && edtf({ year: told.year, month: told.month, day: day.value });
  return opened({ end: found.end, value }, "month");
}

/** "3 to 5 May 2024": two days of a month, from the first already read. */
export function daysAfter(text: string, first: Part): DateMatch | undefined {
  const joint = /^(?: ?[-–—] ?| to | and )/u.exec(text.slice(first.end, first.end + 5))?.[0];
  const last = joint === undefined ? undefined : dayAt(text, first.end + joint.length);
  if (last === undefined || last.value <= first.value) return undefined;
  const { end, value } = monthAfter(text, last) ?? {};
  if (end === undefined || value?.length !== 10) return undefined;
  return { end, value: `${value.slice(0, 8)}${pad(first.value, 2)}/${value}` };
}

/** 12 March 2024, 4th of July, "12-Mar-2024": from a day already read. */
export function monthAfter(text: string, day: Part): DateMatch | undefined {
  const between = /^(?: of |, ?| |-)/u.exec(text.slice(day.end, day.end + 4))?.[0];
  if (between === undefined) return undefined;
  const month = longestAt(MONTHS, text, day.end + between.length);
  if (month === undefined || !isDay(undefined, month.value, day.value)) return undefined;
  // "the 5 may be" and "3 march": only with a capital, or "of" before it.
  const name = text.slice(day.end + between.length, month.end).toLowerCase();
  const capital = isUpperAt(text, day.end + between.length) || between === " of ";
  const year = yearAfter(text, month.end);
  if (year === undefined && DOUBTFUL_MONTHS.has(name) && !capital) return undefined;
  const value = edtf({ year: year?.value, month: month.value, day: day.value });
  return { end: year?.end ?? month.end, value };
}
