// Times that an article tells only to compare with: "$1.87, down from $2.39 in the third quarter of 2019". A note that tells what
// happened "in the third quarter of 2019" has taken the year before for the year.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention } from "../../mention/mention.ts";
import type { InSentence } from "../telling/around.ts";
import { articleOf, type Pairing } from "./bind.ts";
import { compareFigures } from "./compareFigures.ts";
import { isCalendarDate } from "./compareTimes.ts";
import { FIT } from "./fit.ts";
import { foldedText } from "./foldedText.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** Words that the rival's sentence shares with the note's, and their share: a time that is told to compare says much by itself. */
const TOLD = { shared: 4, local: 0.2 } as const;

/** "2020-35", "2020-09": not a year, of which an article tells many things, nor a day, nor what was worked out. */
const PERIOD = /^\d{4}-\d{2}$/u;

/**
 * The time that the references tell where the note has the one it is compared with; undefined where they tell the note's of
 * anything by itself, or the note tells what they tell of the time before.
 */
export function findStatedTime(
  figure: DateMention,
  sentence: NoteSentence,
  agreeing: readonly Pairing[],
  differing: readonly Pairing[],
): Pairing | undefined {
  if (!PERIOD.test(figure.written ?? figure.value ?? "") || isBase(figure, sentence))
    return undefined;
  const rival = differing.find((one) => mayBeStated(one, figure));
  if (rival === undefined) return undefined;
  const told = agreeing.filter(({ figure: there }) => hasYear(there));
  if (told.length === 0 && hasYearAnywhere(figure, rival)) return undefined;
  if (!told.every((one) => isBase(one.figure, articleOf(one.candidate.place)))) return undefined;
  if (isToldAsStated(figure, rival) || told.some((one) => tellsOfBase(one, figure, sentence)))
    return undefined;
  return rival;
}

function mayBeStated(one: Pairing, figure: DateMention): boolean {
  const there = one.figure;
  if (there.kind !== "date" || one.fit < FIT.same || !PERIOD.test(there.value ?? "")) return false;
  if (one.shared < TOLD.shared || one.local < TOLD.local || one.content === 0) return false;
  // The same quarter or month of another year: of other quarters an article tells one after the other.
  if (there.value?.slice(4) !== figure.value?.slice(4)) return false;
  return !isBase(there, articleOf(one.candidate.place));
}

/** A year that stands nowhere is told of nothing: then the "third quarter" is the rival's, and of its year. */
function hasYearAnywhere({ value = "" }: DateMention, { candidate: { place } }: Pairing): boolean {
  return foldedText(place.index).includes(value.slice(0, 4));
}

function hasYear(there: Figure): boolean {
  return there.kind === "date" && /^\d{4}/u.test(there.written ?? there.value ?? "");
}

/** Whether any sentence of the rival's reference tells the note's time by itself. */
function isToldAsStated(figure: DateMention, { candidate: { place } }: Pairing): boolean {
  return place.index.sentences.some(({ figures }, at) =>
    figures.some(
      (there) =>
        there.kind === "date" &&
        isCalendarDate(there) &&
        hasYear(there) &&
        compareFigures(figure, there)?.outcome === "agrees" &&
        !isBase(there, articleOf({ index: place.index, at })),
    ),
  );
}

/** Whether the note has the figure that stands beside the time compared with: "$2.39 in the third quarter of 2019". */
function tellsOfBase(
  { figure: base, candidate: { place } }: Pairing,
  figure: DateMention,
  sentence: NoteSentence,
): boolean {
  const beside = sentenceAt(place).figures.filter(
    (there) =>
      there.kind === "quantity" &&
      Math.min(
        Math.abs(there.span.start - base.span.end),
        Math.abs(base.span.start - there.span.end),
      ) <= BESIDE,
  );
  return sentence.figures.some(
    (own) =>
      own !== figure &&
      own.kind === "quantity" &&
      beside.some((there) => compareFigures(own, there)?.outcome === "agrees"),
  );
}

/** Between a figure and the time it is told of: " in the ", "年同期的". */
const BESIDE = 16;

/** Characters before and behind the time in which its words stand. */
const REACH = 90;

/** Matches "compared with the ", "down from $2.39 in the ", "over ", 比, 与; not "from 2019 to ". */
const BEFORE =
  /(?:\b(?:compared (?:to|with)|versus|vs\.?|against|than|from|over|relative to)\b(?:[^.;,:]|[.,](?=\d)){0,70}|(?:比|较|較|与|對比|相对)[^，。,;；、]{0,4})$/iu;
/** Matches 年より, 比, 同期比, に比べ; not から (since then). */
const AFTER = /^(?:の?同[期月])?(?:より|比|に比べ|と比べ|相比)/u;
/** "From 2019 to 2021", "over 2020 and 2021": a stretch of time. */
const STRETCH =
  /^\s*(?:(?:to|through|until|and)\s+(?:the )?(?:\w+ (?:quarter|half) of )?\d|[-–—~〜至到])/u;

/** Whether the time is told only as what something is compared with. */
export function isBase({ span }: Figure, { text, span: sentence }: InSentence): boolean {
  const after = text.slice(span.end, span.end + REACH);
  if (AFTER.test(after)) return true;
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  return BEFORE.test(before) && !STRETCH.test(after);
}
