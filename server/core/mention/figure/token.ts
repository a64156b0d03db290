// Digits that belong to a longer token and tell no figure: SU7, 5G, 1.2.3, 15:30, 010-1234-5678,
// 192.168.0.1, URLs.

import { codeAt, isOneOf } from "../../text/codeAt.ts";
import { isDigitAt, isHanAt, isLetterAt, isSpaceAt, skipDigits, skipSpaces } from "./chars.ts";

/** Longest token looked at: a version, an address or a number with its country code are shorter. */
const LONGEST = 48;

/**
 * The end of the token that starts with the digit at `i`, when it is no figure: a time of day, a
 * score or ratio, a version, an address, a phone number, a code. Undefined for all else.
 */
export function tokenAt(text: string, i: number): number | undefined {
  const before = text.charAt(i - 1);
  if (isOneOf("#@_", before, 0)) return alphanumericEnd(text, i);
  // 1/0 is no number, 24/7 means always, 9/11 and 50-50 have their own meaning.
  let end = skipDigits(text, i);
  const odd = isOneOf("/-", text, end) ? ODD.exec(text.slice(i, i + 8)) : null;
  if (odd !== null) return i + odd[0].length;
  const score = scoreEnd(text, i) ?? phoneEnd(text, i);
  if (score !== undefined) return score;
  const groups = { ":": 0, ".": 0, "-": 0, "/": 0 };
  let digits = end - i;
  let short = end - i === 3 ? 1 : 0;
  while (end - i < LONGEST) {
    const mark = text.charAt(end);
    const kind =
      mark === "："
        ? ":"
        : mark === "-" || mark === ":" || mark === "." || mark === "/"
          ? mark
          : undefined;
    if (kind === undefined || !isDigitAt(text, end + 1)) break;
    const next = skipDigits(text, end + 1);
    groups[kind]++;
    // 7.39-7.44 are two numbers with one point each.
    if (kind === "-") groups["."] = 0;
    digits += next - end - 1;
    if (next - end - 1 === 3) short++;
    end = next;
  }
  if (groups[":"] > 0) return end;
  const row = rowEnd(text, end);
  if (row > end) return row;
  // 1.234.567 is one number with groups of three; any other with two points is a version or an
  // address.
  if (groups["."] >= 2 && short < groups["."]) return alphanumericEnd(text, end);
  if (groups["-"] >= 2 || (before === "+" && digits >= 7)) return alphanumericEnd(text, end);
  const local =
    groups["-"] === 1 &&
    digits >= 7 &&
    (before === ")" || text.charAt(i - 2) === ")" || text.charAt(i) === "0");
  return local ? end : undefined;
}

const ODD = /^(?:\d+\/0|24\/7|9\/11|20\/20|50[-/]50)(?![\d%])/u;

const SCORES =
  /(?:以|比分|胜|负|平|won|win|wins|winning|beat|beating|lost|lose|loss|drew|draw|defeat|defeated|victory|led|lead|score|scored)[^.。\d]{0,12}$/iu;

/** 3·5%, 1·6倍: what has decimals is no day. */
const MEASURES = new Set("%％倍万亿億");

/**
 * 5比0, 1-0, 2340*1080, 1'47": a score, a ratio, a size or a length in time; two falling small
 * numbers are no range.
 */
function scoreEnd(text: string, i: number): number | undefined {
  const first = skipDigits(text, i);
  const mark = text.charAt(first);
  if (first - i > 5 || !isOneOf("比*-–'′·", mark, 0) || !isDigitAt(text, first + 1))
    return undefined;
  const end = skipDigits(text, first + 1);
  if (mark === "比" || mark === "*") return end;
  if (mark === "'" || mark === "′") return end - first === 3 ? end : undefined;
  if (first - i > 2 || end - first > 3) return undefined;
  // 4·20, 9·11: days that things are named by.
  if (mark === "·") return end - first <= 3 && !MEASURES.has(text.charAt(end)) ? end : undefined;
  const after = text.charAt(end);
  if (isOneOf("-–%％/", after, 0) || (after === "." && isDigitAt(text, end + 1))) return undefined;
  const falls = Number(text.slice(i, first)) > Number(text.slice(first + 1, end));
  // 6–7(4–7): a tie-break.
  const inner = text.charAt(i - 1) === "(" && isDigitAt(text, i - 2);
  const told = inner || SCORES.test(text.slice(Math.max(0, i - 24), i));
  return falls || told ? end : undefined;
}

/** (206) 555-1212, +86 10 1234 5678. */
function phoneEnd(text: string, i: number): number | undefined {
  if (text.charAt(i - 1) === "+" && !isDigitAt(text, i - 2) && !isLetterAt(text, i - 2)) {
    const abroad = /^\d{1,3}(?:[ -]\(?\d{1,5}\)?){2,6}/u.exec(text.slice(i, i + 40));
    if (abroad !== null) return i + abroad[0].length;
  }
  if (text.charAt(i - 1) !== "(") return undefined;
  return /^\d{3}\) ?\d{3}-\d{4}/u.test(text.slice(i, i + 13))
    ? i + (text.charAt(i + 4) === " " ? 13 : 12)
    : undefined;
}

/** More numbers in a row with commas but no spaces than anyone writes in a sentence: data. */
const MOST_IN_ROW = 5;

