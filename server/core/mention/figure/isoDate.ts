// Dates in figures: 2024-03-12, 2024/3/12, 2024.3.12, 3/31/2024, 2024-03, 2024Q3, 1990s, 27/3期.

import { isOneOf } from "../../text/codeAt.ts";
import { digitAt, isDigitAt, isLetterAt, skipDigits } from "./chars.ts";
import { MONTHS } from "./dateTable.ts";
import { fold } from "./digits.ts";
import { edtf, half, isDay, isMonth, quarter } from "./edtf.ts";
import type { DateMatch } from "./hanDate.ts";
import { pointMonth, slashDay } from "./slashDate.ts";
import { longestAt } from "./wordTable.ts";

/** The date whose first digit is at `i`. */
export function isoDateAt(text: string, i: number, language: string): DateMatch | undefined {
  const end = skipDigits(text, i);
  const mark = text.charAt(end);
  if (isDigitAt(text, i - 1) || isOneOf("./-:,", text, i - 1)) {
    if (isDigitAt(text, i - 2) || text.charAt(i - 1) === "/") return undefined;
  }
  if (end - i === 2 && mark === "s" && !isLetterAt(text, end + 1)) return shortDecade(text, i, end);
  if (end - i === 2 && isOneOf("QH", text, end)) return shortQuarter(text, i, end);
  if (end - i === 4) return yearFirst(text, i, end, mark);
  return end - i <= 2 && mark === "/"
    ? (shortTerm(text, i, end) ?? yearLast(text, i, end) ?? slashDay(text, i, end, language))
    : undefined;
}

/** 27Q3 and 25H1, as analysts write 2027Q3; not 12H3 or 737Q4. */
function shortQuarter(text: string, i: number, end: number): DateMatch | undefined {
  const n = digitAt(text, end + 1);
  const isQuarter = text.charAt(end) === "Q";
  if (n < 1 || n > (isQuarter ? 4 : 2) || isDigitAt(text, i - 1) || isLetterAt(text, i - 1))
    return undefined;
  if (isDigitAt(text, end + 2) || isLetterAt(text, end + 2)) return undefined;
  const year = 2000 + Number(fold(text, i, end));
  return { end: end + 2, value: edtf({ year, month: isQuarter ? quarter(n) : half(n) }) };
}

/** 27/3期, as analysts write 2027年3月期: the term that ends in that month. */
function shortTerm(text: string, i: number, end: number): DateMatch | undefined {
  const monthEnd = skipDigits(text, end + 1);
  const month = Number(fold(text, end + 1, monthEnd));
  if (end - i !== 2 || monthEnd - end > 3 || !isMonth(month)) return undefined;
  if (text.charAt(monthEnd) !== "期" || text.charAt(monthEnd + 1) === "間") return undefined;
  return { end: monthEnd, value: edtf({ year: 2000 + Number(fold(text, i, end)), month }) };
}

/** '80s; without the mark it may be an age ("in her 80s"), and no figure either way. */
function shortDecade(text: string, i: number, end: number): DateMatch | undefined {
  const marked = isOneOf("'’‘", text, i - 1);
  return marked && digitAt(text, i + 1) === 0
    ? { end: end + 1, value: `19${digitAt(text, i)}X` }
    : undefined;
}

