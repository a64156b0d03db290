import assert from "node:assert/strict";
import { dateWords } from "../../../server/core/feature/explain/dateWords.ts";
import { explanationLines } from "../../../server/core/feature/explain/lines.ts";
import { quantityWords } from "../../../server/core/feature/explain/quantityWords.ts";
import { type Explanation, explainClaim } from "../../../server/core/feature/explain.ts";
import { checkNote } from "../../../server/core/index.ts";
import { findFigures } from "../../../server/core/mention/figure/figures.ts";
import type { Claim, Derivation, Evidence } from "../../../server/core/verdict/verdict.ts";
import { libraryOf } from "../fixture.ts";

/** How the figure at `words` of the note was judged against one article. */
async function explain(article: string, text: string, words: string): Promise<Explanation> {
  const note = checkNote({ text }, await libraryOf(new Map([["a.txt", article]])));
  const at = text.indexOf(words);
  const claim = note.claims.find(
    ({ span, mention }) => mention.kind !== "entity" && span.start <= at && at < span.end,
  );
  assert.ok(claim, `no claim at ${words}`);
  return explainClaim(claim, note);
}

interface Case {
  readonly article: string;
  readonly note: string;
  readonly words: string;
  readonly because: Explanation["because"];
  readonly why?: RegExp;
  /** As the line "Read as" and "Compared with" have it. */
  readonly read?: string | RegExp;
  readonly compared?: string;
}

