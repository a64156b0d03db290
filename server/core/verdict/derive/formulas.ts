// The formulas by which analysts work out figures, one row each: what the result measures, what the parts do, and how it is
// written. 1億 to 1.2億 is a growth of (1.2億 − 1億) ÷ 1億 = 20 %.

import type { Derivation } from "../verdict.ts";
import type { Part } from "./part.ts";

export interface Formula {
  readonly kind: Derivation["kind"];
  /** Measure of the result: "same" as the first part's, or the one named. */
  readonly result: "same" | "share" | "point" | "multiple";
  /** Of two parts' values; undefined where it makes no sense for them. An average divides by the number written. */
  readonly of: (a: number, b: number) => number | undefined;
  readonly write: (a: string, b: string) => string;
  /** Whether the parts measure one thing; an average divides by another. */
  readonly parts: "alike" | "unlike";
  /** The other order of the parts says the same. */
  readonly symmetric?: true;
}

export const FORMULAS: readonly Formula[] = [
  {
    kind: "growth",
    result: "share",
    parts: "alike",
    of: (a, b) => (b > 0 ? (a / b - 1) * 100 : undefined),
    write: (a, b) => `(${a} − ${b}) ÷ ${b}`,
  },
  {
    kind: "share",
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
    result: "same",
    parts: "alike",
    of: (a, b) => (a > b ? a - b : undefined),
    write: (a, b) => `${a} − ${b}`,
  },
  {
    kind: "difference",
    result: "point",
    parts: "alike",
    of: (a, b) => (a > b ? a - b : undefined),
    write: (a, b) => `${a} % − ${b} %`,
  },
  {
    kind: "sum",
    result: "same",
    parts: "alike",
    of: (a, b) => a + b,
    write: (a, b) => `${a} + ${b}`,
    symmetric: true,
  },
  {
    kind: "average",
    result: "same",
    parts: "unlike",
    of: (a, b) => (b > 1 ? a / b : undefined),
    write: (a, b) => `${a} ÷ ${b}`,
  },
];

/** Whether the formula takes these two for a figure of `measure`. Shares are no amounts: nothing but their difference is told. */
export function takes(formula: Formula, measure: string, a: Part, b: Part): boolean {
  const { result, parts, kind } = formula;
  if (result === "same" ? a.measure !== measure : result !== measure) return false;
  if (result === "point") return a.measure === "share" && b.measure === "share";
  if (parts === "unlike") return isDivisor(b) && a.measure !== b.measure && !isRate(a);
  if (a.measure !== b.measure || !sameNoun(a, b)) return false;
  if (isRate(a) && kind !== "sum" && kind !== "ratio") return false;
  // A level of this year and one of last year grow; two of one year only compare.
  return kind !== "growth" || a.year === undefined || b.year === undefined || a.year >= b.year;
}

function isRate({ measure }: Part): boolean {
  return measure === "share" || measure === "point" || measure === "multiple";
}

/** Years told as a duration and counted things share something out. */
function isDivisor({ measure }: Part): boolean {
  return measure === "count" || measure === "unit time" || measure === "unit month";
}

/** 12家 and 30家, or one of them without its noun; not 12家 and 30座. */
function sameNoun(a: Part, b: Part): boolean {
  return a.noun === undefined || b.noun === undefined || a.noun === b.noun;
}
