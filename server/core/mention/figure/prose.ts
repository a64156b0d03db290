// Tells figures from words that merely contain number characters: idioms, names, articles,
// pointers.

import { isOneOf } from "../../text/codeAt.ts";
import { isDigitAt, isHanAt, isKanaAt, isLetterAt, skipDigits } from "./chars.ts";
import type { Draft, Reader } from "./draft.ts";
import { HAN_DIGITS } from "./hanTable.ts";
import { idiomEnd } from "./idiom.ts";
import { modifierAfter } from "./modifier.ts";
import { isCommonWord, isListNumber, isNameNumber, isPart, isPointer } from "./pointer.ts";
import { isTimeOfDay } from "./token.ts";
import { COUNTERS } from "./unit.ts";
import { longestAt } from "./wordTable.ts";

/** Whether the numeral of `draft` is no figure here but part of a word, a name or a pointer. */
export function isProse({ text, language }: Reader, draft: Draft): boolean {
  const { numeral, category } = draft;
  const measured = category !== "number" && category !== "count" && category !== "ordinal";
  const idiom = idiomEnd(text, numeral.start, numeral.end, language);
  const said = category === "percent" && draft.start < numeral.start;
  if (idiom > 0 && !said && !(measured && draft.end > idiom)) return true;
  if (category === "ordinal" && text.charAt(draft.start) === "第") return isPart(text, draft.end);
  // For the first time: 首次 and 初めて count nothing, either.
  if (
    category === "ordinal" &&
    draft.value === 1 &&
    FIRST_TIME.test(text.slice(draft.end, draft.end + 7))
  )
    return true;
  if (isTimeOfDay(text, numeral.start, numeral.end) && category !== "percent") return true;
  // A half-built plant is no half of anything.
  if (category === "fraction" && text.charAt(draft.end) === "-" && isLetterAt(text, draft.end + 1))
    return true;
  // 1人当たり, 1キロあたり say what another figure is told for.
  if (draft.value === 1 && isForEach(text, draft)) return true;
  if (category === "number" && isDotted(text, draft.start, draft.end)) return true;
  // 三ツ星, 八ツ橋, 三ツ矢: names.
  if (text.charAt(numeral.end) === "ツ") return true;
  if (numeral.form === "han") return isHanWord(text, draft, language);
  if (numeral.form === "words") return isEnglishWord(text, draft) || isPointer(text, draft.start);
  return isAttached(text, draft);
}

const FIRST_TIME = /^[ -]time(?:rs?)?\b/iu;

/** Whether another figure is told for this one: 1人当たり, 1キロあたり; a price for one that is counted, 1人5,000円. Not 1人3時間. */
function isForEach(text: string, { end, category }: Draft): boolean {
  const after = text.slice(end, end + EACH_REACH);
  return FOR_EACH.test(after) || (category === "count" && PRICED.test(after));
}

const FOR_EACH = /^(?:当たり|あたり|につき)/u;
/** Matches 5,000円, 月4,200元, 約$30. */
const PRICED =
  /^[月年日泊回]?(?:約|约|平均)?(?:[\d,.]{1,9}[万億亿]?(?:円|元|ドル|ユーロ|ウォン|美元|欧元)|[$€£¥￥]\d)/u;
const EACH_REACH = 20;

/** 一家公司, 一个: an article rather than a count, unless something says only or at least. */
export function isArticle({ text }: Reader, draft: Draft): boolean {
  const { start, end } = draft.numeral;
  if (draft.value !== 1 || draft.category !== "count") return false;
  if (text.charAt(start) !== "一" || end - start !== 1) return false;
  if (modifierAfter(text, draft.end) !== undefined) return false;
  const counter = longestAt(COUNTERS, text, end);
  const alone = !isHanAt(text, start - 1) && isBounded(text, draft.end);
  if (alone && counter?.end === draft.end) return false;
  return !/(?:仅|僅|只有?|共|约|近|至少|仅有)$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Financial characters that are words of their own where they stand alone: 收拾, 登陆, 队伍, 参加. */
const DOUBTFUL = "参參伍陆陸柒捌玖拾仟佰肆弌弐";
const ONLY_UNITS = /^[十百千万亿億萬兆]+$/u;

/** 一、人口, （三）出口, 十二、其他: how headings are counted. */
const HEADS_LIST = /^[一二三四五六七八九十]{1,3}[、)）]$/u;

