import assert from "node:assert/strict";
import { hoverAt, referencesAt } from "../../../server/core/index.ts";
import { desk, FERRIES, told, XIAOMI } from "./desk.ts";

describe("referencesAt", () => {
  it("on a name of an article lists its mentions in articles and notes, in any of its names", async () => {
    const { article, note } = await desk();
    const en = note("en.md", "Lei Jun spoke. Marta Okafor did not.");
    const zh = note("zh.md", "雷军在演讲。");
    const places = referencesAt(article("xiaomi.txt"), XIAOMI.indexOf("雷军"), [en, zh]);
    assert.deepEqual(told(places, en, zh), [
      "xiaomi.txt: 雷军",
      "xiaomi.txt: 雷军",
      "en.md: Lei Jun",
      "zh.md: 雷军",
    ]);
  });

  it("on a name of a note lists the same", async () => {
    const { note } = await desk();
    const en = note("en.md", "Ms Okafor said so.");
    const places = referencesAt({ kind: "note", note: en }, en.text.indexOf("Okafor"), [en]);
    assert.deepEqual(told(places, en), [
      "ferries.txt: Marta Okafor",
      "ferries.txt: Okafor",
      "en.md: Okafor",
    ]);
  });

  it("on a figure of an article lists the claims on it, agreeing or not", async () => {
    const { article, note } = await desk();
    const right = note("right.md", "Harbour Ferries carried 4.37 million passengers in 2025.");
    const wrong = note("wrong.md", "2025年 Harbour Ferries carried 4.73 million passengers.");
    const open = article("ferries.txt");
    const places = referencesAt(open, FERRIES.indexOf("4.37"), [right, wrong]);
    assert.deepEqual(told(places, right, wrong), [
      "right.md: 4.37 million passengers",
      "wrong.md: 4.73 million passengers",
    ]);
  });

  it("on other words of a sentence lists who quotes or uses it, and nobody of another one", async () => {
    const { article, note } = await desk();
    const quoting = note("a.md", "Okafor: “We stopped adding boats and started filling them”.");
    const other = note("b.md", "Fog closed the northern route for 23 days.");
    const places = referencesAt(article("ferries.txt"), FERRIES.indexOf("adding"), [
      quoting,
      other,
    ]);
    assert.deepEqual(told(places, quoting, other), [
      "a.md: “We stopped adding boats and started filling them”",
    ]);
  });

  it("on a figure of a note lists its passage and the other notes on it", async () => {
    const { note } = await desk();
    const one = note("one.md", "Fog closed the northern route for 23 days.");
    const two = note("two.md", "The northern route was closed for 23 days by fog.");
    const open = { kind: "note", note: one } as const;
    assert.deepEqual(told(referencesAt(open, one.text.indexOf("23"), [one, two]), one, two), [
      "ferries.txt: 23 days",
      "one.md: 23 days",
      "two.md: 23 days",
    ]);
  });

  it("on plain words of a note, and between paragraphs of an article, there are none", async () => {
    const { article, note } = await desk();
    const one = note("one.md", "Nothing is known here.");
    assert.equal(referencesAt({ kind: "note", note: one }, 3, [one]), undefined);
    assert.equal(
      referencesAt(article("ferries.txt"), FERRIES.indexOf("\n\n") + 1, [one]),
      undefined,
    );
  });

  it("on a name that is flagged as another's lists its mentions all the same", async () => {
    const { note } = await desk();
    const one = note("one.md", "雷军说:“我们在欧洲、日本、韩国等一些高端市场都立足了”。");
    assert.deepEqual(
      one.findings.map(({ code }) => code),
      ["speaker-differs"],
    );
    const open = { kind: "note", note: one } as const;
    assert.deepEqual(told(referencesAt(open, 0, [one]), one), [
      "xiaomi.txt: 雷军",
      "xiaomi.txt: 雷军",
      "one.md: 雷军",
    ]);
    const { markdown = "" } = hoverAt(one, 0) ?? {};
    assert.match(markdown, /^\*\*Differs\.\*\* .*卢伟冰/u);
    assert.match(markdown, /立足了”,\*\*卢伟冰\*\*/u);
    assert.match(markdown, /\n---\n\n\*\*雷军\*\*/u);
  });
});
