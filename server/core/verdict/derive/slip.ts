// Slips of arithmetic: a sentence that names the parts of its figure, all of them as the article has them, and gives another
// result: "from 80 to 100, up 30 %". Only wordings that leave no doubt about the formula count.

import { renderLike } from "../../mention/figure/notation.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import { type Span, shift, slice } from "../../text/span.ts";
import { intervalOf } from "../figure/interval.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { ADDED, AMONG, GAP, LEFT } from "./cues.ts";
import { alike, FORMULAS, type Formula } from "./formulas.ts";
import { OF_WHOLE } from "./measure.ts";
import { DATE, type Part } from "./part.ts";
import type { Derived, Target } from "./target.ts";
import { writtenOut } from "./written.ts";

/** What the figure should be, where the sentence tells its formula and parts; undefined where that is not sure. */
export function findSlip(
  target: Target,
  sentence: NoteSentence,
  named: readonly Part[],
): Derived | undefined {
  const stated =
    writtenOut(target, sentence, named) ??
    change(target, sentence, named) ??
    addition(target, sentence, named) ??
    pair(target, sentence, named);
  if (stated === undefined || stated.parts.some(({ place }) => place === undefined))
    return undefined;
  const { low, high } = reach(stated);
  const told = intervalOf(target.figure);
  const falls = target.figure.direction === "down" || target.value < 0;
  const [least, most] = falls ? [-high, -low] : [low, high];
  // What lies within the rounding of the parts may be right: nobody can tell.
  if (told.low * target.factor <= most && least <= told.high * target.factor) return undefined;
  const exact = stated.of(stated.parts.map(({ exact, value }) => exact ?? value));
  return slipOf(target, sentence, stated, exact);
}

/** A formula as the sentence states it. */
interface Stated {
  readonly kind: Formula["kind"];
  readonly parts: readonly Part[];
  readonly of: (values: readonly number[]) => number;
  readonly written: string;
}

function stated(formula: Formula | undefined, a: Part, b: Part): Stated | undefined {
  if (formula === undefined) return undefined;
  const of = ([x = 0, y = 0]: readonly number[]) => formula.of(x, y) ?? Number.NaN;
  return { kind: formula.kind, parts: [a, b], of, written: formula.write(a.words, b.words) };
}

