// The last question before a warning: do the figures beside the note's, and those of the sentence that it would be held
// against, give it in one step? Analysts do sums without saying so ("2024年为5.9%", of an article that has 6.3 % and 0.4 points
// more than the year before). Nothing says that it was worked out, so it is no ground for a tick.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention, QuantityMention } from "../../mention/mention.ts";
import { holds, intervalOf } from "../figure/interval.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { areYearsApart } from "../figure/putOff.ts";
import type { Rival } from "../figure/rival.ts";
import { significantDigits } from "../figure/slip.ts";
import type { Asked } from "../figure/standing.ts";
import { tellingOf } from "../telling/clash.ts";
import { type Attempt, attempts, isTelling } from "./attempts.ts";
import { chanceOf, isCrowded } from "./findDerivation.ts";
import { aroundOf, type FollowPool, poolsOf } from "./followPools.ts";
import { isSame, type Part, partsOf } from "./part.ts";
import { isOfSameTime } from "./past.ts";
import { inOneSentence, toldParts, toldTogether } from "./pool.ts";
import { isSensible, isToCome, mayGoUnsaid, tellsToCome } from "./sensible.ts";
import { isValue, type Target, targetOf } from "./target.ts";

/** Results expected by chance above which one that fits says nothing. */
export const CHANCE = 0.6;

/** Share of the note's words that the rival's sentence tells from which it is a retelling: none is left to work out. */
const RETOLD = 0.95;

/** Whether the figure may have been worked out from those of its own sentence and of the sentences that tell these. */
export function mayFollow(asked: Asked, rival: Rival): boolean {
  return chanceToFollow(asked, rival) <= CHANCE;
}

/**
 * How many formulas over these figures would give the figure by chance, where one does; `Infinity` where none does, 0 where none
 * is needed.
 */
export function chanceToFollow(asked: Asked, rival: Rival): number {
  const { figure, sentence, candidates, library } = asked;
  // Of so many figures anything follows but a slip of the pen.
  if (isCrowded(sentence)) return rival.slip ? NEVER : 0;
  if (figure.kind === "date") return isEndOfTerm(figure, rival, sentence) ? 0 : NEVER;
  const { figures, before = [], text } = sentence;
  const beside = partsOf([...before, ...figures], text).filter((part) => part.figure !== figure);
  if (figure.kind === "quantity" && isSoManyTimes(figure, rival, beside)) return 0;
  // 1,286亿，多了136亿: how far it went is worked out of what the same words tell.
  const moves = tellingOf(figure, sentence).turn?.role === "by";
  const age = isAge(figure, text);
  const isRetold = rival.local >= RETOLD && !moves && !age;
  if (isRetold && !tellsToCome(rival)) return NEVER;
  const targets = endsOf(figure).map((end) => targetOf(end, sentence));
  if (targets.length === 0) return NEVER;
  const near = toldParts(candidates, sentence, library);
  // A figure of several digits is hardly met by chance: the sentences beside may have its parts.
  const isFar = age || targets.every((one) => one !== undefined && isTelling(one));
  const isNear = isFar ? toldTogether : inOneSentence;
  const told: readonly Part[] = near.filter(
    ({ place }) =>
      isNear(place, rival.candidate.place) ||
      near.some((one) => inOneSentence(one.place, place) && beside.some((b) => isSame(b, one))),
  );
  const named = beside.filter((part) => !told.some((there) => isSame(part, there)));
  const parts = [...told, ...named];
  // "Fee +$15 to $165", of $165 and $150: digits that look like a slip need a part that the note names.
  const isNamed = (part: Part) => beside.some((one) => isSame(one, part));
  const isAllowed = (attempt: Attempt) =>
    isToCome(attempt, rival) || (!isRetold && (!rival.slip || attempt.parts.some(isNamed)));
  const isMeant = (attempt: Attempt) =>
    isToCome(attempt, rival) || isSensible(attempt, rival, sentence);
  const pools = isRetold ? [aroundOf(parts)] : poolsOf(asked, rival, { parts, beside });
  const chances = targets.map((target) => {
    if (target === undefined) return NEVER;
    const of = ({ parts, weight, mayGive }: FollowPool) => {
      const isIt = (attempt: Attempt) => isMeant(attempt) && mayGive(attempt, target);
      return weight * leastChance(target, sentence, parts, { isAllowed, isMeant: isIt });
    };
    return Math.min(...pools.map(of));
  });
  return Math.max(...chances);
}

