// Numbers that point at a place of a document or name a thing: page 14, 第2章, [12], Table 3, list
// numbers, iPhone 15.

import { isOneOf } from "../../text/codeAt.ts";
import {
  isDigitAt,
  isLetterAt,
  isSpaceAt,
  isUpperAt,
  skipDigits,
  skipLettersBack,
  skipSpaces,
  skipSpacesBack,
} from "./chars.ts";
import { EN_STOPS, POINTER_NOUNS } from "./counterTable.ts";
import { MONTHS } from "./dateTable.ts";
import { longestAt, spread, wordTable } from "./wordTable.ts";

const PARTS = wordTable<"part">(spread([["part", POINTER_NOUNS]]));

/** 第2章, 第一阶段: whether a part of a text or plan follows the ordinal that ends at `end`. */
export function isPart(text: string, end: number): boolean {
  return longestAt(PARTS, text, skipSpaces(text, end, 1)) !== undefined;
}

/** The numbers before the last in [3, 4]. */
const CITED = /[[【]\d{1,3}(?:[,，、] ?\d{1,3})*[,，、] ?$/u;

const POINTERS = new Set(
  (
    "page pages p pp table tables fig figs figure figures chapter chapters section " +
    "sections sec eq eqs equation equations no nos vol " +
    "volume version ver step phase part appendix article annex line room gate flight " +
    "route highway exit level lesson unit exhibit item round week " +
    "note footnote ref refs reference isbn issn doi tel phone fax mobile call ext " +
    "extension id number model type class grade group series " +
    "episode season act scene verse rule clause paragraph para question problem theorem " +
    "lemma listing specimen sample animal subject day"
  ).split(" "),
);
/** Pointers that are words of everyday language too: "bought part 365 hectares", "the group 12 million euros". */
const COMMON = new Set(
  (
    "step phase part article line room gate flight route highway exit level lesson unit item call " +
    "mobile model type class grade group series act scene verse rule clause question problem round " +
    "specimen sample animal subject"
  ).split(" "),
);
/** After these a colon may stand before the number. */
const NUMBERED = new Set("tel phone fax mobile id isbn issn doi no ext".split(" "));
const STOPS = new Set(EN_STOPS.split(" "));

/**
 * "page 14", [12], § 3, No. 5 before `start`; a unit behind the number (page 14 kilometres) does
 * not matter.
 */
export function isPointer(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === "[" || before === "【") {
    return /^[[【]\d{1,3}(?:[,，、] ?\d{1,3}|[-–]\d{1,3})*[\]】]/u.test(
      text.slice(start - 1, start + 14),
    );
  }
  if (
    isOneOf(",，、 ", text, start - 1) &&
    CITED.test(text.slice(Math.max(0, start - 14), start)) &&
    /^\d{1,3}[\]】,，]/u.test(text.slice(start, start + 4))
  )
    return true;
  if (isOneOf("§№¶图圖", before, 0)) return true;
  let at = skipSpacesBack(text, start, 1);
  if (isOneOf("§№¶", text, at - 1)) return true;
  const mark = text.charAt(at - 1);
  if (mark === "." || mark === ":" || mark === "：") at--;
  const word = skipLettersBack(text, at);
  if (word === at || at === start) return false;
  const name = text.slice(word, at).toLowerCase();
  // A point ends a sentence but after an abbreviation: "Fig. 2" and "the samples. 2 were", "Tel:
  // 555".
  if (mark === "." && name.length > 4) return false;
  if (mark === ":" || mark === "：") return NUMBERED.has(name);
  // P 0.009: phosphorus, or a probability; no page has decimals.
  if (name === "p" && text.startsWith("0.", start)) return false;
  // "Together they number 2,929": what is written in groups is an amount.
  if (name === "number" && GROUPED.test(text.slice(start, start + 12))) return false;
  return POINTERS.has(name);
}

const GROUPED = /^\d{1,3}(?:,\d{3})+(?!,?\d)/u;

/** Whether the word right before the number points only at times: with a measure behind it, it does not. */
export function isCommonWord(text: string, start: number): boolean {
  const at = skipSpacesBack(text, start, 1);
  return COMMON.has(text.slice(skipLettersBack(text, at), at).toLowerCase());
}

/** 1. 2) (3) 4、 at the start of a line, and headings that are a number alone: 03. */
export function isListNumber(text: string, start: number, end: number): boolean {
  const open = text.charAt(start - 1);
  const from = isOneOf("(（[", open, 0) ? start - 1 : start;
  const mark = text.charAt(end);
  if (end - start > 3) return false;
  // "多少. 1、CPU": a list that goes on in its line.
  if (
    mark === "、" &&
    !isDigitAt(text, end + 1) &&
    /[.。！？!?]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    return true;
  if (!isLineStart(text, from)) return false;
  if (isOneOf(")）、", mark, 0)) return true;
  if ((mark === "." || mark === "．") && (isSpaceAt(text, end + 1) || isLineEnd(text, end + 1)))
    return true;
  return text.charAt(start) === "0" && end - start === 2 && isLineEnd(text, skipSpaces(text, end));
}

/**
 * Only spaces and Markdown's own marks stand before it in its line; looks back over no more than
 * eight characters.
 */
function isLineStart(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= 8; at--) {
    const character = text.charAt(at);
    if (character === "\n" || character === "\r") return true;
    if (!" \t>#*-　".includes(character)) return false;
  }
  return start <= 8;
}

function isLineEnd(text: string, end: number): boolean {
  const character = text.charAt(end);
  return character === "" || character === "\n" || character === "\r";
}

/** Names whose numbers may have a point: Android 7.1. */
const VERSIONED = new Set(
  (
    "android ios ipados macos windows usb ufs bluetooth python java miui harmonyos hdmi " +
    "http wifi"
  ).split(" "),
);

/**
 * iPhone 15, Boeing 737, Windows 11: a bare whole number after a word with a capital that starts no
 * sentence. `end` is where the number ends; with a unit or a noun behind it, it is a figure
 * whatever stands before.
 */
export function isNameNumber(text: string, start: number, end: number): boolean {
  const at = skipSpacesBack(text, start, 1);
  const word = skipLettersBack(text, at);
  if (at === start || word === at || end - start > 4) return false;
  if (VERSIONED.has(text.slice(word, at).toLowerCase())) return true;
  if (skipDigits(text, start) !== end) return false;
  const lower = text.slice(word, at).toLowerCase();
  const capital = isUpperAt(text, word) || (isLetterAt(text, word) && isUpperAt(text, word + 1));
  if (!capital || STOPS.has(lower) || longestAt(MONTHS, text, word) !== undefined) return false;
  // The first word of a sentence has its capital from there: "Only 12 came", "Covers 31".
  const previous = skipSpacesBack(text, word);
  const first = previous === 0 || ".!?:;\n\r。！？".includes(text.charAt(previous - 1));
  // PlayStation has its second capital from nowhere else.
  const inner = /[a-z][A-Z]/u.test(text.slice(word, at));
  return (inner || !first) && !isDigitAt(text, word - 1);
}
