// Days and months with a slash or a point and no year, or no day: 22/04, 8/14 in Chinese and Japanese, 2021.03に. All of these
// may be fractions or numbers as well, so their form or their surroundings must say that they are dates.

import { isDigitAt, isLetterAt, skipDigits } from "./chars.ts";
import { fold } from "./digits.ts";
import { edtf, isDay, isMonth } from "./edtf.ts";
import type { DateMatch } from "./hanDate.ts";

/** What stands behind 8/14 where it is a day; a fraction has its noun or の there. */
const BEHIND_DAY = /^(?:$|[\s、，。;；:：)）・]|から|まで|付|時点|起|発表|公布|发布|开|開|举)/u;
/** 約1/20, 全体の3/25, 占1/12: a part. */
const BEFORE_PART = /[約约の占的超近之]\s?$/u;
/** Smallest denominator that a day may be taken for: tenths and larger parts are written as fractions. */
const LEAST_DAY = 11;

/** 22/04 in any language; 8/14 in Chinese and Japanese. The number at `i` ends at `end`, before the slash. */
export function slashDay(
  text: string,
  i: number,
  end: number,
  language: string,
): DateMatch | undefined {
  const to = skipDigits(text, end + 1);
  const width = to - end - 1;
  if (width < 1 || width > 2 || isLetterAt(text, to) || "/%％.".includes(text.charAt(to) || " "))
    return undefined;
  const [a, b] = [Number(fold(text, i, end)), Number(fold(text, end + 1, to))];
  const [first, second] = [isDay(undefined, a, b), isDay(undefined, b, a)];
  if (!first && !second) return undefined;
  const padded = text.charAt(i) === "0" || text.charAt(end + 1) === "0";
  if (!padded) {
    const told = BEHIND_DAY.test(text.slice(to, to + 3));
    const part = BEFORE_PART.test(text.slice(Math.max(0, i - 2), i));
    // 10/9 is more than one: nobody's fraction.
    const isPart = a < b && b < LEAST_DAY;
    if (language === "en" || !first || isPart || !told || part) return undefined;
  }
  // 05/06 may be either, but for the languages that tell the month first.
  if (first && second && a !== b && language === "en") return { end: to, value: undefined };
  return { end: to, value: first ? edtf({ month: a, day: b }) : edtf({ month: b, day: a }) };
}

/** The other end of a time from month to month, behind it and before it. */
const MONTH_BEHIND = /^ ?[-–—~～至] ?(?:19|20)\d\d\.(?:0[1-9]|1[0-2])(?![\d.])/u;
const MONTH_BEFORE = /(?:19|20)\d\d\.(?:0[1-9]|1[0-2]) ?[-–—~～至] ?$/u;

/** 2021.03に, 2019.03—2021.05; alone, 2010.05 is a price. The year at `i` ends at `end`, before the point. */
export function pointMonth(text: string, i: number, end: number): DateMatch | undefined {
  const to = skipDigits(text, end + 1);
  const [year, month] = [Number(fold(text, i, end)), Number(fold(text, end + 1, to))];
  if (to - end > 3 || !isMonth(month) || year < 1900 || year > 2099) return undefined;
  if (text.charAt(to) === "." && isDigitAt(text, to + 1)) return undefined;
  const told =
    text.charAt(to) === "に" ||
    MONTH_BEHIND.test(text.slice(to, to + 12)) ||
    MONTH_BEFORE.test(text.slice(Math.max(0, i - 12), i));
  return told ? { end: to, value: edtf({ year, month }) } : undefined;
}