/**
 * The end of a row of data such as 1,1,1,1,1,1 that goes on at `i`; `i` when there is none. Groups
 * of three are one number.
 */
function rowEnd(text: string, i: number): number {
  let end = i;
  let numbers = 0;
  let uneven = false;
  while (text.charAt(end) === "," && isDigitAt(text, end + 1)) {
    const next = skipDigits(text, end + 1);
    if (next - end !== 4) uneven = true;
    end = next;
    numbers++;
  }
  return numbers > MOST_IN_ROW && uneven ? end : i;
}

function alphanumericEnd(text: string, i: number): number {
  let end = i;
  while (isDigitAt(text, end) || isLetterAt(text, end) || isJoint(text, end)) end++;
  return end;
}

function isJoint(text: string, i: number): boolean {
  const mark = text.charAt(i);
  return (
    (mark === "." || mark === "-" || mark === "_" || mark === "/") &&
    (isDigitAt(text, i + 1) || isLetterAt(text, i + 1))
  );
}

/** Letters before digits that are no name: US$5, RMB36.5, n=54, mid-2024. */
const JOINABLE = new Set(
  (
    "us rmb hk nt rs a c mid early late end pre post non sub before after since than least most " +
    "about over under circa ca"
  ).split(" "),
);

/**
 * The end of a word from `start` to `end` with what is joined to it: SU7, GPT-4, PM2.5, v1.2.3,
 * https://…, a@b.c.
 */
export function wordTokenEnd(text: string, start: number, end: number): number {
  if (text.startsWith("://", end) || text.startsWith("www.", start)) return addressEnd(text, end);
  if (text.charAt(end) === "@" && isLetterAt(text, end + 1)) return addressEnd(text, end);
  const mark = text.charAt(end);
  const joined = mark === "-" || mark === "." || mark === "_";
  const at = joined ? end + 1 : end;
  if (!isDigitAt(text, at)) return Math.max(end, start + 1);
  const word = text.slice(start, end);
  const isCode = word.length === 3 && word === word.toUpperCase() && mark !== "-" && mark !== "_";
  // EP-A-384181 is one code, whatever its parts are alone.
  if (mark === "-" && text.charAt(start - 1) === "-") return alphanumericEnd(text, at);
  if (mark === "." && isStrain(word, text.slice(at, at + 4))) return alphanumericEnd(text, at);
  if (JOINABLE.has(word.toLowerCase()) || isCode || (mark === "." && word.length > 2)) return end;
  return alphanumericEnd(text, at);
}

/** GII.4, XBB.1: capitals, a point and a number of one or two digits. Not "US.500", "GDP.5%". */
function isStrain(word: string, behind: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && /^\d{1,2}(?![\d,%％])/u.test(behind);
}

/** A web address ends at a space, a quote or a Han character. */
function addressEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isAddressEnd(text, end)) end++;
  return end;
}

function isAddressEnd(text: string, i: number): boolean {
  const code = codeAt(text, i);
  return (
    code <= 0x20 ||
    isSpaceAt(text, i) ||
    isHanAt(text, i) ||
    code >= 0x3000 ||
    '"<>`'.includes(text.charAt(i))
  );
}

/** What follows the hour's 点: 半, 钟, 零五分, 三十五分, 三十, 30; 三点五 is a number with decimals. */
const AFTER_HOUR =
  /^(?:半|整|钟|鐘|一刻|(?:[0-9]{1,2}|[零〇]?[一二三四五六七八九]|[一二三四五]?十[一二三四五六七八九]?)分(?!之)|[0-5][0-9](?![0-9])|[二三四五]?十[一二三四五六七八九]?(?![分百千万个家人元]))/u;
/** The minutes of 八点三十, with the hour before them. */
const SAID_MINUTES = /^[\d一二三四五六七八九十][点點][二三四五]?十[一二三四五六七八九]?$/u;

/** "3 pm", 15時, 下午3点, 3点半: whether a time of day ends a numeral at `end`. */
export function isTimeOfDay(text: string, start: number, end: number): boolean {
  const at = skipSpaces(text, end, 1);
  if (isLetterAt(text, at) && /^(?:[ap]\.?m(?![a-z])|o['’]clock)/iu.test(text.slice(at, at + 8)))
    return true;
  const mark = text.charAt(end);
  // 14时28分4秒; 2小时8分 is how long it took.
  const hour = isOneOf("时時点點", text, start - 1);
  if (mark === "分" && hour && !/小[时時]$/u.test(text.slice(Math.max(0, start - 2), start)))
    return true;
  // 八点三十
  if (hour && end - start > 1 && SAID_MINUTES.test(text.slice(start - 2, end))) return true;
  if (
    mark === "秒" &&
    /[时時点點]\s?[\d一二三四五六七八九十零]{1,3}分$/u.test(
      text.slice(Math.max(0, start - 6), start),
    )
  )
    return true;
  if (mark === "時" || mark === "时") return !isOneOf("間间", text, end + 1);
  if (mark !== "点" && mark !== "點") return false;
  const after = text.slice(end + 1, end + 6);
  if (AFTER_HOUR.test(after)) return true;
  return /(?:日\s?|上午|下午|早上|晚上|凌晨|中午|傍晚|清晨|深夜|上晚|今早|今晚|明早|昨晚|午后)\s?$/u.test(
    text.slice(Math.max(0, start - 4), start),
  );
}