/** A Han numeral without a measure is a figure only when its form says so: 二十五, 二〇二七, 三百. */
function isHanWord(text: string, draft: Draft, language: string): boolean {
  const { numeral, category } = draft;
  const { start, end } = numeral;
  if (
    category === "number" &&
    HEADS_LIST.test(text.slice(start, end + 1)) &&
    isListNumber(text, start, end)
  )
    return true;
  const written = text.slice(start, end);
  const before = text.charAt(draft.start - 1);
  const bounded = isBounded(text, draft.start - 1) && isBounded(text, draft.end);
  if (written.length === 1 && DOUBTFUL.includes(written) && category !== "currency")
    return !bounded;
  if (category === "currency" && ONLY_UNITS.test(written))
    return isUnitAlone(text, draft, language);
  if (
    category === "fraction" ||
    (category !== "number" && category !== "count" && category !== "unit")
  )
    return false;
  if (written.length === 1 && "之其唯统統专專".includes(before) && before !== "") return true;
  // 同一年 and 这一天 point at one; 这三年 are three.
  if (written === "一" && isOneOf("同这這某另每", before, 0)) return true;
  const lone = written.length === 1 && ONLY_UNITS.test(written) && written !== "十";
  if (lone && isReached(text, start)) return false;
  if (category === "unit" || category === "count") return lone && !bounded;
  if (written.endsWith("ダース")) return false;
  // 答えは十万です: kana do not go on with a Han word.
  const apart = language === "ja" && !isHanAt(text, start - 1) && !isHanAt(text, end);
  if (bounded || (apart && written.length > 1)) return false;
  if (written.length === 1) {
    return !(language === "ja" && isKanaAt(text, end) && !isHanAt(text, start - 1));
  }
  return ONLY_UNITS.test(written) || !/[十百千万亿億萬兆点點〇]/u.test(written);
}

/** Things that 千円 and 百円 are the name of rather than their price. */
const NAMED_MONEY = /^(?:札|玉|均|硬貨|ショップ|ストア|机)/u;

/**
 * 亿元, 百万円 alone in a cell or brackets are its unit, 千元机 is a kind of phone; 近千元, 千円を払う and 奖金百万元
 * are sums.
 */
function isUnitAlone(text: string, { start, end, numeral }: Draft, language: string): boolean {
  if (isReached(text, numeral.start) || text.charAt(numeral.start) === "十") return false;
  if (isBounded(text, start - 1) && isBounded(text, end)) return true;
  const lone = numeral.end - numeral.start === 1;
  const sum = "十百千".includes(text.charAt(numeral.start)) && language === "ja";
  return NAMED_MONEY.test(text.slice(end, end + 4)) || (lone && !sum);
}

/** 上百家, 近千名, 逾万户, 百来人: a lone 百 counts where something says how far it reaches. */
function isReached(text: string, start: number): boolean {
  if (isOneOf("来來", text, start + 1)) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return /(?:^|[^以之线網网史路身海])上$|[近逾约約超过過破成达達]$/u.test(before);
}

function isBounded(text: string, i: number): boolean {
  return !isHanAt(text, i) && !isKanaAt(text, i);
}

/**
 * "one" is a pronoun or an article nearly everywhere; with a measure, or after only or at least, it
 * is a number.
 */
function isEnglishWord(text: string, draft: Draft): boolean {
  const { numeral, category, start } = draft;
  const word = text.slice(numeral.start, numeral.end).toLowerCase();
  if (word === "half" && (category === "number" || category === "count")) return true;
  // Net zero, a zero-sum game: no count of anything.
  if (word === "zero" && /^-[a-z]/iu.test(text.slice(numeral.end, numeral.end + 2))) return true;
  if (word === "zero" && /\bnet[- ]$/iu.test(text.slice(Math.max(0, start - 4), start)))
    return true;
  if (category === "ordinal" && word === "first")
    return /^(?:,| of all)/u.test(text.slice(numeral.end, numeral.end + 7));
  if (category === "ordinal" && word === "second") return text.startsWith(" to none", numeral.end);
  if (word !== "one" || (category !== "number" && category !== "count")) return false;
  if (start < numeral.start || text.startsWith(" or more", numeral.end)) return false;
  return !/(?:only|just|least|exactly|than|most) $/iu.test(
    text.slice(Math.max(0, start - 9), start),
  );
}

