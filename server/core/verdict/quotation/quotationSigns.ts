// Signs that make a figure another one, where only the text as written tells: spaces are folded
// away, and "May. 5" has become "may.5" there, "fell -5 %" "fell-5%".

import { isHan } from "../../text/script.ts";

/** A folded text with the text that it was made from. */
export interface FoldedWords {
  readonly folded: string;
  readonly written: string;
  /** Where the character at an offset of `folded` stands in `written`. */
  origin(at: number): number;
}

/**
 * Whether the dash at `at` of the folded words makes the figure after it negative: "fell -5 %",
 * "(-5)", 为-5%. Not one: a range (3-5), a name (covid-19, SU-7), a dash of prose (计划—5年).
 */
export function isMinus({ folded, written, origin }: FoldedWords, at: number): boolean {
  if (folded.charAt(at) !== "-" || !isDigit(folded.charCodeAt(at + 1))) return false;
  const place = origin(at);
  if (!MINUS.test(written.charAt(place))) return false;
  const before = written.charAt(place - 1);
  if (before === "" || OPENING.test(before)) return true;
  return isHan(before.charCodeAt(0)) && PERCENT.test(written.slice(place + 1, place + 16));
}

/**
 * Whether the full stop or comma at `at` of the folded words stands inside a figure: 2.5 and 2,898;
 * not "in 2020. 30 men".
 */
export function isInFigure({ folded, written, origin }: FoldedWords, at: number): boolean {
  const mark = folded.charAt(at);
  if (mark !== "." && mark !== ",") return false;
  if (!isDigit(folded.charCodeAt(at - 1)) || !isDigit(folded.charCodeAt(at + 1))) return false;
  if (mark === "," && !GROUP.test(folded.slice(at + 1, at + 5))) return false;
  const place = origin(at);
  return !/\s/u.test(written.charAt(place - 1) + written.charAt(place + 1));
}

/**
 * Whether the mark at `at` of the folded words is the apostrophe of one word: doesn't, not the mark
 * in `said "we`.
 */
export function isApostrophe({ folded, written, origin }: FoldedWords, at: number): boolean {
  if (folded.charAt(at) !== '"') return false;
  if (!LETTER.test(folded.charAt(at - 1)) || !LETTER.test(folded.charAt(at + 1))) return false;
  const place = origin(at);
  return APOSTROPHE.test(written.slice(place - 1, place + 2));
}

const LETTER = /\p{L}/u;
const APOSTROPHE = /^\p{L}['’ʼ`´]\p{L}$/u;

/** An ASCII digit: folded text has no other width. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Three digits and no more. */
const GROUP = /^\d{3}(?!\d)/u;

const MINUS = /[-\u2010\u2212\uFE63\uFF0D]/u;

/** What a negative figure may follow without doubt. */
const OPENING = /[\s([{:：（]/u;

/** "5.2%" and "10 ℃" are such, "2024款" is not. */
const PERCENT = /^[\d.,]{1,10}\s?[%％‰°℃]/u;
