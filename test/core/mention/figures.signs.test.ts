// Shorthand of analysts: changes told by a sign, and verbs that tell a multiple.

import assert from "node:assert/strict";
import { findFigures } from "../../../server/core/mention/figure/figures.ts";

/** Each figure as its words, value and way. */
function told(text: string): readonly string[] {
  return findFigures(text).flatMap((one) =>
    one.kind === "quantity"
      ? `${text.slice(one.span.start, one.span.end)} ${String(one.value)} ${one.direction ?? "-"}`
      : [],
  );
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["Consumer: $0.42bn (+8%)", ["$0.42bn 420000000 -", "8% 8 up"]],
  ["营收486.2亿元（+9.4%）", ["486.2亿元 48620000000 -", "9.4% 9.4 up"]],
  ["营收+27.2%", ["27.2% 27.2 up"]],
  ["margin (+3.2pp)", ["3.2pp 3.2 up"]],
  ["Capacity will triple next year.", ["triple 3 up"]],
  ["It wants to halve its emissions.", ["halve 0.5 down"]],
  // A sign that joins, and a temperature.
  ["The server is at UTC+8.", []],
  ["It needs 1+1 sensors.", ["1 1 -"]],
  ["At noon it was +8 °C.", ["8 °C 8 -"]],
  // A room, a jump, a way of speaking.
  ["A double room and a triple jump.", []],
  ["We will double-check the list.", []],
  // What falls is not the months.
  ["连续14个月下降。", ["14个月 14 -"]],
  ["减少14个月。", ["14个月 14 down"]],
];

describe("figures by signs and verbs", () => {
  for (const [text, expected] of CASES) it(text, () => assert.deepEqual(told(text), expected));
});
