// How many days ago something was: "three weeks ago", 5天前, "2 weeks and 2 days ago", "two days from now". The count is what
// is written; the day follows from the day of writing.

import { isOneOf } from "../../text/codeAt.ts";
import { type Day, dayOf, isoOf, moved } from "./calendar.ts";
import {
  isDigitAt,
  isLetterAt,
  START,
  skipDigits,
  skipLetters,
  skipSpaces,
  startAt,
} from "./chars.ts";
import { fold } from "./digits.ts";
import type { Reader } from "./draft.ts";
import type { DateMatch } from "./hanDate.ts";
import { readHan } from "./hanNumeral.ts";
import { modifierBefore } from "./modifier.ts";
import { readWords } from "./wordNumeral.ts";
import { longestAt, spread, wordTable } from "./wordTable.ts";

interface Count {
  readonly end: number;
  readonly count: number;
  readonly unit: "week" | "day";
}

/**
 * Days and weeks ago are a day; of months and years the count itself is the figure that articles repeat, so that
 * "35 years ago" stays a quantity.
 */
const UNITS = wordTable<"week" | "day">(
  spread([
    ["week", "week weeks 周 週 周间 週間 星期 个星期 個星期 礼拜 个礼拜 個禮拜"],
    ["day", "day days 天 日間"],
  ]),
);

const AGO = wordTable<-1 | 1>(
  spread([
    [-1, "ago 前 以前 之前 まえ"],
    [1, "from_now from_today after_today hence"],
  ]),
);

/** 前 that belongs to another word: 前后, 前年, 前期, 前往, 前倒し. */
const OTHER_FRONT = /^[后後年期夜沿半日月線线者景往進进行台提倒]/u;

/** More weeks or days than this are a span of time. */
const MOST = 120;

/** The date that starts with the count at `i`; `from` is the end of what was read before. */
export function countedDateAt(reader: Reader, i: number, from: number): DateMatch | undefined {
  const first = countAt(reader, i);
  if (first === undefined) return undefined;
  const second = first.unit === "day" ? undefined : moreAt(reader, first.end);
  const counts = second === undefined ? [first] : [first, second];
  const end = skipSpaces(reader.text, counts.at(-1)?.end ?? first.end, 1);
  const ago = longestAt(AGO, reader.text, end);
  if (ago === undefined || OTHER_FRONT.test(reader.text.charAt(ago.end))) return undefined;
  // "nearly 15 years ago": a span of time, of which the modifier speaks.
  if (modifierBefore(reader.text, i, from) !== undefined) return undefined;
  const now = dayOf(reader.today ?? reader.told?.day);
  const value = now && isoOf(dayFrom(now, counts, ago.value));
  const steps = counts.map(({ count, unit }) => `${count}${unit === "week" ? "W" : "D"}`);
  return { end: ago.end, value, written: `${ago.value < 0 ? "-" : ""}P${steps.join("")}` };
}

function dayFrom(now: Day, counts: readonly Count[], sign: -1 | 1): Day {
  return counts.reduce((at, { unit, count }) => moved(at, unit, sign * count), now);
}

/** " and 2 days": the smaller part of a count. */
function moreAt(reader: Reader, end: number): Count | undefined {
  const joint = /^(?: and |, | |零|又)?/u.exec(reader.text.slice(end, end + 5))?.[0].length ?? 0;
  return countAt(reader, end + joint);
}

function countAt({ text, language }: Reader, i: number): Count | undefined {
  const number = numberAt(text, i, language);
  if (number === undefined || number.count < 1 || number.count > MOST) return undefined;
  const at = skipSpaces(text, text.charAt(number.end) === "-" ? number.end + 1 : number.end, 1);
  const unit = longestAt(UNITS, text, at);
  if (unit !== undefined) return { end: unit.end, count: number.count, unit: unit.value };
  // 10日前 is "by the 10th" in Chinese, ten days ago in Japanese.
  if (language !== "ja" || text.charAt(at) !== "日") return undefined;
  return { end: at + 1, count: number.count, unit: "day" };
}

/** First characters of the units: what follows nearly every number of a text is none, and is not read twice. */
const UNIT_HEADS = "wWdD天周週星礼禮个個日";

/** The end of the digits, the word, or the few Han numerals at `i`; undefined where no unit can follow. */
function numberEnd(text: string, i: number): number | undefined {
  let end = skipDigits(text, i);
  if (end === i) end = skipLetters(text, i);
  while (end - i < 3 && startAt(text, end) === START.han) end++;
  const next = text.charAt(end);
  const at = next === " " || next === "-" ? end + 1 : end;
  return isOneOf(UNIT_HEADS, text, at) ? end : undefined;
}

function numberAt(
  text: string,
  i: number,
  language: string,
): { readonly end: number; readonly count: number } | undefined {
  const end = numberEnd(text, i);
  if (end === undefined) return undefined;
  if (isDigitAt(text, i)) {
    if (end - i > 3 || isDigitAt(text, i - 1) || isOneOf(".,:/-", text, i - 1)) return undefined;
    return { end, count: Number(fold(text, i, end)) };
  }
  if (startAt(text, i) === START.han) {
    const numeral = readHan(text, i, language);
    if (typeof numeral?.value !== "number" || numeral.more === true) return undefined;
    return { end: numeral.end, count: numeral.value };
  }
  if (!isLetterAt(text, i)) return undefined;
  const article = /^an? /iu.exec(text.slice(i, i + 3))?.[0].length;
  if (article !== undefined) return { end: i + article - 1, count: 1 };
  const words = readWords(text, i);
  if (words === undefined || words.ordinal === true || typeof words.value !== "number")
    return undefined;
  return { end: words.end, count: words.value };
}
