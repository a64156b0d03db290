// Dates in the notation of a date that is there: March 2022 becomes March 2024, 2025年 becomes
// 2027年.

import type { DateMention } from "../mention.ts";
import { MONTHS } from "./dateTable.ts";
import { longestAt } from "./wordTable.ts";

interface Like {
  readonly text: string;
  readonly mention: DateMention;
}

const NAMES =
  "January February March April May June July August September October November December".split(
    " ",
  );
const HAN = "〇一二三四五六七八九";

/** 3 in 2024年3月, 3月12日, 2024-03-12; not the 20 of 2024. */
const MONTH = /(?<=年\s?|^|\d[-/.])\d{1,2}(?=\s?月|[-/.]|$)/u;
/** 12 in 3月12日, 2024-03-12, "March 12", "12 March"; not the 12 of 2012. */
const DAY =
  /(?<=月\s?|\d[-/.]\d{1,2}[-/.]|[a-z.]\s)\d{1,2}(?=\s?[日号號]|$|,|\s|[a-z])|^\d{1,2}(?=\s(?:of\s)?[A-Z])/u;

/** A fiscal year is written as one: FY2024. */
const FISCAL = /^FY/u;
/** One date, whose parts are whole: not an interval, a decade, a count of weeks. */
const POINT = /^(?:\d{4}|XXXX)(?:-(?:\d{2}|XX)){0,2}$/u;

/**
 * The words of `like` with what is written of another date (EDTF) in place of its own; its year where that has none. Undefined when the two do not tell
 * the same parts of a date, or when the notation is one that this cannot write (eras, "last year",
 * spoken years).
 */
export function renderDateLike(told: string, { text, mention }: Like): string | undefined {
  const value = told.replace(FISCAL, "");
  const { span } = mention;
  // A year that was worked out stands nowhere in the words.
  const old = (mention.written ?? mention.value)?.replace(FISCAL, "");
  const written = text.slice(span.start, span.end);
  if (old === undefined || !POINT.test(old) || !POINT.test(value)) return undefined;
  const [year = "", month, day] = value.split("-");
  const [oldYear = "", oldMonth, oldDay] = old.split("-");
  if ((oldMonth === undefined) !== (month === undefined) && month === undefined) return undefined;
  if ((oldDay === undefined) !== (day === undefined) && day === undefined) return undefined;
  const withYear = replaceYear(written, oldYear, year);
  const withMonth = withYear === undefined ? undefined : replaceMonth(withYear, oldMonth, month);
  return withMonth === undefined ? undefined : replaceDay(withMonth, oldDay, day);
}

function replaceYear(written: string, old: string, year: string): string | undefined {
  if (old === year || old === "XXXX" || year === "XXXX") return written;
  if (!/^\d{4}$/u.test(year)) return undefined;
  if (written.includes(old)) return written.replace(old, year);
  const han = toHan(old);
  const zero = written.includes("零") ? "零" : "〇";
  const spelled = han.replaceAll("〇", zero);
  return written.includes(spelled)
    ? written.replace(spelled, toHan(year).replaceAll("〇", zero))
    : undefined;
}

function replaceMonth(
  written: string,
  old: string | undefined,
  month: string | undefined,
): string | undefined {
  if (old === undefined || month === undefined || old === month) return written;
  if (Number(old) > 12 || Number(month) > 12)
    return replaceQuarter(written, Number(old), Number(month));
  for (let i = 0; i < written.length; i++) {
    const name = longestAt(MONTHS, written, i);
    if (name === undefined) continue;
    const long = NAMES[Number(month) - 1] ?? "";
    const shown = name.end - name.start <= 4 && long.length > 4 ? long.slice(0, 3) : long;
    return written.slice(0, i) + shown + written.slice(name.end);
  }
  return replaceNumber(written, Number(old), Number(month), MONTH);
}

function replaceQuarter(written: string, old: number, quarter: number): string | undefined {
  if (old < 33 || old > 36 || quarter < 33 || quarter > 36) return undefined;
  const [from, to] = [old - 32, quarter - 32];
  return written
    .replace(new RegExp(`(?<=Q)${from}|(?<=第)${from}(?=季)`, "u"), String(to))
    .replace(new RegExp(`(?<=第?)${HAN.charAt(from)}(?=季度|四半期)`, "u"), HAN.charAt(to));
}

function replaceDay(
  written: string,
  old: string | undefined,
  day: string | undefined,
): string | undefined {
  if (old === undefined || day === undefined || old === day) return written;
  return replaceNumber(written, Number(old), Number(day), DAY);
}

/** Keeps a leading zero where the model has one or writes the date in figures alone. */
function replaceNumber(written: string, old: number, to: number, at: RegExp): string | undefined {
  const found = at.exec(written);
  if (found === null || Number(found[0]) !== old) return undefined;
  const end = found.index + found[0].length;
  const isIso = /[-/.]/u.test(written.charAt(found.index - 1)) && found[0].length === 2;
  const shown = isIso || found[0].startsWith("0") ? String(to).padStart(2, "0") : String(to);
  return written.slice(0, found.index) + shown + written.slice(end);
}

function toHan(digits: string): string {
  return [...digits].map((d) => HAN.charAt(Number(d))).join("");
}
