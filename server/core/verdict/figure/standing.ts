// Which of the figures that may contradict the note's stands: surely about the same thing, not doubted, and not spoken against
// by any place that tells the note's figure.

import type { Library } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityCategory } from "../../mention/mention.ts";
import { CHANCE, chanceToFollow } from "../derive/mayFollow.ts";
import type { Derived } from "../derive/target.ts";
import { isOfOthersOnly } from "../owner/tellsOthers.ts";
import type { Pairing } from "./bind.ts";
import { agreeingBeside, type Candidate } from "./candidates.ts";
import { compareFigures } from "./compareFigures.ts";
import { tellsDay } from "./dateline.ts";
import { isOtherSize } from "./doubt.ts";
import { indexesAsked, standsBeside, standsElsewhere } from "./elsewhere.ts";
import { FIT } from "./fit.ts";
import { MARKS } from "./marks.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { isSure, outweighs, type Rival, score } from "./rival.ts";
import { findSameDigits } from "./sameDigits.ts";
import { significantDigits } from "./slip.ts";
import { doubtAbout } from "./subject.ts";
import { tellsTooLittle } from "./tooLittle.ts";

/** A figure of the note, with all that was found of it. */
export interface Asked {
  readonly figure: Figure;
  readonly sentence: NoteSentence;
  readonly candidates: readonly Candidate[];
  readonly library: Library;
}

/** What speaks for the note's figure. */
interface Support {
  readonly precise: readonly Pairing[];
  /** With those that tell it more coarsely. */
  readonly supporting: readonly Pairing[];
  readonly derived: Derived | undefined;
}

/** Other places are asked where the best is doubted: that of a rival company may stand before the note's own. */
const TRIES = 3;

/** The first of `rivals`, the best or one told of as much of the note's words, that holds. */
export function findStanding(
  asked: Asked,
  rivals: readonly Rival[],
  support: Support,
): Rival | undefined {
  const [best] = rivals;
  if (best === undefined) return undefined;
  const same = support.precise.length === 0 ? findSameDigits(asked, rivals) : undefined;
  if (same !== undefined) return same;
  for (const rival of [best, ...othersOf(best, rivals, asked)].slice(0, TRIES)) {
    if (!isSure(rival) || isOtherSize(asked.figure, rival.figure)) continue;
    const doubt = doubtAbout(asked.figure, rival, asked.sentence, asked.library);
    // What is told of another time is told as the note tells it, what is worked out of it is of it: all else is of something else.
    if (doubt === "period") return undefined;
    const chance = chanceToFollow(asked, rival);
    if (chance <= CHANCE) return undefined;
    const follows = Number.isFinite(chance);
    const isThin = () => tellsTooLittle(asked, rival, follows);
    if (!rival.slip && (isOfOtherArticle(asked, rival) || isThin())) continue;
    const isOpen = doubt === undefined || (doubt === "subject" && isScaled(asked.figure, rival));
    if (isOpen && isUnopposed(asked, rival, support)) return rival;
  }
  return undefined;
}

/** 2.34亿元 for 23.4亿元: three digits and more are the same by no chance, whatever leads to them. */
function isScaled(figure: Figure, { figure: there, slip }: Rival): boolean {
  if (!slip || figure.kind !== "quantity" || there.kind !== "quantity") return false;
  const digits = significantDigits(Number(figure.value));
  return digits.length > 2 && digits === significantDigits(Number(there.value));
}

/** Whether another article tells the figures beside the note's, and the rival's tells none: it is about something else. */
export function isOfOtherArticle(
  { figure, sentence, candidates }: Asked,
  { candidate }: Pairing,
): boolean {
  const telling = candidates.filter((one) =>
    agreeingBeside(figure, sentence, one).some((agreed) =>
      agreed.some(({ how }) => how !== "less-precise"),
    ),
  );
  const { index } = candidate.place;
  return telling.length > 0 && telling.every(({ place }) => place.index !== index);
}

/** Of days only one whose sentence is the note's, another figure of it told: an article tells many dates of one subject. */
function othersOf(
  best: Rival,
  rivals: readonly Rival[],
  { figure, sentence }: Asked,
): readonly Rival[] {
  if (best.figure.kind === "date") {
    if (!tellsDay(figure)) return [];
    return rivals.filter(
      (one) =>
        one !== best &&
        one.local >= Math.max(MARKS.outdone, best.local) &&
        agreeingBeside(figure, sentence, one.candidate).length > 0,
    );
  }
  return rivals.filter(
    (one) =>
      one !== best &&
      (one.local >= best.local ||
        (one.local >= best.local * AGAIN && tellsTheSame(one.figure, best.figure))),
  );
}

/** Share of the best rival's words from which another place of the same figure is asked: a headline says little of what it is of. */
const AGAIN = 0.9;

