// A cell's number as a person sees it: 0.305 under "0.0%" is 30.5%, 45363 under yyyy"年"m"月"d"日" is 2024年3月12日. The library does
// the formats; here is what an article's reader needs otherwise: dates that say their year and order, numbers in full.

import { format, isDateFormat } from "numfmt";

/** The words of `value` under the format `code`; `is1904` says which day 0 is. Never throws. */
export function displayNumber(value: number, code: string, is1904: boolean): string {
  if (code === "" || /^general$/iu.test(code) || code.length > LONGEST_CODE) return plain(value);
  try {
    const { pattern, isDate } = patternOf(code);
    const shown = format(pattern, isDate && is1904 ? value + DAYS_TO_1904 : value, { locale: "en" })
      .replace(/\s+/gu, " ")
      .trim();
    if (isDate || shown === "") return shown;
    // Red digits without a sign: the sign is in the colour.
    return value < 0 && !/[-−–(（▲△]/u.test(shown) && /[1-9]/u.test(shown) ? `-${shown}` : shown;
  } catch {
    return plain(value);
  }
}

/** Longer codes are no format that anyone wrote. */
const LONGEST_CODE = 255;

/** 1904-01-01 as a day of the usual count. */
const DAYS_TO_1904 = 1462;

/** As many digits as a spreadsheet keeps; its own short form (3.659E+11) is for narrow columns. */
function plain(value: number): string {
  const digits = Number(value.toPrecision(15));
  const text = String(digits);
  return text.includes("e") && Math.abs(digits) < 1 ? digits.toFixed(15).replace(/0+$/u, "") : text;
}

interface Pattern {
  readonly pattern: string;
  readonly isDate: boolean;
}

const known = new Map<string, Pattern>();
const KEPT = 512;

function patternOf(code: string): Pattern {
  const found = known.get(code);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.clear();
  // "!" keeps the next character as it is in East Asian formats: 0!.0,"万".
  const escaped = outsideQuotes(code, /!(?<mark>.)/gu, "\\$<mark>");
  const isDate = isDateFormat(escaped);
  const pattern = { pattern: isDate ? withYear(escaped) : escaped, isDate };
  known.set(code, pattern);
  return pattern;
}

/** 3/4/24 may be March or April: such dates are written from the year. A year of two digits gets all four: Mar-24. */
function withYear(code: string): string {
  const first = code.split(";")[0] ?? code;
  const plainDate = first.replace(/\[[^\]]{0,20}\]/gu, "").replace(/\\(?<mark>.)/gu, "$<mark>");
  const slashed = /^(?:m{1,2}|d{1,2})[-/. ](?:m{1,2}|d{1,2})[-/. ]y{2,4}(?<time>\s*h.*)?$/iu.exec(
    plainDate,
  );
  if (slashed !== null) return `yyyy-mm-dd${slashed.groups?.time === undefined ? "" : " h:mm"}`;
  return outsideQuotes(first, /(?<!y)yy(?!y)/giu, "yyyy");
}

/** Replaces in the parts of a code that are neither quoted nor in brackets. */
function outsideQuotes(code: string, what: RegExp, by: string): string {
  return code
    .split(/(?<kept>"[^"]*"|\[[^\]]*\])/u)
    .map((part) => (/^["[]/u.test(part) ? part : part.replace(what, by)))
    .join("");
}
