// Where a difference stands at an end of the quotation, nothing beside it tells how far the article's words go: 「…やめたい」
// against やめたくない would be told as やめたく, "may finally go up" as "may finally go". Here the article's side is led on to
// the end of its word, and over as many words as the quotation has there.

import { proseAt, type QuoteIndex, toProse } from "../../library/quote/quoteIndex.ts";
import type { Span } from "../../text/span.ts";
import type { AlignedWords, WordDifference } from "./wordDiff.ts";

/** The same differences; of one at an end the article's side may be longer. */
export function withWholeEnds(
  index: QuoteIndex,
  aligned: AlignedWords,
  differences: readonly WordDifference[],
): readonly WordDifference[] {
  return differences.map((difference) => {
    const { quotation, article } = difference;
    if (article.start === article.end && quotation.start === quotation.end) return difference;
    const atStart = quotation.start === 0;
    const atEnd = quotation.end === aligned.quotation.length;
    if (atStart === atEnd) return difference;
    const within = atEnd
      ? withinEnd(index, aligned, difference)
      : withinStart(index, aligned, difference);
    return atEnd
      ? { quotation, article: { start: article.start, end: endOf(index, aligned, within) } }
      : { quotation, article: { start: startOf(index, aligned, within), end: article.end } };
  });
}

/** What closes an article's quotation or sentence: the words behind it are no part of the ones quoted. */
const CLOSES = /[”’"」』。！？!?]|\.(?=\s)/u;
const OPENS = /[“‘"「『。！？!?]|\.(?=\s)/u;

/** The difference with the article's words up to the first mark that closes them; as it is where the quotation has one too. */
function withinEnd(
  index: QuoteIndex,
  aligned: AlignedWords,
  { quotation, article }: WordDifference,
): WordDifference {
  if (isClosedWithin(aligned, quotation)) return { quotation, article };
  let end = article.start;
  while (end < article.end && !isParted(index, aligned, end, CLOSES)) end++;
  return { quotation, article: { start: article.start, end } };
}

function withinStart(
  index: QuoteIndex,
  aligned: AlignedWords,
  { quotation, article }: WordDifference,
): WordDifference {
  if (isClosedWithin(aligned, quotation)) return { quotation, article };
  let start = article.end;
  while (start > article.start && !isParted(index, aligned, start, OPENS)) start--;
  return { quotation, article: { start, end: article.end } };
}

function isClosedWithin({ folded, quotation }: AlignedWords, range: Span): boolean {
  const [first, last] = [quotation[range.start], quotation[range.end - 1]];
  if (first === undefined || last === undefined) return false;
  return CLOSES.test(folded.slice(first.span.start, last.span.start));
}

/** Whether a mark of these stands between the article's words before and at `at`. */
function isParted(
  index: QuoteIndex,
  { article }: AlignedWords,
  at: number,
  marks: RegExp,
): boolean {
  const before = article[at - 1];
  const next = article[at];
  if (before === undefined || next === undefined) return false;
  return marks.test(index.folded.slice(before.span.end, next.span.start));
}

/** Words put in at most: a changed verb with its ending. */
const MOST = 8;

function endOf(index: QuoteIndex, aligned: AlignedWords, difference: WordDifference): number {
  const { article } = aligned;
  let { end } = difference.article;
  const wanted = difference.quotation.end - difference.quotation.start;
  if (end === difference.article.start) {
    // Words that nothing stands beside: the article goes on with other ones in their place, or its sentence ends.
    while (end - difference.article.start < wanted && isJoined(index, aligned, end)) end++;
  }
  for (let more = 0; more < MOST && isWithinWord(index, aligned, end); more++) end++;
  return Math.min(end, article.length);
}

function startOf(index: QuoteIndex, aligned: AlignedWords, difference: WordDifference): number {
  let { start } = difference.article;
  const wanted = difference.quotation.end - difference.quotation.start;
  if (start === difference.article.end) {
    while (difference.article.end - start < wanted && isJoined(index, aligned, start)) start--;
  }
  for (let more = 0; more < MOST && isWithinWord(index, aligned, start); more++) start--;
  return Math.max(0, start);
}

/** Whether nothing but a space stands between the article's words before and at `at`. */
function isJoined(index: QuoteIndex, { article }: AlignedWords, at: number): boolean {
  const before = article[at - 1];
  const next = article[at];
  if (before === undefined || next === undefined) return false;
  return /^\s?$/u.test(index.folded.slice(before.span.end, next.span.start));
}

/** Whether a boundary between two of the article's words parts a word of the language: たく|ない, アサ|ギリ. */
function isWithinWord(index: QuoteIndex, aligned: AlignedWords, at: number): boolean {
  const before = aligned.article[at - 1];
  const next = aligned.article[at];
  if (before === undefined || next === undefined || !isJoined(index, aligned, at)) return false;
  const [a, b] = [before.key.at(-1) ?? "", next.key.charAt(0)];
  // A run of kana behind a verb is its ending, whatever the dictionary cuts it into.
  if (KATAKANA.test(a) && KATAKANA.test(b)) return true;
  if (HIRAGANA.test(b)) return HIRAGANA.test(a) || /\p{Script=Han}/u.test(a);
  if (!/\p{Script=Han}/u.test(a) || !/\p{Script=Han}/u.test(b)) return false;
  const here = toProse(index, { start: before.span.start, end: next.span.end });
  const text = proseAt(index, {
    start: Math.max(0, here.start - CONTEXT),
    end: here.end + CONTEXT,
  });
  const middle = Math.min(CONTEXT, here.start) + (here.end - here.start) / 2;
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  for (const { segment, index: from } of segmenter.segment(text)) {
    if (from < middle && middle < from + segment.length) return true;
  }
  return false;
}

let segmenter: Intl.Segmenter | undefined;

/** Code units read on a side to find a word's ends. */
const CONTEXT = 16;

const KATAKANA = /[ァ-ヺー]/u;
const HIRAGANA = /[ぁ-ゖ]/u;
