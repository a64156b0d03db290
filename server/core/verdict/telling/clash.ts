// Figures with the same digits that say different things: told the other way, against another period, per another unit, in
// another unit. "Sales fell 5 %" has the article's 5 %, and is wrong.

import type { Figure } from "../../library/referenceIndex.ts";
import { unitFactor } from "../../mention/figure/unit.ts";
import type { Modifier, QuantityMention } from "../../mention/mention.ts";
import { cover, type Span } from "../../text/span.ts";
import { compareFigures, type FigureComparison } from "../figure/compareFigures.ts";
import { commonUnit } from "../figure/compareQuantities.ts";
import { aroundOf, type InSentence } from "./around.ts";
import { type Base, baseOf, isOtherBase } from "./base.ts";
import { journeyOf } from "./journey.ts";
import { isOtherRate, type Rate, rateOf } from "./rate.ts";
import { sideOf } from "./side.ts";
import { isTurned, type Turn, turnOf } from "./turn.ts";

export type Clash = "direction" | "base" | "rate" | "unit" | "bound";

/** In what the two part though their digits agree; undefined where they part in nothing, or in their digits too. */
export function clashOf(
  here: Figure,
  sentence: InSentence,
  there: Figure,
  article: InSentence,
): Clash | undefined {
  if (here.kind !== "quantity" || there.kind !== "quantity") return undefined;
  if (isUnitSlip(here, there)) return "unit";
  if (isBeyond(here, there)) return "bound";
  if (!isAgreed(compareFigures(undirected(here), undirected(there)))) return undefined;
  const [ours, theirs] = [tellingOf(here, sentence), tellingOf(there, article)];
  const isOther = () => isExtreme(here, sentence) || isOtherJourney(here, sentence, article);
  if (isTurned(ours.turn, theirs.turn) && !isOther()) return "direction";
  if (isOtherBase(ours.base, theirs.base)) return "base";
  return isOtherRate(ours.rate, theirs.rate) ? "rate" : undefined;
}

/** 2億人から1億6,940万人へ減 of what the article says grew to 1億6,940万人, and no word of the 2億人: both may be right. */
function isOtherJourney(here: QuantityMention, sentence: InSentence, article: InSentence): boolean {
  const { journey, other } = journeyEnd(here, sentence) ?? {};
  if (other === undefined) return false;
  if (journey?.direction !== tellingOf(here, sentence).turn?.direction) return false;
  return !article.figures.some((there) => isAgreed(compareFigures(undirected(other), there)));
}

/** "From the year's high of 3,624 down to": what rose to its height falls from there. */
function isExtreme({ span: { start } }: Figure, { text, span }: InSentence): boolean {
  return EXTREME.test(text.slice(Math.max(span.start, start - EXTREME_REACH), start));
}

