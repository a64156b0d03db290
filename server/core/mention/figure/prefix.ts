// What stands before a numeral and belongs to it: a minus, a currency sign, code or word.

import { isOneOf } from "../../text/codeAt.ts";
import { isDigitAt, isHanAt, isLetterAt, isSpaceAt, skipSpacesBack } from "./chars.ts";
import { MONEY_BEFORE } from "./unit.ts";
import { isDoubtfulCode } from "./unitAt.ts";
import { longestBefore, spread, wordTable } from "./wordTable.ts";

const MINUS_WORDS = wordTable<"minus">(
  spread([["minus", "负 負 マイナス 零下 氷点下 minus negative"]]),
);

/** The currency before `i`, its code undefined where ¥ may be either of two. */
export function moneyBefore(
  text: string,
  i: number,
  from: number,
  language: string,
): { readonly start: number; readonly code?: string } | undefined {
  const end = skipSpacesBack(text, i, 1);
  const sign = text.charAt(end - 1);
  if (end > from && (sign === "¥" || sign === "￥")) return yen(text, end, from, language);
  const match = longestBefore(MONEY_BEFORE, text, end);
  if (match === undefined || match.start < from) return undefined;
  const word = text.slice(match.start, match.end);
  if (isDoubtfulCode(word) || (/^r[sm]$/iu.test(word) && !/^R/u.test(word))) return undefined;
  return { start: match.start, code: match.value };
}

/**
 * JPY¥ and CN¥ say which; alone, ¥ is the yen in Japanese and the yuan in Chinese, and open
 * elsewhere.
 */
function yen(
  text: string,
  end: number,
  from: number,
  language: string,
): { readonly start: number; readonly code?: string } {
  const named =
    longestBefore(MONEY_BEFORE, text, end) ?? longestBefore(MONEY_BEFORE, text, end - 1);
  if (named !== undefined && named.start >= from) return { start: named.start, code: named.value };
  const code = { zh: "CNY", ja: "JPY" }[language];
  return { start: end - 1, ...(code !== undefined && { code }) };
}

/** 同比-3.1%, 净利润-6.3亿元: what no name ends with. */
function isAmount(text: string, end: number): boolean {
  return end > 0 && (isOneOf("%％", text, end) || isOneOf("万亿萬億", text, end - 1));
}

/**
 * Where a minus before `start` begins; undefined where a hyphen joins words or there is none. `end` is where the numeral
 * ends that may have it.
 */
export function signBefore(
  text: string,
  start: number,
  from: number,
  end = start,
): number | undefined {
  const at = start - 1;
  const mark = text.charAt(at);
  // 歼-20, 五元-七元: behind a Han word a hyphen joins, unless the word leads to a number.
  if (
    isHanAt(text, at - 1) &&
    !"为為是至到约約在于於达達和与與或及从從由".includes(text.charAt(at - 1)) &&
    mark !== ""
  ) {
    const joins = at <= from || !isAmount(text, end);
    if (mark === "–" || (joins && (mark === "-" || mark === "－"))) return undefined;
  }
  if (at >= from && (mark === "-" || mark === "−" || mark === "－" || mark === "–")) {
    const joins = isDigitAt(text, at - 1) || isLetterAt(text, at - 1) || isSpaceAt(text, start);
    const dash = mark === "–" && at > 0 && !isSpaceAt(text, at - 1);
    const doubled = text.charAt(at - 1) === mark;
    return joins || dash || doubled || text.charAt(at - 1) === ")" ? undefined : at;
  }
  const word = longestBefore(MINUS_WORDS, text, skipSpacesBack(text, start, 1));
  if (word === undefined || word.start < from) return undefined;
  // 担负, 胜负: the character ends another word.
  if (isHanAt(text, word.start) && isHanAt(text, word.start - 1)) {
    return "是为為約约到了至和与與或".includes(text.charAt(word.start - 1))
      ? word.start
      : undefined;
  }
  return word.start;
}
