// Decimal points that only their surroundings tell from other marks: .64, 71,7 %, and the middle dot of
// Japanese papers, 2・4キロ.

import { isOneOf } from "../../text/codeAt.ts";
import { isDigitAt, isLetterAt, skipDigits, skipSpaces } from "./chars.ts";
import { type Digits, fold } from "./digits.ts";
import { BIG_UNITS } from "./hanTable.ts";
import { scaled } from "./numeral.ts";
import { unitAt } from "./unitAt.ts";

/** `digits` with the decimals, or the point before them, that they are part of; else as they are. */
export function pointed(text: string, digits: Digits, language: string): Digits {
  return (
    leadingPoint(text, digits) ??
    commaPercent(text, digits) ??
    dotted(text, digits, language) ??
    saidPoint(text, digits) ??
    digits
  );
}

/** .64 and $.506: a point before the digits that ends no word and no sentence. */
function leadingPoint(text: string, digits: Digits): Digits | undefined {
  const { start, end, value, plain } = digits;
  const before = text.charAt(start - 2);
  if (text.charAt(start - 1) !== "." || !plain || end - start > 12) return undefined;
  if (isDigitAt(text, start - 2) || isLetterAt(text, start - 2) || isOneOf(".)]", before, 0))
    return undefined;
  const decimals = end - start;
  return { ...digits, start: start - 1, value: scaled(value, -decimals), decimals, plain: false };
}

/** 71,7 % can only have a decimal comma: a list would have a space. */
function commaPercent(text: string, digits: Digits): Digits | undefined {
  const { start, end, plain, value } = digits;
  if (!plain || text.charAt(end) !== "," || text.charAt(start - 1) === ",") return undefined;
  const to = skipDigits(text, end + 1);
  const decimals = to - end - 1;
  const sign = text.charAt(skipSpaces(text, to, 1));
  const percent = (sign === "%" || sign === "％") && decimals <= 2;
  // 0,05 can be nothing else either: no group begins with a lone zero.
  const small = value === 0 && end - start === 1 && decimals <= 6 && text.charAt(to) !== ",";
  if (decimals < 1 || !(percent || small)) return undefined;
  return withDecimals(text, digits, to);
}

/** 2点789: three digits behind a point that is said are no minutes. */
function saidPoint(text: string, digits: Digits): Digits | undefined {
  const { end, plain } = digits;
  if (!plain || !isOneOf("点點", text, end)) return undefined;
  const to = skipDigits(text, end + 1);
  const decimals = to - end - 1;
  if (decimals < 3 || decimals > 9) return undefined;
  return withDecimals(text, digits, to);
}

/** The digits with those behind the mark at their end, up to `to`, as decimals. */
function withDecimals(text: string, { start, end, value }: Digits, to: number): Digits {
  const decimals = to - end - 1;
  const added = scaled(Number(fold(text, end + 1, to)), -decimals);
  return { start, end: to, value: value + added, decimals, plain: false, fraction: false };
}

/** Marks in the middle of the line: Japanese, its half-width form, and Latin. */
const DOTS = "・･·";

/**
 * 2・4キロ, １・６倍, 1・6億円: a measure follows that has decimals. 2・3人 and 2・3日 are few, 5・10キロ two
 * distances, 4・20 a day that something is named by.
 */
function dotted(text: string, digits: Digits, language: string): Digits | undefined {
  const { start, end, plain, value } = digits;
  if (!plain || !isOneOf(DOTS, text, end) || !isDigitAt(text, end + 1)) return undefined;
  const to = skipDigits(text, end + 1);
  const decimals = to - end - 1;
  const written = fold(text, end + 1, to);
  if (end - start > 4 || decimals > 3 || isOneOf(DOTS, text, to)) return undefined;
  if (decimals > 1 && written.endsWith("0")) return undefined;
  const rises = decimals === 1 && Number(written) === value + 1;
  if (!BIG_UNITS.has(text.charAt(to)) && !isMeasured(text, to, language, rises)) return undefined;
  const added = scaled(Number(written), -decimals);
  return { start, end: to, value: value + added, decimals, plain: false, fraction: false };
}

function isMeasured(text: string, end: number, language: string, rises: boolean): boolean {
  const is = unitAt(text, end, language)?.is;
  if (is === undefined || is.category === "count") {
    return is !== undefined && text.startsWith("ポイント", end);
  }
  // 2・3時間 are two or three hours, 1・5時間 an hour and a half.
  return !(rises && (is.dimension === "time" || is.dimension === "month"));
}
