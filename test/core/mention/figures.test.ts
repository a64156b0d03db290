import assert from "node:assert/strict";
import fc from "fast-check";
import { findFigures } from "../../../server/core/mention/figure/figures.ts";
import { UNITS } from "../../../server/core/mention/figure/unitTable.ts";
import { finishesOn } from "../runaway.ts";

describe("the step of a figure, the worth of its last digit", () => {
  const cases: readonly (readonly [string, number])[] = [
    ["1.2亿", 10_000_000],
    ["2,898", 1],
    ["1万", 10_000],
    ["10 million", 1_000_000],
    ["2.9 thousand", 100],
    ["ten thousand", 1000],
    ["两千家", 1000],
    ["三十家", 1],
    ["two hundred people", 1],
    ["3.50%", 0.01],
    ["12亿3400万", 10_000],
    ["US$2.1tn", 100_000_000_000],
    ["二千八百九十八家", 1],
    ["八折", 10],
  ];
  for (const [text, step] of cases) {
    it(`${text} has ${step}`, () => {
      const [first] = findFigures(text);
      assert.equal(first?.kind === "quantity" ? first.step : undefined, step);
    });
  }
});

describe("years in running text", () => {
  const years = [
    "sold in 2027 there",
    "the plan (2015) failed",
    "by 2024 it had",
    "a 1997 outbreak",
    "中国2015世俱杯",
  ];
  const numbers = [
    "covers 2,027 counties",
    "about 2000 of them",
    "2027 counties",
    "n = 2000",
    "$2027",
    "2000家",
    "2000 people",
  ];
  for (const text of years)
    it(`a year: ${text}`, () => assert.equal(findFigures(text)[0]?.kind, "date"));
  for (const text of numbers)
    it(`a number: ${text}`, () => assert.equal(findFigures(text)[0]?.kind, "quantity"));
});

describe("relative dates without a today", () => {
  for (const text of ["last year", "去年", "今年3月", "昨日", "this month", "去年第三季度"]) {
    it(`${text} is found and has no value`, () => {
      const [first] = findFigures(text);
      assert.equal(first?.kind, "date");
      assert.equal(first?.value, undefined);
    });
  }
});

describe("units", () => {
  it("have one identifier each, and factors that are numbers", () => {
    const ids = UNITS.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.ok(UNITS.every(({ factor }) => factor === undefined || factor > 0));
  });
});

describe("any text", () => {
  const pieces = [
    ..."0123456789一二两十百千万亿兆点分之年月日号第半多余约元角℃%$¥.,:/-–~ \n()[]",
    "one ",
    "ten ",
    "hundred ",
    "and ",
    "a ",
    "half ",
    "thousand ",
    "March ",
    "Q3 ",
    "to ",
    "2024",
    "个",
    "ヶ月",
    "2,898 ",
    "×10^",
    "以上",
    "未満",
    "more than ",
    "below zero",
    " and a half",
    "几数上来折",
  ];
  it("gives figures in order, that do not overlap and hold their numeral", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        let from = 0;
        for (const mention of findFigures(text)) {
          const { start, end } = mention.span;
          assert.ok(from <= start && start < end && end <= text.length, text);
          if (mention.kind === "quantity") {
            assert.ok(start <= mention.numeral.start && mention.numeral.end <= end, text);
            assert.ok(mention.step >= 0, text);
          }
          from = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("hostile text", () => {
  const patterns = [
    "1",
    "一",
    "1,1,1,",
    "%",
    "万亿万亿",
    "一十",
    "1:",
    "a1-",
    "1 to ",
    "twenty ",
    "半",
    "1元",
    "第1",
    "数万",
    "2024-",
    "(1",
    "0.",
    "(1)",
    "1:1",
    "1の",
    "2^",
    "上百",
    "三 百",
    "1、2",
    "1以上",
    "°1",
    "电话1",
    "a year ",
    "one and ",
  ];
  finishesOn(patterns, (text) => findFigures(text));
});
