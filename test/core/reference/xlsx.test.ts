import assert from "node:assert/strict";
import { readReference } from "../../../server/core/index.ts";
import { locate } from "../../../server/core/reference/locate.ts";
import { displayNumber } from "../../../server/core/reference/xlsx/numberFormat.ts";
import { type SheetToWrite, writeXlsx } from "../../fixtures/writeXlsx.ts";
import { check, clean } from "../fixture.ts";

const read = (sheets: readonly SheetToWrite[], told = {}) =>
  readReference({ uri: "file:///desk/book.xlsx", bytes: writeXlsx(sheets, told) });

/** What is told of the cell that shows `words`. */
async function told(sheets: readonly SheetToWrite[], words: string) {
  const reference = await read(sheets);
  const passage = reference.passages.find(
    ({ span }) => reference.text.slice(span.start, span.end) === words,
  );
  assert.ok(passage !== undefined, reference.text);
  const { sheet, cell } = locate(reference, passage.span.start);
  return [`${sheet}!${cell}`, passage.prose.text];
}

const income: SheetToWrite = {
  name: "利润表",
  cells: {
    A1: "远航科技",
    A2: "单位：百万元",
    A3: "项目",
    B3: "2024年度",
    E3: "2023年度",
    B4: "第一季度",
    C4: "第二季度",
    D4: "全年",
    E4: "全年",
    A5: "营业收入",
    B5: { value: 8100, format: "#,##0" },
    C5: { value: 8900.4, format: "#,##0.0" },
    D5: { value: 36590, format: "#,##0" },
    E5: { value: 30120, format: "#,##0" },
    A6: "毛利率",
    B6: { value: 0.21, format: "0.0%" },
    C6: { value: 0.218, format: "0.0%" },
    D6: { value: 0.305, format: "0.0%" },
    E6: { value: 0.288, format: "0.0%" },
    A8: "公告日期",
    D8: { value: 45363, format: 'yyyy"年"m"月"d"日"' },
  },
  merges: ["A1:E1", "B3:D3", "A3:A4"],
};