const CASES: readonly Case[] = [
  {
    article: "小米的服务覆盖了中国2898个区县。",
    note: "Xiaomi's service covers 2,898 counties in China.",
    words: "2,898",
    because: "equal",
    read: "2,898 counties",
    compared: "2898个区县",
  },
  {
    article: "小米的服务覆盖了中国2898个区县。",
    note: "Xiaomi's service covers 2,900 counties in China.",
    words: "2,900",
    because: "rounded",
    why: /^Rounded: 2,900 counties may stand for 2,850 to 2,950 counties\.$/u,
  },
  {
    article: "小米的服务覆盖了中国2898个区县。",
    note: "Xiaomi's service covers nearly 3,000 counties in China.",
    words: "3,000",
    because: "rounded",
    why: /“nearly 3,000 counties” covers 2,[67]\d\d to 3,000 counties/u,
    read: /^nearly 3,000 counties \(2,[67]\d\d to 3,000 counties\)$/u,
  },
  {
    article: "小米的服务覆盖了中国2898个区县。",
    note: "小米的服务覆盖了中国约二千九百个区县。",
    words: "二千九百",
    because: "rounded",
    read: /^about 二千九百个区县 = about 2,900 个区县 \(2,[678]\d\d to [23],[019]\d\d 个区县\)$/u,
  },
  {
    article: "小米的服务覆盖了中国2898个区县。",
    note: "Xiaomi's service covers about 2,898 counties in China.",
    words: "2,898",
    because: "equal",
    read: "about 2,898 counties",
  },
  {
    article: "The harbour bridge cost 2.89 million pounds to repair.",
    note: "The harbour bridge cost 2.8 million pounds to repair.",
    words: "2.8",
    because: "truncated",
    why: /lenient/u,
  },
  {
    article: "小米打算用5年时间在海外开出1万家小米之家。",
    note: "Xiaomi plans to open 10 million Mi Home stores overseas.",
    words: "10 million",
    because: "another-size",
    why: /1,000 times as much/u,
    read: "10 million Mi Home stores = 10,000,000 stores",
    compared: "1万家 = 10,000 家",
  },
  {
    article: "建設費は38億円で、うち15億円を国の補助金でまかなった。",
    note: "建設費は83億円で、うち15億円を国の補助金でまかなった。",
    words: "83億円",
    because: "another-value",
    why: /same digits in another order: JPY 4,500,000,000 \(120 %\) more/u,
    read: "83億円 = JPY 8,300,000,000 (JPY 8,250,000,000 to 8,350,000,000)",
    compared: "38億円 = JPY 3,800,000,000",
  },
  {
    article: "The new ferry route is 3 km long and crosses the strait.",
    note: "The new ferry route is 3,000 m long and crosses the strait.",
    words: "3,000 m",
    because: "equal",
    why: /another unit/u,
    compared: "3 km = 3,000 m (1 km = 1,000 m)",
  },
  {
    article: "Revenue of the ferry company rose 12 percent in the year.",
    note: "Revenue of the ferry company fell 12 percent in the year.",
    words: "12 percent",
    because: "another-direction",
    why: /a fall, the reference a rise/u,
  },
  {
    article: "Revenue of the ferry company rose 12 percent in the year.",
    note: "Revenue of the ferry company rose 21 percent in the year.",
    words: "21 percent",
    because: "another-value",
    why: /9 percentage points more/u,
  },
  {
    article: "小米的服务覆盖了中国2898个区县。",
    note: "Xiaomi's service covers over 2,900 counties in China.",
    words: "2,900",
    because: "another-side",
    why: /2,898 个区县 is not over 2,900 counties/u,
  },
  {
    article: "该工厂每年生产3万至5万辆汽车。",
    note: "该工厂每年生产4万辆汽车。",
    words: "4万辆",
    because: "within",
    why: /30,000 to 50,000 辆/u,
  },
  {
    article: "小米创始人雷军毕业于武汉大学。2024年3月,小米SU7在北京正式发布。",
    note: "Xiaomi's SU7 was released in Beijing in March 2022.",
    words: "March",
    because: "another-time",
    why: /Another year: the reference has March 2024/u,
    compared: "2024年3月 = March 2024",
  },
  {
    article: "小米SU7于2024年第三季度正式发布。",
    note: "Xiaomi's SU7 was released in the third quarter of 2024.",
    words: "third quarter",
    because: "equal",
    compared: "2024年第三季度 = third quarter of 2024",
  },
  {
    article: "小米SU7于2024年3月28日正式发布。",
    note: "Xiaomi's SU7 was released in 2024.",
    words: "2024",
    because: "more-parts",
    why: /28 March 2024/u,
  },
  {
    article: "小米的服务覆盖了中国2898个区县。",
    note: "I think Xiaomi's service will cover 3,100 counties in China.",
    words: "3,100",
    because: "uncertain",
    why: /^2898个区县 in a\.txt, line 1 was not held against it: the note tells what its writer thinks/u,
    compared: "2898个区县",
  },
  {
    article: "2024年,小米的送装服务覆盖了中国2898个区县。",
    note: "2021年,小米的送装服务覆盖了中国1950个区县。",
    words: "1950",
    because: "uncertain",
    why: /may be told of different times/u,
  },
  {
    article: "小米的服务覆盖了中国2898个区县。",
    note: "The bakery sold 5,500 loaves on its first day.",
    words: "5,500",
    because: "not-found",
  },
];

const SOURCE: Evidence = {
  reference: "file:///desk/b.txt",
  span: { start: 0, end: 7 },
  text: "2901个区县",
  locator: { line: 7 },
  context: { start: 0, end: 7 },
};

/** A claim as the judge makes it, with what only some claims have. */
async function explainWith(more: Partial<Claim>): Promise<Explanation> {
  const article = "小米的服务覆盖了中国2898个区县。";
  const text = "Xiaomi's service covers 2,898 counties in China.";
  const note = checkNote({ text }, await libraryOf(new Map([["a.txt", article]])));
  const claim = note.claims.find(({ mention }) => mention.kind === "quantity");
  assert.ok(claim);
  return explainClaim({ ...claim, ...more }, note);
}

