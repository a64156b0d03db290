import assert from "node:assert/strict";
import fc from "fast-check";
import { findFigures } from "../../../server/core/mention/figure/figures.ts";
import { renderDateLike, renderLike } from "../../../server/core/mention/figure/notation.ts";
import type { DateMention, QuantityMention, Range } from "../../../server/core/mention/mention.ts";

function figureOf(text: string): QuantityMention {
  const [first] = findFigures(text);
  assert.ok(first?.kind === "quantity", `no figure in ${text}`);
  return first;
}

function dateOf(text: string): DateMention {
  const [first] = findFigures(text);
  assert.ok(first?.kind === "date", `no date in ${text}`);
  return first;
}

describe("a value in another figure's notation", () => {
  const cases: readonly (readonly [string, number | Range, string | undefined])[] = [
    ["2,989", 2898, "2,898"],
    ["2989 counties", 2898, "2898 counties"],
    ["2 989 counties", 12898, "12 898 counties"],
    ["２９８９店", 2898, "２８９８店"],
    ["三年", 5, "五年"],
    ["十五年", 5, "五年"],
    ["八百家", 100, "一百家"],
    ["一万家", 12000, "一万二千家"],
    ["10 million stores", 10000, "10,000 stores"],
    ["10 million stores", 2_500_000_000, "2.5 billion stores"],
    ["1.2亿人", 98_000_000, "9800万人"],
    ["1亿人", 250_000_000, "2.5亿人"],
    ["3万台", 4500, "4500台"],
    ["3.812万家", 3812, "3812家"],
    ["47億8000万元", 4_870_000_000, "48億7000万元"],
    ["4亿7800万元", 48_000_000, "4800万元"],
    ["1兆2000億円", 2_100_000_000_000, "2兆1000億円"],
    ["３億５０００万円", 530_000_000, "５億３０００万円"],
    ["3万5000人", 53_012, "5万3012人"],
    ["1億2,500万円", 215_000_000, "2億1,500万円"],
    ["six categories", 5, "five categories"],
    ["Two stores", 3, "Three stores"],
    ["ten thousand stores", 2898, "2,898 stores"],
    ["3.5bn", 2_500_000_000, "2.5bn"],
    ["1.18 and 0.94 billion yuan", 1_280_000_000, "1.28"],
    ["US$3.5 billion", 250_000_000, "US$250 million"],
    ["12%", 12.5, "12.5%"],
    ["68.0%", 69, "69.0%"],
    ["三成", 40, "四成"],
    ["-5%", 5, "5%"],
    ["3-5万元", { low: 20_000, high: 40_000 }, "2-4万元"],
    ["3 to 5 days", { low: 2, high: 4 }, "2 to 4 days"],
    ["88折", 85, "8.5折"],
    ["八折", 70, "七折"],
    ["(1,234)", -2345, "(2,345)"],
    ["(1,234)", 2345, "2,345"],
    ["30 MUSD", 45_000_000, "45 MUSD"],
    ["4.4x", 5.1, "5.1x"],
    ["5 mg/L", 7, "7 mg/L"],
    ["500 m2", 700, "700 m2"],
    ["六成五", 70, undefined],
    ["五元六角", 6.5, undefined],
    ["3年半", 4.5, undefined],
    ["3 dollars 50 cents", 4, undefined],
    ["a year and a half", 2.5, undefined],
    ["10⁶ cells", 100, undefined],
    ["a ratio of 9:1", 8, undefined],
    ["3ダース", 24, undefined],
    ["对折", 80, undefined],
    ["两三家", { low: 3, high: 4 }, undefined],
    ["18歳以上65歳未満", { low: 20, high: 60 }, undefined],
    ["over 100 and smaller than 300", { low: 150, high: 400 }, undefined],
    ["3/4", 0.5, undefined],
    ["3 counties", 1, undefined],
    ["五年", 2.5, undefined],
  ];
  for (const [text, value, expected] of cases) {
    it(`${JSON.stringify(value)} like ${text} is ${expected ?? "left to the writer"}`, () => {
      assert.equal(renderLike(value, { text, mention: figureOf(text) }), expected);
    });
  }

  const articles: readonly (readonly [string, number, string, string])[] = [
    ["$1.40", 1.2, "1.20", "$1.20"],
    ["$1.40", 1.2, "1.2", "$1.2"],
    ["$1.4", 1.2, "1.20", "$1.2"],
    ["68.0%", 69, "69", "69%"],
    ["12.25%", 12.5, "12.5", "12.5%"],
    ["35億円", 350_000_000, "3億5000万", "3億5000万円"],
    ["124億キロワット時", 1_240_000_000, "12億4000万", "12億4000万キロワット時"],
    ["35亿元", 350_000_000, "3億5000万", "3.5亿元"],
    ["3.6億円", 350_000_000, "3億5000万", "3.5億円"],
    ["35億円", 360_000_000, "3.6億", "3.6億円"],
  ];
  for (const [text, value, there, expected] of articles) {
    it(`${value}, in the article ${there}, like ${text} is ${expected}`, () => {
      assert.equal(renderLike(value, { text, mention: figureOf(text) }, there), expected);
    });
  }

  it("reads back as the value, whatever the notation", () => {
    const models = [
      "３０００円",
      "15.5%",
      "3,000万円",
      "US$3.5 billion",
      "一万二千人",
      "2,989 stores",
      "2989",
      "2989家",
      "1.2亿人",
      "3万台",
      "47億8000万元",
      "3万5000人",
      "10 million stores",
      "八百家",
      "six stores",
    ];
    const value = fc.integer({ min: 2, max: 2_000_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...models), value, (text, n) => {
        const written = renderLike(n, { text, mention: figureOf(text) });
        assert.ok(written !== undefined);
        assert.equal(figureOf(written).value, n, `${n} like ${text} is ${written}`);
      }),
    );
  });
});

describe("a date in another date's notation", () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ["March 2022", "2024-03", "March 2024"],
    ["March 2022", "2024-05", "May 2024"],
    ["Aug 2022", "2022-11", "Nov 2022"],
    ["12 March 2024", "2024-03-15", "15 March 2024"],
    ["March 12, 2024", "2023-03-05", "March 5, 2023"],
    ["2025年", "2027", "2027年"],
    ["二〇二五年", "2027", "二〇二七年"],
    ["2024年3月12日", "2024-04-05", "2024年4月5日"],
    ["2024年3月", "2024-12", "2024年12月"],
    ["2024-03-12", "2023-04-05", "2023-04-05"],
    ["Q3 2024", "2024-34", "Q2 2024"],
    ["2024年第三季度", "2023-36", "2023年第四季度"],
    ["2024年3月", "2024", undefined],
    ["令和6年", "2025", undefined],
    ["March 13, 2024", "XXXX-03-12", "March 12, 2024"],
    ["3月13日", "XXXX-03-12", "3月12日"],
    ["FY2024", "FY2023", "FY2023"],
    ["2024年3月上旬", "2024-04", undefined],
    ["1990s", "1985", undefined],
    ["08年", "2009", undefined],
  ];
  for (const [text, value, expected] of cases) {
    it(`${value} like ${text} is ${expected ?? "left to the writer"}`, () => {
      assert.equal(renderDateLike(value, { text, mention: dateOf(text) }), expected);
    });
  }

  it("a year that was worked out stands nowhere in the words", () => {
    const mention = { ...dateOf("3月13日"), value: "2026-03-13", written: "XXXX-03-13" };
    assert.equal(renderDateLike("2024-03-12", { text: "3月13日", mention }), "3月12日");
  });
});
