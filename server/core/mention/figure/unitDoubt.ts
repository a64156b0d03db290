// What only looks like a unit: 三块屏幕 are no money, 成为 no tenths, "over-64s" no seconds; and signs that are units only among
// certain words: 255p, 312亿方.

import { isOneOf } from "../../text/codeAt.ts";

/** Whether the unit's word from `at` to `end` is another word here. */
export function isOtherWord(text: string, at: number, end: number): boolean {
  // 三块屏幕, 那一块: pieces; money is 五块钱, 卖5块.
  if (isOneOf("块塊", text, at) && end === at + 1 && !arePrices(text, at)) return true;
  // 从92万升到114万: it rose.
  if (isOneOf("升", text, at) && isOneOf("到至为", text, at + 1)) return true;
  // 减少的3.8万里有: among them; 两万里 is a way.
  if (isOneOf("里", text, at) && AMONG.test(text.slice(Math.max(0, at - 2), at + 2))) return true;
  // 三成 is 30 %, but 成为 and 成立 are verbs, 折合 too.
  return isOneOf("成折", text, at) && NO_SHARE.test(text.slice(at, at + 2));
}

function arePrices(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 3);
  if (/[那这這哪另]一$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  return (
    !/^\p{Script=Han}/u.test(behind) ||
    /^(?:钱|錢|[一二三四五六七八九两多左上以半毛]|的|到|至|一)/u.test(behind)
  );
}

/** Behind digits with their magnitude; 20万里长江 is a way. */
const AMONG = /^[\d.][万亿]里[^长之的路外远江河海疆,，。;；、)）]/u;

const NO_SHARE = /^(?:成[功为為立本交绩績果就份]|折[合算扣旧叠])/u;

/** 312亿方: water and earth are told in cubic metres. Not 三方, 两万方面军, 50万方案. */
export function areCubic(text: string, at: number): boolean {
  if (text.charAt(at) !== "方" || !isOneOf("万亿萬億", text, at - 1)) return false;
  return !isOneOf("面案法向式便针圆圓块塊形", text, at + 1);
}

/** "Over-64s" and "the 50-64s", before the s: people by their age. */
export function areAged(text: string, at: number): boolean {
  return /(?:\b(?:over|under)[- ]|\bthe (?:\d\d[-–])?)\d\d$/iu.test(
    text.slice(Math.max(0, at - 11), at),
  );
}

/** 255p and "between 235p and 275p a share". Not 720p, "5p deletion", "8 p.m.". */
export function arePence(text: string, at: number): boolean {
  if (!PENCE.test(text.slice(Math.max(0, at - 6), at)) || text.startsWith("p.m", at)) return false;
  const from = Math.max(0, at - PENCE_REACH);
  return PENCE_TALK.test(text.slice(from, at + PENCE_REACH));
}

/** Up to three digits with a tenth, right before the sign; the heights of pictures are none. */
const PENCE = /(?:^|[^\d.,])(?!(?:144|240|360|480|720)$)\d{1,3}(?:\.\d{1,2})?$/u;
const PENCE_TALK =
  /£|\b(?:pence|penny|pounds?|shares?|price[ds]?|dividends?|fares?|fees?|costs?|charges?|tax|litre|mkt cap|market cap|a unit|per unit|bids?|bidders?|offer(?:s|ed)?|takeover|premium|approach(?:es)?|worth|values|valuing|stake)\b|便士|ペンス|英镑|英鎊|ポンド/iu;
const PENCE_REACH = 60;
