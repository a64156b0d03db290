// Classes of characters: prose is passed over with one look-up a character.

import { codeAt } from "../../text/codeAt.ts";

/** What may begin at a character; `none` for most of a text. */
export const START = { none: 0, digit: 1, letter: 2, han: 3, date: 4 } as const;

const HAN_NUMERALS =
  "〇零○一二三四五六七八九十百千万亿億兆萬两兩俩倆廿卅壹贰貳叁參参肆伍陆陸柒捌玖拾佰仟幾几数數半对對";
/** First characters of dates told in words: 今年, 昨日, 令和6年, 周三, 星期五, 上半年, 同月. */
const DATE_WORDS =
  "今去前昨明来來本上下同先令平昭大民周星礼禮週后後当當这這翌再次旧首第翻倍腰减減春夏秋冬月火水木金土日";
const DIGITS = "0123456789０１２３４５６７８９½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚";

const starts = new Uint8Array(0x10000);
for (const [characters, as] of [
  [DATE_WORDS, START.date],
  [DIGITS, START.digit],
  [HAN_NUMERALS, START.han],
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", START.letter],
] as const) {
  for (let i = 0; i < characters.length; i++) starts[characters.charCodeAt(i)] = as;
}

/** What may begin with the code unit at `i`. */
export function startAt(text: string, i: number): number {
  return starts[codeAt(text, i)] ?? START.none;
}

/** The digit's value, ASCII or full-width; -1 for anything else. */
export function digitAt(text: string, i: number): number {
  const code = codeAt(text, i);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

export function isDigitAt(text: string, i: number): boolean {
  return digitAt(text, i) >= 0;
}

/** The end of the digits that start at `i`; `i` when there are none. */
export function skipDigits(text: string, i: number): number {
  let end = i;
  while (isDigitAt(text, end)) end++;
  return end;
}

/** ASCII letters and Latin letters with marks: what makes a word of an alphabet. */
export function isLetterAt(text: string, i: number): boolean {
  const code = codeAt(text, i);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

export function isUpperAt(text: string, i: number): boolean {
  const code = codeAt(text, i);
  return code >= 0x41 && code <= 0x5a;
}

export function isHanAt(text: string, i: number): boolean {
  const code = codeAt(text, i);
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005
  );
}

export function isKanaAt(text: string, i: number): boolean {
  const code = codeAt(text, i);
  return code >= 0x3041 && code <= 0x30ff && code !== 0x30fb;
}

/** Spaces inside a line: a figure and its unit never stand on two lines of a list or table. */
export function isSpaceAt(text: string, i: number): boolean {
  const code = codeAt(text, i);
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x09 ||
    code === 0x3000 ||
    code === 0x202f ||
    code === 0x2009
  );
}

/** The end of at most `most` spaces from `i`. */
export function skipSpaces(text: string, i: number, most = 2): number {
  let end = i;
  while (end - i < most && isSpaceAt(text, end)) end++;
  return end;
}

/** The start of at most `most` spaces that end at `i`. */
export function skipSpacesBack(text: string, i: number, most = 2): number {
  let start = i;
  while (i - start < most && start > 0 && isSpaceAt(text, start - 1)) start--;
  return start;
}

/**
 * The end of the word of letters that starts at `i`, inner apostrophes left out; at most 40
 * letters.
 */
export function skipLetters(text: string, i: number): number {
  let end = i;
  while (end - i < 40 && isLetterAt(text, end)) end++;
  return end;
}

/** The start of the word of letters that ends at `i`. */
export function skipLettersBack(text: string, i: number): number {
  let start = i;
  while (i - start < 40 && start > 0 && isLetterAt(text, start - 1)) start--;
  return start;
}
