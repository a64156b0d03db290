// Chinese people: a surname and one or two characters, taken for a name only where a title stands
// before it (创始人雷军) or a verb of speech after it (卢伟冰曾概括).

import { hasChar } from "../../text/charBits.ts";
import type { Span } from "../../text/span.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isCjk, isHan, isNameDot } from "./entityChars.ts";
import { charSet, firstsOf, lastsOf, wordAt, wordBefore, wordTable } from "./entityWords.ts";
import {
  ADVERBS_ZH,
  AFTER_NAME_WORDS_ZH,
  AFTER_NAME_ZH,
  HONORIFICS_ZH,
  NOT_GIVEN_ZH,
  NOT_PERSON_ZH,
  NOUN_ENDINGS_ZH,
  SPEECH_ZH,
  TITLES_ZH,
  WEAK_TITLES_ZH,
} from "./personTitles.ts";
import { CHINESE_SURNAMES, DOUBLE_SURNAMES, JAPANESE_SURNAMES, SURNAME_STARTS } from "./surname.ts";

export function findHanPeople(source: Source): readonly Candidate[] {
  const { folded } = source;
  const found: Candidate[] = [];
  for (let i = 0; i < folded.length; i++) {
    if (!maySurname(folded, i) || surnameLength(folded, i) === 0) continue;
    const candidate = personAt(source, i);
    if (candidate === undefined) continue;
    if (candidate.weight >= SURE) found.push(...listedBefore(source, i));
    found.push(candidate);
    i = candidate.span.end - 1;
    for (const listed of candidate.weight >= SURE ? listedAfter(source, i + 1) : []) {
      found.push(listed);
      i = listed.span.end - 1;
    }
  }
  return found;
}

/** Whether a name that is an everyday word too (高峰, 安全) is a person's at this place. */
export function standsAsPerson(folded: string, { start, end }: Span): boolean {
  return (
    !NOT_PERSON_ZH.has(folded.slice(start, end)) ||
    wordBefore(TITLES_ZH, folded, start) > 0 ||
    speaksAfter(folded, end)
  );
}

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
  while (start < nameStart - title && LINKS.has(folded.charCodeAt(start))) start++;
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
    AFTER_NAME_ZH.has(folded.charCodeAt(end)) ||
    wordAt(AFTER_NAME_WORDS_ZH, folded, end) > 0
  );
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
 * 导演陈凯歌、黄渤和舒淇: who is listed behind a sure name is a person, too, if the item has a name's shape.
 */
function listedAfter(source: Source, end: number): readonly Candidate[] {
  const listed: Candidate[] = [];
  let at = end;
  while (listed.length < LONGEST_LIST && "、和与及".includes(source.folded.charAt(at) || " ")) {
    const next = nameEnd(source.folded, at + 1);
    if (next === undefined || !isListed(source.folded, at + 1, next)) break;
    listed.push(candidateAt(source, { start: at + 1, end: next }, "person", SURE));
    at = next;
  }
  return listed;
}

/** 黄渤、王宝强、舒淇主演: who is listed before a sure name; each item whole between two marks. */
function listedBefore(source: Source, start: number): readonly Candidate[] {
  const { folded } = source;
  const listed: Candidate[] = [];
  let end = start - 1;
  while (listed.length < LONGEST_LIST && "、和与及".includes(folded.charAt(end) || " ")) {
    const first = [2, 3, 4]
      .map((length) => end - length)
      .find((at) => surnameLength(folded, at) > 0 && startsItem(folded, at));
    if (first === undefined || nameEnd(folded, first) !== end) break;
    if (!isListed(folded, first, end)) break;
    listed.push(candidateAt(source, { start: first, end }, "person", SURE));
    end = first - 1;
  }
  return listed;
}

function startsItem(folded: string, at: number): boolean {
  return !isCjk(folded, at - 1) || BEFORE_PERSON.has(folded.charCodeAt(at - 1));
}

/** A cast or a board; longer lists are taken up to here from each sure name. */
const LONGEST_LIST = 20;

function isListed(folded: string, start: number, end: number): boolean {
  return start < end && !looksCommon(folded, start, end);
}

/**
 * Words told about a person before the name are seldom longer; beyond it only the title itself is
 * taken.
 */
const LONGEST_TITLE_PHRASE = 24;

/** "在接受采访时表示": how far the verb of speech may stand behind 在. */
const LONGEST_CIRCUMSTANCE = 24;

const LONGEST_BRACKET = 40;

const BEFORE_PERSON = charSet("和与而但对据由被让把及时后中日月以向跟同给有");

/** What a phrase may hold but not begin with. */
const LINKS = new Set([...charSet("的于和与及由而但如、年月日"), 0x20]);

const PHRASE_STOP = charSet("在是据由被让把对向从将以时曾");

function personAt(source: Source, start: number): Candidate | undefined {
  const { folded } = source;
  const titled = wordBefore(TITLES_ZH, folded, start) > 0;
  const signed = signedName(source, start);
  if (signed !== undefined) return signed;
  const clear = nameEnd(folded, start);
  const end = clear ?? (titled ? longestName(folded, start) : undefined);
  if (end === undefined || isNameDot(folded, end) || isNameDot(folded, start - 1)) return undefined;
  const weight = clear === undefined ? 1 : evidence(folded, start, end);
  if (weight === 0) return undefined;
  const candidate = candidateAt(source, { start, end }, "person", weight);
  const description = titlePhrase(folded, start);
  return description === undefined ? candidate : { ...candidate, description };
}

