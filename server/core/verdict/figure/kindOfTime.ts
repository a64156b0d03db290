// What a number of years or days tells: how long something lasted, or how long nothing like it had been. "Its first dividend in
// six years" says nothing of a reign of four years.

import type { Figure } from "../../library/referenceIndex.ts";
import type { InSentence } from "../telling/around.ts";

/** Whether the one tells since when something is the first or the most, and the other does not. */
export function isOtherKindOfTime(
  here: Figure,
  sentence: InSentence,
  there: Figure,
  article: InSentence,
): boolean {
  if (!isTimeSpan(here) || !isTimeSpan(there)) return false;
  return isSince(here, sentence) !== isSince(there, article);
}

function isTimeSpan(figure: Figure): boolean {
  return figure.kind === "quantity" && TIME_UNITS.has(figure.unit ?? "");
}

const TIME_UNITS: ReadonlySet<string> = new Set([
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
]);

/** "Its first in", "the lowest level for more than". Not "the first time it ran for". */
const SUPERLATIVE_BEFORE =
  /\b(?:first|only|\w{3,}est|most|least|best|worst|record|time|once)\b[^.;,]{0,40}\b(?:in|for|since) (?:(?:about|over|nearly|almost|around|some|more than|at least) )?$/iu;
/** 3年ぶり, 五年来首次, 10年来最高. Not 3年来, 5年間. */
const SUPERLATIVE_AFTER = /^(?:ぶり|振り|(?:以?来|之?内)(?:的?第一|首|最|的?新[高低]))/u;

/** Characters on each side that are looked at. */
const REACH = 70;

function isSince({ span }: Figure, { text, span: own }: InSentence): boolean {
  const before = text.slice(Math.max(own.start, span.start - REACH), span.start);
  return (
    SUPERLATIVE_AFTER.test(text.slice(span.end, span.end + 8)) || SUPERLATIVE_BEFORE.test(before)
  );
}
