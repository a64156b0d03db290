import assert from "node:assert/strict";
import { findFigures } from "../../../server/core/mention/figure/figures.ts";
import { compareQuantities } from "../../../server/core/verdict/figure/compareQuantities.ts";

/** The first quantity of a text. */
function quantity(text: string) {
  const found = findFigures(text).find((figure) => figure.kind === "quantity");
  assert.ok(found?.kind === "quantity", `no quantity in ${text}`);
  return found;
}

describe("compareQuantities", () => {
  const cases: readonly (readonly [note: string, article: string, outcome: string])[] = [
    ["2,898 counties", "2898个区县", "agrees"],
    ["2 898 counties", "2898个区县", "agrees"],
    ["2,989 counties", "2898个区县", "differs"],
    ["about 2,900 counties", "2898个区县", "agrees"],
    ["nearly 2,900 counties", "2898个区县", "agrees"],
    ["nearly 3,000 counties", "2898个区县", "agrees"],
    ["over 2,900 counties", "2898个区县", "differs"],
    ["over 2,800 counties", "2898个区县", "agrees"],
    ["2.9 thousand counties", "2898个区县", "agrees"],
    ["10,000 stores", "1万家小米之家", "agrees"],
    ["100,000 stores", "1万家小米之家", "differs"],
    ["more than 100 stores", "超过100家店", "agrees"],
    ["more than 200 days", "at least 213 days", "agrees"],
    ["below $26 billion", "below $25 billion", "differs"],
    ["over 40 people", "57 people", "differs"],
    ["about 871 cases", "870 cases", "differs"],
    ["about $7.60", "$7.50", "differs"],
    ["$2.80", "$2.79", "differs"],
    ["−8%", "fell 8%", "agrees"],
    [
      "between $11,000 million and $11,250 million",
      "$11,100 million to $11,250 million",
      "differs",
    ],
    ["between $3.5 billion and $3.6 billion", "$3.515 billion to $3.575 billion", "agrees"],
    ["800 stores", "超过100家店", "differs"],
    ["fewer than 100 stores", "超过100家店", "differs"],
    ["120 million yuan", "1.2亿元", "agrees"],
    ["1.2 billion yuan", "1.2亿元", "differs"],
    ["12 percent", "12%", "agrees"],
    ["12 percentage points", "12%", "incomparable"],
    ["$5 million", "500万欧元", "incomparable"],
    ["5 years", "5年时间", "agrees"],
    ["15 years", "5年时间", "differs"],
    ["$30 billion", "$25 billion", "differs"],
    ["20 percent", "19 percent", "differs"],
    ["3 million people", "2.6 million people", "differs"],
    ["2.8 million people", "2.89 million people", "agrees"],
    ["about 3 million people", "2.9 million people", "agrees"],
    ["每斤14.8元", "每公斤29.6元", "agrees"],
    ["每斤29.6元", "每公斤29.6元", "differs"],
    ["29.6元", "每公斤29.6元", "agrees"],
    ["0.11 mg/L", "0.11 milligrams per litre", "agrees"],
    ["110微克/升", "0.11 mg per litre", "agrees"],
    ["over £15,000", "between £3,200 and £41,000", "differs"],
    ["£15,000", "between £3,200 and £41,000", "agrees"],
    ["over £3,000", "between £3,200 and £41,000", "agrees"],
    ["9胜", "9负", "incomparable"],
    ["9次", "9负", "incomparable"],
    ["9场", "9负", "agrees"],
    ["0.11 grams per litre", "0.11 mg/L", "differs"],
  ];
  for (const [note, article, outcome] of cases) {
    it(`${note} against ${article}: ${outcome}`, () => {
      assert.equal(compareQuantities(quantity(note), quantity(article)).outcome, outcome);
    });
  }
});
