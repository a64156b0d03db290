// The words of a folded text, as quotations are compared: one for each character of CJK, each Latin
// word, each run of digits, each sign that changes a figure. Marks and punctuation are no words;
// what may stand for other words is a gap.

import { CLASS, classOf } from "../../library/quote/quoteGrams.ts";
import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { type FoldedWords, isApostrophe, isDigit, isInFigure, isMinus } from "./quotationSigns.ts";

export interface QuotedWord {
  /** In the folded text. */
  readonly span: Span;
  /**
   * Equal keys are the same word. "" for a gap: an ellipsis or an editor's brackets, which stand
   * for any words or none.
   */
  readonly key: string;
  /**
   * What it costs to have it changed, left out or put in: a character of CJK is 1, a longer word or
   * a figure 2.
   */
  readonly weight: number;
}

/**
 * From the first to the last of the words from `start` to `end`; of none, the place after the word
 * before.
 */
export function rangeOf(words: readonly QuotedWord[], { start, end }: Span): Span {
  const first = words[start]?.span.start;
  const last = words[end - 1]?.span.end;
  if (start < end && first !== undefined && last !== undefined) return { start: first, end: last };
  const place = words[start - 1]?.span.end ?? first ?? 0;
  return { start: place, end: place };
}

/** Words of a quotation in a note: ellipses and [editor's words] are gaps. */
export function wordsOfQuotation(text: FoldedWords): readonly QuotedWord[] {
  const { folded } = text;
  const gaps = allMatches(folded, GAP).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  return wordsBetween(text, { start: 0, end: folded.length }, gaps)
    .filter(
      // A gap at either end stands for nothing: the quotation may begin and end anywhere.
      ({ key }, i, words) => key !== "" || (i > 0 && i < words.length - 1),
    )
    .map((word, i) => (i === 0 && leads(text, word) ? { ...word, weight: 0 } : word));
}

/**
 * He said "that prices rose": the word belongs to the sentence around, and costs nothing where the
 * article has none.
 */
export const LEADING = "that";

/** Not "That is acceptable": with a capital it is a word of its own. */
function leads(text: FoldedWords, { key, span }: QuotedWord): boolean {
  return key === LEADING && text.written.charAt(text.origin(span.start)) === "t";
}

/** Words of an article between two offsets: ellipses are its own, footnote marks are left out. */
export function wordsOfArticle(text: FoldedWords, span: Span): readonly QuotedWord[] {
  const words = text.folded.slice(span.start, span.end);
  const notes = allMatches(words, FOOTNOTE).map(({ 0: found, index }) => ({
    start: index + span.start,
    end: index + span.start + found.length,
  }));
  return wordsBetween(text, span, notes).filter(({ key }) => key !== "");
}

/** Longest stretch in brackets, in code units: an editor's "[the company]", not a paragraph. */
const BRACKETED = 40;

/** Up to a figure or a negation inside the brackets. */
const UP_TO_WEIGHTY = `[^\\]]{0,${BRACKETED}}(?:\\d|\\b(?:not?|never)\\b|[不没未非无])`;

/**
 * "…", "[…]", "(略)", "[the company]" and "(emphasis added)" are gaps. "[not]" and "[2,989]" are
 * none: a negation or a figure is never an editor's to put in. "[T]he" is a word, with the writer's
 * capital.
 */
const GAP = new RegExp(
  [
    `\\[(?!\\p{L}\\]\\p{L}|${UP_TO_WEIGHTY})[^\\[\\]]{0,${BRACKETED}}\\]`,
    "[(（【](?:略|中略|后略|前略)[)）】]",
    `[(（](?:emphasis|italics|sic|作者|笔者|编者|译者|引者|注|注:)[^()（）]{0,${BRACKETED}}[)）]`,
    "…|\\.{3,6}|。{3,6}",
  ].join("|"),
  "gu",
);

/**
 * Whether a word turns a sentence when it comes or goes: 不, not, doesn't (as folded, without its
 * mark).
 */
