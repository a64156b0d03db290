// The scale of a table, told once in its caption or a header: "(in thousands)", "US$ millions", 单位:万元,
// (単位:百万円). The cells below are figures without it.

import type { QuantityCategory } from "../mention.ts";
import { BIG_UNITS, SMALL_UNITS } from "./hanTable.ts";
import { COUNTERS, MONEY_BEFORE, WORDS_AFTER } from "./unit.ts";
import { isDoubtfulCode } from "./unitAt.ts";
import { longestAt } from "./wordTable.ts";

/** What a header says of the numbers under it. */
export interface HeaderScale {
  /** Power of ten that each number is multiplied by: 3 for thousands, 4 for 万. */
  readonly power: number;
  /** Of the measure named with it, where one is: "currency" for 万元. */
  readonly category?: QuantityCategory;
  /** ISO 4217 or CLDR identifier: "CNY" for 万元. */
  readonly unit?: string;
}

/** Longest header that is read; captions are sentences, and theirs come first. */
const LONGEST = 200;

const POWERS: readonly (readonly [RegExp, number])[] = [
  [/\bthousands?\b|(?<![\d.,])000s?\b/iu, 3],
  [/\b(?:millions?|mn|mln|mm)\b/iu, 6],
  [/\b(?:billions?|bn|bln)\b/iu, 9],
  [/\btrillions?\b/iu, 12],
];
/** US$m, €bn, £k: a sign of money and a short magnitude. */
const SHORT = /[$€£¥￥₩₹] ?(?<sign>k|m|mn|b|bn|t|tn)\b/iu;
const SHORT_POWERS: Readonly<Record<string, number>> = {
  k: 3,
  m: 6,
  mn: 6,
  b: 9,
  bn: 9,
  t: 12,
  tn: 12,
};
/** 万元, 百万円, 千人, 亿美元: Han units right before what they scale, or at the end: 单位:万. */
const HAN = /(?<units>[十百千万萬亿億兆]+)(?<word>[\p{L}㎡%]{0,4})/u;
/** Where a scale is told in Chinese and Japanese: behind 单位 or in brackets, or as the whole header. */
const PLACED =
  /(?:单位|單位|単位)[:：為为は]?\s?(?<told>[^,，。;；)）\]\n]{1,16})|[(（[](?<inner>[^()（）[\]\n]{1,16})[)）\]]\s*$|[,，/／](?<last>[^,，/／]{1,8})$/u;
/** "in thousands", "($ millions)", "US$ m", "thousands of tonnes": in brackets, after "in", with a sign, or first. */
const ENGLISH =
  /\bin (?<told>(?:[A-Z$€£]{0,4} ?)(?:thousand|million|billion|trillion|000)[^()\n;]{0,40})|[([](?<inner>[^()[\]\n]{1,60})[)\]]|(?<sign>(?:[A-Z]{0,3}[$€£¥￥]|\b[A-Z]{3})[ ’']{0,2}(?:millions?|thousands?|billions?|000s?|mn?|bn?|k)\b)|^(?<first>(?:thousand|million|billion)s? of [^()\n;]{1,40})/iu;

/** The scale that `header` tells; undefined where it tells none: "Counties covered in 2024". */
export function scaleOf(header: string): HeaderScale | undefined {
  const text = header.slice(0, LONGEST).trim();
  return hanScale(text) ?? englishScale(text);
}

function hanScale(text: string): HeaderScale | undefined {
  const { told, inner, last } = PLACED.exec(text)?.groups ?? {};
  const words = told ?? inner ?? last ?? (text.length <= 8 ? text : "");
  const at = HAN.exec(words);
  if (at?.index === undefined || !isWhole(words, at.index)) return undefined;
  const { units = "", word = "" } = at.groups ?? {};
  if (word !== "" && !isCounted(word)) return undefined;
  const power = [...units].reduce(
    (sum, unit) => sum + (SMALL_UNITS.get(unit) ?? BIG_UNITS.get(unit) ?? 0),
    0,
  );
  return { power, ...measureOf(word) };
}

/** 万元 and 人民币万元 are scales; 三万元 is a number, 千米 a measure of its own. */
function isWhole(words: string, index: number): boolean {
  const measure = longestAt(WORDS_AFTER, words, index);
  return measure === undefined && !/[\d一二三四五六七八九两]$/u.test(words.slice(0, index));
}

/** Something that is measured or counted follows: 百货 and 千秋 are no scales. */
function isCounted(word: string): boolean {
  const found = longestAt(WORDS_AFTER, word, 0) ?? longestAt(COUNTERS, word, 0);
  return found !== undefined && found.value !== "none";
}

function englishScale(text: string): HeaderScale | undefined {
  const match = ENGLISH.exec(text);
  const { told, inner, sign, first } = match?.groups ?? {};
  const words = told ?? inner ?? sign ?? first;
  if (match === null || words === undefined || /[1-9]/u.test(words)) return undefined;
  const short = SHORT.exec(words)?.groups?.sign?.toLowerCase();
  const power =
    POWERS.find(([pattern]) => pattern.test(words))?.[1] ??
    (short === undefined ? undefined : SHORT_POWERS[short]);
  if (power === undefined) return undefined;
  const named = measureIn(words);
  // "Dollars in millions": the money stands before.
  const before = measureIn(text.slice(Math.max(0, match.index - 20), match.index));
  return { power, ...((named.category ?? before.category !== "currency") ? named : before) };
}

/** The measure that `word` starts with. */
function measureOf(word: string): Omit<HeaderScale, "power"> {
  const is = longestAt(WORDS_AFTER, word, 0)?.value;
  if (is === undefined) return {};
  return { category: is.category, ...(is.unit !== undefined && { unit: is.unit }) };
}

/** The currency or measure named anywhere in `words`: "millions of US dollars", "US$ millions". */
function measureIn(words: string): Omit<HeaderScale, "power"> {
  for (let i = 0; i < words.length; i++) {
    if (/[A-Za-z]/u.test(words.charAt(i - 1))) continue;
    if (/[¥￥]/u.test(words.charAt(i))) return { category: "currency" };
    const code = longestAt(MONEY_BEFORE, words, i);
    const codeWord = code === undefined ? "" : words.slice(i, code.end);
    if (code !== undefined && !isDoubtfulCode(codeWord))
      return { category: "currency", unit: code.value };
    const measure = longestAt(WORDS_AFTER, words, i);
    if (measure !== undefined && measure.end - i > 2) return measureOf(words.slice(i));
  }
  return {};
}