describe("readReference: workbooks", () => {
  it("tells a cell by its sheet, captions, merged headers and label", async () => {
    assert.deepEqual(await told([income], "36,590"), [
      "利润表!D5",
      "利润表 | 远航科技 | 单位：百万元 | 项目 | 2024年度 | 全年 | 营业收入 | 36,590",
    ]);
    assert.deepEqual(await told([income], "28.8%"), [
      "利润表!E6",
      "利润表 | 远航科技 | 单位：百万元 | 项目 | 2023年度 | 全年 | 毛利率 | 28.8%",
    ]);
  });

  it("shows dates, strings with readings and saved formulas as a person sees them", async () => {
    assert.equal((await told([income], "2024年3月12日"))[0], "利润表!D8");
    const sheet = {
      name: "Sheet1",
      cells: {
        A1: { value: "豊田", ruby: "とよだ" },
        B1: { value: "inline", type: "inlineStr" },
        C1: { value: 42, formula: "40+2" },
        D1: { value: 1, type: "b" },
      },
    };
    const { text } = await read([sheet]);
    assert.equal(text.split("\n")[1], "豊田 | inline | 42 | TRUE");
  });

  it("finds cells of several sheets, and names them only where the name tells something", async () => {
    const cells = { A1: "Route", B1: "2025", A2: "Helmstad", B2: 640 };
    const sheets = [
      { name: "Sheet1", cells },
      { name: "Ferries", cells: { ...cells, B2: 720 } },
    ];
    assert.deepEqual(await told(sheets, "640"), ["Sheet1!B2", "Route | 2025 | Helmstad | 640"]);
    assert.deepEqual(await told(sheets, "720"), [
      "Ferries!B2",
      "Ferries | Route | 2025 | Helmstad | 720",
    ]);
  });

  it("shows which rows, columns and sheets are hidden, and reads them", async () => {
    const cells = { A1: "Route", B1: "2025", A2: "Helmstad", B2: 640, A3: "Lunde", B3: 720 };
    const reference = await read([
      { name: "Open", cells, hiddenRows: [3], hiddenColumns: [2] },
      { name: "Draft", cells, isHidden: true },
    ]);
    assert.match(reference.text, /^Open\n\[hidden columns: B\]\n/u);
    assert.match(reference.text, /Lunde \| 720 {2}\[hidden row\]\n/u);
    assert.match(reference.text, /Draft\n\[hidden sheet\]\n/u);
    assert.doesNotMatch(reference.text, /640 {2}\[hidden/u);
    assert.deepEqual(reference.problems, []);
  });

  it("tells formulas that were never calculated", async () => {
    const { problems } = await read([
      { name: "Sum", cells: { A1: "Total", B1: { formula: "SUM(B2:B9)" } } },
    ]);
    assert.match(problems[0]?.message ?? "", /no saved values.*Sum!B1/u);
  });

  it("keeps tables apart that stand one below or beside the other", async () => {
    const sheet = {
      name: "Sheet1",
      cells: {
        A1: "Passengers",
        A2: "Route",
        B2: "2025",
        A3: "Helmstad",
        B3: 640,
        A5: "Revenue (€ million)",
        A6: "Route",
        B6: "2025",
        A7: "Helmstad",
        B7: 61.2,
        D2: "Ship",
        E2: "Berths",
        D3: "Aurora",
        E3: 312,
        D4: "Borealis",
        E4: 298,
      },
    };
    assert.equal((await told([sheet], "640"))[1], "Passengers | Route | 2025 | Helmstad | 640");
    assert.equal(
      (await told([sheet], "61.2"))[1],
      "Revenue (€ million) | Route | 2025 | Helmstad | 61.2",
    );
    assert.equal((await told([sheet], "312"))[1], "Ship | Berths | Aurora | 312");
  });

  it("takes the title from the file or its name, and never from a header", async () => {
    assert.equal((await read([income])).title, "book");
    assert.equal((await read([income], { title: "Annual figures" })).title, "Annual figures");
    assert.equal((await read([income])).date, undefined);
  });
});

describe("checkNote: held against a workbook", () => {
  const documents = { "yuanhang.xlsx": writeXlsx([income]) };

  it("in Chinese", () =>
    check(
      `
    --- note
    远航科技2024年度营业收入为365.9亿元，毛利率为35.0%。2023年度营业收入301.2亿元。
    ~ 365.9亿元 supported by yuanhang.xlsx "36,590"
    ~ 35.0% refuted by yuanhang.xlsx "30.5%"
    ~ 301.2亿元 supported by yuanhang.xlsx "30,120"
  `,
      {},
      documents,
    ));

  it("in English", () =>
    check(
      `
    --- note
    Yuanhang's gross margin was 30.5% in 2024.
    ~ 30.5% supported by yuanhang.xlsx "30.5%"
  `,
      {},
      documents,
    ));

  it("raises nothing on what the workbook does not tell", () =>
    clean(
      `
    --- note
    远航科技2024年研发投入为48.8亿元，2022年营业收入为251.7亿元，海外门店达到1,240家。
  `,
      {},
      documents,
    ));
});

describe("displayNumber", () => {
  for (const [value, code, shown] of [
    [0.305, "0.0%", "30.5%"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [360_000_000, '[>=100000000]0.0,,"百万";[>=10000]0.0,"千";0', "360.0百万"],
    [365_000, '0!.0,"万"', "36.5万"],
    [365_000, '0\\.0,"万"', "36.5万"],
    [365_900_000_000, "General", "365900000000"],
    [0.1 + 0.2, "General", "0.3"],
    [-5, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', "(5)"],
    [-5, "0;[Red]0", "-5"],
    [-0.001, "0.0;[Red]0.0", "0.0"],
    [45363, "m/d/yyyy", "2024-03-12"],
    [45363, "dd-mm-yy", "2024-03-12"],
    [45363, "mmm-yy", "Mar-2024"],
    [45363, "[$-409]mmmm d, yyyy", "March 12, 2024"],
    [2024, '"FY"0', "FY2024"],
    [5, ";;;", ""],
    [5, "no [ format", "5"],
    [5, "#".repeat(5000), "5"],
  ] as const) {
    it(`${value} under ${code.slice(0, 40)} is ${shown}`, () =>
      assert.equal(displayNumber(value, code, false), shown));
  }

  it("counts days from 1904 where the workbook does", () =>
    assert.equal(displayNumber(45363 - 1462, "yyyy-mm-dd", true), "2024-03-12"));
});
