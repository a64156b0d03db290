import assert from "node:assert/strict";
import { findModels } from "../../../server/core/mention/figure/model.ts";

/** Family and number of each model, as it is written. */
function modelsOf(text: string): readonly string[] {
  return findModels(text, []).map(({ span, family, number }) => {
    assert.ok(text.slice(span.start, span.end).endsWith(number));
    return `${family}|${number}`;
  });
}

describe("models", () => {
  it("a family right before its number", () => {
    assert.deepEqual(modelsOf("搭载骁龙845, GPT-4, SU7"), ["骁龙|845", "gpt|4", "su|7"]);
    assert.deepEqual(modelsOf("The iPhone 15 and the A380"), ["iphone|15"]);
    assert.deepEqual(modelsOf("小米9"), ["小米|9"]);
  });

  it("no numbers of other things", () => {
    for (const text of [
      "3.5",
      "A1b2",
      "2,898",
      "page 14",
      "区县12345",
      "GPT-4.5",
      "约有12",
      "é-7",
      "龙8",
      "",
    ])
      assert.deepEqual(modelsOf(text), [], text);
  });

  it("none where a figure was read", () => {
    const text = "涨到SU7";
    assert.equal(findModels(text, [{ span: { start: 2, end: text.length } }]).length, 0);
  });
});
