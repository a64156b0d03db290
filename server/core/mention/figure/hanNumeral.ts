// Reads numerals of Chinese and Japanese: 二千八百九十八, 二〇二七, 1.2亿, 3万5千, 十几万, 三五百, 数百万.
// Arabic digits may stand wherever a Han digit may. One pass over the numeral, no going back.

import { isOneOf } from "../../text/codeAt.ts";
import { isDigitAt, isSpaceAt } from "./chars.ts";
import { type Digits, readDigits } from "./digits.ts";
import { add, close, pendingOf, powerOf, type Reading, times } from "./hanReading.ts";
import { BIG_UNITS, HAN_DIGITS, MORE, POINTS, SEVERAL, SMALL_UNITS, TENS } from "./hanTable.ts";
import { type Numeral, scaled } from "./numeral.ts";

/** Longest numeral read, in code units; the longest honest ones have about 40. */
const LONGEST = 80;

/** 两 and its forms: two before a counter. */
const PAIR = "两兩俩倆";
/** 兆 before these is a prefix of the measure (兆字节 megabyte, 兆瓦 megawatt), not a magnitude. */
const MEGA = "字比瓦赫焦帕欧";

/** What is told in few: 一两个, 几天, 数時間, 数社. */
const FEW = "个個家名位人次天年日月周週小時时分秒倍成种種件项項条台部本社店度回块元円百千万亿億";

/**
 * 5千克 is five kilograms rather than five thousand grams; after another unit (两万五千米) 千 is a number.
 */
const KILO = "克米瓦卡赫帕伏升焦";

/**
 * The numeral at `i`, which begins with a Han numeral or with `digits`, the Arabic ones already
 * read there. Undefined when the characters make none.
 */
export function readHan(
  text: string,
  i: number,
  language: string,
  digits?: Digits,
): Numeral | undefined {
  const reading: Reading = {
    end: i,
    total: 0,
    big: 0,
    section: 0,
    small: 0,
    pending: undefined,
    run: "",
    step: 1,
    zero: false,
    units: 0,
    more: false,
    arabic: false,
    spaced: false,
  };
  if (digits !== undefined) takeDigits(reading, digits);
  while (reading.end - i < LONGEST && take(text, reading)) {}
  if (reading.end === i || (reading.units === 0 && reading.pending === undefined)) return undefined;
  const plain =
    reading.units === 0 && !reading.more && (digits?.plain ?? !reading.run.includes("."));
  const { value, step } = close(reading, language);
  return {
    start: i,
    end: reading.end,
    value,
    step,
    form: reading.arabic ? "digits" : "han",
    plain,
    ...(reading.more && { more: true }),
    ...(powerOf(reading) > 0 && { power: powerOf(reading) }),
  };
}

/** Takes the next character or number in; false when it does not continue the numeral. */
function take(text: string, r: Reading): boolean {
  const character = text.charAt(r.end);
  const digit = HAN_DIGITS.get(character);
  if (digit !== undefined) return takeHanDigit(text, r, digit);
  const small = SMALL_UNITS.get(character);
  if (small !== undefined) {
    // 5千克 and 3000万千瓦: the prefix of a measure; 两万五千米 has a 5 that waits for its 千.
    const isPrefix = character === "千" && (r.units === 0) === (r.pending !== undefined);
    const measured = isPrefix && isOneOf(KILO, text, r.end + 1);
    return measured ? false : takeSmall(r, small);
  }
  const big = BIG_UNITS.get(character);
  if (big !== undefined) {
    const isPrefix = character === "兆" && isOneOf(MEGA, text, r.end + 1);
    return isPrefix ? false : takeBig(r, big, 1);
  }
  const tens = TENS.get(character);
  if (tens !== undefined) return takeTens(r, tens);
  if (POINTS.includes(character) && character !== "") return takePoint(text, r);
  if (SEVERAL.includes(character) && character !== "") return takeSeveral(text, r);
  if (MORE.includes(character) && character !== "") return takeMore(text, r);
  if (isDigitAt(text, r.end) && r.units > 0 && r.pending === undefined) {
    takeDigits(r, readDigits(text, r.end));
    return true;
  }
  return isSpaceAt(text, r.end) && !r.spaced ? takeSpaced(text, r) : false;
}

/**
 * 三 百 五 十, 7 万5 千: one space is passed over where a unit follows the digits before it, or a digit
 * with its own unit follows a unit. Numbers in columns have no such units.
 */
