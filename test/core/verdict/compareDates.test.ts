import assert from "node:assert/strict";
import { compareDates } from "../../../server/core/verdict/figure/compareDates.ts";

describe("compareDates", () => {
  const cases: readonly (readonly [string | undefined, string | undefined, string])[] = [
    ["2024", "2024", "agrees"],
    ["2024", "2024-03", "agrees"],
    ["2024-03", "2024", "agrees"],
    ["2024-03", "2024-03-28", "agrees"],
    ["2022-03", "2024-03", "differs"],
    ["2024-03-01", "2024-03-28", "differs"],
    ["XXXX-03", "2024-03", "agrees"],
    ["XXXX-04", "2024-03", "differs"],
    ["XXXX-03-28", "2024-03-28", "agrees"],
    ["2024-34", "2024-05", "agrees"],
    ["2024-33", "2024-05", "incomparable"],
    ["2024-34", "2024-33", "differs"],
    ["2020/2024", "2020/2024", "agrees"],
    ["2020/2024", "2020/2023", "differs"],
    ["2020/2024", "2024", "agrees"],
    ["2020/2024", "2022", "incomparable"],
    [undefined, "2024", "incomparable"],
    ["2024", undefined, "incomparable"],
  ];
  for (const [note, article, outcome] of cases) {
    it(`${note} against ${article}: ${outcome}`, () => {
      assert.equal(compareDates(note, article).outcome, outcome);
    });
  }
});