function yearFirst(text: string, i: number, end: number, mark: string): DateMatch | undefined {
  const year = Number(fold(text, i, end));
  if (year < 1000 || year > 2999) return undefined;
  if (mark === "Q" || mark === "q") {
    const n = digitAt(text, end + 1);
    const ok = n >= 1 && n <= 4 && !isDigitAt(text, end + 2) && !isLetterAt(text, end + 2);
    return ok ? { end: end + 2, value: edtf({ year, month: quarter(n) }) } : undefined;
  }
  if (mark === "s" && !isLetterAt(text, end + 1) && year % 10 === 0) {
    return { end: end + 1, value: `${Math.floor(year / 10)}X` };
  }
  if (mark !== "-" && mark !== "/" && mark !== ".") return undefined;
  if (isLetterAt(text, end + 1)) return namedMonth(text, year, end, mark);
  const monthEnd = skipDigits(text, end + 1);
  const month = Number(fold(text, end + 1, monthEnd));
  const width = monthEnd - end - 1;
  // 2005-06年冬季, "the 2011-12 season".
  if (
    mark === "-" &&
    width === 2 &&
    month === (year % 100) + 1 &&
    SEASONS.test(text.slice(monthEnd, monthEnd + 10))
  )
    return { end: monthEnd, value: `${year}/${year + 1}` };
  if (width < 1 || width > 2 || !isMonth(month)) return undefined;
  if (text.charAt(monthEnd) === mark && isDigitAt(text, monthEnd + 1)) {
    const dayEnd = skipDigits(text, monthEnd + 1);
    const day = Number(fold(text, monthEnd + 1, dayEnd));
    if (dayEnd - monthEnd > 3 || !isDay(year, month, day) || goesOn(text, dayEnd)) return undefined;
    return { end: dayEnd, value: edtf({ year, month, day }) };
  }
  if (mark === ".") return pointMonth(text, i, end);
  // 2024/5 may be a fraction: a month then has two digits.
  return width === 2 && !goesOn(text, monthEnd)
    ? { end: monthEnd, value: edtf({ year, month }) }
    : undefined;
}

/** What lasts from one year into the next. */
const SEASONS =
  /^(?:年|シーズン|赛季|赛年|賽季| ?(?:season|campaign|financial|fiscal|academic|school|tax)\b)/iu;

/** 2019/Aug/01, 2019-Aug-1. */
function namedMonth(text: string, year: number, end: number, mark: string): DateMatch | undefined {
  const month = longestAt(MONTHS, text, end + 1);
  if (month === undefined || text.charAt(month.end) !== mark) return undefined;
  const dayEnd = skipDigits(text, month.end + 1);
  const day = Number(fold(text, month.end + 1, dayEnd));
  return isDay(year, month.value, day) && !goesOn(text, dayEnd)
    ? { end: dayEnd, value: edtf({ year, month: month.value, day }) }
    : undefined;
}

/**
 * 10/31/2024, 31/10/2024; where both could be the month the date has no value rather than a guessed
 * one.
 */
function yearLast(text: string, i: number, end: number): DateMatch | undefined {
  const secondEnd = skipDigits(text, end + 1);
  if (secondEnd - end === 5 && !goesOn(text, secondEnd)) return monthYear(text, i, end, secondEnd);
  const yearEnd = skipDigits(text, secondEnd + 1);
  const width = yearEnd - secondEnd - 1;
  if (text.charAt(secondEnd) !== "/" || secondEnd - end > 3 || secondEnd === end + 1)
    return undefined;
  if ((width !== 4 && width !== 2) || goesOn(text, yearEnd)) return undefined;
  const [a, b] = [Number(fold(text, i, end)), Number(fold(text, end + 1, secondEnd))];
  const written = Number(fold(text, secondEnd + 1, yearEnd));
  const year = width === 4 ? written : written + (written < 30 ? 2000 : 1900);
  const first = isDay(year, a, b);
  const second = isDay(year, b, a);
  if (!first && !second) return undefined;
  const [month, day] = first ? [a, b] : [b, a];
  return {
    end: yearEnd,
    value: first && second && a !== b ? undefined : edtf({ year, month, day }),
  };
}

/** 3/2024. */
function monthYear(text: string, i: number, end: number, yearEnd: number): DateMatch | undefined {
  const [month, year] = [Number(fold(text, i, end)), Number(fold(text, end + 1, yearEnd))];
  if (!isMonth(month) || year < 1900 || year > 2099) return undefined;
  return { end: yearEnd, value: edtf({ year, month }) };
}

function goesOn(text: string, end: number): boolean {
  const mark = text.charAt(end);
  return isLetterAt(text, end) && mark !== "T"
    ? true
    : isOneOf("-/.", mark, 0) && isDigitAt(text, end + 1);
}
