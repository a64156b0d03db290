// Slips of arithmetic: a sentence that names the parts of its figure, all of them as the article has them, and gives another
// result: "from 80 to 100, up 30 %". Only wordings that leave no doubt about the formula count.

import { renderLike } from "../../mention/figure/notation.ts";
import type { QuantityCategory } from "../../mention/mention.ts";
import { shift, slice } from "../../text/span.ts";
import { ROUNDED } from "../figure/bareAmount.ts";
import { type Interval, intervalOf } from "../figure/interval.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { ADDED, AMONG } from "./cues.ts";
import type { Part } from "./part.ts";
import { arePoints, findPoints } from "./points.ts";
import { product } from "./product.ts";
import { remainder } from "./remainder.ts";
import type { Stated } from "./stated.ts";
import { statedChange } from "./statedChange.ts";
import { statedPair } from "./statedPair.ts";
import type { Derived, Target } from "./target.ts";
import { writtenOut } from "./written.ts";

/** What the figure should be, where the sentence tells its formula and parts; undefined where that is not sure. */
export function findSlip(
  target: Target,
  sentence: NoteSentence,
  parts: readonly Part[],
): Derived | undefined {
  const named = likeTarget(target, sentence, parts);
  const stated =
    writtenOut(target, sentence, named) ??
    statedChange(target, sentence, named) ??
    addition(target, sentence, named) ??
    remainder(target, sentence, named) ??
    statedPair(target, sentence, named) ??
    product(target, sentence, named);
  return stated && judgeStated(target, sentence, stated);
}

/** What the formula gives, where that is surely not the figure and an article tells its parts. */
export function judgeStated(
  target: Target,
  sentence: NoteSentence,
  stated: Stated,
): Derived | undefined {
  if (stated.parts.some(({ place }) => place === undefined)) return undefined;
  if (isScaledApart(target, stated)) return undefined;
  if (arePoints(target, stated)) return findPoints(target, sentence, stated);
  const { low, high } = reach(stated);
  const told = upright(intervalOf(target.figure), target);
  const isChange = target.measure !== "multiple";
  // 三年砍掉一半多: where no way is told, a fall is as long as it is deep.
  const isOpen = stated.kind === "growth" && target.change === undefined && high < 0;
  const falls = isChange && (target.change === "down" || target.value < 0 || isOpen);
  const [least, most] = falls ? [-high, -low] : [low, high];
  // What lies within the rounding of the parts may be right: nobody can tell.
  if (told.low * target.factor <= most && least <= told.high * target.factor) return undefined;
  const exact = stated.of(stated.parts.map(({ exact, value }) => exact ?? value));
  return slipOf(target, sentence, stated, exact);
}

/** What halved was twice as much: multiples are worked out as the larger by the smaller. */
function upright(told: Interval, { measure, value }: Target): Interval {
  if (measure !== "multiple" || value >= 1 || told.low <= 0) return told;
  return { low: 1 / told.high, high: 1 / told.low };
}

/** 48.6-16.8=31.8亿: the scale is told once, behind the result. */
function isScaledApart({ figure }: Target, { parts }: Stated): boolean {
  const isBare = ({ figure: part }: Part) =>
    part.kind === "quantity" && part.category === "number" && part.step < ROUNDED;
  return figure.step >= ROUNDED && parts.every(isBare);
}

/** "From 8.1 to 5.3, by 2.8 days": two bare numbers are in the unit of what parts them. */
function likeTarget(
  { measure, factor, figure }: Target,
  { text }: NoteSentence,
  named: readonly Part[],
): readonly Part[] {
  if (TOOK.test(text.slice(Math.max(0, figure.span.start - TOOK_REACH), figure.span.start)))
    return named;
  const bare = ({ figure }: Part) => figure.kind === "quantity" && figure.category === "number";
  const isOpen = named.filter(bare).length === 2 && named.every((part) => part.measure !== measure);
  if (!isOpen || !measure.startsWith("unit ")) return named;
  return named.map((part) => {
    if (!bare(part)) return part;
    const { value, half, exact, told: there } = part;
    const isBare = there?.kind === "quantity" && there.category === "number";
    const told = exact === undefined ? {} : { exact: isBare ? exact * factor : exact };
    return { ...part, measure, value: value * factor, half: half * factor, ...told };
  });
}

/** "From 9 to 124 in ten years": how long it took. Not "by 2.8 days". */
const TOOK =
  /\b(?:in|over|within|after|during|for|the (?:last|past)) (?:about |nearly |just |only )?$/iu;
const TOOK_REACH = 20;

function slipOf(
  target: Target,
  { text }: NoteSentence,
  { kind, written, parts }: Stated,
  exact: number,
): Derived | undefined {
  const { figure, factor } = target;
  const size = Math.abs(exact) / factor;
  if (!Number.isFinite(size) || isFarOff(size, target)) return undefined;
  const value = Math.round(size / figure.step) * figure.step;
  const rounded = Number(value.toPrecision(12));
  // 0.71 ÷ 0.38 is two times, as many digits as the note gives it. Nobody works out 0 %: 約6％ is not 14.9倍 of 6500人.
  if (rounded === Math.abs(target.value) || rounded === 0) return undefined;
  const { span, numeral } = figure;
  const like = { ...figure, span: shift(span, -span.start), numeral: shift(numeral, -span.start) };
  const rendered = renderLike(rounded, { text: slice(text, span), mention: like });
  const result = rendered ?? plainly(figure.category, size, slice(text, span));
  if (result === undefined) return undefined;
  const equal = Math.abs(rounded - size) <= size * 1e-9;
  return {
    outcome: "differs",
    kind,
    formula: `${written} ${equal ? "=" : "≈"} ${result}`,
    value: rounded,
    parts,
  };
}