export function isNegation(key: string): boolean {
  return NEGATIONS.has(key);
}

const NEGATIONS: ReadonlySet<string> = new Set(
  (
    "不 没 未 非 无 莫 勿 别 not no never without nor cannot dont doesnt didnt wont cant isnt " +
    "arent wasnt werent shouldnt couldnt wouldnt hasnt havent hadnt"
  ).split(" "),
);

/** "[12]" after a word. */
const FOOTNOTE = /\[\d{1,3}\]/gu;

/** Signs that are part of what is said, wherever they stand: % is, a comma is not. */
const SIGNS = new Set("%‰°$€£¥￥₩₹+±×÷=<>≤≥&@#№");

/** Signs between two figures: 3:1 is not 31. A tilde and a dash are one there. */
const INNER_SIGNS: ReadonlyMap<string, string> = new Map([
  [":", ":"],
  ["/", "/"],
  ["-", "-"],
  ["~", "-"],
]);

function wordsBetween(text: FoldedWords, span: Span, gaps: readonly Span[]): readonly QuotedWord[] {
  const words: QuotedWord[] = [];
  let gap = 0;
  let at = span.start;
  while (at < span.end) {
    const next = gaps[gap];
    if (next !== undefined && at >= next.start) {
      words.push({ span: next, key: "", weight: 0 });
      at = next.end;
      gap++;
      continue;
    }
    const end = Math.min(endOfWord(text, at), next?.start ?? span.end, span.end);
    const word = wordAt(text, at, end);
    if (word !== undefined) words.push(word);
    at = end;
  }
  return words;
}

/**
 * The end of the word or the figure at `at`; one unit for all else, two for an ideograph beyond the
 * BMP.
 */
function endOfWord(text: FoldedWords, at: number): number {
  const { folded } = text;
  const code = folded.charCodeAt(at);
  if (classOf(code) !== CLASS.letter) return at + ((folded.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const more = isDigit(code) ? isMoreOfFigure : isRaised(code) ? isMoreRaised : isMoreOfWord;
  let end = at + 1;
  while (end < folded.length && more(text, end)) end++;
  return end;
}

function isMoreOfFigure(text: FoldedWords, at: number): boolean {
  return isDigit(text.folded.charCodeAt(at)) || isInFigure(text, at);
}

function isMoreRaised({ folded }: FoldedWords, at: number): boolean {
  return isRaised(folded.charCodeAt(at));
}

function isMoreOfWord(text: FoldedWords, at: number): boolean {
  const code = text.folded.charCodeAt(at);
  if (classOf(code) !== CLASS.letter) return isApostrophe(text, at);
  return !isDigit(code) && !isRaised(code);
}

function wordAt(text: FoldedWords, start: number, end: number): QuotedWord | undefined {
  const { folded } = text;
  const span = { start, end };
  const word = folded.slice(start, end);
  const code = folded.charCodeAt(start);
  const kind = classOf(code);
  if (kind === CLASS.cjk) return { span, key: word, weight: 1 };
  if (kind === CLASS.letter) {
    if (isDigit(code)) return { span, key: word.replaceAll(",", ""), weight: 2 };
    if (isRaised(code) && !UNIT_BEFORE.test(folded.slice(Math.max(0, start - 4), start)))
      return undefined;
    return { span, key: word.replaceAll('"', ""), weight: word.length > 3 ? 2 : 1 };
  }
  if (SIGNS.has(word) || isMinus(text, start)) return { span, key: word, weight: 1 };
  const inner = INNER_SIGNS.get(word);
  const between = isDigit(folded.charCodeAt(start - 1)) && isDigit(folded.charCodeAt(end));
  return inner !== undefined && between ? { span, key: inner, weight: 1 } : undefined;
}

/** A raised figure is part of a unit (500 m², 3 km²); after any other word it is a footnote's. */
const UNIT_BEFORE = /(?<!\p{L})\p{L}{1,2}$/u;

function isRaised(code: number): boolean {
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x2079);
}
