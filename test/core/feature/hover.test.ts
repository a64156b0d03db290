import assert from "node:assert/strict";
import { parser } from "@lezer/markdown";
import { checkNote, hoverAt } from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";
import { assertNoControls, checked, HOSTILE } from "./xiaomi.ts";

describe("hoverAt", () => {
  it("on a figure tells the verdict, the article's sentence with the figure in bold, and the line", async () => {
    const note = await checked("It covers 2,989 counties in China.");
    const hover = hoverAt(note, note.text.indexOf("989"));
    assert.equal(note.text.slice(hover?.span.start, hover?.span.end), "2,989 counties");
    assert.match(hover?.markdown ?? "", /^\*\*Differs\.\*\*/u);
    assert.match(hover?.markdown ?? "", /\*\*2898个区县\*\*/u);
    assert.match(hover?.markdown ?? "", /\(file:\/\/\/desk\/xiaomi\.txt#L5\)/u);
  });

  it("tells how the figure was read, what it was compared with, and why they differ", async () => {
    const note = await checked("They plan 10 million stores overseas.");
    const markdown = hoverAt(note, note.text.indexOf("10"))?.markdown ?? "";
    assert.deepEqual(markdown.split("\n\n").slice(0, 2), [
      "**Differs.** Another size: 1,000 times as much as the reference has.",
      "Read as: 10 million stores = 10,000,000 stores\\\nCompared with: 1万家 = 10,000 家",
    ]);
  });

  it("tells why an agreeing figure agrees, and leaves out what adds nothing", async () => {
    const note = await checked("It covers about 2,900 counties in China.");
    const [head, ...rest] = (hoverAt(note, note.text.indexOf("900"))?.markdown ?? "").split("\n\n");
    assert.match(head ?? "", /^\*\*Agrees\.\*\* “about 2,900 counties” covers /u);
    assert.match(rest[0] ?? "", /^> /u);
  });

  it("stays on a screen whatever the article holds", async () => {
    const long = "小米的送装服务".repeat(2000);
    const note = await checked(
      "小米的送装服务覆盖了中国2989个区县。",
      `${long}覆盖了中国2898个区县${long}。`,
    );
    const markdown = hoverAt(note, note.text.indexOf("2989"))?.markdown ?? "";
    assert.match(markdown, /\*\*2898个区县\*\*/u);
    assert.ok(markdown.length < 800, String(markdown.length));
  });

  it("on a name gives its card, in any of its names", async () => {
    const note = await checked("Lei Jun spoke in August 2020.");
    const hover = hoverAt(note, 2);
    assert.equal(note.text.slice(hover?.span.start, hover?.span.end), "Lei Jun");
    assert.match(hover?.markdown ?? "", /雷军/u);
    assert.match(hover?.markdown ?? "", /xiaomi\.txt#L3/u);
  });

  it("on a name of many articles links to those that name it most, and counts the rest", async () => {
    const told = [1, 3, 2, 5, 1, 4].map((times, i): [string, string] => [
      `${i}.txt`,
      `${"小米创始人雷军毕业于武汉大学计算机系。".repeat(times)}\n`,
    ]);
    const library = await libraryOf(new Map(told));
    const card = hoverAt(checkNote({ text: "雷军说。" }, library), 0)?.markdown ?? "";
    const linked = [...card.matchAll(/^- .*?(\d)\.txt#L1\): (.*)$/gmu)].map((one) => one.slice(1));
    assert.deepEqual(
      linked,
      [
        ["3", "5 mentions"],
        ["5", "4 mentions"],
        ["1", "3 mentions"],
        ["2", "2 mentions"],
      ],
      card,
    );
    assert.match(card, /and 2 more$/u);
  });

  it("means the figure where a name ends at it, and the name on its own characters", async () => {
    const note = await checked("覆盖了中国2989个区县。");
    assert.match(hoverAt(note, note.text.indexOf("2989"))?.markdown ?? "", /^\*\*Differs/u);
    assert.match(hoverAt(note, note.text.indexOf("国"))?.markdown ?? "", /^\*\*中国/u);
    assert.match(hoverAt(note, note.text.indexOf("。"))?.markdown ?? "", /^\*\*Differs/u);
  });

  it("is undefined where nothing is claimed", async () => {
    assert.equal(hoverAt(await checked("Nothing here."), 3), undefined);
  });

  it("shows what a hostile article says as plain text", async () => {
    const note = await checked("Lei Jun covers 2,989 counties in China.", HOSTILE);
    const hovers = [0, note.text.indexOf("2,989")].map((at) => hoverAt(note, at)?.markdown ?? "");
    for (const markdown of hovers) {
      assert.notEqual(markdown, "");
      assertNoControls(markdown);
      const names = new Set<string>();
      parser.parse(markdown).iterate({ enter: ({ name }) => void names.add(name) });
      for (const active of ["HTMLTag", "HTMLBlock", "Image", "InlineCode", "Autolink"]) {
        assert.ok(!names.has(active), `${active} in ${markdown}`);
      }
      for (const [, target] of markdown.matchAll(/(?<!\\)\]\((?<target>[^)]*)\)/gu)) {
        assert.match(target ?? "", /^file:\/\/\/desk\//u);
      }
    }
  });
});
