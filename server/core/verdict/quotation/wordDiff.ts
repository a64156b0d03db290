// The words in which a quotation differs from the article beside it, told in whole words: 美国
// against 韩国, not 美 against 韩.

import type { Span } from "../../text/span.ts";
import type { Alignment } from "./quotationAlign.ts";
import { isNegation, LEADING, type QuotedWord } from "./quotationWords.ts";

/**
 * Words from `start` to `end` on both sides; an empty side has nothing there. Counted in words, not
 * in code units.
 */
export interface WordDifference {
  readonly quotation: Span;
  readonly article: Span;
}

export interface AlignedWords {
  /** The quotation, folded: its words' spans are in it. */
  readonly folded: string;
  readonly quotation: readonly QuotedWord[];
  readonly article: readonly QuotedWord[];
  readonly alignment: Alignment;
}

/**
 * The differences in order; none when the quotation's words are the article's. No difference: what
 * a gap stands for, the same letters divided in other words, and a "that" that leads into the
 * quotation.
 */
export function diffWords(aligned: AlignedWords): readonly WordDifference[] {
  return [...rawDifferences(aligned), ...cutFigures(aligned)].filter(
    (difference) => !isRemarkless(aligned, difference),
  );
}

/** What is part of the figure before it: cut off, 20.9% is 20.9 and 1.2亿 is 1.2. */
const FIGURE_ENDS: ReadonlySet<string> = new Set(
  "% ‰ 万 亿 兆 千 百 k m bn tn thousand million billion trillion percent".split(" "),
);

/** A quotation may end anywhere but in a figure. */
function cutFigures({ quotation, article, alignment }: AlignedWords): WordDifference[] {
  const { end } = alignment;
  const last = article[end - 1];
  const next = article[end];
  if (last === undefined || next === undefined || !/\d$/u.test(last.key)) return [];
  if (alignment.beside[quotation.length - 1] !== end - 1) return [];
  if (!FIGURE_ENDS.has(next.key) || next.span.start > last.span.end + 1) return [];
  const here = quotation.length;
  return [{ quotation: { start: here, end: here }, article: { start: end, end: end + 1 } }];
}

/**
 * The differences as a reader wants to see them: with the rest of the words they cut in two, and
 * where one side has nothing with a word on either side (没有 against 并没有). Differences that touch
 * then are one.
 */
export function widenToWords(
  aligned: AlignedWords,
  differences: readonly WordDifference[],
): readonly WordDifference[] {
  const widened: WordDifference[] = [];
  for (const difference of differences) {
    const next = widen(aligned, difference);
    const last = widened.at(-1);
    if (last !== undefined && last.quotation.end > next.quotation.start) {
      widened[widened.length - 1] = {
        quotation: { start: last.quotation.start, end: next.quotation.end },
        article: { start: last.article.start, end: next.article.end },
      };
    } else {
      widened.push(next);
    }
  }
  return widened;
}

function rawDifferences({ quotation, article, alignment }: AlignedWords): WordDifference[] {
  const differences: WordDifference[] = [];
  let open: { quotation: number; article: number } | undefined;
  let there = alignment.first;
  let gap = false;
  const close = (here: number, end: number): void => {
    if (open === undefined) return;
    differences.push({
      quotation: { start: open.quotation, end: here },
      article: { start: open.article, end },
    });
    open = undefined;
  };
  quotation.forEach(({ key }, i) => {
    const beside = alignment.beside[i] ?? -1;
    if (key === "") {
      close(i, there);
      gap = true;
      return;
    }
    if (gap && beside >= 0) {
      if (isTurned(article, there, beside)) {
        const here = { start: i, end: i };
        differences.push({ quotation: here, article: { start: there, end: beside } });
      }
      there = beside;
    }
    if (beside >= 0) gap = false;
    const same = beside >= 0 && article[beside]?.key === key;
    if (!same || beside > there) open ??= { quotation: i, article: there };
    if (same) close(i, beside);
    if (beside >= 0) there = beside + 1;
  });
  close(quotation.length, there);
  return differences;
}

/** Weight of what a gap stands for, up to which it is words of one clause. */
const CLAUSE = 6;

/**
 * Whether a gap hides the negation of the words after it: 我们……关闭灯塔, where the article has 我们没有关闭灯塔.
 */
function isTurned(article: readonly QuotedWord[], start: number, end: number): boolean {
  const hidden = article.slice(start, end);
  const last = hidden.at(-1);
  const next = article[end];
  if (last === undefined || next === undefined) return false;
  const weight = hidden.reduce((sum, word) => sum + word.weight, 0);
  // Letters have a space between words; a mark there ends the clause, and the gap left out a clause
  // of its own.
  const joined = next.span.start <= last.span.end + (/\p{Script=Latin}/u.test(last.key) ? 1 : 0);
  return weight <= CLAUSE && joined && hidden.some(({ key }) => isNegation(key));
}

function isRemarkless({ quotation, article }: AlignedWords, difference: WordDifference): boolean {
  const here = keysOf(quotation, difference.quotation);
  const there = keysOf(article, difference.article);
  if (here.join("") === there.join("")) return true;
  return difference.quotation.start === 0 && there.length === 0 && here.join(" ") === LEADING;
}

function keysOf(words: readonly QuotedWord[], { start, end }: Span): readonly string[] {
  return words.slice(start, end).map(({ key }) => key);
}

/** Words added on either side of a difference at most. */
const REACH = 3;

function widen(aligned: AlignedWords, difference: WordDifference): WordDifference {
  const { quotation, alignment, folded } = aligned;
  let { start, end } = difference.quotation;
  let { start: from, end: to } = difference.article;
  if (start === end || from === to) {
    if (start > 0 && alignment.beside[start - 1] === from - 1)
      [start, from] = [start - 1, from - 1];
    if (alignment.beside[end] === to) [end, to] = [end + 1, to + 1];
  }
  const first = quotation[start];
  const last = quotation[end - 1];
  if (start === end || first === undefined || last === undefined) return difference;
  const whole = wordsAround(folded, { start: first.span.start, end: last.span.end });
  for (let i = 0; i < REACH && (quotation[start - 1]?.span.start ?? -1) >= whole.start; i++) {
    if (alignment.beside[start - 1] !== from - 1) break;
    start--;
    from--;
  }
  for (let i = 0; i < REACH && (quotation[end]?.span.end ?? Infinity) <= whole.end; i++) {
    if (alignment.beside[end] !== to) break;
    end++;
    to++;
  }
  return { quotation: { start, end }, article: { start: from, end: to } };
}

let segmenter: Intl.Segmenter | undefined;

/** Code units read around a difference to find the words it stands in. */
const CONTEXT = 24;

/**
 * The span widened to the words at its ends, by the platform's dictionary for Chinese (it knows
 * Japanese words too).
 */
function wordsAround(text: string, span: Span): Span {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  const offset = Math.max(0, span.start - CONTEXT);
  let { start, end } = span;
  for (const { segment, index } of segmenter.segment(text.slice(offset, span.end + CONTEXT))) {
    const from = index + offset;
    const to = from + segment.length;
    if (from < span.start && to > span.start) start = from;
    if (from < span.end && to > span.end) end = to;
  }
  return { start, end };
}