function takeSpaced(text: string, r: Reading): boolean {
  const at = r.end + 1;
  const next = text.charAt(at);
  const isUnit = SMALL_UNITS.has(next) || BIG_UNITS.has(next);
  const isDigit = HAN_DIGITS.has(next) || isDigitAt(text, at);
  const fits = r.pending === undefined ? isDigit && hasUnit(text, at + 1) : isUnit;
  if (!fits) return false;
  r.end++;
  // Seen from behind the space; another space is another question.
  r.spaced = true;
  const taken = take(text, r);
  r.spaced = false;
  if (!taken) r.end--;
  return taken;
}

function hasUnit(text: string, i: number): boolean {
  const at = isSpaceAt(text, i) ? i + 1 : i;
  return SMALL_UNITS.has(text.charAt(at)) || BIG_UNITS.has(text.charAt(at));
}

function takeDigits(r: Reading, digits: Digits): void {
  r.pending = digits.value;
  r.run = "";
  r.step = digits.decimals === 0 ? 1 : scaled(1, -digits.decimals);
  r.arabic = true;
  r.end = digits.end;
}

function takeHanDigit(text: string, r: Reading, digit: number): boolean {
  if (r.more || typeof r.pending === "object") return false;
  if (r.pending !== undefined && r.run === "") return false;
  // 两 stands before a unit or counter, never among digits: 二两 is a weight, 一两个 one or two.
  if (PAIR.includes(text.charAt(r.end)) && r.run !== "" && !isOneOrTwo(text, r)) return false;
  if (digit === 0 && r.units > 0 && r.run === "") {
    // 零 before another digit or unit fills a gap; at the end it would be no numeral.
    if (!continues(text, r.end + 1)) return false;
    r.zero = true;
    r.end++;
    return true;
  }
  const written = r.run + digit;
  r.run = written;
  r.pending = Number(written);
  r.step = 1;
  r.end++;
  return true;
}

function isOneOrTwo(text: string, r: Reading): boolean {
  return r.run === "1" && r.units === 0 && isOneOf(FEW, text, r.end + 1);
}

function continues(text: string, i: number): boolean {
  const next = text.charAt(i);
  if (isOneOf(SEVERAL, next, 0)) return BIG_UNITS.has(text.charAt(i + 1));
  return HAN_DIGITS.has(next) || SMALL_UNITS.has(next) || isDigitAt(text, i) || TENS.has(next);
}

function takeSmall(r: Reading, power: number): boolean {
  if (r.small !== 0 && power >= r.small) return false;
  const many = pendingOf(r) ?? 1;
  const spelled = !r.arabic && typeof many === "number";
  r.section = add(r.section, times(many, power));
  // Tens and hundreds are spelled digits, a thousand is a magnitude: see Numeral.step.
  r.step = spelled && power < 3 ? 1 : scaled(r.step, power);
  return closeUnit(r, power, 1);
}

function takeBig(r: Reading, power: number, length: number): boolean {
  // After a decimal point nothing is added, only multiplied: 二十八万三千点五万.
  const decimal = r.run.includes(".");
  if (r.big === power && !decimal) return false;
  const open = add(r.section, pendingOf(r) ?? 0);
  const bare = r.units === 0 && r.pending === undefined;
  const larger = r.big !== 0 && (power > r.big || decimal);
  const many = larger ? add(r.total, open) : bare ? 1 : open;
  if (many === 0) return false;
  const step = bare || (r.section === 0 && r.pending === undefined && !larger) ? 1 : r.step;
  r.total = larger ? times(many, power) : add(r.total, times(many, power));
  r.step = scaled(step, power);
  r.section = 0;
  r.big = power;
  closeUnit(r, 0, length);
  return true;
}

function closeUnit(r: Reading, small: number, length: number): boolean {
  r.small = small;
  r.pending = undefined;
  r.run = "";
  r.zero = false;
  r.units++;
  r.end += length;
  return true;
}

function takeTens(r: Reading, value: number): boolean {
  if (r.pending !== undefined || (r.small !== 0 && r.small <= 1)) return false;
  r.section = add(r.section, value);
  r.step = 1;
  return closeUnit(r, 1, 1);
}

/** 四点 五个百分点 in a transcript; 三点 五个人 is a time and five people. */
const SPACED_POINT = /^ [〇零一二三四五六七八九]{1,3}(?:个百分点|個百分點|百分点|折|成|%|％)/u;

