import assert from "node:assert/strict";
import { findKnownNames } from "../../../server/core/lexicon/findKnownNames.ts";
import { findTerms } from "../../../server/core/lexicon/terms.ts";
import { neighbours } from "./neighbours.ts";
import { otherNeighbours } from "./otherNeighbours.ts";
import { sentences } from "./sentences.ts";

const languages = ["English", "Chinese", "Japanese"] as const;

type Trilingual = readonly (readonly [string, string, string])[];

/** Sentences of one language, as the keys that they can be found by. */
function keysOf(pool: Trilingual, language: number): readonly ReadonlySet<string>[] {
  return pool.map((each) => {
    const text = each[language] ?? "";
    const terms = findTerms(text).map(({ key }) => key);
    return new Set([...terms, ...findKnownNames(text).map(({ name }) => name.id)]);
  });
}

/**
 * Number of the sentence that shares most with `asked`; -1 for none. Rare keys count more, and pairs
 * of characters half, for a word has several.
 */
function nearest(asked: ReadonlySet<string>, among: readonly ReadonlySet<string>[]): number {
  const scores = among.map((keys) => {
    const shared = [...asked].filter((key) => keys.has(key));
    const weights = shared.map((key) => {
      const holders = among.filter((each) => each.has(key)).length;
      return Math.log(1 + among.length / holders) * (key.startsWith("b:") ? 0.5 : 1);
    });
    return weights.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(4 + keys.size);
  });
  const best = Math.max(...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

const pools: readonly (readonly [string, Trilingual])[] = [
  ["of many fields", sentences],
  ["of one kind of report", neighbours],
  ["of sport, health, disasters, science and law", otherNeighbours],
];

for (const [what, pool] of pools) {
  describe(`among sentences ${what}, one finds its like in another language`, () => {
    for (const [from, asking] of languages.entries()) {
      for (const [to, asked] of languages.entries()) {
        if (from === to) continue;
        it(`${asking} asks ${asked}`, () => {
          const among = keysOf(pool, to);
          const missed = keysOf(pool, from).flatMap((keys, number) =>
            nearest(keys, among) === number ? [] : [pool[number]?.[from]],
          );
          assert.deepEqual(missed, []);
        });
      }
    }
  });
}
