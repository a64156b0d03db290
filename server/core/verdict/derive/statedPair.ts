// A share, a multiple or a difference beside exactly the two figures it can be of; totals and shares of one rate or one whole.

import { slice } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { GAP, LEFT } from "./cues.ts";
import { alike, FORMULAS, type Formula } from "./formulas.ts";
import { OF_WHOLE } from "./measure.ts";
import { DATE, type Part } from "./part.ts";
import { isShareOfTwo } from "./shareOfTwo.ts";
import { isLinked, type Stated, statedOf } from "./stated.ts";
import type { Target } from "./target.ts";

/** The share is of the figures before it, not of something told after it: "20 %." and 20%。, not "20 % of sales". */
const OF_THEM =
  /^\s*(?:$|[.,;:)，。；：、）]|of (?:the total|them|all|these|those)\b|を占め|[にに]当た|にあた|だった|です)/iu;

/** "–3.0%", "+15%": how something went, and no share of anything. */
const SIGNED = /^[+＋−–-]/u;

export function isAmount({ measure }: Part): boolean {
  return measure !== DATE && measure !== "multiple";
}

/** A share, a multiple or an average beside exactly the two figures it can be of. */
export function statedPair(
  target: Target,
  sentence: NoteSentence,
  named: readonly Part[],
): Stated | undefined {
  const { figure, measure } = target;
  // "54.1 pupils in one class": the one is no amount.
  const all = named.filter(
    (part) =>
      isAmount(part) && !(part.written === 1 && part.half <= 0.5 && part.measure === "count"),
  );
  // "Twice as many as the 8,230 ten years before": how long ago is no part of it.
  const amounts = isRatio(measure) ? all.filter((part) => !isTime(part)) : all;
  const [x, y] = amounts;
  if (x === undefined || y === undefined || amounts.length !== 2) return undefined;
  if (x.figure === y.figure && !(measure === "multiple" && isJourney(x, sentence)))
    return undefined;
  const [less, more] = x.value < y.value ? [x, y] : [y, x];
  if (x.measure !== y.measure || !alike(x.noun, y.noun)) return undefined;
  if (tellsGap(target, sentence, x, y)) {
    const result = measure === "point" ? "point" : "same";
    return statedOf(formulaOf("difference", result), more, less);
  }
  if (x.measure === measure) return undefined;
  if (measure === "multiple" && isOfOthers(target, sentence)) return undefined;
  if (measure === "multiple") return statedOf(formulaOf("ratio", "multiple"), more, less);
  if (measure === "share" && isShareOfTwo(target, sentence, x, y))
    return statedOf(formulaOf("share", "share"), less, more);
  // "43.6㎡, 3.8㎡ more (9.5 %)": of the level before, as likely as of this one.
  const isChange = figure.direction !== undefined || SIGNED.test(slice(sentence.text, figure.span));
  if (isChange || amounts.some(({ change }) => change !== undefined)) return undefined;
  const after = sentence.text.slice(figure.span.end, figure.span.end + 16);
  const isOfThem =
    OF_THEM.test(after) &&
    (OF_WHOLE.test(sentence.text.slice(x.figure.span.end, y.figure.span.start)) ||
      amounts.some((part) => isLinked(sentence, figure.span, part.figure.span)));
  return measure === "share" && isOfThem
    ? statedOf(formulaOf("share", "share"), less, more)
    : undefined;
}

/** 韓国客の2.6倍、全体平均（9万4200円）の1.6倍: of two multiples either may be what the two amounts are of each other. */
function isOfOthers({ figure }: Target, { figures }: NoteSentence): boolean {
  return figures.some(
    (one) => one !== figure && one.kind === "quantity" && one.category === "multiple",
  );
}

function isRatio(measure: string): boolean {
  return measure === "multiple" || measure === "share";
}

function isTime({ measure }: Part): boolean {
  return measure === "unit time" || measure === "unit month";
}

/** "From 61 to 94": a range that tells where something came from and where it went. */
function isJourney({ figure: { span } }: Part, { text }: NoteSentence): boolean {
  return /\bfrom |[从由從]|から/iu.test(text.slice(Math.max(0, span.start - JOURNEY), span.end));
}

/** Characters before a range in which "from" stands. */
const JOURNEY = 6;

function formulaOf(kind: Formula["kind"], result: Formula["result"]): Formula | undefined {
  return FORMULAS.find((formula) => formula.kind === kind && formula.result === result);
}

/** Told right before what is a gap itself: 还差2841辆, 多600人. */
const GAP_BEFORE = /(?:差|多|少|领先|落后|\blead of |\bgap of |\bby )(?:了|近|约|不到)?$/u;

function isGap({ figure: { span }, change }: Part, text: string): boolean {
  return (
    change !== undefined || GAP_BEFORE.test(text.slice(Math.max(0, span.start - 10), span.start))
  );
}

/** Whether the figure is told as what parts the two before it: "62 sites, 17 bare, which leaves 55", 差は6,976人. */
function tellsGap(
  { figure, measure }: Target,
  { text, figures }: NoteSentence,
  x: Part,
  y: Part,
): boolean {
  const same = measure === "point" ? x.measure === "share" : x.measure === measure;
  if (!same || y.figure.span.end > figure.span.start) return false;
  if ([x, y].some((part) => isGap(part, text))) return false;
  // "24 against 5, so nearly five times as long; and 7": that it follows is said of the figure right behind.
  const told = figures.findLast(
    ({ kind, span }) =>
      kind === "quantity" && span.start >= y.figure.span.end && span.end <= figure.span.start,
  );
  const between = text.slice((told ?? y.figure).span.end, figure.span.start);
  const after = text.slice(figure.span.end, figure.span.end + 12);
  // 驾车33.1%、公交38.4%，剩下不到三成: two shares leave the rest of the whole, not what parts them.
  if (LEFT.test(between)) return measure !== "share";
  return GAP.test(between) || GAP.test(after);
}
