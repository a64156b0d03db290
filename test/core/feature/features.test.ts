import assert from "node:assert/strict";
import { parser } from "@lezer/markdown";
import {
  type CheckedNote,
  checkNote,
  definitionAt,
  fixesFor,
  hoverAt,
  makeReport,
  renderHtmlReport,
  renderTextReport,
} from "../../../server/core/index.ts";
import { libraryOf } from "../fixture.ts";

const ARTICLE = `小米在日本

小米创始人雷军毕业于武汉大学计算机系。2020年8月,雷军发表了十周年演讲。
小米打算用5年时间在海外开出1万家小米之家。“我们在欧洲、日本、韩国等一些高端市场都立足了”,卢伟冰说。
截至2024年12月,六大核心品类的送装服务已经升级,覆盖了中国2898个区县。2024年3月,小米SU7正式发布。
`;

async function checked(text: string, article = ARTICLE): Promise<CheckedNote> {
  const library = await libraryOf(new Map([["xiaomi.txt", article]]));
  return checkNote({ uri: "file:///desk/note.md", text }, library);
}

/** The note with the first fix at these words applied. */
function fixed(note: CheckedNote, words: string): string {
  const start = note.text.indexOf(words);
  const [fix] = fixesFor(note, { start, end: start });
  assert.ok(fix, `no fix at ${words}`);
  return fix.edits.reduceRight(
    (text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
    note.text,
  );
}

describe("hoverAt", () => {
  it("on a figure tells the verdict, the article's sentence with the figure in bold, and the line", async () => {
    const note = await checked("It covers 2,989 counties in China.");
    const hover = hoverAt(note, note.text.indexOf("989"));
    assert.equal(note.text.slice(hover?.span.start, hover?.span.end), "2,989 counties");
    assert.match(hover?.markdown ?? "", /^\*\*Differs\.\*\*/u);
    assert.match(hover?.markdown ?? "", /\*\*2898个区县\*\*/u);
    assert.match(hover?.markdown ?? "", /\(file:\/\/\/desk\/xiaomi\.txt#L5\)/u);
  });

  it("on a name gives its card, in any of its names", async () => {
    const note = await checked("Lei Jun spoke in August 2020.");
    const hover = hoverAt(note, 2);
    assert.equal(note.text.slice(hover?.span.start, hover?.span.end), "Lei Jun");
    assert.match(hover?.markdown ?? "", /雷军/u);
    assert.match(hover?.markdown ?? "", /xiaomi\.txt#L3/u);
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

describe("fixesFor", () => {
  const cases: readonly (readonly [before: string, words: string, after: string])[] = [
    ["It covers 2,989 counties.", "2,989", "It covers 2,898 counties."],
    ["They plan 10 million stores overseas.", "10 million", "They plan 10,000 stores overseas."],
    [
      "小米打算用三年时间在海外开出一万家小米之家。",
      "三年",
      "小米打算用五年时间在海外开出一万家小米之家。",
    ],
    [
      "Xiaomi's SU7 was released in March 2022.",
      "March",
      "Xiaomi's SU7 was released in March 2024.",
    ],
    ["小米有五大核心品类。", "五大", "小米有六大核心品类。"],
    ["It covers **2,989** counties.", "2,989", "It covers **2,898** counties."],
    // Known shortfall: 韩 comes in the article's simplified script, the words around it stay in the note's.
    [
      "「我們在歐洲、日本、美國等一些高端市場都立足了」",
      "歐洲",
      "「我們在歐洲、日本、韩國等一些高端市場都立足了」",
    ],
  ];
  for (const [before, words, after] of cases) {
    it(`${before} -> ${after}`, async () => {
      assert.equal(fixed(await checked(before), words), after);
    });
  }

  it("ignores a claim with a comment that is read back, and stays after edits elsewhere", async () => {
    const note = await checked("It covers 2,989 counties in China.\n\nSix core categories.");
    const start = note.text.indexOf("2,989");
    const ignore = fixesFor(note, { start, end: start }).find(({ title }) =>
      title.includes("Ignore"),
    );
    const [edit] = ignore?.edits ?? [];
    assert.ok(edit);
    const text =
      note.text.slice(0, edit.span.start) + edit.newText + note.text.slice(edit.span.end);
    assert.deepEqual((await checked(text)).findings, []);
    assert.deepEqual((await checked(`# Title\n\n${text}`)).findings, []);
  });

  it("offers nothing where nothing differs", async () => {
    const note = await checked("It covers 2,898 counties in China.");
    assert.deepEqual(fixesFor(note, { start: 0, end: note.text.length }), []);
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
  });
});
