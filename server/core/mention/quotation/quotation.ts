// Quotations of a text: words in paired marks, and block quotes as a whole. Which of them are worth
// checking is decided here too, in one place: a word in scare quotes is no claim about what an
// article says.

import { isHan, isHangul, isKana } from "../../text/script.ts";
import type { QuotationMention } from "../mention.ts";
import { splitAttribution } from "./quotationAttribution.ts";
import { findMarkedSpans } from "./quotationMarks.ts";
import { findSpeaker } from "./quotationSpeaker.ts";

/**
 * The quotations of a readable text (a leaf's or a passage's), outermost marks only, in order.
 * Spans are in `text`, marks included; `exact` is without the marks. `speaker` is set where the
 * text names one right beside the quotation.
 *
 * @example findQuotations("雷军说：“覆盖了中国2898个区县”") // exact 覆盖了中国2898个区县, speaker 雷军
 */
export function findQuotations(text: string): readonly QuotationMention[] {
  return findMarkedSpans(text)
    .map((span): QuotationMention => {
      return { kind: "quotation", span, exact: text.slice(span.start + 1, span.end - 1) };
    })
    .filter(({ exact }) => sizeOf(exact) > 0)
    .map((mention) => withSpeaker(mention, text));
}

/**
 * A block quote's readable text as one quotation. An attribution at its end ("—— 霍华德·斯金格") is left
 * out and gives the speaker; marks around the whole are left out of `exact`. Undefined for a block
 * that quotes nobody: an attribution standing alone, a callout ("[!NOTE] …"), and narration that
 * has its quotations in marks inside (use `findQuotations` for these).
 */
export function quotationOfBlock(text: string): QuotationMention | undefined {
  if (CALLOUT.test(text)) return undefined;
  const { words, speaker } = splitAttribution(text);
  const span = inkOf(text.slice(0, words));
  const marked = findMarkedSpans(text.slice(0, words));
  const whole = marked.find(({ start, end }) => start === span.start && end === span.end);
  if (whole === undefined && marked.some(({ start, end }) => hasSpeech(text.slice(start, end)))) {
    return undefined;
  }
  const edge = whole === undefined ? 0 : 1;
  const exact = text.slice(span.start + edge, span.end - edge);
  if (sizeOf(exact) === 0) return undefined;
  const mention = { kind: "quotation", span, exact } as const;
  if (speaker === undefined) return mention;
  const start = text.indexOf(speaker, words);
  return { ...mention, speaker, speakerSpan: { start, end: start + speaker.length } };
}

/**
 * Whether a quotation claims that somebody said these very words. Left alone: terms, mottos and
 * scare quotes (“蚂蚁市场”, "smart home"), works' titles in capitals ("The Old Man and the Sea"), marks
 * around code. Below six characters of CJK or four Latin words hardly anything is a sentence; with
 * its speaker named beside it a quotation may be two thirds of that, because then the words are
 * told as speech.
 */
export function isChecked({ exact, speaker }: QuotationMention): boolean {
  if (exact.includes(OBJECT) || URL_LIKE.test(exact)) return false;
  const size = sizeOf(exact);
  if (speaker !== undefined) return size >= MIN_SPOKEN;
  return size >= MIN_SIZE && !isTitle(exact);
}

/** In CJK characters. */
const MIN_SIZE = 6;
const MIN_SPOKEN = 4;

/** A Latin word weighs as much as a character and a half of CJK: four words are six characters. */
const LATIN_WORD = 1.5;

/** What stands for inline code and images in a leaf's readable text. */
const OBJECT = "\uFFFC";

/** "https://a.example" and "C:\data" are such, "the ratio is 3:1" is not. */
const URL_LIKE = /\w:[\\/]/u;

/** "[!NOTE] Call them" is such, "[We] call them" is not. */
const CALLOUT = /^\s{0,8}\[!\w{1,20}\]/u;

function withSpeaker(mention: QuotationMention, text: string): QuotationMention {
  const { start, end } = mention.span;
  const speaker = findSpeaker(text, mention.span);
  if (speaker === undefined) return mention;
  // The name nearest to the marks: it stands on one side, in the words that the finder has read.
  const before = text.lastIndexOf(speaker, start - speaker.length);
  const after = text.indexOf(speaker, end);
  const isBefore = before >= 0 && (after < 0 || start - before < after - end + speaker.length);
  const at = isBefore ? before : after;
  return { ...mention, speaker, speakerSpan: { start: at, end: at + speaker.length } };
}

function hasSpeech(marked: string): boolean {
  return sizeOf(marked) >= MIN_SIZE;
}

/** The span of `text` without the spaces around it. */
function inkOf(text: string): { readonly start: number; readonly end: number } {
  const end = text.trimEnd().length;
  return { start: Math.min(end, text.length - text.trimStart().length), end };
}

/** Length in CJK characters: marks and punctuation count nothing. */
function sizeOf(text: string): number {
  let cjk = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code) || isKana(code) || isHangul(code)) cjk++;
  }
  return cjk + LATIN_WORD * (text.match(LATIN_OR_NUMBER)?.length ?? 0);
}

/** "company's", "2,898" and "year-on" are one each; 区县 and "-" are none. */
const LATIN_OR_NUMBER = new RegExp(
  "(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー])" +
    "[\\p{L}\\p{N}])+(?:['’.,][\\p{Script=Latin}\\p{Nd}]+)*",
  "gu",
);

/**
 * Every longer word begins with a capital, most words do, and nothing ends a sentence: the title of
 * a work.
 */
function isTitle(text: string): boolean {
  const words = text.match(/\p{Script=Latin}[\p{Script=Latin}'’]*/gu) ?? [];
  if (words.length === 0 || /[\p{Script=Han}\p{Script=Hiragana}.!?,;]/u.test(text)) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const longer = words.filter((word) => word.length >= 4);
  return capitals.length * 2 >= words.length && longer.every((word) => capitals.includes(word));
}
