import assert from "node:assert/strict";
import { parser } from "@lezer/markdown";
import {
  definitionAt,
  hoverAt,
  makeReport,
  renderExplainedReport,
  renderHtmlReport,
  renderTextReport,
} from "../../../server/core/index.ts";
import { ARTICLE, checked } from "./xiaomi.ts";

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

  it("means the figure where a name ends at it, and the name on its own characters", async () => {
    const note = await checked("覆盖了中国2989个区县。");
    assert.match(hoverAt(note, note.text.indexOf("2989"))?.markdown ?? "", /^\*\*Differs/u);
    assert.match(hoverAt(note, note.text.indexOf("国"))?.markdown ?? "", /^\*\*中国/u);
    assert.match(hoverAt(note, note.text.indexOf("。"))?.markdown ?? "", /^\*\*Differs/u);
  });

  it("is undefined where nothing is claimed", async () => {
    assert.equal(hoverAt(await checked("Nothing here."), 3), undefined);
  });
});

describe("definitionAt", () => {
  it("leads from a figure, a quotation and a name to the article's words", async () => {
    const note = await checked(
      "Lei Jun: it covers 2,989 counties in China. “我们在欧洲、日本、韩国等一些高端市场都立足了”",
    );
    const target = (words: string) => {
      const [first] = definitionAt(note, note.text.indexOf(words))?.targets ?? [];
      return ARTICLE.slice(first?.span.start, first?.span.end);
    };
    assert.equal(target("2,989"), "2898个区县");
    assert.equal(target("立足"), "我们在欧洲、日本、韩国等一些高端市场都立足了");
    assert.match(target("Lei Jun"), /雷军/u);
  });
});

describe("the report", () => {
  it("counts the claims and shows what differs with both places", async () => {
    const note = await checked("It covers 2,989 counties, in six core categories.");
    const report = makeReport([note]);
    assert.deepEqual(report.counts, { supported: 1, refuted: 1, notEnoughInfo: 0 });
    const text = renderTextReport(report);
    assert.match(text, /note\.md:1:11 {2}differs/u);
    assert.match(text, /xiaomi\.txt, line 5/u);
    const html = renderHtmlReport(report, (uri, line, column) => `place:${uri}:${line}:${column}`);
    assert.match(html, /place:file:\/\/\/desk\/note\.md:1:11/u);
    assert.match(html, /place:file:\/\/\/desk\/xiaomi\.txt:5:/u);
  });

  it("has how each claim was judged behind its row", async () => {
    const html = renderHtmlReport(
      makeReport([await checked("They plan 10 million stores overseas.")]),
      () => "",
    );
    assert.match(
      html,
      /<details><summary>Another size: [^<]+<\/summary><dl><dt>Read as<\/dt><dd>10 million stores = 10,000,000 stores/u,
    );
  });

  it("explains every claim where that is asked for, the ones that agree too", async () => {
    const note = await checked("It covers 2,989 counties, in six core categories.");
    const text = renderExplainedReport(makeReport([note]));
    assert.match(
      text,
      /note\.md:1:11 {2}differs {2}2,989 counties {2}91 counties \(3\.1 %\) more/u,
    );
    assert.match(text, /note\.md:1:30 {2}agrees {2}six core categories {2}The same value\./u);
    assert.match(text, /^ {4}compared with {2}六大 = 6 大$/mu);
    assert.match(text, /1 agree, 1 differ, 0 could not be checked\n$/u);
  });
});

/** Everything an article could try: Markdown, HTML, command links, images, control and bidi characters. */
const HOSTILE = `<img src=x onerror=alert(1)> [雷军](command:evil) ![x](https://evil.example/x.png)
小米创始人雷军\u202e<script>alert(1)</script> **说** [x](javascript:alert(1)) 覆盖了中国2898个区县\u0007 \`code\` https://evil.example $(alert)
`;

function assertNoControls(text: string): void {
  for (const control of ["\u0007", "\u202e"]) assert.ok(!text.includes(control));
}

describe("a hostile article", () => {
  it("shows as plain text in every hover", async () => {
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

  it("shows as plain text in both reports", async () => {
    const report = makeReport([await checked("It covers 2,989 counties in China.", HOSTILE)]);
    const html = renderHtmlReport(report, () => "place:");
    assert.doesNotMatch(html, /<(?:img|script)/u);
    assertNoControls(html);
    assert.match(html, /&lt;script&gt;/u);
    assertNoControls(renderTextReport(report));
    assertNoControls(renderExplainedReport(report));
  });

  it("shows as plain text in the terminal by its file name too", async () => {
    const report = makeReport([await checked("It covers 2,989 counties in China.")]);
    const nameOf = () => "note\u0007\u202e.md";
    assertNoControls(renderTextReport(report, nameOf));
    assertNoControls(renderExplainedReport(report, nameOf));
  });
});