function tellsTheSame(a: Figure, b: Figure): boolean {
  return compareFigures(a, b)?.outcome === "agrees";
}

function isUnopposed(
  { figure, sentence, candidates, library }: Asked,
  rival: Rival,
  { precise, supporting, derived }: Support,
): boolean {
  if (mayBeDerived(derived, figure, rival)) return false;
  if (supporting.some((weak) => outweighs(weak, rival))) return false;
  if (isOutdone(figure, precise, rival) || (isCommon(figure) && rival.local >= MARKS.common))
    return true;
  if (standsBeside(figure, sentence, rival)) return false;
  const isSame = isRetelling(rival) || isRetoldDate(figure, sentence, rival);
  if (isSame || !standsElsewhere(figure, candidates, library)) return true;
  return isOfOthersOnly(figure, rival, sentence, indexesAsked(candidates, library), library);
}

/**
 * Whether the rival's sentence is the note's nearly word for word: that the note's figure stands elsewhere, of something else,
 * excuses nothing then. Not of dates: an article tells what went on on many.
 */
function isRetelling({ figure, local, content, shared, fit, phrases }: Rival): boolean {
  return (
    figure.kind === "quantity" &&
    fit >= FIT.beside &&
    local >= MARKS.retelling &&
    content >= 3 &&
    shared + phrases >= 4
  );
}

/** The same of a date: an article tells what went on on many, so another figure of the sentence must be the article's too. */
function isRetoldDate(figure: Figure, sentence: NoteSentence, rival: Rival): boolean {
  const { local, shared, phrases, candidate } = rival;
  if (!tellsDay(figure) || local < MARKS.whole || shared + phrases < 4) return false;
  return agreeingBeside(figure, sentence, candidate).length > 0;
}

/**
 * Whether a formula that fits takes the rival away. One that fits by chance does not where the rival is told of the note's
 * words and the figure looks like a slip of it (27億円 of the very robots said to cost 2.7亿日元), or both are multiples.
 */
function mayBeDerived(
  derived: Derived | undefined,
  figure: Figure,
  { local, slip, figure: there, places }: Rival,
): boolean {
  if (derived === undefined) return false;
  if (derived.outcome !== "maybe") return true;
  if (places > 1 && local >= MARKS.whole) return false;
  const multiples = isMultiple(figure) && isMultiple(there);
  return local < (slip ? MARKS.common : multiples ? MARKS.chance : Number.POSITIVE_INFINITY);
}

function isMultiple(figure: Figure): boolean {
  return figure.kind === "quantity" && figure.category === "multiple";
}

/** Whether the rival's sentence is the note's, and those that have the note's figure tell little of it. */
export function isOutdone(figure: Figure, precise: readonly Pairing[], rival: Pairing): boolean {
  if (precise.length === 0 || rival.content < 2) return false;
  const coarse = isCoarse(figure);
  return precise.every(
    (other) =>
      other.candidate !== rival.candidate &&
      (isFarBehind(other, rival) ||
        (coarse && (isRounded(other) || isCommon(figure)) && isRoundedAway(other, rival))),
  );
}

function isFarBehind(other: Pairing, rival: Pairing): boolean {
  return (
    rival.local >= MARKS.outdone &&
    other.local <= MARKS.little * rival.local &&
    score(rival) >= score(other) * 2
  );
}

/** 140億円 of a profit, and 143億円 of another: as a rounding of something else any figure may be told. */
export function isRounded({ figure, how }: Pairing): boolean {
  if (figure.kind !== "quantity" || figure.category === "fraction") return false;
  return how === "rounded" || how === "truncated";
}

/** Of one or two digits that count; 486.1億円 for 48,612百万円 is hardly met by chance. */
function isCoarse(figure: Figure): boolean {
  if (figure.kind !== "quantity" || typeof figure.value !== "number") return false;
  return significantDigits(figure.value).length <= 2;
}

/** Share of the note's words from which a place is the note's before another that rounds to its figure. */
const RETOLD = 0.78;

/** Shares of the rival's words and score that a mere rounding tells at most, where the rival's sentence is the note's. */
const AWAY = { local: 0.7, score: 0.87, shared: 4 } as const;

function isRoundedAway(other: Pairing, rival: Pairing): boolean {
  return (
    rival.local >= RETOLD &&
    rival.fit >= FIT.beside &&
    rival.shared + rival.phrases >= AWAY.shared &&
    other.local <= AWAY.local * rival.local &&
    score(other) <= AWAY.score * score(rival)
  );
}

/** Half, 两成, twice, third: such figures stand in every article, of something else. */
export function isCommon(figure: Figure): boolean {
  if (figure.kind !== "quantity") return false;
  const { category, step } = figure;
  return COMMON.has(category) || (category === "percent" && step === 10);
}

const COMMON: ReadonlySet<QuantityCategory> = new Set(["fraction", "multiple", "ordinal"]);
