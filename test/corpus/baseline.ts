// The recall that must not fall, by family: baseline.json, written by `npm run accuracy -- --write-baseline`.

import { readFileSync, writeFileSync } from "node:fs";
import type { Outcome } from "./judge.ts";
import { groupBy, tally } from "./tally.ts";

const FILE = "test/corpus/baseline.json";

export interface Recall {
  readonly wrong: number;
  readonly caught: number;
}

export type Baseline = Readonly<Record<string, Recall>>;

export function recallByFamily(outcomes: readonly Outcome[]): Baseline {
  const groups = [...groupBy(outcomes, (outcome) => outcome.case.family)];
  return Object.fromEntries(
    groups.flatMap(([family, group]) => {
      const { wrong, caught } = tally(group);
      return wrong === 0 ? [] : [[family, { wrong, caught }]];
    }),
  );
}

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, "utf8"));
}

export function writeBaseline(baseline: Baseline): void {
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);
}

/** The families whose share of caught cases is lower now, in words. */
export function fallen(before: Baseline, now: Baseline): readonly string[] {
  return Object.entries(before).flatMap(([family, { wrong, caught }]) => {
    const { wrong: wrongNow, caught: caughtNow } = now[family] ?? { wrong: 0, caught: 0 };
    const fell = caughtNow * wrong < caught * wrongNow || (wrongNow === 0 && wrong > 0);
    return fell ? [`${family}: ${caughtNow} of ${wrongNow}, before ${caught} of ${wrong}`] : [];
  });
}
