// A unit told once, of two figures held against each other.

import assert from "node:assert/strict";
import { findMentions } from "../../../server/core/index.ts";

/** "118 million dollars" as `118 million dollars USD`. */
function unitsOf(text: string): readonly string[] {
  return findMentions(text).flatMap((one) =>
    one.kind === "quantity" ? `${text.slice(one.span.start, one.span.end)} ${one.unit ?? "-"}` : [],
  );
}

describe("a unit that is told once", () => {
  for (const [text, last] of [
    ["grew from 118 million dollars in 2019 to 187 million in the new budget", "187 million USD"],
    ["put at 310 million dollars, against an estimate of 240 million in May", "240 million USD"],
    ["will cost 80 dollars instead of 72.", "72 USD"],
    ["rose from 20 km to 25.", "25 kilometer"],
    ["规模从312亿元降至176亿。", "176亿 CNY"],
    ["売上は312億円から176億に減った。", "176億 JPY"],
  ] as const)
    it(`holds for the second: ${text}`, () => assert.equal(unitsOf(text).at(-1), last));

  for (const [text, last] of [
    ["He paid 5 dollars to 10 people.", "10 people people"],
    ["grew to $3 billion from 2 million users", "2 million users users"],
    ["fell from $3 to 2 percent", "2 percent -"],
    ["It cost 5 dollars. Sales rose to 187 million.", "187 million -"],
    ["从5元降到12人。", "12人 人"],
  ] as const)
    it(`does not where it has its own, or another thought: ${text}`, () =>
      assert.equal(unitsOf(text).at(-1), last));

  for (const [text, first] of [
    ["Flooded fields grew from 54 to 120 hectares.", "54 hectare"],
    ["面積は54から120ヘクタールに増えた。", "54 hectare"],
  ] as const)
    it(`holds for the first: ${text}`, () => assert.equal(unitsOf(text)[0], first));

  for (const [text, first] of [
    ["It lost 54 and 120 hectares of fields.", "54 -"],
    ["It went from 2 to 120,000 hectares.", "2 -"],
  ] as const)
    it(`does not where the two are apart: ${text}`, () => assert.equal(unitsOf(text)[0], first));
});
