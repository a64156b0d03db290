// What stands beside a Chinese person's name and tells that it is one, and where it ends: titles before it, verbs of speech behind.

import { wordsAt } from "../../lexicon/glossary.ts";
import { codeAt, isOneOf } from "../../text/codeAt.ts";
import type { Span } from "../../text/span.ts";
import { CHAR, charClass, isCjk, isHan } from "./entityChars.ts";
import { charSet, wordAt, wordBefore } from "./entityWords.ts";
import {
  ADVERBS_ZH,
  AFTER_NAME_WORDS_ZH,
  AFTER_NAME_ZH,
  SPEECH_ZH,
  TITLES_ZH,
  WEAK_TITLES_ZH,
} from "./personTitles.ts";

/**
 * What a title before the name tells of its bearer: "SONY前总裁", from the start of its clause;
 * undefined without a title.
 */
export function titlePhrase(folded: string, nameStart: number): Span | undefined {
  const title = wordBefore(TITLES_ZH, folded, nameStart);
  if (title === 0) return undefined;
  let start = nameStart - title;
  const limit = Math.max(0, nameStart - LONGEST_TITLE_PHRASE);
  while (start > limit && isPhraseChar(folded, start - 1)) start--;
  while (start < nameStart - title && LINKS.has(codeAt(folded, start))) start++;
  return start === limit && limit > 0
    ? { start: nameStart - title, end: nameStart }
    : { start, end: nameStart };
}

/**
 * Whether a name that ends at `end` is not cut off there: no further character of it can follow.
 */
export function endsName(folded: string, end: number): boolean {
  return (
    !isHan(folded, end) ||
    AFTER_NAME_ZH.has(codeAt(folded, end)) ||
    wordAt(AFTER_NAME_WORDS_ZH, folded, end) > 0 ||
    startsWord(folded, end)
  );
}

/** A word of the language begins there: 廖思远|估计, 郁文博|掌管. */
export function startsWord(folded: string, at: number): boolean {
  return wordsAt(folded, at).some(({ text }) => text.length > 1 && folded.startsWith(text, at));
}

/**
 * Whether somebody who is named up to `end` speaks or acts there: "…表示", "…就曾回忆", "…(Lu
 * Weibing)在采访中说".
 */
export function speaksAfter(folded: string, end: number): boolean {
  let at = afterBracket(folded, end);
  for (let skipped = 0; skipped < 3; skipped++) {
    if (wordAt(SPEECH_ZH, folded, at) > 0) return true;
    const step = wordAt(ADVERBS_ZH, folded, at) || dayLength(folded, at);
    if (step === 0) break;
    at += step;
  }
  return folded[at] === "在" && speaksWithin(folded, at + 1);
}

/**
 * Words told about a person before the name are seldom longer; beyond it only the title itself is
 * taken.
 */
const LONGEST_TITLE_PHRASE = 24;

/** "在接受采访时表示": how far the verb of speech may stand behind 在. */
const LONGEST_CIRCUMSTANCE = 24;

const LONGEST_BRACKET = 40;

/** What a phrase may hold but not begin with. */
const LINKS = new Set([...charSet("的于和与及由而但如、年月日").codes, 0x20]);

const PHRASE_STOP = charSet("在是据由被让把对向从将以时曾");

/** 橘农安世贵说: behind a word of the language, three characters of which no two are one. */
export function isBehindWord(folded: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  for (let at = start; at + 1 < end; at++) if (startsWord(folded, at)) return false;
  return [2, 3].some((length) =>
    wordsAt(folded, start - length).some(
      ({ text }) => text.length === length && folded.startsWith(text, start - length),
    ),
  );
}

/** 顾长庚,男,1968年生; 签字会计师为裘真: as reports enter people. */
export function isEntered(folded: string, start: number, end: number): boolean {
  if (!isCjk(folded, start - 1) && ENTERED.test(folded.slice(end, end + 4))) return true;
  const linked = isOneOf("为是系叫", folded, start - 1);
  const titles = [TITLES_ZH, WEAK_TITLES_ZH];
  return linked && titles.some((table) => wordBefore(table, folded, start - 1) > 0);
}

const ENTERED = /^[,、(](?:男|女|\d\d岁|现年)/u;

function speaksWithin(folded: string, start: number): boolean {
  const limit = Math.min(folded.length, start + LONGEST_CIRCUMSTANCE);
  for (let i = start; i < limit; i++) {
    if ("。;!?\n".includes(folded.charAt(i))) return false;
    if (wordAt(SPEECH_ZH, folded, i) > 0) return true;
  }
  return false;
}

function afterBracket(folded: string, offset: number): number {
  if (folded[offset] !== "(") return offset;
  const close = folded.slice(offset, offset + LONGEST_BRACKET).indexOf(")");
  return close < 0 ? offset : offset + close + 1;
}

/** Length of a day like "21日" at `offset`. */
function dayLength(folded: string, offset: number): number {
  let end = offset;
  while (end < offset + 2 && charClass(folded, end) === CHAR.digit) end++;
  return end > offset && folded[end] === "日" ? end + 1 - offset : 0;
}

function isPhraseChar(folded: string, offset: number): boolean {
  const kind = charClass(folded, offset);
  if (
    kind === CHAR.digit ||
    (charClass(folded, offset - 1) === CHAR.digit && "年月日".includes(folded.charAt(offset)))
  )
    return false;
  if (PHRASE_STOP.has(codeAt(folded, offset))) return false;
  return kind !== CHAR.other || folded[offset] === "·" || folded[offset] === "、";
}