/** 三百二十四点七五, 〇・二五: only with a digit after it; 三点 is a time of day. */
function takePoint(text: string, r: Reading): boolean {
  const gap = SPACED_POINT.test(text.slice(r.end + 1, r.end + 9)) ? 1 : 0;
  const first = HAN_DIGITS.get(text.charAt(r.end + 1 + gap));
  const whole = add(r.section, r.pending ?? 0);
  if (first === undefined || r.arabic || typeof whole === "object") return false;
  if (r.pending === undefined && r.units === 0) return false;
  let end = r.end + 1 + gap;
  let decimals = "";
  for (let d = HAN_DIGITS.get(text.charAt(end)); d !== undefined && decimals.length < LONGEST; ) {
    decimals += d;
    end++;
    d = HAN_DIGITS.get(text.charAt(end));
  }
  if (isNoPoint(text, r.end, end)) return false;
  r.pending = Number(`${whole}.${decimals}`);
  r.run = `${whole}.${decimals}`;
  r.section = 0;
  r.step = scaled(1, -decimals.length);
  // A unit may follow (六点四二万), another digit may not.
  r.arabic = true;
  r.small = 0;
  r.end = end;
  return true;
}

/** 八点三十 and 五点零二分 are times, 二・三日 two or three days, 一・二審 the first two courts. */
function isNoPoint(text: string, point: number, end: number): boolean {
  const next = text.charAt(end);
  if (SMALL_UNITS.has(next)) return true;
  const first = text.charAt(point + 1);
  if ("点點".includes(text.charAt(point))) return "零〇".includes(first) && /^分(?!之)/u.test(next);
  const low = HAN_DIGITS.get(text.charAt(point - 1)) ?? 0;
  const rises = end === point + 2 && HAN_DIGITS.get(first) === low + 1;
  return rises && (isOneOf(FEW, next, 0) || isOneOf("審位等級", next, 0));
}

/** 数百, 几万: two to nine of the unit; 十几: one to nine after ten. */
function takeSeveral(text: string, r: Reading): boolean {
  const next = text.charAt(r.end + 1);
  const before = SMALL_UNITS.has(next) || BIG_UNITS.has(next);
  if (r.pending !== undefined || r.more) return false;
  if (r.units === 0) {
    if (!before && !isSeveral(text, r.end)) return false;
    r.pending = { low: 2, high: 9 };
  } else {
    // 二十几万; 五百零几万 has one digit more.
    if ((r.small !== 1 && !r.zero) || r.arabic) return false;
    r.pending = { low: 1, high: 9 };
  }
  r.run = "";
  r.step = 1;
  r.end++;
  return true;
}

/** Words that end in 数 or ask with 几: 人数家, 第几名, 哪几个. */
const NO_SEVERAL = /[\p{sc=Han}](?<![的了近约過过有在达達经經后前再又每需超逾是为為和与與及和])$/u;

/** 几个, 几天, 数時間, 数名, 数%: a few of what follows. */
function isSeveral(text: string, i: number): boolean {
  const next = text.charAt(i + 1);
  if (!isOneOf(FEW, next, 0) && !isOneOf("%％ヶか", next, 0)) return false;
  // 数か月; not 全体の数から.
  if (next === "か" && !isOneOf("月所国年村", text, i + 2)) return false;
  const isAsked = "几幾".includes(text.charAt(i));
  return isAsked ? !isOneOf("第哪", text, i - 1) : !NO_SEVERAL.test(text.charAt(i - 1));
}

/** 50多家, 一百多万, 十余万: noted, and taken in where a unit follows or the numeral ends. */
function takeMore(text: string, r: Reading): boolean {
  if (r.more || (r.units === 0 && r.pending === undefined)) return false;
  const spelled = r.units > 0 && r.pending === undefined;
  if (!spelled && !r.arabic) return false;
  // 多少 and 多年 after a digit are words of their own: 2多少 is nothing, 10多年 is.
  if (text.charAt(r.end + 1) === "少") return false;
  // 比560万多2,120万: so much more than that.
  if (isDigitAt(text, r.end + 1)) return false;
  r.more = true;
  r.end++;
  // 500余り万.
  if (text.charAt(r.end) === "り" && BIG_UNITS.has(text.charAt(r.end + 1))) r.end++;
  return true;
}