/** "At 255p, mkt cap £510m, 4.9x sales": a multiple so far off was never worked out of the two. */
function isFarOff(size: number, { measure, value }: Target): boolean {
  return measure === "multiple" && (size > FAR * Math.abs(value) || size * FAR < Math.abs(value));
}

/** A zero too many is a slip; a thousandfold is another formula. */
const FAR = 500;

/** Parts and multiples have words for few values: 3分の2 becomes "41%", "twice" becomes "1.3 times". */
function plainly(category: QuantityCategory, size: number, words: string): string | undefined {
  if (category === "fraction") return `${Math.round(size * 100)}%`;
  if (category !== "multiple") return undefined;
  return `${Math.round(size * 10) / 10}${/\p{Script=Latin}/u.test(words) ? " times" : "倍"}`;
}

/**
 * The least and most that the formula gives when each part was rounded to the last digit that either tells. A quarter of that
 * digit, not half: all parts at their ends at once would be a rare chance.
 */
function reach({ parts, of }: Stated): { readonly low: number; readonly high: number } {
  const least = Math.min(...parts.map((part) => part.half));
  const alike = new Set(parts.map(({ measure }) => measure)).size === 1;
  let ends: readonly (readonly number[])[] = [[]];
  for (const { value, exact = value, half: own } of parts) {
    const half = (alike ? least : own) / 2;
    const reached = [Math.min(value, exact) - half, Math.max(value, exact) + half];
    ends = ends.flatMap((before) => reached.map((end) => [...before, end]));
  }
  const values = ends.map(of);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Two thoughts: "29% + 17% = 46% combined; national figure only 24%". */
const PARTED = /[;；].*\d/u;

/** "A's 12 and B's 30 make 45": all figures of the measure before it are its parts, and none is among others. */
function addition(
  target: Target,
  { text, span }: NoteSentence,
  named: readonly Part[],
): Stated | undefined {
  const { figure, measure } = target;
  const words = slice(text, { start: span.start, end: figure.span.end });
  if (
    isPartItself(target, text) ||
    PARTED.test(words) ||
    !(
      isAdded(words, figure.span.start - span.start) ||
      ADDED_BEHIND.test(text.slice(figure.span.end))
    ) ||
    AMONG.test(words) ||
    figure.direction !== undefined
  )
    return undefined;
  const parts = named.filter((part) => part.measure === measure && !isEnd(part));
  const before = withoutCount(parts.filter((part) => part.figure.span.end <= figure.span.start));
  if (
    before.length < 2 ||
    parts.some((part) => part.figure.span.start > figure.span.start) ||
    before.length > 6
  )
    return undefined;
  const nouns = new Set(parts.flatMap(({ noun }) => noun ?? []));
  if (nouns.size > 1) return undefined;
  // -2.6% and -0.4% are how two things went, 41% what they are of a whole.
  const isChange = ({ change, value }: Part) =>
    (measure === "share" && change !== undefined) || (Number(figure.value) > 0 && value < 0);
  if (before.some(isChange)) return undefined;
  // 18万 is no addend of 5: it is told to the nearest ten thousand.
  if (before.some(({ value }) => before.some(({ half }) => half > Math.abs(value))))
    return undefined;
  return {
    kind: "sum",
    parts: before,
    of: (values) => values.reduce((sum, value) => sum + value, 0),
    written: before.map((part) => part.words).join(" + "),
  };
}

/** Right behind the figure: "18.2%, 9.7%, 3.5% – 31.4% altogether". */
const ADDED_BEHIND = /^ (?:altogether|combined|together|all told|between them)\b/iu;

/** Whether a word of adding stands before the figure, which is none itself: "the dominant one of the two". */
function isAdded(words: string, before: number): boolean {
  const { index, 0: word } = ADDED.exec(words) ?? { index: before, 0: " " };
  return index + word.length <= before;
}

/** What is counted among those before it, or what these are a share of: "22 hurt, 16 of them slightly", 合计占在手27艘的六成. */
function isPartItself({ figure: { span }, measure }: Target, text: string): boolean {
  const [before, after] = [
    text.slice(Math.max(0, span.start - WHOLE_REACH), span.start),
    text.slice(span.end, span.end + WHOLE_REACH),
  ];
  return AMONG_THEM.test(after) || (measure !== "share" && SHARE_OF.test(before));
}

const AMONG_THEM = /^ (?:\p{L}+ ){0,2}of (?:them|these|those|whom|which)\b/iu;
const SHARE_OF = /占[^，。,;；\d]{0,6}$|\b(?:ma[dk]es? up|account(?:s|ed)? for)\b[^,.;]{0,24}$/iu;
/** In UTF-16 code units. */
const WHOLE_REACH = 32;

/** An end of a range, 4 of "stages 4–6": no amount of its own. */
function isEnd({ figure }: Part): boolean {
  return figure.kind === "quantity" && typeof figure.value === "object";
}

/** "The two groups, 38 and 71": the first only says how many follow. */
function withoutCount(parts: readonly Part[]): readonly Part[] {
  const [first, ...others] = parts;
  return first?.written === others.length ? others : parts;
}
