// The formulas that a pool of parts allows for a figure, each worked out: pairs, lists added up, totals shared out by month.

import { slice } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { CUES, PERIODS, REST } from "./cues.ts";
import { alike, type Formula, takes } from "./formulas.ts";
import { DATE, type Part } from "./part.ts";
import type { Target } from "./target.ts";

/** One formula over certain parts. */
export interface Attempt {
  readonly kind: Formula["kind"];
  /** In the base unit of the figure's measure; a fall is negative. */
  readonly value: number;
  readonly written: string;
  readonly parts: readonly Part[];
}

/** All formulas over the parts; with `others`, those that take one of each. */
export function attempts(
  target: Target,
  sentence: NoteSentence,
  parts: readonly Part[],
  others?: readonly Part[],
): readonly Attempt[] {
  const made: Attempt[] = [];
  for (const formula of target.formulas) {
    for (const a of parts) {
      for (const b of others ?? parts) {
        if (a === b) continue;
        add(made, target, formula, a, b);
        if (others !== undefined) add(made, target, formula, b, a);
      }
    }
  }
  if (others !== undefined) return made;
  return [
    ...made,
    ...lists(target, parts),
    ...rests(target, sentence, parts),
    ...shared(target, sentence, parts),
  ];
}

function add(made: Attempt[], target: Target, formula: Formula, a: Part, b: Part): void {
  const value = resultOf(formula, target.measure, a, b);
  if (value === undefined || !alike(target.noun, a.noun)) return;
  made.push({ kind: formula.kind, value, written: formula.write(a.words, b.words), parts: [a, b] });
}

/** What the formula gives for the parts, by the article's values where it tells them. */
export function resultOf(formula: Formula, measure: string, a: Part, b: Part): number | undefined {
  if (!takes(formula, measure, a, b)) return undefined;
  const second = COUNTS.has(formula.parts) ? b.written : (b.exact ?? b.value);
  return formula.of(a.exact ?? a.value, second);
}

/** What divides or multiplies does so by the number written: over six years, for two ships. */
const COUNTS: ReadonlySet<Formula["parts"]> = new Set(["shared", "each"]);

/** Longest list that is added up. */
const LIST = 8;

/** Runs of three and more parts of the figure's own measure, told in one sentence, added up. */
function lists({ measure, formulas }: Target, parts: readonly Part[]): readonly Attempt[] {
  if (!formulas.some(({ kind }) => kind === "sum")) return [];
  const made: Attempt[] = [];
  for (let from = 0; from < parts.length; from++) {
    const first = parts[from];
    if (first?.measure !== measure) continue;
    const run = [first];
    for (const part of parts.slice(from + 1, from + LIST)) {
      if (part.measure !== measure || !isBeside(first, part)) break;
      run.push(part);
      if (run.length < 3) continue;
      made.push({
        kind: "sum",
        value: run.reduce((sum, { exact, value }) => sum + (exact ?? value), 0),
        written: run.map(({ words }) => words).join(" + "),
        parts: [...run],
      });
    }
  }
  return made;
}

/** Most shares that are taken from the whole: 38 % and 22 % leave 40 %. */
const SHARES = 4;

/** What shares told in one sentence leave of the whole. */
function rests(
  { measure, formulas }: Target,
  { text, span }: NoteSentence,
  parts: readonly Part[],
): readonly Attempt[] {
  if (measure !== "share" || formulas.length === 0) return [];
  // Parts that the note does not name are taken from the whole only where it speaks of a rest.
  const isNamed = parts.every(({ near }) => near === undefined);
  if (!isNamed && !REST.test(slice(text, span))) return [];
  const made: Attempt[] = [];
  for (let from = 0; from < parts.length; from++) {
    const run: Part[] = [];
    for (const part of parts.slice(from, from + SHARES)) {
      if (part.measure !== "share" || !isBeside(run[0] ?? part, part)) break;
      run.push(part);
      const value = run.reduce((rest, { exact, value }) => rest - (exact ?? value), 100);
      const written = ["100 %", ...run.map(({ words }) => words)].join(" − ");
      if (value > 0) made.push({ kind: "difference", value, written, parts: [...run] });
    }
  }
  return made;
}

function isBeside(a: Part, b: Part): boolean {
  if (!alike(a.noun, b.noun)) return false;
  return a.place?.index === b.place?.index && a.place?.at === b.place?.at;
}

/** 平均每月: a figure of the year shared out by its months. */
function shared(
  { measure, formulas }: Target,
  { text, span }: NoteSentence,
  parts: readonly Part[],
): readonly Attempt[] {
  if (!formulas.some(({ kind }) => kind === "average")) return [];
  const words = slice(text, span);
  if (!CUES.average.test(words)) return [];
  return PERIODS.filter(({ cue }) => cue.test(words)).flatMap(({ by }) =>
    parts
      .filter((part) => part.measure === measure && measure !== "share" && measure !== DATE)
      .map((part) => ({
        kind: "average" as const,
        value: (part.exact ?? part.value) / by,
        written: `${part.words} ÷ ${by}`,
        parts: [part],
      })),
  );
}