describe("explainClaim", () => {
  for (const { article, note, words, because, why, read, compared } of CASES) {
    it(`${note} | ${article}: ${because}`, async () => {
      const explanation = await explain(article, note, words);
      assert.equal(explanation.because, because, explanation.why);
      if (why !== undefined) assert.match(explanation.why, why);
      const line = (label: string) =>
        explanationLines(explanation).find((one) => one.label === label)?.text;
      if (typeof read === "string") assert.equal(line("Read as"), read);
      else if (read !== undefined) assert.match(line("Read as") ?? "", read);
      if (compared !== undefined) assert.equal(line("Compared with"), compared);
    });
  }

  it("shows the formula and its parts where a figure is worked out", async () => {
    const derivation: Derivation = {
      kind: "sum",
      formula: "1,000 + 1,898 = 2,898",
      value: 2898,
      parts: [{ ...SOURCE, text: "1,000" }, SOURCE],
    };
    const right = await explainWith({ derivation });
    assert.equal(right.because, "derived");
    assert.match(right.why, /1,000 \+ 1,898 = 2,898/u);
    const line = explanationLines(right).find(({ label }) => label === "Worked from");
    assert.match(line?.text ?? "", /^1,000 \(b\.txt, line 7\); 2901个区县 \(b\.txt, line 7\)/u);
    const wrong = await explainWith({ derivation, verdict: "refuted" });
    assert.equal(wrong.because, "derived");
    assert.match(wrong.why, /another value/u);
  });

  it("names the references that tell another value", async () => {
    const lines = explanationLines(await explainWith({ disagreeing: [SOURCE] }));
    assert.equal(lines.at(-1)?.text, "2901个区县 (b.txt, line 7)");
    const without = explanationLines(await explainWith({}));
    assert.ok(without.every(({ label }) => label !== "But also"));
  });

  it("does not compare what a comment leaves alone", async () => {
    const ignored = await explainWith({
      ignored: true,
      verdict: "notEnoughInfo",
      reason: "Ignored.",
    });
    assert.equal(ignored.because, "ignored");
    assert.equal(ignored.there, undefined);
  });
});

describe("dateWords", () => {
  const cases: readonly (readonly [value: string, words: string])[] = [
    ["2024", "2024"],
    ["2024-03", "March 2024"],
    ["2024-03-08", "8 March 2024"],
    ["XXXX-03-12", "12 March, the year not told"],
    ["XXXX-XX-27", "day 27, the month not told"],
    ["XXXX-07/XXXX-09", "July to September, the year not told"],
    ["2024-35", "third quarter of 2024"],
    ["2024-41", "second half of 2024"],
    ["2024-22", "summer of 2024"],
    ["198X", "1980s"],
    ["2020/2024", "2020 to 2024"],
    ["2019/..", "from 2019 on"],
    ["../2019", "up to 2019"],
    ["2024~", "about 2024"],
    // Forms that nobody writes here stay as they are: better than a wrong reading.
    ["2024-W12", "2024-W12"],
  ];
  for (const [value, words] of cases) {
    it(`${value}: ${words}`, () => assert.equal(dateWords(value), words));
  }
});

describe("quantityWords", () => {
  const cases: readonly (readonly [text: string, words: string])[] = [
    ["营收1.2亿元", "CNY 120,000,000"],
    ["they have 10 million stores", "10,000,000 stores"],
    ["翻两番", "4 times, up"],
    ["提高3个百分点", "3 percentage points, up"],
    ["提高1个百分点", "1 percentage point, up"],
    ["三分之一的人", "33.33 %"],
    ["第三名", "no. 3"],
    ["面积300公顷", "300 ha"],
    ["5年时间", "5 years"],
    ["1か月", "1 month"],
    ["时速3.5 km/h", "3.5 km/h"],
    ["3至5万辆", "30,000 to 50,000 辆"],
    ["US$3.5bn", "USD 3,500,000,000"],
    ["a loss of 0.1 percent", "0.1 %"],
  ];
  for (const [text, words] of cases) {
    it(`${text}: ${words}`, () => {
      const mention = findFigures(text).find(({ kind }) => kind === "quantity");
      assert.ok(mention?.kind === "quantity");
      assert.equal(quantityWords(mention), words);
    });
  }
});
