import assert from "node:assert/strict";
import { parser } from "@lezer/markdown";
import { markChanges } from "../../../server/core/feature/escape.ts";
import { changesBetween } from "../../../server/core/feature/explain/changes.ts";
import { hoverAt } from "../../../server/core/index.ts";
import { checked } from "./xiaomi.ts";

/** Hair spaces shown as "·": they keep Markdown's marks apart from letters. */
const marked = (note: string, article: string) =>
  markChanges(changesBetween(note, article)).replaceAll("\u200A", "·");

describe("changes of an altered quotation", () => {
  const cases: readonly (readonly [note: string, article: string, marked: string])[] = [
    ["日本、美国等市场", "日本、韩国等市场", "日本、~~美国~~ **韩国**等市场"],
    ["We stopped adding ships", "We stopped adding boats", "We stopped adding ~~ships~~ **boats**"],
    ["It is good", "It is not good", "It is **not** good"],
    ["It is not good", "It is good", "It is ~~not~~ good"],
    ["a b c d", "a x c y", "a ~~b~~ **x** c ~~d~~ **y**"],
    ["same words", "same words", "same words"],
    ["", "new", "**new**"],
  ];
  for (const [note, article, expected] of cases) {
    it(`${note} / ${article}`, () => assert.equal(marked(note, article), expected));
  }

  it("are escaped", () => {
    const line = marked("a **b** <b>c</b>", "a [x](command:y) <b>c</b>");
    assert.doesNotMatch(line, /(?<!\\)<b|(?<!\\)\[x/u);
  });

  it("long ones are told as one change, in time", () => {
    const words = (word: string) => Array.from({ length: 900 }, (_, i) => `${word}${i}`).join(" ");
    const changes = changesBetween(words("a"), words("b"));
    // The end of what is looked at may part a word whose rest is the same.
    assert.deepEqual(
      changes.slice(0, 2).map(({ kind }) => kind),
      ["old", "new"],
    );
    assert.ok(changes.length <= 3);
  });

  it("are shown in the hover, and not where the words agree", async () => {
    const note = await checked("卢伟冰说:“我们在欧洲、日本、美国等一些高端市场都立足了”。");
    const { markdown = "" } = hoverAt(note, note.text.indexOf("立足")) ?? {};
    assert.match(markdown, /日本、~~美国~~ \*\*韩国\*\*等/u);
    assert.ok(parser.parse(markdown).toString().includes("StrongEmphasis"));
    const right = await checked("卢伟冰说:“我们在欧洲、日本、韩国等一些高端市场都立足了”。");
    assert.doesNotMatch(hoverAt(right, right.text.indexOf("立足"))?.markdown ?? "", /~~/u);
  });
});
