// The formulas by which analysts work out figures, one row each: what the result measures, what the parts do, and how it is
// written. 1億 to 1.2億 is a growth of (1.2億 − 1億) ÷ 1億 = 20 %.

import type { Derivation } from "../verdict.ts";
import { AVERAGE, BEFORE, CUES, LASTED, SWING, WHOLE } from "./cues.ts";
import { DATE, type Part } from "./part.ts";

export interface Formula {
  readonly kind: Derivation["kind"];
  /** Words near the figure that allow it; a multiple is a ratio by itself. */
  readonly cue?: RegExp;
  /** A time that the note tells allows it as well: what the article tells as a change, the note tells as a level of then. */
  readonly dated?: true;
  /** What it gives may be meant, and as well may not: no ground for a tick. */
  readonly loose?: true;
  /** Measure of the result: "same" as the first part's, or the one named. */
  readonly result: "same" | "share" | "point" | "multiple" | "unit month";
  /** Of two parts' values; undefined where it makes no sense for them. An average divides by the number written. */
  readonly of: (a: number, b: number) => number | undefined;
  readonly write: (a: string, b: string) => string;
  /** What the parts measure: one thing, an amount and what it is shared by, an amount and a share of it, an amount each. */
  readonly parts:
    | "alike"
    | "shared"
    | "share of"
    | "each"
    | "dates"
    | "shares"
    | "points"
    | "grown"
    | "shrunk"
    | "risen"
    | "fallen"
    | "times";
}

export const FORMULAS: readonly Formula[] = [
  {
    kind: "growth",
    cue: CUES.growth,
    result: "share",
    parts: "alike",
    of: (a, b) => (b > 0 ? (a / b - 1) * 100 : undefined),
    write: (a, b) => `(${a} − ${b}) ÷ ${b}`,
  },
  {
    kind: "share",
    cue: CUES.share,
    result: "share",
    parts: "alike",
    of: (a, b) => (b > 0 && a < b ? (a / b) * 100 : undefined),
    write: (a, b) => `${a} ÷ ${b}`,
  },
  {
    kind: "ratio",
    result: "multiple",
    parts: "alike",
    of: (a, b) => (b > 0 && a > b ? a / b : undefined),
    write: (a, b) => `${a} ÷ ${b}`,
  },
  {
    kind: "difference",
    cue: CUES.difference,
    result: "same",
    parts: "alike",
    of: (a, b) => (a > b ? a - b : undefined),
    write: (a, b) => `${a} − ${b}`,
  },
  {
    kind: "difference",
    cue: CUES.difference,
    result: "point",
    parts: "shares",
    of: (a, b) => (a > b ? a - b : undefined),
    write: (a, b) => `${a} − ${b}`,
  },
  {
    kind: "difference",
    cue: LASTED,
    result: "unit month",
    parts: "dates",
    of: (a, b) => (a > b ? a - b : undefined),
    write: (a, b) => `${a} − ${b}`,
  },
  {
    kind: "share",
    cue: CUES.share,
    result: "same",
    parts: "share of",
    of: (a, b) => (a * b) / 100,
    write: (a, b) => `${a} × ${b}`,
  },
  // 汽车芯片收入约27亿元 of 营收58.6亿元，其中汽车芯片占46%: the article calls it a share, the note need not.
  {
    kind: "share",
    loose: true,
    result: "same",
    parts: "share of",
    of: (a, b) => (a * b) / 100,
    write: (a, b) => `${a} × ${b}`,
  },
  {
    kind: "share",
    cue: WHOLE,
    result: "same",
    parts: "share of",
    of: (a, b) => (a * 100) / b,
    write: (a, b) => `${a} ÷ ${b}`,
  },
  // 人均43.6㎡，四年多了3.8㎡（约9.5%）: of the level before, which nobody tells.
  {
    kind: "growth",
    cue: CUES.growth,
    result: "share",
    parts: "risen",
    of: (a, b) => (a > b ? (b / (a - b)) * 100 : undefined),
    write: (a, b) => `${b} ÷ (${a} − ${b})`,
  },
  {
    kind: "growth",
    cue: CUES.growth,
    result: "share",
    parts: "fallen",
    of: (a, b) => (-b / (a + b)) * 100,
    write: (a, b) => `${b} ÷ (${a} + ${b})`,
  },
  {
    kind: "growth",
    cue: BEFORE,
    dated: true,
    result: "same",
    parts: "grown",
    of: (a, b) => (a * 100) / (100 + b),
    write: (a, b) => `${a} ÷ (100 % + ${b})`,
  },
  {
    kind: "growth",
    cue: BEFORE,
    dated: true,
    result: "same",
    parts: "shrunk",
    of: (a, b) => (b < 100 ? (a * 100) / (100 - b) : undefined),
    write: (a, b) => `${a} ÷ (100 % − ${b})`,
  },
  {
    kind: "difference",
    cue: BEFORE,
    dated: true,
    result: "same",
    parts: "risen",
    of: (a, b) => (a > b ? a - b : undefined),
    write: (a, b) => `${a} − ${b}`,
  },
  {
    kind: "sum",
    cue: BEFORE,
    dated: true,
    result: "same",
    parts: "fallen",
    of: (a, b) => a + b,
    write: (a, b) => `${a} + ${b}`,
  },
  {
    kind: "ratio",
    loose: true,
    result: "same",
    parts: "times",
    of: (a, b) => a * b,
    write: (a, b) => `${a} × ${b}`,
  },
  {
    kind: "difference",
    cue: CUES.difference,
    dated: true,
    result: "share",
    parts: "points",
    of: (a, b) => (a > b ? a - b : undefined),
    write: (a, b) => `${a} − ${b} %`,
  },
  {
    kind: "sum",
    cue: CUES.difference,
    dated: true,
    result: "share",
    parts: "points",
    of: (a, b) => a + b,
    write: (a, b) => `${a} + ${b} %`,
  },
  {
    kind: "sum",
    cue: AVERAGE,
    result: "same",
    parts: "each",
    of: (a, b) => (b > 1 ? a * b : undefined),
    write: (a, b) => `${a} × ${b}`,
  },
  {
    kind: "sum",
    cue: CUES.sum,
    result: "same",
    parts: "alike",
    of: (a, b) => a + b,
    write: (a, b) => `${a} + ${b}`,
  },
  // From a loss of 54 to a profit of 38 it is 92.
  {
    kind: "sum",
    cue: SWING,
    loose: true,
    result: "same",
    parts: "alike",
    of: (a, b) => a + b,
    write: (a, b) => `${a} + ${b}`,
  },
  {
    kind: "average",
    cue: CUES.average,
    result: "same",
    parts: "shared",
    of: (a, b) => (b > 1 ? a / b : undefined),
    write: (a, b) => `${a} ÷ ${b}`,
  },
];

