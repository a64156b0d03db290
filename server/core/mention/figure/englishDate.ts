// English dates: March 2024, "12 March 2024", "March 12th, 2024", "the fifth of May", Q3 2024, "the
// second quarter", "first half of 2024", FY2024, "last March".

import {
  isDigitAt,
  isLetterAt,
  isSpaceAt,
  isUpperAt,
  skipDigits,
  skipLetters,
  skipSpaces,
} from "./chars.ts";
import { DOUBTFUL_MONTHS, MONTHS, PERIODS } from "./dateTable.ts";
import { fold } from "./digits.ts";
import { edtf, isDay } from "./edtf.ts";
import { SMALL_WORDS, TENS_WORDS } from "./englishTable.ts";
import type { DateMatch } from "./hanDate.ts";
import { relativeDateAt } from "./relativeDate.ts";
import { readWords } from "./wordNumeral.ts";
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
const COMMAS = /^(?: ?, ?|,? ?(?:of|in) (?:fiscal (?:year )?|the year )?| |-|')/u;

/** The date whose first letter is at `i`. */
export function wordDateAt(
  text: string,
  i: number,
  today: string | undefined,
): DateMatch | undefined {
  const fiscal = longestAt(FISCAL, text, i) ?? attachedFiscal(text, i);
  if (fiscal !== undefined) {
    const end = yearAt(text, skipSpaces(text, fiscal.end));
    return end === undefined ? undefined : { end: end.end, value: edtf({ year: end.value }) };
  }
  const period = periodAt(text, i);
  if (period !== undefined) return period;
  const month = longestAt(MONTHS, text, i);
  if (month !== undefined) return monthFirst(text, i, month.end, month.value, today);
  return ordinalDay(text, i);
}

function attachedFiscal(text: string, i: number): { end: number } | undefined {
  return text.startsWith("FY", i) && isDigitAt(text, i + 2) ? { end: i + 2 } : undefined;
}

/** Q3, Q3 2024, "third quarter of 2024", H1 2024. */
export function periodAt(text: string, i: number): DateMatch | undefined {
  const period = longestAt(PERIODS, text, i);
  if (period === undefined || isLetterAt(text, period.end) || isDigitAt(text, period.end))
    return undefined;
  const word = text.slice(i, period.end).toLowerCase();
  // 二季度,2024年 are two dates: only Latin words have their year behind them.
  const latin = isLetterAt(text, i) || isLetterAt(text, period.end - 1);
  const between = latin ? (COMMAS.exec(text.slice(period.end, period.end + 20))?.[0] ?? "") : "";
  const year = between === "" ? undefined : yearAt(text, period.end + between.length);
  if (year !== undefined)
    return { end: year.end, value: edtf({ year: year.value, month: period.value }) };
  if (/^(?:spring|summer|autumn|winter|[12]h|[1-4]q|[春夏秋冬]季)$/u.test(word)) return undefined;
  return { end: period.end, value: edtf({ month: period.value }) };
}

function monthFirst(
  text: string,
  i: number,
  end: number,
  month: number,
  today: string | undefined,
): DateMatch | undefined {
  const dotted = text.charAt(end - 1) === ".";
  const at = skipSpaces(text, end);
  const day = at > end || dotted ? dayAt(text, at) : undefined;
  const hasDay = day !== undefined && isDay(undefined, month, day.value);
  const behind = hasDay ? day.end : end;
  const between = COMMAS.exec(text.slice(behind, behind + 20))?.[0] ?? "";
  const year = between === "" ? undefined : yearAt(text, behind + between.length);
  if (year !== undefined) {
    const parts = { year: year.value, month, ...(hasDay && { day: day.value }) };
    const value = edtf(parts);
    if (value !== undefined) return { end: year.end, value };
  }
  const told = /^ (?:of )?(?=(?:this|last|next|the same|that) year)/iu.exec(
    text.slice(behind, behind + 20),
  )?.[0];
  const relative =
    told === undefined ? undefined : relativeDateAt(text, behind + told.length, "en", today);
  const parts = { month, ...(hasDay && { day: day.value }) };
  if (relative !== undefined) {
    const year = relative.value === undefined ? undefined : Number(relative.value);
    return { end: relative.end, value: year === undefined ? undefined : edtf({ ...parts, year }) };
  }
  if (hasDay) return { end: behind, value: edtf(parts) };
  return isMonthAlone(text, i, end) ? { end, value: edtf(parts) } : undefined;
}

/**
 * A month's name alone: with a capital, and for may, march and the short ones a preposition before.
 */
function isMonthAlone(text: string, i: number, end: number): boolean {
  const word = text.slice(i, end).replace(".", "").toLowerCase();
  const led = longestBefore(BEFORE_MONTH, text, i - 1) !== undefined && isSpaceAt(text, i - 1);
  return DOUBTFUL_MONTHS.has(word) ? led && isUpperAt(text, i) : isUpperAt(text, i) || led;
}

interface Part {
  readonly end: number;
  readonly value: number;
}

/** 12, 12th, "twelfth"; not the start of a longer number. */
export function dayAt(text: string, i: number): Part | undefined {
  const end = skipDigits(text, i);
  if (end > i) {
    const value = Number(fold(text, i, end));
    if (end - i > 2 || value < 1 || value > 31) return undefined;
    const suffix = /^(?:st|nd|rd|th)(?![a-z])/iu.test(text.slice(end, end + 3)) ? end + 2 : end;
    const next = text.charAt(suffix);
    if (isLetterAt(text, suffix) || next === "%" || next === ":") return undefined;
    if ((next === "." || next === ",") && isDigitAt(text, suffix + 1)) return undefined;
    return { end: suffix, value };
  }
  const words = isLetterAt(text, i) ? readWords(text, i) : undefined;
  if (words?.ordinal !== true || Number(words.value) > 31) return undefined;
  return { end: words.end, value: Number(words.value) };
}

/** 2024, '24 and "twenty twelve", "two thousand twelve". */
export function yearAt(text: string, i: number): Part | undefined {
  const end = skipDigits(text, i);
  if (end > i) {
    const value = Number(fold(text, i, end));
    const short = end - i === 2 && text.charAt(i - 1) === "'";
    if (short) return { end, value: value + (value < 50 ? 2000 : 1900) };
    const decimal =
      (text.charAt(end) === "." || text.charAt(end) === ",") && isDigitAt(text, end + 1);
    const ok = end - i === 4 && value >= 1000 && value < 3000 && !decimal && !isLetterAt(text, end);
    return ok ? { end, value } : undefined;
  }
  return spokenYear(text, i);
}

/** "twenty twelve", "nineteen ninety-nine", "two thousand and six". */
function spokenYear(text: string, i: number): Part | undefined {
  const end = skipLetters(text, i);
  const first = text.slice(i, end).toLowerCase();
  const century = SMALL_WORDS.get(first) ?? TENS_WORDS.get(first);
  if (century === undefined) return undefined;
  const rest = century >= 15 && century <= 20 ? readWords(text, skipSpaces(text, end)) : undefined;
  if (
    rest !== undefined &&
    rest.ordinal === undefined &&
    Number(rest.value) >= 10 &&
    Number(rest.value) < 100
  ) {
    return { end: rest.end, value: 100 * century + Number(rest.value) };
  }
  const whole = readWords(text, i);
  const value = Number(whole?.value);
  return whole !== undefined && value >= 1000 && value < 3000
    ? { end: whole.end, value }
    : undefined;
}

/** "the fifth of January 2012", "seventeenth of may": from the ordinal. */
function ordinalDay(text: string, i: number): DateMatch | undefined {
  const day = dayAt(text, i);
  return day === undefined ? undefined : monthAfter(text, day);
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
  const behind = COMMAS.exec(text.slice(month.end, month.end + 20))?.[0] ?? "";
  const year = behind === "" ? undefined : yearAt(text, month.end + behind.length);
  if (year === undefined && DOUBTFUL_MONTHS.has(name) && !capital) return undefined;
  const value = edtf({ year: year?.value, month: month.value, day: day.value });
  return { end: year?.end ?? month.end, value };
}
