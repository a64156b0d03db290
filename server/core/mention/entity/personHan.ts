// Chinese people: a surname and one or two characters, taken for a name only where a title stands
// before it (创始人雷军) or a verb of speech after it (卢伟冰曾概括).

import { hasChar } from "../../text/charBits.ts";
import { codeAt, isOneOf } from "../../text/codeAt.ts";
import type { Span } from "../../text/span.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass, isCjk, isHan, isNameDot } from "./entityChars.ts";
import { charSet, firstsOf, lastsOf, wordAt, wordBefore, wordTable } from "./entityWords.ts";
import { endsName, isBehindWord, isEntered, speaksAfter, titlePhrase } from "./personBeside.ts";
import {
  ACTS_ZH,
  AFTER_NAME_WORDS_ZH,
  AFTER_NAME_ZH,
  HONORIFICS_ZH,
  HONOURED_ZH,
  NOT_GIVEN_ZH,
  NOT_PERSON_ZH,
  NOUN_ENDINGS_ZH,
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
 * 导演陈凯歌、黄渤和舒淇: who is listed behind a sure name is a person, too, if the item has a name's shape.
 */
function listedAfter(source: Source, end: number): readonly Candidate[] {
  const listed: Candidate[] = [];
  let at = end;
  while (listed.length < LONGEST_LIST && isOneOf("、和与及", source.folded, at)) {
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
  while (listed.length < LONGEST_LIST && isOneOf("、和与及", folded, end)) {
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
  return !isCjk(folded, at - 1) || BEFORE_PERSON.has(codeAt(folded, at - 1));
}

/** A cast or a board; longer lists are taken up to here from each sure name. */
const LONGEST_LIST = 20;

function isListed(folded: string, start: number, end: number): boolean {
  return start < end && !looksCommon(folded, start, end);
}

const BEFORE_PERSON = charSet("和与而但对据由被让把及时后中日月以向跟同给有");

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
  return CHINESE_SURNAMES.has(codeAt(folded, start)) ? 1 : 0;
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
  const closes = endsName(folded, given + 2) || ACTS_ZH.has(codeAt(folded, given + 2));
  const ends = isGivenAt(folded, given + 1) || isOfYears(folded, start, given);
  const long = ends && closes ? given + 2 : undefined;
  // 是枝裕和 and 大江和 end as Chinese names hardly do; behind a Japanese surname the longer one is
  // likelier.
  const japanese = surname > 1 && wordAt(DOUBLE_SURNAMES, folded, start) === 0;
  if (short !== undefined && !japanese && wordAt(AFTER_NAME_WORDS_ZH, folded, short) > 0)
    return short;
  const thirdEnds = !japanese && AFTER_NAME_ZH.has(codeAt(folded, given + 1));
  return short !== undefined && (thirdEnds || long === undefined) ? short : long;
}

/** 创始人沈柏年: 年 ends a given name behind a title; not 董事长李今年. */
function isOfYears(folded: string, start: number, given: number): boolean {
  if (folded[given + 1] !== "年" || YEARS.has(codeAt(folded, given))) return false;
  return wordBefore(TITLES_ZH, folded, start) > 0;
}

/** 今年, 半年, 三年: what makes 年 a time. */
const YEARS = charSet("今去明前当後后每全半多近来往历同上下一二三四五六七八九十两几数百千周学财");

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
  return isHan(folded, offset) && !NOT_GIVEN_ZH.has(codeAt(folded, offset));
}

function evidence(folded: string, start: number, end: number): number {
  if (wordBefore(TITLES_ZH, folded, start) > 0) {
    // 主席高度评价 is not about Mr. 高度; 副院长高峰认为 is about Mr. 高峰.
    return !NOT_PERSON_ZH.has(folded.slice(start, end)) || speaksAfter(folded, end) ? SURE : 0;
  }
  if (isEntered(folded, start, end)) return SURE;
  if (looksCommon(folded, start, end)) return 0;
  const titled = wordBefore(WEAK_TITLES_ZH, folded, start) > 0;
  const free = titled || !isCjk(folded, start - 1) || BEFORE_PERSON.has(codeAt(folded, start - 1));
  if (free && end - start > 2 && wordAt(HONOURED_ZH, folded, end) > 0) return SURE;
  const speaks = (free || isBehindWord(folded, start, end)) && speaksAfter(folded, end);
  if (speaks && end - start > 2) return SURE;
  // 居民黄桂英今年六十七岁: three characters of that shape behind a word for a person.
  if (titled && end - start > 2) return SURE;
  return (titled ? 1 : 0) + (speaks ? 1 : 0);
}

/** Everyday words with a surname's character: 高管, 许多人, 安全部. */
export function looksCommon(folded: string, start: number, end: number): boolean {
  return (
    NOUN_ENDINGS_ZH.has(codeAt(folded, end - 1)) ||
    NOT_PERSON_ZH.has(folded.slice(start, end)) ||
    NOT_PERSON_ZH.has(folded.slice(start, start + 2)) ||
    NOT_PERSON_ZH.has(folded.slice(end - 2, end))
  );
}
