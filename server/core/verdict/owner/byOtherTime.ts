// Whose figure it is by its time, where only what it is held against has one: "21,460 runners, 12 % more than the 19,160 of 2024". A
// note that tells the first of 2024, or of the year before, has taken the wrong one of the two.

import { findTerms } from "../../lexicon/terms.ts";
import type { DateMention, QuantityMention } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import { contains, overlaps, type Span, shift, slice } from "../../text/span.ts";
import { compareDates } from "../figure/compareDates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { comparePeriods } from "../figure/periods.ts";
import { tellingAt } from "./names.ts";
import { isPast } from "./past.ts";
import { ownPeriodsOf, periodsOf } from "./period.ts";
import { isToldAt, relativeOf } from "./relative.ts";
import { saysOf } from "./saysOf.ts";
import { shareOf, type Telling } from "./share.ts";
import { isNearInSize, type Told } from "./told.ts";
import { isContent } from "./unsaid.ts";

/** The term before the article's, whenever the note is written. Matches "A year earlier, ", 前年度の; not "last year", 前年比. */
const EARLIER =
  /\b(?:a year (?:earlier|before)|the (?:year|season|quarter|month) before|the (?:previous|preceding|prior) (?:year|season|quarter|month|edition))\b|上一?年度?(?!同期|末|比)|(?:上年|去年|前年)同期的|前年同期の|前一年|上届|上一[届季轮轮]|前回(?!比)|前年度?(?!同期|末|比|度比)|前の(?:期|年|回)(?!比)/iu;

/** Words that hold two figures against each other and tell of neither. Matches "only", 仅次于, 上回. */
const HELD =
  /^(?:only|just|still|again|compared?|against|versus|up|down|more|less|fewer|than|total|previous|earlier|before|years?|months?|weeks?|days?|record|figure|number|level|stood|came|had|saw|reached)$|^(?:仅|只|仅次|次于|超过|高于|低于|比|较|为|上年|去年|同期|前年|前回|前期|上回|下回|同様|记录|纪录)/iu;

/** The figure that has the note's time, or is told as what was, where the note's own is told as what is. */
export function byOtherTime(
  figure: QuantityMention,
  other: Told,
  told: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const telling = tellingAt(other.candidate.place);
  const { contrast, listed } = saysOf(sentence);
  if (contrast || listed || isPast(other.figure, telling)) return undefined;
  const dates = periodsOf(figure, sentence);
  const time = relativeOf(sentence);
  const has = dates.length > 0 ? hasTime(dates) : isToldEarlier(figure, sentence) ? isPast : never;
  if (periodsOf(other.figure, telling).some((one) => isOfAny(one, dates))) return undefined;
  return told.find(
    (rival) =>
      rival.candidate === other.candidate &&
      rival.figure !== other.figure &&
      isAlike(rival.figure, other.figure) &&
      isNearInSize(rival.figure, other.figure) &&
      rival.figure.direction === other.figure.direction &&
      (has(rival.figure, telling) ||
        (time !== undefined && isToldAt(time, rival.figure, other.figure, telling))) &&
      saysNothingElse(rival.figure, telling, sentence),
  );
}

type Timed = (figure: QuantityMention, telling: Telling) => boolean;

const never: Timed = () => false;

/** Whether a figure has a date of its own that is one of these, to the same part: a year, not a month of it. */
function hasTime(dates: readonly DateMention[]): Timed {
  return (figure, telling) =>
    ownPeriodsOf(figure, telling).some((one) =>
      dates.some((date) => {
        const compared = compareDates(date, one);
        return compared.outcome === "agrees" && compared.sameParts;
      }),
    );
}

function isOfAny(one: DateMention, dates: readonly DateMention[]): boolean {
  return dates.some((date) => comparePeriods(date, one) === "agrees");
}

/** Whether the note leads to its only figure with the term before. */
function isToldEarlier({ span }: QuantityMention, { text, span: own, figures }: NoteSentence) {
  const alone = figures.filter(({ kind }) => kind === "quantity").length === 1;
  return alone && EARLIER.test(text.slice(own.start, span.start));
}

/** Of one category and unit; a number that goes on from the other's noun has none. */
export function isAlike(a: QuantityMention, b: QuantityMention): boolean {
  const isCount = ({ category }: QuantityMention) => category === "count" || category === "number";
  return isCount(a) ? isCount(b) : a.category === b.category && a.unit === b.unit;
}

/** The share from the last comma before the figure on: what stands before that leads from the other. */
function lastClauseOf({ start, end }: Span, figure: Span, text: string): Span {
  const lead = text.slice(start, figure.start);
  const comma = [...lead.matchAll(/[，、,;；](?!\d)/gu)].at(-1);
  return { start: start + (comma?.index ?? 0), end };
}

/** Whether the figure's share tells nothing that the note does not: else it may be of another measure. */
function saysNothingElse(
  figure: QuantityMention,
  telling: Telling,
  { text, span, words }: NoteSentence,
): boolean {
  const { text: article, figures } = telling;
  const share = lastClauseOf(shareOf(figure, telling), figure.span, article);
  const note = foldChars(slice(text, span));
  const keys = new Set(words.flatMap((word) => word.keys));
  const isFigure = (at: Span) => figures.some((one) => overlaps(one.span, at));
  const told = findTerms(slice(article, share)).map(({ key, span: at }) => ({
    key,
    at: shift(at, share.start),
  }));
  const isKnown = (at: Span) =>
    note.includes(foldChars(slice(article, at))) ||
    told.some((one) => contains(one.at, at) && keys.has(one.key));
  return told.every(({ at }) => {
    const word = foldChars(slice(article, at));
    // "with over 50 completed by the end of 2025": a verb of its own makes another measure.
    const isLatin = /^\p{Script=Latin}/u.test(word);
    return isFigure(at) || isKnown(at) || HELD.test(word) || (!isLatin && !isContent(word));
  });
}
