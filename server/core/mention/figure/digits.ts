// Reads numbers in Arabic digits: groups, decimals, exponents, fractions. Magnitude words come
// after, in their own files.

import { codeAt, isOneOf } from "../../text/codeAt.ts";
import { digitAt, isDigitAt, isLetterAt, isSpaceAt, skipDigits } from "./chars.ts";

export interface Digits {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Digits after the decimal point; negative with an exponent: 1.2e14 has -13. */
  readonly decimals: number;
  /** No groups, no decimals: "2027", not "2,027". */
  readonly plain: boolean;
  readonly fraction: boolean;
}

/** Languages that write 1.234,5 for one thousand two hundred and thirty-four and a half. */
const COMMA_DECIMALS = new Set([
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "pl",
  "ru",
  "sv",
  "da",
  "nb",
  "fi",
]);
const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "⅛": [1, 8],
  "⅜": [3, 8],
  "⅝": [5, 8],
  "⅞": [7, 8],
  "⅕": [1, 5],
  "⅖": [2, 5],
  "⅗": [3, 5],
  "⅘": [4, 5],
  "⅙": [1, 6],
  "⅚": [5, 6],
};
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * The number in digits at `i`, which is a digit or a vulgar fraction. Linear: what is looked at is
 * taken in, but for at most four code units.
 */
export function readDigits(text: string, i: number, language = "en"): Digits {
  const vulgar = VULGAR[text.charAt(i)];
  if (vulgar !== undefined) return fractionOf(i, i + 1, 0, vulgar);
  const commas = COMMA_DECIMALS.has(language) || isEuropean(text, i);
  const whole = readGroups(text, i, commas ? "." : ",");
  const after = VULGAR[text.charAt(whole.end)];
  if (after !== undefined && !whole.grouped)
    return fractionOf(i, whole.end + 1, whole.value, after);
  const point = readDecimals(text, whole.end, commas ? "," : ".");
  const value = point.digits === "" ? whole.value : Number(`${whole.digits}.${point.digits}`);
  const decimals = point.digits.length;
  const power = readExponent(text, point.end);
  return {
    start: i,
    end: power.end,
    value: power.value === 0 ? value : Number(`${value}e${power.value}`),
    decimals: decimals - power.value,
    plain: !whole.grouped && decimals === 0 && power.value === 0,
    fraction: false,
  };
}

/** 1.234,56 can be nothing else, whatever the language; 1.234 and 1,234.5 are read by it. */
const EUROPEAN = /^\d{1,3}(?:\.\d{3}){1,5},\d{1,2}(?![\d,.])/u;

function isEuropean(text: string, i: number): boolean {
  const end = skipDigits(text, i);
  if (text.charAt(end) !== "." || end - i > 3 || !isOneOf(".,", text, end + 4)) return false;
  return EUROPEAN.test(text.slice(i, i + 32));
}

function fractionOf(
  start: number,
  end: number,
  whole: number,
  parts: readonly [number, number],
): Digits {
  const value = whole + parts[0] / parts[1];
  return { start, end, value, decimals: 0, plain: false, fraction: true };
}

interface Groups {
  readonly end: number;
  readonly digits: string;
  readonly value: number;
  readonly grouped: boolean;
}

/**
 * 2898 or groups: 2,898 · 2 898 · 2'898 · 12,34,567 · １，２３４. A comma that is no group mark ends the
 * number.
 */
function readGroups(text: string, i: number, separator: string): Groups {
  const first = skipDigits(text, i);
  let end = first;
  // No group begins with a lone zero: 0,003 has a decimal comma.
  if (first - i <= 3 && !(first - i === 1 && digitAt(text, i) === 0)) {
    let next = groupEnd(text, end, separator);
    const mark = text.charAt(end);
    while (next > end && text.charAt(end) === mark) {
      end = next;
      next = groupEnd(text, end, separator);
    }
  }
  const digits = fold(text, i, end);
  return { end, digits, value: Number(digits), grouped: end > first };
}