function slipOf(
  target: Target,
  { text }: NoteSentence,
  { kind, written, parts }: Stated,
  exact: number,
): Derived | undefined {
  const { figure, factor } = target;
  const size = Math.abs(exact) / factor;
  if (!Number.isFinite(size)) return undefined;
  const value = Math.round(size / figure.step) * figure.step;
  const rounded = Number(value.toPrecision(12));
  const { span, numeral } = figure;
  const like = { ...figure, span: shift(span, -span.start), numeral: shift(numeral, -span.start) };
  const result = renderLike(rounded, { text: slice(text, span), mention: like });
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

/**
 * The least and most that the formula gives when each part was rounded to the last digit that either tells. A quarter of that
 * digit, not half: all parts at their ends at once would be a rare chance.
 */
function reach({ parts, of }: Stated): { readonly low: number; readonly high: number } {
  const half = Math.min(...parts.map((part) => part.half)) / 2;
  let ends: readonly (readonly number[])[] = [[]];
  for (const { value, exact = value } of parts) {
    const own = [Math.min(value, exact) - half, Math.max(value, exact) + half];
    ends = ends.flatMap((before) => own.map((end) => [...before, end]));
  }
  const values = ends.map(of);
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Words that may stand between the ends of a change and its size. Matches ", up by"; not ", profit". */
const LINK =
  /\b(?:up|down|or|i\.e|that is|which is|is|was|an?|the|by|of|about|some|nearly|rise|rose|rising|increase[ds]?|increasing|growth|grew|growing|gain(?:ed|ing)?|jump|drop(?:ped)?|fall|fell|falling|decline[ds]?|decrease[ds]?|decreasing|cut|reduction|equal to|representing|meaning|year on year|in|over|to|from|people|year|of|out of|share|accounts? for|accounted for|accounting for|makes? up|made up|with|total|all)\b|占比?|比例|割合|其中|中有?|うち|同比|环比|增长率|增长了?|增加了?|增幅|涨幅|上涨了?|上升了?|下降了?|下滑了?|减少了?|降幅|跌幅|提高了?|即|也就是|约|了|达到?|为|至|到|の|に|へ|と|で|から|増加?|減少?|上昇|低下|伸び|拡大|縮小|した|する|し|年|的/giu;

/** Where a change starts: "from 80", 从80, 80から. */
const FROM_BEFORE = /(?:\bfrom|从|由|從)[^,，.。;；]{0,16}$/iu;
const FROM_AFTER = /^[^,，.。;；]{0,6}?から/u;

function change(
  { figure, measure, able }: Target,
  sentence: NoteSentence,
  named: readonly Part[],
): Stated | undefined {
  const amounts = named.filter(isAmount);
  const at = amounts.filter((part) => part.figure.span.end <= figure.span.start).length;
  const places = [at - 2, at - 1, at].map((from) => amounts.slice(Math.max(0, from), from + 2));
  for (const [x, y] of places) {
    if (x === undefined || y === undefined || x.measure !== y.measure) continue;
    const ends = endsOf(x, y, sentence);
    if (ends === undefined || !isLinked(sentence, figure.span, x.figure.span, y.figure.span))
      continue;
    const [from, to] = ends;
    const kind = measure === "share" && from.measure !== "share" ? "growth" : "difference";
    const formula = able.find(
      (one) =>
        one.kind === kind &&
        (one.result === "same" ? from.measure === measure : one.result === measure),
    );
    if (kind === "growth") return stated(formula, to, from);
    const [more, less] = to.value > from.value ? [to, from] : [from, to];
    return from.measure === measure || measure === "point"
      ? stated(formula, more, less)
      : undefined;
  }
  return undefined;
}

/** Start and end of a change told by two figures, or by one read as a range. */
function endsOf(x: Part, y: Part, { text }: NoteSentence): readonly [Part, Part] | undefined {
  const isFrom = ({ figure: { span } }: Part, other: Part) => {
    const after = other.figure.span.end <= span.start ? other.figure.span.end : 0;
    return (
      FROM_BEFORE.test(text.slice(Math.max(after, span.start - 24), span.start)) ||
      FROM_AFTER.test(text.slice(span.end, span.end + 12))
    );
  };
  if (x.figure === y.figure) {
    return isFrom(x, y) ||
      /から|rose|fell|[增升降减]/u.test(
        text.slice(Math.max(0, x.figure.span.start - 8), x.figure.span.end),
      )
      ? [x, y]
      : undefined;
  }
  if (isFrom(x, y) === isFrom(y, x)) return undefined;
  return isFrom(x, y) ? [x, y] : [y, x];
}

/** In Latin characters: farther apart, something else may be told between. */
const APART = 48;

/** Whether nothing but times and linking words stands between the figure and the change, and between its ends. */
function isLinked({ text, figures, cjk }: NoteSentence, ...linked: readonly Span[]): boolean {
  const spans = linked.toSorted((a, b) => a.start - b.start);
  const dates = figures.filter(({ kind }) => kind === "date");
  return spans.slice(1).every((next, i) => {
    const gap = { start: spans[i]?.end ?? 0, end: Math.max(spans[i]?.end ?? 0, next.start) };
    if ((gap.end - gap.start) * (cjk ? CJK_WIDTH : 1) > APART) return false;
    let words = slice(text, gap);
    for (const { span } of dates) words = words.replace(slice(text, span), " ");
    return !/\p{L}/u.test(words.replace(LINK, " "));
  });
}

/** "A's 12 and B's 30 make 45": all figures of the measure before it are its parts, and none is among others. */
function addition(
  { figure, measure }: Target,
  { text, span }: NoteSentence,
  named: readonly Part[],
): Stated | undefined {
  const words = slice(text, span);
  if (!ADDED.test(words) || AMONG.test(words) || figure.direction !== undefined) return undefined;
  const parts = named.filter((part) => part.measure === measure);
  const before = withoutCount(parts.filter((part) => part.figure.span.end <= figure.span.start));
  if (
    before.length < 2 ||
    parts.some((part) => part.figure.span.start > figure.span.start) ||
    before.length > 6
  )
    return undefined;
  const nouns = new Set(parts.flatMap(({ noun }) => noun ?? []));
  if (nouns.size > 1) return undefined;
  return {
    kind: "sum",
    parts: before,
    of: (values) => values.reduce((sum, value) => sum + value, 0),
    written: before.map((part) => part.words).join(" + "),
  };
}

/** The share is of the figures before it, not of something told after it: "20 %." and 20%。, not "20 % of sales". */
const OF_THEM =
  /^\s*(?:$|[.,;:)，。；：、）]|of (?:the total|them|all|these|those)\b|を占め|[にに]当た|にあた|だった|です)/iu;

/** "The two groups, 38 and 71": the first only says how many follow. */
function withoutCount(parts: readonly Part[]): readonly Part[] {
  const [first, ...others] = parts;
  return first?.written === others.length ? others : parts;
}

function isAmount({ measure }: Part): boolean {
  return measure !== DATE && measure !== "multiple";
}

/** A share, a multiple or an average beside exactly the two figures it can be of. */
function pair(target: Target, sentence: NoteSentence, named: readonly Part[]): Stated | undefined {
  const { figure, measure } = target;
  const amounts = named.filter(isAmount);
  const [x, y] = amounts;
  if (x === undefined || y === undefined || amounts.length !== 2 || x.figure === y.figure) {
    return undefined;
  }
  const [less, more] = x.value < y.value ? [x, y] : [y, x];
  if (x.measure !== y.measure || !alike(x.noun, y.noun)) return undefined;
  if (tellsGap(target, sentence, x, y)) {
    const result = measure === "point" ? "point" : "same";
    return stated(formulaOf("difference", result), more, less);
  }
  if (x.measure === measure) return undefined;
  if (measure === "multiple") return stated(formulaOf("ratio", "multiple"), more, less);
  if (figure.direction !== undefined) return undefined;
  const after = sentence.text.slice(figure.span.end, figure.span.end + 16);
  const isOfThem =
    OF_THEM.test(after) &&
    (OF_WHOLE.test(sentence.text.slice(x.figure.span.end, y.figure.span.start)) ||
      amounts.some((part) => isLinked(sentence, figure.span, part.figure.span)));
  return measure === "share" && isOfThem
    ? stated(formulaOf("share", "share"), less, more)
    : undefined;
}

function formulaOf(kind: Formula["kind"], result: Formula["result"]): Formula | undefined {
  return FORMULAS.find((formula) => formula.kind === kind && formula.result === result);
}

/** Whether the figure is told as what parts the two before it: "62 sites, 17 bare, which leaves 55", 差は6,976人. */
function tellsGap({ figure, measure }: Target, { text }: NoteSentence, x: Part, y: Part): boolean {
  const same = measure === "point" ? x.measure === "share" : x.measure === measure;
  if (!same || y.figure.span.end > figure.span.start) return false;
  const between = text.slice(y.figure.span.end, figure.span.start);
  const after = text.slice(figure.span.end, figure.span.end + 12);
  return LEFT.test(between) || GAP.test(between) || GAP.test(after);
}
