// The formulas that a pool of parts allows for a figure, each worked out.

import { holds, intervalOf } from "../figure/interval.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { alike, type Formula, takes } from "./formulas.ts";
import { listAttempts } from "./lists.ts";
import type { Part } from "./part.ts";
import { inOneSentence } from "./pool.ts";
import type { Target } from "./target.ts";

/** One formula over certain parts. */
export interface Attempt {
  readonly kind: Formula["kind"];
  /** In the base unit of the figure's measure; a fall is negative. */
  readonly value: number;
  readonly written: string;
  readonly parts: readonly Part[];
  /** It may be meant, and as well may not. */
  readonly loose?: true;
  /** It gives the level of another time than its first part's. */
  readonly dated?: true;
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
  const pool = others === undefined ? parts : [...parts, ...others];
  const sound = made.filter((attempt) => !isOfOther(attempt, pool));
  return others === undefined ? [...sound, ...listAttempts(target, sentence, parts)] : sound;
}

/** 3,237 women and 9,213 men are the 12,450 who ran: neither is a share of the other. */
function isOfOther({ kind, parts: [a, b] }: Attempt, pool: readonly Part[]): boolean {
  if (kind !== "share" || a === undefined || b === undefined || a.measure !== b.measure)
    return false;
  const whole = a.value + b.value;
  const half = a.half + b.half;
  return pool.some(
    (part) =>
      part !== a &&
      part !== b &&
      part.measure === a.measure &&
      Math.abs(part.value - whole) <= half,
  );
}

function add(made: Attempt[], target: Target, formula: Formula, a: Part, b: Part): void {
  const { kind, dated } = formula;
  const value = resultOf(formula, target.measure, a, b);
  if (value === undefined) return;
  // "1,142 starters" may be 21,460 runners less 20,318: who is meant has several names.
  const isOther = !alike(target.noun, a.noun);
  if (isOther && !isTelling(target)) return;
  const loose = isOther || formula.loose || (kind === "sum" && isToldTwice(a, b));
  // 1,000 that grew by 50 % have grown by 500: the note must tell a change, too.
  if (formula.parts === "share of" && b.change !== undefined && target.change === undefined) return;
  // "Rose from 8 to 14, an increase of 57%": how far it rose is not what the one is of the other.
  if (kind === "share" && formula.parts === "alike" && target.moves === true) return;
  if (isItself(target, a) || (kind === "share" && !mayHold(a, b))) return;
  const written = formula.write(a.words, b.words);
  if (formula.loose === true && !isTold(b)) return;
  made.push({
    kind,
    value,
    written,
    parts: [a, b],
    ...(loose && { loose }),
    ...(dated && { dated }),
  });
}

/** 25万 less 3,600 is about 25万: what hardly changes a figure says nothing about it. */
function isItself({ figure, measure, factor }: Target, part: Part): boolean {
  return part.measure === measure && holds(intervalOf(figure), (part.exact ?? part.value) / factor);
}

/** Ten minutes, and ten minutes again in another sentence: one figure told twice. */
function isToldTwice(a: Part, b: Part): boolean {
  if (a.place === undefined || b.place === undefined) return false;
  return a.value === b.value && a.measure === b.measure && !inOneSentence(a.place, b.place);
}

/** Figures of fewer digits are met by chance. */
const TELLING = 100;

/** Whether the figure has so many digits that a result like it is hardly met by chance. */
export function isTelling({ value, figure: { step } }: Target): boolean {
  return Math.abs(value / step) >= TELLING;
}

function isTold({ place }: Part): boolean {
  return place !== undefined;
}

/** Times that an article tells, and the note does not name, are no shares of one another. */
function mayHold(a: Part, b: Part): boolean {
  const isTime = (part: Part) => part.near !== undefined && TIMES.has(part.measure);
  return !isTime(a) || !isTime(b);
}

const TIMES: ReadonlySet<string> = new Set(["unit time", "unit month"]);

/** What the formula gives for the parts, by the article's values where it tells them. */
export function resultOf(formula: Formula, measure: string, a: Part, b: Part): number | undefined {
  if (!takes(formula, measure, a, b)) return undefined;
  // "2019" is all of its year: only whole years part it from another date.
  if (formula.parts === "dates" && Math.max(a.half, b.half) > 1)
    return formula.of(floor(a.value), floor(b.value));
  const second = COUNTS.has(formula.parts) ? b.written : (b.exact ?? b.value);
  return formula.of(a.exact ?? a.value, second);
}

const YEAR = 12;

function floor(months: number): number {
  return Math.floor(months / YEAR) * YEAR;
}

/** What divides or multiplies does so by the number written: over six years, for two ships. */
const COUNTS: ReadonlySet<Formula["parts"]> = new Set(["shared", "each"]);
