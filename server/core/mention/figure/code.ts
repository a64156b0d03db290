// Numbers that name instead of counting: tickers, bank cards, accounts and orders by their label,
// coordinates. Each look is bounded by the length of the text it slices.

import { charBits, hasChar } from "../../text/charBits.ts";
import { codeAt, isOneOf } from "../../text/codeAt.ts";
import { isDigitAt, isHanAt, isKanaAt, isLetterAt, skipDigits } from "./chars.ts";

/** How far before a number its label may begin: "phone and fax (office): +1 ". */
const LABEL_REACH = 28;

/** 电话010…, 股票代码为600519, 编号:12: a label right before it; 电话销售增长5% has none. */
const LABELS =
  /(?:电话|電話|手机|传真|邮编|郵便番号|代码|代碼|(?<!レ)コード|证号|證號|身份证|卡号|卡號|账号|帳號|帐号|口座番号|注文番号|编号|編號|识别码|订单(?=[号编:：#])|批号|文号|号码|QQ)[号码碼为為是はの:：\s(（#+]{0,4}$/u;
/** What LABELS ends with. */
const LABEL_ENDS = charBits(
  [
    ..."话話机真编号码碼ド証证號单QＱ为為是はの:：(（#+ \t\n\v\f\r\u00a0\u3000\u202f\u2009\u2003\u2002\u200a\u2028\u2029\u205f\u1680\ufeff\u2000\u2001\u2004\u2005\u2006\u2007\u2008",
  ].map((end) => end.charCodeAt(0)),
);
/** "ISSN 1234-5678", "account no. 12-34", "order #66"; "on the order of 0.3" and "account for 30 %" count. */
const ENGLISH_LABELS =
  /\b(?:(?:tel|phone|fax|isbn|issn|doi|isin|cusip|sku|ticker|zip)(?: (?:no|number|code))?[.:]{0,2}|(?:account|order|invoice|serial|patent|case|ticket|flight)(?: (?:no\.?|number|id):?|:| #))[ (+#]{0,3}$/iu;

/** 600519.SH, 0700.HK: the code of a share and its exchange. */
const TICKER = /^\d{3,6}\.(?:SH|SS|SZ|BJ|HK|TWO?|T|KS|KQ|US)(?![A-Za-z])/u;
/** 6222 0200 0000 1234, 4111-1111-1111-1111; four years in a row are no card. */
const CARD = /^(?!(?:(?:19|20)\d\d[ -]){2})\d{4}(?:[ -]\d{4}){2,4}(?:[ -]\d{1,3})?(?!\d)/u;
/** 39°54′N, 116.4° E, 39°54′20″: degrees with a direction or with minutes. */
const DEGREES =
  /^\d{1,3}(?:\.\d{1,8})?\s?[°度](?:\s?[NSEW](?![a-z])|\s?\d{1,2}(?:\.\d{1,4})?\s?[′'’分](?:\s?\d{1,2}(?:\.\d{1,4})?\s?[″"”秒])?\s?[NSEW]?)/u;
/** Longest form looked at. */
const LONGEST_FORM = 40;
const TICKER_OR_DEGREES = new RegExp(`${TICKER.source}|${DEGREES.source}`, "u");

/** 北纬39.9度, 坐标(39.9042, 116.4074), "latitude 40.1693". */
const PLACED =
  /(?:[北南]纬|[东西]经|[北南]緯|[東西][経經]|坐标|座標|经度|纬度|緯度|経度|\b(?:lat|latitude|longitude|lon|lng|coordinates)\b)[(（:：为為是は=\s-]{0,3}(?:-?\d{1,3}(?:\.\d{1,8})?\s?[°度]?[NSEW]?,\s?-?)?$/iu;
const DECIMAL = /^\d{1,3}(?:\.\d{1,8})?\s?[°度]?/u;

/** Longest number in plain digits that anyone counts to; identity cards and hashes are longer. */
const LONGEST_PLAIN = 15;

/** The end of the code that starts with the digit at `i`; undefined when it is a number. */
export function codeEnd(text: string, i: number): number | undefined {
  const first = skipDigits(text, i);
  const mark = text.charAt(first);
  if (".°度- ".includes(mark) && mark !== "") {
    const form = formOf(mark).exec(text.slice(i, i + LONGEST_FORM));
    if (form !== null) return i + form[0].length;
  }
  // "Costs order: 80% × £6.2m": no code is a percentage.
  if (!isOneOf("%％", text, first) && isLabelled(text, i)) return labelledEnd(text, i);
  if (isPlaced(text, i)) return i + (DECIMAL.exec(text.slice(i, i + 16))?.[0].length ?? 0);
  return first - i > LONGEST_PLAIN && !isDigitAt(text, i - 1) ? first : undefined;
}

/** Which form a number may have is told by the mark behind its first digits. */
function formOf(mark: string): RegExp {
  if (mark === "-" || mark === " ") return CARD;
  return mark === "." ? TICKER_OR_DEGREES : DEGREES;
}

/** Marks between a label and its number. */
const BETWEEN = " (（#+:：.=-为為是はの号码碼番";

/** A number behind a space in a sentence ends most looks here: its word is no label. */
function isLabelled(text: string, i: number): boolean {
  const end = labelEnd(text, i);
  if (end === 0) return false;
  const isLetter = isLetterAt(text, end - 1);
  if (!isLetter && !hasChar(LABEL_ENDS, text, i - 1)) return false;
  const behind = text.slice(Math.max(0, i - LABEL_REACH), i);
  // 订单20240312001 is one order's number, 订单29艘 are so many orders.
  if (behind.endsWith("订单") && skipDigits(text, i) - i >= LONG_ORDER) return true;
  return isLetter ? ENGLISH_LABELS.test(behind) : LABELS.test(behind);
}

const LONG_ORDER = 8;

/** The end of the word before the number, marks between left out; 0 for none. */
function labelEnd(text: string, i: number): number {
  let end = i;
  while (end > 0 && i - end < 5 && BETWEEN.includes(text.charAt(end - 1))) end--;
  const isWord = isLetterAt(text, end - 1) || isHanAt(text, end - 1) || isKanaAt(text, end - 1);
  return isWord ? end : i > end && isHanAt(text, i - 1) ? i : 0;
}

/** The first coordinate stands behind its word, the second behind the first. */
function isPlaced(text: string, i: number): boolean {
  const second =
    text.charAt(i - 1) === " " || text.charAt(i - 1) === "," || text.charAt(i - 1) === "-";
  if (!second && labelEnd(text, i) === 0) return false;
  if (!mayBePlaced(text, i)) return false;
  // LNG 1,388億円 is gas.
  if (/[\d,，]{4}/u.test(text.slice(i, i + 4))) return false;
  return PLACED.test(text.slice(Math.max(0, i - LABEL_REACH), i));
}

/** One look at what stands before nearly all numbers: no word of PLACED, and no comma behind a first coordinate. */
function mayBePlaced(text: string, i: number): boolean {
  for (let at = i - 3; at < i; at++) if (codeAt(text, at) === COMMA) return true;
  let end = i;
  while (i - end < 3 && end > 0 && isOneOf(PLACE_MARKS, text, end - 1)) end--;
  let start = end;
  while (end - start < LONGEST_PLACE && isSmallOrCapital(codeAt(text, start - 1))) start--;
  if (start === end) return isOneOf("纬经緯経經标標度", text, end - 1);
  return PLACE_WORDS.has(text.slice(start, end).toLowerCase());
}

const COMMA = 0x2c;
/** Between the word and the number. */
const PLACE_MARKS = " (（:：为為是は=-\t\n\r\u00a0\u2009\u202f\u3000";
const PLACE_WORDS = new Set(["lat", "latitude", "longitude", "lon", "lng", "coordinates"]);
const LONGEST_PLACE = 12;

function isSmallOrCapital(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** A labelled number goes on over its hyphens and spaces: 010-1234 5678. */
function labelledEnd(text: string, i: number): number {
  let end = skipDigits(text, i);
  while (end - i < LABEL_REACH && /[- /.]/u.test(text.charAt(end)) && isDigitAt(text, end + 1)) {
    end = skipDigits(text, end + 1);
  }
  return end;
}
