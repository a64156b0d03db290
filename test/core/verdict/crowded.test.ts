// Sentences of hundreds of figures, as tables pasted into a line are: nothing is worked out of them, and they are done.

import assert from "node:assert/strict";
import { checkNote, createLibrary, readReference } from "../../../server/core/index.ts";

const THINGS = ["江北新区", "营业收入", "员工总数", "粮食产量", "光伏组件", "渡轮航线"];
const UNITS = ["家", "万元", "人", "吨", "%"];

/** Some `length` characters of clauses with two figures each; `factor` makes their values. */
function clauses(length: number, factor: number, mark: string): string {
  let text = "";
  for (let i = 0; text.length < length; i++) {
    const unit = UNITS[i % UNITS.length];
    text += `${THINGS[i % THINGS.length]}达到${((i * factor) % 9000) + 10}${unit}，比上年增加${((i * factor) % 90) + 1}${unit}${mark}`;
  }
  return text;
}

describe("a sentence of hundreds of figures", () => {
  // Formulas over all pairs of them would take most of a minute.
  it("is checked", async () => {
    const bytes = new TextEncoder().encode(clauses(12_000, 37, "。"));
    const library = createLibrary([await readReference({ uri: "file:///desk/a.txt", bytes })]);
    const { claims } = checkNote({ text: clauses(4000, 41, "，") }, library);
    assert.ok(claims.length > 200);
  }).timeout(30_000);
});