const NEVER = Number.POSITIVE_INFINITY;

/** 创业那年35岁, of one who is 43 and set up shop eight years ago: at another time everybody has another age. */
function isAge({ span }: Figure, text: string): boolean {
  return AGE.test(text.slice(span.start, span.end + 10)) || AGED.test(text.slice(0, span.start));
}

const AGE = /[岁歲歳才]|^\w+[- ]years?[- ]old/iu;
const AGED = /\baged? (?:about |only |just )?$/iu;

/** 89平米を約123万円, of 13,800円 a square metre: the rival as many times as another figure of the note tells. */
function isSoManyTimes(
  figure: QuantityMention,
  { figure: each }: Rival,
  beside: readonly Part[],
): boolean {
  if (each.kind !== "quantity" || each.category !== figure.category) return false;
  if (typeof each.value !== "number" || typeof figure.value !== "number") return false;
  // Ten is twice five anywhere.
  if (significantDigits(figure.value).length < 2) return false;
  const [one, interval] = [each.value, intervalOf(figure)];
  return beside.some(
    ({ measure, written }) =>
      COUNTED.test(measure) && written > 1 && holds(interval, one * written),
  );
}

/** Things, areas, times: what there are so many of. Not shares, not money. */
const COUNTED = /^(?:count|unit )/u;

/** 2023年6月 and a term of 四年 are 2027年6月: years told beside either date part the two. */
function isEndOfTerm(
  figure: DateMention,
  { figure: there, candidate: { place } }: Rival,
  sentence: NoteSentence,
): boolean {
  if (there.kind !== "date") return false;
  const [here, other] = [figure, there].map(({ value }) => MONTH.exec(value ?? "")?.groups);
  if (here === undefined || other === undefined) return false;
  // "Mid-2028" of June 2025 and three years: who tells no month may mean any.
  const months = [here.month, other.month];
  if (months[0] !== months[1] && !months.includes(undefined)) return false;
  return areYearsApart(figure, there, [...sentence.figures, ...sentenceAt(place).figures]);
}

/** "2027-06" and "2027". */
const MONTH = /^\d{4}(?:-(?<month>\d{2}))?$/u;

/** A range follows where both of its ends do. */
function endsOf(figure: Figure): readonly Figure[] {
  if (figure.kind !== "quantity" || typeof figure.value === "number") return [figure];
  const { low, high } = figure.value;
  return low === null || high === null ? [] : [low, high].map((value) => ({ ...figure, value }));
}

/** Which attempts are tried, and which of them somebody may have made. */
interface Asking {
  readonly isAllowed: (attempt: Attempt) => boolean;
  readonly isMeant: (attempt: Attempt) => boolean;
}

function leastChance(
  target: Target,
  sentence: NoteSentence,
  parts: readonly Part[],
  { isAllowed, isMeant }: Asking,
): number {
  const chances = readings(target, parts).map((read) => {
    const tried = attempts(read, sentence, parts).filter(
      (attempt) => isAllowed(attempt) && !isOfSameTime(attempt, target.figure, sentence),
    );
    const fits = tried.some(
      (attempt) => isMeant(attempt) && isValue(read, { kind: "difference", value: attempt.value }),
    );
    // Those that nobody would make count here: by chance they fit as often as others.
    return fits ? chanceOf(read, tried) : NEVER;
  });
  return Math.min(...chances);
}

/**
 * All formulas, whatever the words say. "2.5 days" are a time, or days that are counted; 5.5亿 without a unit may be the money
 * that is told beside it.
 */
function readings(target: Target, parts: readonly Part[]): readonly Target[] {
  const formulas = target.able.filter((formula) => mayGoUnsaid(formula, target));
  const free = { ...target, formulas };
  if (target.measure === "unit time") return [free, { ...free, measure: "count", factor: 1 }];
  if (target.figure.category !== "number") return [free];
  const money = new Set(parts.map(({ measure }) => measure).filter(isMoney));
  return [free, ...[...money].map((measure) => ({ ...free, measure }))];
}

function isMoney(measure: string): boolean {
  return measure.startsWith("currency");
}