/** (记者 沈如意): who signs an article stands apart, the whole of what stands there. */
function signedName(source: Source, start: number): Candidate | undefined {
  const { folded } = source;
  if (charClass(folded, start - 1) !== CHAR.space) return undefined;
  if (wordBefore(SIGNING, folded, start - 1) === 0) return undefined;
  const end = [4, 3, 2].map((length) => start + length).find((at) => !isHan(folded, at));
  const given = start + surnameLength(folded, start);
  if (end === undefined || end <= given) return undefined;
  for (let i = start; i < end; i++) if (!isHan(folded, i)) return undefined;
  return candidateAt(source, { start, end }, "person", SURE);
}

const SIGNING = wordTable(
  "记者 通讯员 实习记者 特约记者 特派记者 编辑 责任编辑 作者 文 撰文 摄影 图",
);

/** Whether a surname may start there: no more than two looks at nearly all characters. */
function maySurname(folded: string, start: number): boolean {
  if (hasChar(SURNAME_STARTS, folded, start)) return true;
  return hasChar(TITLE_ENDS, folded, start - 1) && hasChar(JAPANESE_STARTS, folded, start);
}

const JAPANESE_STARTS = firstsOf(JAPANESE_SURNAMES);
const TITLE_ENDS = lastsOf(TITLES_ZH);

/** Japanese surnames count behind a title only (首相岸田文雄): most are ordinary Chinese words. */
function surnameLength(folded: string, start: number): number {
  const double = wordAt(DOUBLE_SURNAMES, folded, start);
  if (double > 0) return double;
  const japanese = wordAt(JAPANESE_SURNAMES, folded, start);
  if (japanese > 1 && wordBefore(TITLES_ZH, folded, start) > 0) return japanese;
  return CHINESE_SURNAMES.has(folded.charCodeAt(start)) ? 1 : 0;
}

/**
 * The end of the name that starts with a surname at `start`: the longer one where both could be.
 */
function nameEnd(folded: string, start: number): number | undefined {
  const surname = surnameLength(folded, start);
  const given = start + surname;
  if (surname === 0 || !isGivenAt(folded, given) || wordAt(HONORIFICS_ZH, folded, given) > 0)
    return undefined;
  const short = endsName(folded, given + 1) ? given + 1 : undefined;
  const long = isGivenAt(folded, given + 1) && endsName(folded, given + 2) ? given + 2 : undefined;
  // 是枝裕和 and 大江和 end as Chinese names hardly do; behind a Japanese surname the longer one is
  // likelier.
  const japanese = surname > 1 && wordAt(DOUBLE_SURNAMES, folded, start) === 0;
  if (short !== undefined && !japanese && wordAt(AFTER_NAME_WORDS_ZH, folded, short) > 0)
    return short;
  const thirdEnds = !japanese && AFTER_NAME_ZH.has(folded.charCodeAt(given + 1));
  return short !== undefined && (thirdEnds || long === undefined) ? short : long;
}

/**
 * Behind a title, with no clear end: most given names have two characters. A second place must
 * agree.
 */
function longestName(folded: string, start: number): number | undefined {
  const given = start + surnameLength(folded, start);
  const whole = isGivenAt(folded, given) && isGivenAt(folded, given + 1);
  return whole && wordAt(HONORIFICS_ZH, folded, given) === 0 ? given + 2 : undefined;
}

export function isGivenAt(folded: string, offset: number): boolean {
  return isHan(folded, offset) && !NOT_GIVEN_ZH.has(folded.charCodeAt(offset));
}

function evidence(folded: string, start: number, end: number): number {
  if (wordBefore(TITLES_ZH, folded, start) > 0) {
    // 主席高度评价 is not about Mr. 高度; 副院长高峰认为 is about Mr. 高峰.
    return !NOT_PERSON_ZH.has(folded.slice(start, end)) || speaksAfter(folded, end) ? SURE : 0;
  }
  if (looksCommon(folded, start, end)) return 0;
  const titled = wordBefore(WEAK_TITLES_ZH, folded, start) > 0;
  const free =
    titled || !isCjk(folded, start - 1) || BEFORE_PERSON.has(folded.charCodeAt(start - 1));
  const speaks = free && speaksAfter(folded, end);
  if (speaks && end - start > 2) return SURE;
  // 居民黄桂英今年六十七岁: three characters of that shape behind a word for a person.
  if (titled && end - start > 2) return SURE;
  return (titled ? 1 : 0) + (speaks ? 1 : 0);
}

/** Everyday words with a surname's character: 高管, 许多人, 安全部. */
export function looksCommon(folded: string, start: number, end: number): boolean {
  return (
    NOUN_ENDINGS_ZH.has(folded.charCodeAt(end - 1)) ||
    NOT_PERSON_ZH.has(folded.slice(start, end)) ||
    NOT_PERSON_ZH.has(folded.slice(start, start + 2)) ||
    NOT_PERSON_ZH.has(folded.slice(end - 2, end))
  );
}

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
  if (PHRASE_STOP.has(folded.charCodeAt(offset))) return false;
  return kind !== CHAR.other || folded[offset] === "·" || folded[offset] === "、";
}
