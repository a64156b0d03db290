import assert from "node:assert/strict";
import { findFigures } from "../../../server/core/mention/figure/figures.ts";
import { findMentions } from "../../../server/core/mention/find.ts";
import type { Range } from "../../../server/core/mention/mention.ts";

describe("a bound at the façade", () => {
  const cases: readonly (readonly [string, number | Range])[] = [
    ["more than 5 stores", { low: 5, high: null }],
    ["at least $1.42", { low: 1.42, high: null }],
    ["under 40 years", { low: null, high: 40 }],
    ["up to 300 km", { low: null, high: 300 }],
    ["超过100家", { low: 100, high: null }],
    ["5万以上", { low: 50_000, high: null }],
    ["100人未満", { low: null, high: 100 }],
    ["for over 3 years", { low: 3, high: null }],
    ["over thirty years old", { low: 30, high: null }],
    ["about 2,900 counties", 2900],
    ["近2900个", 2900],
    ["50多家", 50],
    ["earned it over 3 years", 3],
    ["10万人まで増加", 100_000],
    ["10万人まで無料", { low: null, high: 100_000 }],
    ["<>30", 30],
    ["> 30", { low: 30, high: null }],
    ["2898个区县", 2898],
  ];
  for (const [text, value] of cases) {
    it(`${text} is ${JSON.stringify(value)}`, () => {
      const [first] = findMentions(text).filter(({ kind }) => kind === "quantity");
      assert.deepEqual(first?.kind === "quantity" ? first.value : undefined, value);
    });
  }

  it("keeps its word, and stays a number where the checker reads it", () => {
    const [shown] = findMentions("more than 5 stores");
    assert.equal(shown?.kind === "quantity" ? shown.modifier : undefined, "over");
    const [read] = findFigures("more than 5 stores");
    assert.equal(read?.kind === "quantity" ? read.value : undefined, 5);
  });
});
