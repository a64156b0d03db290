import assert from "node:assert/strict";
import { findKnownNames } from "../../../server/core/lexicon/findKnownNames.ts";
import { findTerms } from "../../../server/core/lexicon/terms.ts";
import { sentences } from "./sentences.ts";

const languages = ["English", "Chinese", "Japanese"] as const;

/** Sentences of one language, as the keys that they can be found by. */
function keysOf(language: number): readonly ReadonlySet<string>[] {
  return sentences.map((each) => {
    const text = each[language] ?? "";
    const terms = findTerms(text).map(({ key }) => key);
    return new Set([...terms, ...findKnownNames(text).map(({ name }) => name.id)]);
  });
}

/** Number of the sentence that shares most with `asked`, rare keys counting more; -1 for none. */
function nearest(asked: ReadonlySet<string>, among: readonly ReadonlySet<string>[]): number {
  const scores = among.map((keys) => {
    const shared = [...asked].filter((key) => keys.has(key));
    const weights = shared.map((key) => {
      const holders = among.filter((each) => each.has(key)).length;
      return Math.log(1 + among.length / holders);
    });
    return weights.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(4 + keys.size);
  });
  const best = Math.max(...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

describe("a sentence finds the one that says the same in another language", () => {
  for (const [from, asking] of languages.entries()) {
    for (const [to, asked] of languages.entries()) {
      if (from === to) continue;
      it(`${asking} asks ${asked}`, () => {
        const among = keysOf(to);
        const missed = keysOf(from).flatMap((keys, number) =>
          nearest(keys, among) === number ? [] : [sentences[number]?.[from]],
        );
        assert.deepEqual(missed, []);
      });
    }
  }
});
