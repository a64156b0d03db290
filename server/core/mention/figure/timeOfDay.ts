// Times of day: 07时30分31秒, 午後7時半, "9:15 a.m.", "at 14:05". An hour of the clock is told where words say that it is one:
// 25:21 is a score, 3:30 a ratio, 7点 so many points. Whether morning or evening is meant may stay open.

import { isOneOf } from "../../text/codeAt.ts";
import type { DateMention } from "../mention.ts";
import { isDigitAt, START, startAt } from "./chars.ts";
import type { Reader } from "./draft.ts";
import { HAN_DIGITS } from "./hanTable.ts";
import { HALVES, PARTS_OF_DAY, type PartOfDay, ZONES } from "./timeTable.ts";

/** The time whose hour starts at `i`; `from` is the end of what was read before. */
export function timeAt({ text }: Reader, i: number, from: number): DateMention | undefined {
  if (!mayBeTime(text, i)) return undefined;
  const before = text.slice(Math.max(from, i - LONGEST_LEAD), i);
  const part = PARTS_OF_DAY.find(([word]) => before.endsWith(word));
  const found = clockAt(text, i, part !== undefined) ?? wordsAt(text, i, part !== undefined);
  if (found === undefined) return undefined;
  const { end, time, half = part?.[1] } = found;
  const hour = half === undefined ? time.hour : hourOf(time.hour, half);
  const isOpen = half === undefined && !time.padded && time.hour > 0 && time.hour <= 12;
  const zone = zoneBeside(before.slice(0, before.length - (part?.[0].length ?? 0)), text, end);
  const span = { start: i - (part?.[0].length ?? 0), end };
  if (hour > 24 || zone === undefined) return { kind: "date", span };
  const value = `T${[hour % 24, ...time.rest].map((n) => String(n).padStart(2, "0")).join(":")}${zone}`;
  return isOpen ? { kind: "date", span, written: value } : { kind: "date", span, value };
}

interface Clock {
  readonly hour: number;
  /** Minutes and seconds, where told. */
  readonly rest: readonly number[];
  /** 07:30, 07时: of a clock with 24 hours. */
  readonly padded: boolean;
}

interface Found {
  readonly end: number;
  readonly time: Clock;
  readonly half?: PartOfDay;
}

/** Words looked back at: 北京时间下午, "between ". */
const LONGEST_LEAD = 16;
/** Longest time: `11:30:45 p.m.`, 二十三时五十九分五十九秒. */
const LONGEST = 24;

/** One look at most digits of a text: what follows is no clock's. */
function mayBeTime(text: string, i: number): boolean {
  if (isDigitAt(text, i - 1) || isOneOf(".,:：/-–", text, i - 1))
    return RANGE_MARK.test(text.charAt(i - 1)) && isDigitAt(text, i - 2);
  let end = i;
  const kind = startAt(text, i);
  if (kind !== START.digit && kind !== START.han) return false;
  while (end - i < 3 && startAt(text, end) === kind) end++;
  return MARKS.includes(text.charAt(end) || "_");
}

const RANGE_MARK = /[-–]/u;
const MARKS = ":：点點时時. apAP";

/** `7:30`, `07:30:31`, `5.30pm`, `7 p.m.`; not `7:3`, `7:305`, `12 apples`. */
const CLOCK =
  /^(?<hour>\d{1,2})(?:(?<mark>[:：.])(?<minute>[0-5]\d)(?:[:：](?<second>[0-5]\d))?(?!\d|[:：.,]\d|[%％]))?(?:\s?(?<half>[ap])(?:\.\s?m\.?|m)(?![a-z\d]))?/iu;
/** Words that lead to a clock: "at 14:05", 于7:30; not "by 3:1", 以25:21. */
const LEADS =
  /(?:\b(?:at|from|until|till|before|after|around|since|between|by|from about|time:?)\s|[于於在从從自至到]|\d:[0-5]\d ?(?:[-–~〜～至到]|から|to |and )|[日号號]\s?|\bdays?,? |\d{4} )$/iu;
/** Words behind it: 15:30に, "14:05 GMT", 9:00开始. Not 3:30の比. */
const FOLLOWS =
  /^\s?(?:に|から|まで|発|着|頃|ごろ|開始|开始|GMT\b|UTC\b|JST\b|[A-Z]{1,2}[SD]?T\b|local time|h\b|hrs\b)/u;