/** The end of a group mark and its digits at `i`; `i` when there is none. */
function groupEnd(text: string, i: number, separator: string): number {
  const mark = text.charAt(i);
  const comma = mark === separator || (mark === "，" && codeAt(text, i + 1) >= 0xff10);
  if (!comma && mark !== "'" && mark !== "’" && !isSpaceAt(text, i)) return i;
  if (isGroup(text, i, 3)) return i + 4;
  return comma ? lakhEnd(text, i, mark) : i;
}

/** Whether a mark and just `count` digits stand at `i`. */
function isGroup(text: string, i: number, count: number): boolean {
  for (let d = 1; d <= count; d++) if (!isDigitAt(text, i + d)) return false;
  return !isDigitAt(text, i + count + 1);
}

/** 12,34,567: one to three groups of two that end in one of three; `i` when they do not. */
function lakhEnd(text: string, i: number, mark: string): number {
  let end = i;
  while (end - i < 9 && text.charAt(end) === mark && isGroup(text, end, 2)) end += 3;
  return end > i && text.charAt(end) === mark && isGroup(text, end, 3) ? end + 4 : i;
}

function readDecimals(text: string, i: number, point: string): { digits: string; end: number } {
  const mark = text.charAt(i);
  const none = { digits: "", end: i };
  if (mark !== point && !(mark === "．" && point === ".")) return none;
  if (!isDigitAt(text, i + 1)) return none;
  const end = skipDigits(text, i + 1);
  return { digits: fold(text, i + 1, end), end };
}

/** e+14, ×10^6, ×10⁶, x 10^-3. */
function readExponent(text: string, i: number): { value: number; end: number } {
  const none = { value: 0, end: i };
  const mark = text.charAt(i);
  if (mark === "e" || mark === "E" || mark === "ｅ") return signed(text, i + 1) ?? none;
  let at = isSpaceAt(text, i) ? i + 1 : i;
  if (!"×x*".includes(text.charAt(at)) || at >= text.length) return none;
  at = isSpaceAt(text, at + 1) ? at + 2 : at + 1;
  if (digitAt(text, at) !== 1 || digitAt(text, at + 1) !== 0) return none;
  at += 2;
  if (text.charAt(at) === "^") return signed(text, at + 1) ?? none;
  // ×10−5 is what is left of ×10⁻⁵ when a reader loses superscripts; ×105 could be anything.
  const lost = text.charAt(at) === "−" || text.charAt(at) === "-" ? signed(text, at) : undefined;
  return superscript(text, at) ?? lost ?? none;
}

function signed(text: string, i: number): { value: number; end: number } | undefined {
  const mark = text.charAt(i);
  const sign = mark === "-" || mark === "−" || mark === "－" ? -1 : 1;
  const start = sign < 0 || mark === "+" || mark === "＋" ? i + 1 : i;
  const end = skipDigits(text, start);
  if (end === start || end - start > 3 || isLetterAt(text, end)) return undefined;
  return { value: sign * Number(fold(text, start, end)), end };
}

function superscript(text: string, i: number): { value: number; end: number } | undefined {
  const sign = text.charAt(i) === "⁻" ? -1 : 1;
  let end = sign < 0 ? i + 1 : i;
  let value = 0;
  const start = end;
  for (
    let d = SUPERSCRIPTS.indexOf(text.charAt(end));
    d >= 0 && end < text.length && end - start < 3;
  ) {
    value = value * 10 + d;
    end++;
    d = SUPERSCRIPTS.indexOf(text.charAt(end));
  }
  return end === start ? undefined : { value: sign * value, end };
}

/** The digits from `start` to `end` as ASCII, marks left out. */
export function fold(text: string, start: number, end: number): string {
  let digits = "";
  for (let i = start; i < end; i++) {
    const digit = digitAt(text, i);
    if (digit >= 0) digits += digit;
  }
  return digits;
}
