// A note's figure that may have been worked out, and what comes of it.

import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import { type Span, slice } from "../../text/span.ts";
import { compareQuantities } from "../figure/compareQuantities.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { tellingOf } from "../telling/clash.ts";
import type { Derivation } from "../verdict.ts";
import { changeOf } from "./change.ts";
import { FORMULAS, type Formula } from "./formulas.ts";
import { type Measure, measureOf } from "./measure.ts";
import type { Part } from "./part.ts";

/**
 * How a figure follows from others. "fits": from parts that an article tells; "own": from parts that only the note tells, its
 * own arithmetic; "maybe": so many formulas were tried that one may fit by chance; "differs": the sentence names its parts, and
 * they give another value.
 */
export interface Derived extends Omit<Derivation, "parts"> {
  readonly outcome: "fits" | "own" | "maybe" | "differs";
  readonly parts: readonly Part[];
  /** The note's words that it speaks against, where they are more than the figure. */
  readonly words?: Span;
}

/** The note's figure being worked out. */
export interface Target {
  readonly figure: QuantityMention;
  readonly value: number;
  readonly measure: string;
  /** Counted noun as written. */
  readonly noun?: string;
  /** From the figure's unit to the measure's base unit. */
  readonly factor: number;
  /** Which way the figure is told to go: 45 % less. */
  readonly change?: "up" | "down";
  /** Whether it is told as how far something went. */
  readonly moves?: true;
  /** Formulas that the words near the figure allow. */
  readonly formulas: readonly Formula[];
  /** Those that its measure allows: between parts that the note names no word is needed. */
  readonly able: readonly Formula[];
}

/** Characters of Latin text around a figure in which its formula is spoken of. */
const AROUND = { before: 70, after: 50 };

/** What `figure` may be the result of;
 * undefined where it can be none. */
export function targetOf(figure: Figure, sentence: NoteSentence): Target | undefined {
  const { text, span, cjk, figures } = sentence;
  if (figure.kind !== "quantity" || typeof figure.value !== "number") return undefined;
  const measured = spokenMeasure(figure, figures, text) ?? measureOf(figure);
  if (measured === undefined || figure.value === 0) return undefined;
  const scale = cjk ? CJK_WIDTH : 1;
  const before = {
    start: Math.max(span.start, figure.span.start - AROUND.before / scale),
    end: figure.span.start,
  };
  const after = {
    start: figure.span.end,
    end: Math.min(span.end, figure.span.end + AROUND.after / scale),
  };
  const words = `${slice(text, before)} ${slice(text, after)}`;
  const isDated = figures.some(({ kind }) => kind === "date");
  const held = isHeldAgainst(text, figure.span);
  const able = FORMULAS.filter(
    ({ kind, result }) =>
      (result === "same" || result === measured.measure) && !(held && kind === "share"),
  );
  const formulas = able.flatMap((formula) => {
    const { kind, cue } = formula;
    const isSpoken =
      cue === undefined || cue.test(words) || (tellsChange(kind) && figure.direction !== undefined);
    if (!isSpoken) return formula.dated === true && isDated ? formula : [];
    const { dated: _spoken, ...plain } = formula;
    return plain;
  });
  const noun = figure.category === "count" ? figure.unit : undefined;
  const change = changeOf(figure, text);
  const turn = tellingOf(figure, sentence).turn;
  return {
    figure,
    ...(turn?.role === "by" && turn.word !== "" && { moves: true }),
    value: figure.value,
    ...measured,
    able,
    formulas,
    ...(noun !== undefined && { noun }),
    ...(change !== undefined && { change }),
  };
}

/** Told of how far one thing is from another: "two thirds fewer than", 比2018年少三分之一. Not "fewer than two thirds". */
const HELD_AFTER =
  /^ (?:more|fewer|less|higher|lower|longer|shorter|dearer|cheaper|larger|smaller) than\b/iu;
const HELD_BEFORE = /比[^,，。;；]{1,20}[多少高低大小][了出]?(?:约|近)?$/u;

function isHeldAgainst(text: string, { start, end }: Span): boolean {
  return (
    HELD_AFTER.test(text.slice(end, end + 16)) ||
    HELD_BEFORE.test(text.slice(Math.max(0, start - 28), start))
  );
}

/** A share by another name. Matches "36 cents of every dollar", "40 pence in the pound". */
const OF_EACH = /^ (?:of|in|on|out of) (?:every|each|the) (?:dollar|pound|euro)\b/iu;

/** The sign of a percentage point that is a counter elsewhere, as goals are. */
const POINTS = /^(?:ポイント|points?|个点|個點)$/iu;

/** What a figure measures by the words around it: cents of a dollar are a share, ポイント beside percents part these. */
function spokenMeasure(
  { category, unit = "", span }: QuantityMention,
  figures: readonly Figure[],
  text: string,
): Measure | undefined {
  if (category === "currency" && OF_EACH.test(text.slice(span.end, span.end + 24)))
    return { measure: "share", factor: 100 };
  const parted = figures.some((one) => one.kind === "quantity" && one.category === "percent");
  if (category === "count" && parted && POINTS.test(unit)) return { measure: "point", factor: 1 };
  return undefined;
}

function tellsChange(kind: Derivation["kind"]): boolean {
  return kind === "growth" || kind === "difference";
}

/**
 * Whether the figure, as an honest writer rounds, is this result, in the measure's base unit. A fall is a negative growth,
 * told without a sign; of the other formulas only the size counts.
 */
export function isValue(
  { figure, value, factor, change }: Target,
  { kind, value: result }: Result,
): boolean {
  const falls = change === "down" || value < 0;
  if (kind === "growth" && falls !== result < 0) return false;
  const exact = { ...bare(figure), value: Math.abs(result) / factor, step: 0 };
  const here = {
    ...bare(figure),
    value: Math.abs(value),
    ...(figure.modifier && { modifier: figure.modifier }),
  };
  return compareQuantities(here, exact).outcome === "agrees";
}

/** What a formula gives, in the base unit of its measure. */
export interface Result {
  readonly kind: Derivation["kind"];
  readonly value: number;
}

/** The figure without its words: a result is neither "about" nor "up". */
function bare({
  kind,
  span,
  category,
  unit,
  numeral,
  value,
  step,
}: QuantityMention): QuantityMention {
  return { kind, span, category, ...(unit !== undefined && { unit }), numeral, value, step };
}