function clockAt(text: string, i: number, isPart: boolean): Found | undefined {
  const match = CLOCK.exec(narrow(text.slice(i, i + LONGEST)));
  if (match?.groups === undefined) return undefined;
  const { hour = "", mark, minute, second, half } = match.groups;
  if (Number(hour) > 24 || (half === undefined && (minute === undefined || mark === ".")))
    return undefined;
  const end = i + match[0].length;
  const isTold =
    half !== undefined ||
    isPart ||
    LEADS.test(text.slice(Math.max(0, i - LONGEST_LEAD), i)) ||
    FOLLOWS.test(text.slice(end, end + LONGEST_LEAD));
  if (!isTold) return undefined;
  const rest = [minute, second].flatMap((told) => (told === undefined ? [] : [Number(told)]));
  const padded = hour.startsWith("0");
  const ofHalf = half === undefined ? undefined : HALVES[half.toLowerCase()];
  return { end, time: { hour: Number(hour), rest, padded }, ...(ofHalf && { half: ofHalf }) };
}

/** 7点30分, 七時半, 07时30分31秒, 三点一刻; not 7时间, 三点五, 八点五分 (8.5 points). */
const WORDS =
  /^(?<hour>\d{1,2}|[零〇一二两兩三四五六七八九十]{1,3}) ?(?<mark>[点點时時]) ?(?:(?<half>半)|(?<quarter>[一三])刻|(?<minute>\d{1,2}|[零〇一二三四五六七八九十]{1,3}) ?分(?!之)(?: ?(?<second>\d{1,2}|[零〇一二三四五六七八九十]{1,3}) ?秒)?|(?<clock>[整钟鐘许許]))?/u;
/** 时 of other words: 时间, 時点, 时代, 時給. */
const OTHER_HOUR = /^[间間点點代候期刻速尚长長段常给給差効效報报]/u;

function wordsAt(text: string, i: number, isPart: boolean): Found | undefined {
  const match = WORDS.exec(narrow(text.slice(i, i + LONGEST)));
  if (match?.groups === undefined) return undefined;
  const { hour = "", mark = "", half, quarter, minute, second, clock } = match.groups;
  const end = i + match[0].length;
  const isPoint = "点點".includes(mark);
  const bare = half === undefined && quarter === undefined && minute === undefined;
  if (bare && clock === undefined && (OTHER_HOUR.test(text.slice(end)) || (isPoint && !isPart)))
    return undefined;
  // 八点五分 is 8.5 points as often as five past eight.
  if (isPoint && !isPart && minute !== undefined && /^[一二三四五六七八九]$/u.test(minute))
    return undefined;
  const told = half ? 30 : quarter ? numberOf(quarter) * 15 : minute && numberOf(minute);
  const rest = [told, second && numberOf(second)].flatMap((n) =>
    typeof n === "number" ? [n] : [],
  );
  if (numberOf(hour) > 24 || rest.some((n) => n > 59)) return undefined;
  return { end, time: { hour: numberOf(hour), rest, padded: hour.startsWith("0") } };
}

/** 七 is 7, 十二 is 12, 三十 is 30, 零五 is 5. */
function numberOf(digits: string): number {
  if (/^\d/u.test(digits)) return Number(digits);
  const [tens, ones] = digits.includes("十")
    ? digits.split("十")
    : ["零", digits.replace(/^[零〇]/u, "")];
  const digit = (told = "", none: number) => (told === "" ? none : (HAN_DIGITS.get(told) ?? none));
  return digit(tens, 1) * 10 + digit(ones, 0);
}

function hourOf(hour: number, { from, to, twelve }: PartOfDay): number {
  if (hour === 12) return twelve;
  return hour >= from && hour <= to ? hour + 12 : hour;
}

/** 北京时间 before it, "JST" behind it. */
const ZONE_BEFORE = /(?<zone>\p{Script=Han}{2})(?:时间|時間)[，, ]?$/u;
const ZONE_BEHIND =
  /^\s?[(（]?(?:(?<zone>GMT|UTC|JST)\b|(?<other>[A-Z]{1,2}[SD]?T\b|local time|[Ee]astern|[Pp]acific|当地时间|現地時間))/u;

/** The zone as ISO 8601 writes it, "" where none is told; undefined for one of unknown offset. */
function zoneBeside(before: string, text: string, end: number): string | undefined {
  const leading = ZONE_BEFORE.exec(before)?.groups?.zone;
  if (leading !== undefined) return ZONES[leading];
  const behind = ZONE_BEHIND.exec(text.slice(end, end + LONGEST_LEAD))?.groups;
  if (behind === undefined) return "";
  return behind.zone === undefined ? undefined : ZONES[behind.zone];
}

/** Full-width digits as ASCII, length kept. */
function narrow(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