const EXTREME =
  /(?:高点|峰值|最高|低点|谷底|最低|底|高値|安値|ピーク|\b(?:peaks?|highs?|lows?|troughs?))(?:[^，。、,;\d]{0,4}| of [$€£¥]?| \()$/iu;
/** In UTF-16 code units. */
const EXTREME_REACH = 20;

/** Whether the two may clash, by a look at their values alone: most pairs may not, and there are thousands for a note. */
export function mayClash(
  here: Figure,
  there: Figure,
  compared: FigureComparison | undefined,
): boolean {
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (isAgreed(compared)) return true;
  if (compared?.outcome === "agrees") return false;
  if (SIDES[here.modifier ?? "about"] !== 0) return true;
  const turned = here.direction !== there.direction && here.direction !== undefined;
  return turned || isEqual(here, there);
}

function isAgreed(compared: FigureComparison | undefined): boolean {
  if (compared?.outcome !== "agrees") return false;
  return compared.how !== "less-precise" && compared.how !== "within";
}

/** The figure with the words that make the difference, where they stand near it: "fell 8 %", "4 % year on year". */
export function clashingSpan(clash: Clash, figure: Figure, sentence: InSentence): Span {
  if (clash === "unit" || clash === "bound") return figure.span;
  const { turn, base, rate } = tellingOf(figure, sentence);
  const word = { direction: turn, base, rate }[clash]?.word ?? "";
  const other = clash === "direction" ? turn?.other : undefined;
  if (word === "") return other === undefined ? figure.span : cover(figure.span, other);
  const { text } = sentence;
  const { start, end } = figure.span;
  const before = text.lastIndexOf(word, start - 1);
  const after = text.indexOf(word, end);
  if (before >= Math.max(sentence.span.start, start - NEAR)) return { start: before, end };
  if (after >= 0 && after <= end + NEAR) return { start, end: wordEnd(text, after + word.length) };
  return figure.span;
}

/** 上が is shown as 上がった. */
function wordEnd(text: string, end: number): number {
  return end + (/^\p{Script=Hiragana}{0,3}/u.exec(text.slice(end, end + 3))?.[0].length ?? 0);
}

/** Words further from the figure are not shown with it. */
const NEAR = 60;

function undirected(figure: QuantityMention): QuantityMention {
  // Most have neither, and copying takes longer than all else here.
  if (figure.direction === undefined && figure.per === undefined) return figure;
  const { direction: _direction, per: _per, ...rest } = figure;
  return rest;
}

export interface Telling {
  readonly turn: Turn | undefined;
  /** What its way to or from another figure of the sentence makes of it. */
  readonly journey: Turn | undefined;
  readonly base: Base | undefined;
  readonly rate: Rate | undefined;
}

/** Kept with the figure: an article's are asked for again and again. */
const tellings = new WeakMap<Figure, Telling>();

/** Which way a figure goes and as what, against what it is told, and for each of what. */
export function tellingOf(figure: Figure, sentence: InSentence): Telling {
  const known = tellings.get(figure);
  if (known !== undefined) return known;
  const around = aroundOf(sentence, figure);
  const told = turnOf(figure, around);
  // A verb says what its writer means, whatever the values do: "climbed to 48 from 53" is a climb.
  const journey = journeyOf(figure, sentence);
  const turn = told ?? journey ?? sideOf(figure, around);
  // Only a change has a base: 4 % year on year.
  const base = turn?.role === "by" ? baseOf(sentence, figure) : undefined;
  const telling = { turn, journey, base, rate: rateOf(around) };
  tellings.set(figure, telling);
  return telling;
}

/** The way that the figure goes to or from another one of its sentence, with that one. */
export function journeyEnd(
  figure: Figure,
  sentence: InSentence,
): { readonly journey: Turn; readonly other: QuantityMention } | undefined {
  const { journey } = tellingOf(figure, sentence);
  const other = sentence.figures.find(({ span }) => span === journey?.other);
  return journey === undefined || other?.kind !== "quantity" ? undefined : { journey, other };
}

/** On which side of a figure its word leaves the value: over is above. */
const SIDES: Readonly<Record<Modifier, 1 | 0 | -1>> = {
  about: 0,
  nearly: 0,
  over: 1,
  "at-least": 1,
  under: -1,
  "at-most": -1,
};

/** As a share of the bound: who says over 620 of 612 has it wrong, who says it of 410 speaks of something else. */
const NEAR_BOUND = 0.1;

/** "Over 620" beside 612, 不到300 beside 308: just on the wrong side. */
function isBeyond(here: QuantityMention, there: QuantityMention): boolean {
  const side = SIDES[here.modifier ?? "about"];
  if (side === 0 || typeof here.value !== "number" || typeof there.value !== "number") return false;
  if (there.modifier !== undefined && SIDES[there.modifier] === side) return false;
  // 2割強増 is a change, 毛利率19.8% a level.
  if (here.category === "percent" && here.direction !== undefined && there.direction === undefined)
    return false;
  const factor = commonUnit(here, there);
  if (factor === undefined || here.category === "ordinal") return false;
  const beyond = (here.value - there.value * factor) * side;
  return beyond > 0 && beyond <= Math.abs(here.value) * NEAR_BOUND;
}

/** One number in two units of a kind: $46 and £46, 20 miles and 20 km, 5.74 % and 5.74 ‰, 1.2 % and 1.2 points. */
function isUnitSlip(here: QuantityMention, there: QuantityMention): boolean {
  if (here.unit === there.unit && here.category === there.category) return false;
  if (!isEqual(here, there) || here.step !== there.step) return false;
  const [money, other] = [moneyOf(here), moneyOf(there)];
  if (money !== undefined && other !== undefined) return money !== other;
  if (isShare(here) || isShare(there)) return isShare(here) && isShare(there);
  return here.category === "unit" && there.category === "unit" && isOneDimension(here, there);
}

/** 3億ポンド reads as a weight where nothing tells that it is money. */
function moneyOf({ category, unit }: QuantityMention): string | undefined {
  if (category === "currency") return unit;
  return category === "unit" && unit === "pound" ? "GBP" : undefined;
}

function isShare({ category, unit = "" }: QuantityMention): boolean {
  return SHARES.has(category) || (category === "unit" && SMALL_SHARES.has(unit));
}

const SHARES: ReadonlySet<QuantityMention["category"]> = new Set(["percent", "percentage-point"]);
const SMALL_SHARES: ReadonlySet<string> = new Set(["permille", "permyriad"]);

function isOneDimension(here: QuantityMention, there: QuantityMention): boolean {
  if (here.unit === undefined || there.unit === undefined) return false;
  const [one, other] = [unitFactor(here.unit), unitFactor(there.unit)];
  if (one === undefined || other === undefined) return false;
  return one.dimension === other.dimension || (isTime(one.dimension) && isTime(other.dimension));
}

/** Weeks and months measure one thing, though the ones are no number of the others. */
function isTime(dimension: string): boolean {
  return dimension === "time" || dimension === "month";
}

function isEqual({ value: here }: QuantityMention, { value: there }: QuantityMention): boolean {
  if (typeof here === "number" || typeof there === "number") return here === there;
  return here.low === there.low && here.high === there.high;
}
