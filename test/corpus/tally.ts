// Counts over the outcomes of the corpus: recall and false alarms of a group of cases.

import type { Family } from "./families.ts";
import type { Outcome } from "./judge.ts";

export interface Tally {
  /** Honest cases, and those of them that got any warning. */
  readonly honest: number;
  readonly alarmed: number;
  /** Wrong cases, those whose slip was warned of, and those of these that name the right value. */
  readonly wrong: number;
  readonly caught: number;
  readonly told: number;
  /** Wrong cases with a warning beside the slip. */
  readonly strays: number;
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const honest = outcomes.filter((outcome) => outcome.case.slip === undefined);
  const wrong = outcomes.filter((outcome) => outcome.case.slip !== undefined);
  return {
    honest: honest.length,
    alarmed: honest.filter(isAlarmed).length,
    wrong: wrong.length,
    caught: wrong.filter(isCaught).length,
    told: wrong.filter(({ told }) => told).length,
    strays: wrong.filter(isAlarmed).length,
  };
}

export function isAlarmed({ alarms }: Outcome): boolean {
  return alarms.length > 0;
}

export function isCaught({ catches }: Outcome): boolean {
  return catches.length > 0;
}

/** Outcomes by family, by language pair or by desk, each sorted by its name. */
export function groupBy(
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => string,
): ReadonlyMap<string, readonly Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome);
    const group = groups.get(key) ?? [];
    group.push(outcome);
    groups.set(key, group);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The families that issue 3 asks less recall of: they take working out whose a figure is. */
const HARD: readonly Family[] = ["misattribution", "derived"];

export function isHard(outcome: Outcome): boolean {
  return HARD.includes(outcome.case.family);
}

export function isAcross({ pair }: Outcome): boolean {
  const [note, article] = pair.split("<-");
  return note !== article;
}
