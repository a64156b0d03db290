import assert from "node:assert/strict";
import { checkNote, fixesFor } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const ARTICLES = new Map([
  [
    "bath.txt",
    "店主は「もう薪を割る力はないが、湯を沸かすのはやめたくない」と述べた。町長は「それ以上は出せません」と言う。\nキム氏は「アサギリの判断は正しいとは言えない」と批判した。\n",
  ],
  [
    "quay.md",
    'Brandvold said: "If the council buys one, my rents may finally go down. We never saw a lid open on its own."\n',
  ],
  [
    "tea.txt",
    "沈知远说：“我们不会为了门店数量牺牲品质，今年最多新开一百二十家店。”\n“我们要的是每一家店都赚钱。”创始人兼首席执行官沈知远在仪式上说。\n",
  ],
]);

/** An altered quotation that differs at an end, and what the fix makes of it. */
const CASES: readonly (readonly [string, string])[] = [
  ["「湯を沸かすのはやめたい」と言う。", "「湯を沸かすのはやめたくない」と言う。"],
  ["町長は「それ以上は出せます」と説明した。", "町長は「それ以上は出せません」と説明した。"],
  ["「アサギリの判断は正しいと言える」", "「アサギリの判断は正しいとは言えない」"],
  ["「富岳の判断は正しいとは言えない」", "「アサギリの判断は正しいとは言えない」"],
  [
    '"If the council buys one, my rents may finally go up," he said.',
    '"If the council buys one, my rents may finally go down," he said.',
  ],
  ['"We saw a lid open on its own," he said.', '"We never saw a lid open on its own," he said.'],
  ["沈知远说：“我们不会为了门店数量牺牲价格。”", "沈知远说：“我们不会为了门店数量牺牲品质。”"],
  // What follows the article's closing mark is nobody's words.
  ["沈知远说：“我们要的是每一家店都赚人气。”", "沈知远说：“我们要的是每一家店都赚钱。”"],
  ["“他们要的是每一家店都赚钱。”", "“我们要的是每一家店都赚钱。”"],
  ["沈知远说：“我们要的是每一家店都赚大钱呢。”", "沈知远说：“我们要的是每一家店都赚钱。”"],
];

describe("a difference at an end of a quotation", () => {
  for (const [note, fixed] of CASES) {
    it(`${note} -> ${fixed}`, async () => {
      const checked = checkNote({ text: note }, await libraryOf(ARTICLES));
      const altered = checked.findings.find(({ code }) => code === "quotation-altered");
      assert.ok(altered, checked.claims.map(({ reason }) => reason).join("\n"));
      const [edit] = fixesFor(checked, altered.span)[0]?.edits ?? [];
      assert.ok(edit);
      const text = note.slice(0, edit.span.start) + edit.newText + note.slice(edit.span.end);
      assert.equal(text, fixed);
      const again = checkNote({ text }, await libraryOf(ARTICLES));
      assert.equal(
        again.claims.find(({ mention }) => mention.kind === "quotation")?.verdict,
        "supported",
      );
    });
  }

  it("is told in words, with its place in the quotation", async () => {
    const note = "町長は「それ以上は出せます」と説明した。";
    const [claim] = checkNote({ text: note }, await libraryOf(ARTICLES)).claims;
    assert.ok(claim?.mention.kind === "quotation");
    const { exact } = claim.mention;
    assert.deepEqual(
      claim.altered?.map(({ span, article }) => [exact.slice(span.start, span.end), article]),
      [["ます", "ません"]],
    );
  });
});
