import assert from "node:assert/strict";
import { headerUnit } from "../../../server/core/mention/figure/headerUnit.ts";

describe("headerUnit", () => {
  for (const [header, factor, unit] of [
    ["营收(亿元)", 1e8, "CNY"],
    ["単位:百万円", 1e6, "JPY"],
    ["億円", 1e8, "JPY"],
    ["Revenue (RMB millions)", 1e6, "CNY"],
    ["Revenue, $m", 1e6, "USD"],
    ["US$ bn", 1e9, "USD"],
    ["Sales by port, € million:", 1e6, "EUR"],
    ["Net profit (US$'000)", 1e3, "USD"],
    ["All figures in millions of dollars", 1e6, "USD"],
    ["in thousands", 1e3, undefined],
    ["Passengers (million)", 1e6, undefined],
    ["人数(万人)", 1e4, "人"],
    ["Distance (km)", 1, "kilometer"],
    ["Change (pp)", 1, "percentage-point"],
    ["Growth %", 1, undefined],
  ] as const) {
    it(`reads ${header}`, () => {
      const found = headerUnit(header);
      assert.deepEqual([found?.factor, found?.unit], [factor, unit]);
    });
  }

  for (const header of [
    "2024",
    "Employees",
    "(see note)",
    "价格(元/吨)",
    "2025年3〜5月",
    "Orrin",
    "京",
    "up from $0.",
    "人们谈得不多,谈港口的却不少",
    "",
  ]) {
    it(`finds no unit in "${header}"`, () => assert.equal(headerUnit(header), undefined));
  }
});