/**
 * Characters that stand before a bare number that counts: 共465, 增至2898, 为5; behind any other it
 * names (骁龙845).
 */
const LEADS_NUMBER =
  "数數量额額率值比均共计計为為是达達到至约約近超过過逾有仅只足以从從的了得合总總和及与與或即满破余个個超报報收下在於于第每中等降增升减跌涨出售卖录";

/** 安卓9.0, 蓝牙5.3: versions of what has no other numbers. */
const VERSIONED = /(?:安卓|鸿蒙|蓝牙|版本|系统|微信|内核|协议)$/u;

/** 骁龙845, 小米9: a whole number of up to four digits right behind a Han word that leads no number. */
function isHanName(text: string, start: number, { plain, end }: Draft["numeral"]): boolean {
  if (!isHanAt(text, start - 1)) return false;
  if (VERSIONED.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (!plain || end - start > 4) return false;
  return !LEADS_NUMBER.includes(text.charAt(start - 1));
}

/** 三・一運動, 4・20事件, 1・2審: bare numbers with a dot between name days and steps. */
function isDotted(text: string, start: number, end: number): boolean {
  if (isHanAt(text, end) && text.slice(start, end).includes("・")) return true;
  const isNumeral = (i: number) => isDigitAt(text, i) || HAN_DIGITS.has(text.charAt(i));
  if (text.charAt(end) === "・") return isNumeral(end + 1);
  return text.charAt(start - 1) === "・" && isNumeral(start - 2);
}

/** NGC 1365 shows: a number behind capitals is a name's, whatever looks like a plural behind it. */
function isCatalogueNumber(text: string, start: number): boolean {
  return /(?:^|[^A-Za-z])(?!US |UK |EU |UN |THE |ALL )[A-Z]{2,5} $/u.test(
    text.slice(Math.max(0, start - 8), start),
  );
}

/** 上位3会場: how many of them the writer takes together. */
function isTop(text: string, start: number): boolean {
  return /(?:上位|下位)の?$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** "365 hectares", "12 million euros", "a round 20%": a unit in words. Signs may be anything: "Fig. 3 A". */
function isMeasured({ category, match }: Draft): boolean {
  if (category === "percent") return true;
  if (category !== "unit" && category !== "currency") return false;
  // Without a word it is a sign: £240,000.
  if (match === undefined) return category === "currency";
  return !/^[A-Za-z]{1,3}$/u.test(match.word);
}

/** 1+2, UTC+8: a sign that joins. Not "(+8%)", 营收+27.2%, 合计+2.5万. */
function isJoined(text: string, before: number, { category, numeral }: Draft): boolean {
  if (isDigitAt(text, before)) return true;
  if (category !== "number") return false;
  return isLetterAt(text, before) || (numeral.plain && !isBounded(text, before));
}

/** Digits with letters on either side, in a longer number, or in a list's or name's place. */
function isAttached(text: string, draft: Draft): boolean {
  const { numeral, end, start, category, value } = draft;
  const next = text.charAt(end);
  const before = text.charAt(start - 1);
  if (numeral.end - numeral.start > 40) return true;
  const bare = category === "number";
  if (bare && (isLetterAt(text, end) || isLetterAt(text, start - 1))) return true;
  if (before === "+" && isJoined(text, start - 2, draft)) return true;
  if (bare && before === "-" && (isHanAt(text, start - 2) || isLetterAt(text, start - 2)))
    return true;
  if (bare && isHanName(text, start, numeral)) return true;
  if (bare && (next === "_" || next === "@" || (next === "^" && isDigitAt(text, end + 1))))
    return true;
  if (before === "." && isDigitAt(text, start - 2)) return true;
  if (next === "." && isDigitAt(text, end + 1)) return true;
  if (before === "±" || text.slice(start - 2, start) === "± ") return true;
  if (bare && isListNumber(text, start, numeral.end)) return true;
  if (isPointer(text, start) && !(isMeasured(draft) && isCommonWord(text, start))) return true;
  if (
    category === "count" &&
    ((numeral.plain && isCatalogueNumber(text, start)) || isTop(text, start))
  )
    return true;
  const first = typeof value === "number" ? end : skipDigits(text, start);
  return bare && isNameNumber(text, start, first);
}
