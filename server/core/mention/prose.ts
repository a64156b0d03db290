// Tells figures from words that merely contain number characters: idioms, names, articles, pointers, times, versions.

import {
  isDigitAt,
  isHanAt,
  isKanaAt,
  isLetterAt,
  isSpaceAt,
  skipSpaces,
  skipSpacesBack,
} from "./chars.ts";
import { POINTER_NOUNS } from "./counterTable.ts";
import { isIdiom } from "./idiom.ts";
import type { Draft, Reader } from "./quantity.ts";
import { longestAt, spread, wordTable } from "./wordTable.ts";

/** Whether the numeral of `draft` is no figure here but part of a word, a name or a pointer. */
export function isProse({ text, language }: Reader, draft: Draft): boolean {
  const { numeral } = draft;
  if (isIdiom(text, numeral.start, numeral.end)) return true;
  if (draft.category === "ordinal" && text.charAt(draft.start) === "第")
    return isPart(text, draft.end);
  if (numeral.form === "han") return isHanWord(text, draft, language);
  if (numeral.form === "words") return isEnglishWord(text, draft);
  return isToken(text, draft);
}

/** 一家公司, 一个, "one": an article rather than a count, unless something says only or at least. */
export function isArticle({ text }: Reader, draft: Draft): boolean {
  if (draft.value !== 1 || draft.category !== "count") return false;
  const { start, end } = draft.numeral;
  const alone =
    !isHanAt(text, start - 1) && !isHanAt(text, draft.end) && !isLetterAt(text, draft.end);
  if (alone && text.charAt(start) === "一") return false;
  return (
    text.charAt(start) === "一" &&
    end - start === 1 &&
    !/[仅僅只有共约近]$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** A Han numeral without a unit is a figure only when its form says so: 二十五, 二〇二七, 三百. */
function isHanWord(text: string, draft: Draft, language: string): boolean {
  const { numeral, category } = draft;
  const { start, end } = numeral;
  const written = text.slice(start, end);
  const before = text.charAt(start - 1);
  if (category === "ordinal" || category === "percent" || category === "percentage-point")
    return false;
  if ("之其唯统統专專".includes(before) && before !== "" && end - start === 1) return true;
  if (before === "第") return false;
  const bounded =
    !isHanAt(text, start - 1) &&
    !isKanaAt(text, start - 1) &&
    !isHanAt(text, end) &&
    !isKanaAt(text, end);
  if (category !== "number" && category !== "count") return false;
  if (category === "count") {
    // A bare magnitude has no digit to compare: 千人, 万家.
    return (
      /^[十百千万亿億萬兆]+$/u.test(written) && written.length === 1 && written !== "十" && !bounded
    );
  }
  if (bounded) return false;
  if (written.length === 1)
    return !(language === "ja" && isKanaAt(text, end) && !isHanAt(text, start - 1));
  return !/[十百千万亿億萬兆点點]/u.test(written) || /^[百千万亿億萬兆]+$/u.test(written);
}

function isEnglishWord(text: string, draft: Draft): boolean {
  const { numeral, category } = draft;
  const word = text.slice(numeral.start, numeral.end).toLowerCase();
  if (word === "half" && category === "number") return true;
  if (word !== "one") return false;
  const unit = category !== "number" && category !== "count";
  return !unit;
}

/** Digits that belong to a longer token: SU7, 5G, 1.2.3, 15:30, 010-1234-5678, 192.168.0.1. */
function isToken(text: string, { numeral, end, start, category }: Draft): boolean {
  const next = text.charAt(end);
  const before = text.charAt(start - 1);
  if (category === "number" && isLetterAt(text, end)) return true;
  if (isLetterAt(text, start - 1) && category === "number") return true;
  if (numeral.end - numeral.start > 40) return true;
  if ((next === ":" || next === "：") && isDigitAt(text, end + 1)) return true;
  if ((before === ":" || before === "：") && isDigitAt(text, start - 2)) return true;
  if (before === "." && isDigitAt(text, start - 2)) return true;
  if (next === "." && isDigitAt(text, end + 1)) return true;
  if (before === "#" || before === "@" || before === "_" || next === "_" || next === "@")
    return true;
  return isTime(text, numeral.end, category) || isPointer(text, start);
}

/** 3 pm, 3点, 3時30分: times of day; 3点 with a point-counting word before is left to the counters. */
function isTime(text: string, end: number, category: string): boolean {
  const at = isSpaceAt(text, end) ? end + 1 : end;
  if (/^(?:[ap]\.?m\b|o'clock)/iu.test(text.slice(at, at + 8))) return true;
  const mark = text.charAt(end);
  return (
    category !== "percent" &&
    (mark === "時" || mark === "时") &&
    text.charAt(end + 1) !== "間" &&
    text.charAt(end + 1) !== "间"
  );
}

const PARTS = wordTable<"part">(spread([["part", POINTER_NOUNS]]));

/** 第2章, 第一阶段. */
function isPart(text: string, end: number): boolean {
  return longestAt(PARTS, text, skipSpaces(text, end, 1)) !== undefined;
}

const POINTERS = new Set(
  (
    "page pages p pp table tables fig figs figure figures chapter chapters section sections eq eqs equation no nos vol volume version " +
    "step phase part appendix article annex line room gate flight route highway exit level lesson unit exhibit item note footnote ref refs " +
    "isbn issn doi tel phone fax mobile call ext extension id"
  ).split(" "),
);

function isPointer(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === "[" || before === "【")
    return /^[[【][\d, –-]{1,12}[\]】]/u.test(text.slice(start - 1, start + 14));
  if (before === "§" || before === "№" || before === "¶") return true;
  let at = skipSpacesBack(text, start, 1);
  if (text.charAt(at - 1) === ".") at--;
  let word = at;
  while (at - word < 12 && word > 0 && isLetterAt(text, word - 1)) word--;
  return word < at && at < start && POINTERS.has(text.slice(word, at).toLowerCase());
}