/** Whether the formula takes these two for a figure of `measure`. */
export function takes(formula: Formula, measure: string, a: Part, b: Part): boolean {
  const { result } = formula;
  if (result === "same" ? a.measure !== measure : result !== measure) return false;
  return fits(formula, a, b);
}

function fits({ parts, kind }: Formula, a: Part, b: Part): boolean {
  switch (parts) {
    case "dates":
      return a.measure === DATE && b.measure === DATE;
    case "shares":
      return a.measure === "share" && b.measure === "share";
    case "points":
      return a.measure === "share" && b.measure === "point";
    case "grown":
      return isAmount(a) && b.measure === "share" && b.change === "up";
    case "shrunk":
      return isAmount(a) && b.measure === "share" && b.change === "down";
    case "risen":
    case "fallen":
      if (a.measure !== b.measure || !isAmount(a) || !alike(a.noun, b.noun)) return false;
      return a.change === undefined && b.change === (parts === "risen" ? "up" : "down");
    case "times":
      return isAmount(a) && b.measure === "multiple";
    case "share of":
      return isAmount(a) && b.measure === "share" && b.value < 100;
    case "shared":
      return isAmount(a) && isDivisor(b) && a.measure !== b.measure;
    case "each":
      return a.measure.startsWith("currency") && b.measure === "count";
    case "alike":
      if (a.measure !== b.measure || !alike(a.noun, b.noun)) return false;
      if (kind === "sum" || kind === "ratio") return isAmount(a) || a.measure === "share";
      // A level of this year and one of last year grow; two of one year only compare.
      return isAmount(a) && (kind !== "growth" || (a.year ?? 0) >= (b.year ?? 0));
  }
}

function isAmount({ measure }: Part): boolean {
  return !NO_AMOUNTS.has(measure);
}

const NO_AMOUNTS: ReadonlySet<string> = new Set(["share", "point", "multiple", DATE]);

/** Years told as a duration and counted things share something out. */
function isDivisor({ measure }: Part): boolean {
  return measure === "count" || measure === "unit time" || measure === "unit month";
}

const HAN = /\p{Script=Han}/u;

/** 12家 and 30家, "sites" and "barren sites", or one of them without its noun or in another script; not 12家 and 30座. */
export function alike(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || HAN.test(a) !== HAN.test(b)) return true;
  return a.includes(b) || b.includes(a);
}
