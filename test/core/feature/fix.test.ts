import assert from "node:assert/strict";
import { type CheckedNote, checkNote, fixesFor } from "../../../server/core/index.ts";
import { findFigures } from "../../../server/core/mention/figure/figures.ts";
import { findingsFor } from "../../../server/core/verdict/findingFor.ts";
import type { Claim, Evidence } from "../../../server/core/verdict/verdict.ts";
import { libraryOf } from "../fixture.ts";
import { checked } from "./xiaomi.ts";

function evidence(text: string, line: number): Evidence {
  const span = { start: 0, end: text.length };
  return { reference: "file:///desk/xiaomi.txt", span, text, locator: { line }, context: span };
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
    // In the note's unit: the article has 5年 and 2.5公里.
    ["武汉的测试跑道全长2.8公里。", "2.8", "武汉的测试跑道全长2.5公里。"],
    [
      "武漢のテストコースの全長は3.5キロメートルだ。",
      "3.5",
      "武漢のテストコースの全長は2.5キロメートルだ。",
    ],
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

  it("keeps a bar of the article's words from parting a table's cell", async () => {
    const article =
      'The label on the crate reads "this crate may carry only ten|twelve boxes at a time" in red.';
    const text =
      '| what | words |\n| --- | --- |\n| label | "this crate may carry only two boxes at a time" |\n';
    const library = await libraryOf(new Map([["crate.txt", article]]), text);
    const note = checkNote({ uri: "file:///desk/note.md", text }, library);
    assert.match(fixed(note, "two boxes"), /carry only ten\\\|twelve boxes/u);
  });

  const TEA = `斑兰茶饮2024年营收为48.7亿元，同比增长26%；净利润为5.3亿元，同比下降4.5%。
毛利率为31.6%，较2023年下降1.5个百分点。市值达到263亿港元。门店总数为3812家。每股派息1.20元。
`;
  const KESTREL = `Kestrel Freight's revenue grew by 7.5 percent to $2.84 billion, and its profit fell 11 percent in 2024.
The operating margin of Kestrel Freight slipped by 2.3 percentage points in 2024. The ferry terminal is worth €263 million.
`;
  const sameNumber: readonly (readonly [
    article: string,
    before: string,
    words: string,
    after: string | undefined,
  ])[] = [
    [TEA, "斑兰茶饮净利润5.3亿元，同比增长4.5%。", "4.5%", "斑兰茶饮净利润5.3亿元，同比下降4.5%。"],
    [TEA, "斑兰茶饮营收48.7亿元，同比下降26%。", "26%", "斑兰茶饮营收48.7亿元，同比增长26%。"],
    [TEA, "斑兰茶饮的市值达到263亿美元。", "263", "斑兰茶饮的市值达到263亿港元。"],
    [TEA, "斑兰茶饮毛利率较2023年下降1.5%。", "1.5", "斑兰茶饮毛利率较2023年下降1.5个百分点。"],
    [TEA, "斑兰茶饮门店总数为3.812万家。", "3.8", "斑兰茶饮门店总数为3812家。"],
    [TEA, "斑兰茶饮每股派息1.40元。", "1.40", "斑兰茶饮每股派息1.20元。"],
    [
      KESTREL,
      "Kestrel Freight's profit rose 11% in 2024.",
      "11%",
      "Kestrel Freight's profit fell 11% in 2024.",
    ],
    [
      KESTREL,
      "Kestrel Freight's ferry terminal is worth $263 million.",
      "$263",
      "Kestrel Freight's ferry terminal is worth €263 million.",
    ],
    // The words are another language's: the writer knows better.
    [KESTREL, "Kestrel Freight的渡轮码头（ferry terminal）价值2.63亿美元。", "2.63", undefined],
  ];
  for (const [article, before, words, after] of sameNumber) {
    it(`${before} -> ${after ?? "is left to the writer"}`, async () => {
      const note = await checked(before, article);
      if (after !== undefined) assert.equal(fixed(note, words), after);
      const start = before.indexOf(words);
      const titles = fixesFor(note, { start, end: start }).map(({ title }) => title);
      assert.equal(
        titles.some((title) => title.startsWith("Change")),
        after !== undefined,
      );
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

  /** The note with the judge's word on its figure changed. */
  async function judged(text: string, more: Partial<Claim>): Promise<CheckedNote> {
    const note = await checked(text);
    const claims = note.claims.map((claim) =>
      claim.mention.kind === "quantity" ? { ...claim, ...more } : claim,
    );
    return { ...note, claims, findings: claims.flatMap((claim) => findingsFor(claim, text, {})) };
  }

  it("puts the figure of the note's owner in place of another's, as the note writes figures", async () => {
    const misattributed = { verdict: "refuted", fault: "misattributed" } as const;
    const other = evidence("2,898 counties", 12);
    const found = findFigures("2989个区县")[0];
    assert.ok(found?.kind === "quantity");
    const cases = [
      ["It covers 2,898 counties.", "2,898", "It covers 2,989 counties."],
      ["覆盖了中国二千八百九十八个区县。", "二千", "覆盖了中国二千九百八十九个区县。"],
      ["中国の２８９８の区県に対応する。", "２８", "中国の２９８９の区県に対応する。"],
    ] as const;
    for (const [before, words, after] of cases) {
      const places = [evidence("2989个区县", 14), other];
      const note = await judged(before, { ...misattributed, told: found, evidence: places });
      assert.equal(fixed(note, words), after);
    }
  });

  it("does not offer another owner's figure", async () => {
    const note = await judged("It covers 2,898 counties.", {
      verdict: "refuted",
      fault: "misattributed",
    });
    const claims = note.claims.map(({ told: _told, ...claim }) => claim);
    const fixes = fixesFor({ ...note, claims }, { start: 12, end: 12 });
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ["Ignore this claim"],
    );
  });

  it("writes what a formula gives to the note's last digit", async () => {
    const derivation = { kind: "growth", formula: "", value: 23.0769, parts: [] } as const;
    const note = await judged("Sales grew by 25.1 percent in China.", {
      verdict: "refuted",
      derivation,
      evidence: [evidence("1亿", 3)],
    });
    assert.equal(fixed(note, "25.1"), "Sales grew by 23.1 percent in China.");
  });

  it("converts what is told in another unit, and keeps no more digits than were written", async () => {
    const cases = [
      ["The track is 3,500 metres long.", "2.5公里", "The track is 2,500 metres long."],
      ["跑道全长3.5公里。", "2,500 metres", "跑道全长2.5公里。"],
      ["跑道全长5公里。", "2 miles", "跑道全长3公里。"],
      ["コースの全長は3.5キロメートルだ。", "2 miles", "コースの全長は3.2キロメートルだ。"],
    ] as const;
    for (const [before, there, after] of cases) {
      const [told] = findFigures(there);
      assert.ok(told);
      const note = await judged(before, {
        verdict: "refuted",
        told,
        evidence: [evidence(there, 3)],
      });
      assert.equal(fixed(note, /\d/u.exec(before)?.[0] ?? ""), after);
    }
  });

  it("offers no percent for percentage points", async () => {
    const [told] = findFigures("12%");
    assert.ok(told);
    const note = await judged("It rose by 3 percentage points in China.", {
      verdict: "refuted",
      told,
      evidence: [evidence("12%", 3)],
    });
    const titles = fixesFor(note, { start: 12, end: 12 }).map(({ title }) => title);
    assert.deepEqual(titles, ["Ignore this claim"]);
  });

  it("offers nothing where nothing differs", async () => {
    const note = await checked("It covers 2,898 counties in China.");
    assert.deepEqual(fixesFor(note, { start: 0, end: note.text.length }), []);
  });
});
