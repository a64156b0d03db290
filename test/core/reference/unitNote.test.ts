/** Tables whose headers are times with units behind them, and tables that tell their unit in a note below. */
import assert from "node:assert/strict";
import { readReference } from "../../../server/core/index.ts";
import { check, clean } from "../fixture.ts";

/** The unit that each cell of the table has from below. */
async function unitBelow(note: string): Promise<string | undefined> {
  const text = `Item,2024,2023\nRevenue,"18,420","16,905"\nCosts,"11,210","10,440"\n\n"${note}",,\n`;
  const bytes = new TextEncoder().encode(text);
  const { passages } = await readReference({ uri: "file:///a.csv", bytes });
  return passages.find(({ prose }) => prose.text.endsWith("18,420"))?.cell?.below;
}

describe("the unit told below a table", () => {
  for (const [note, unit] of [
    ["Note: all amounts in £ thousands unless otherwise stated.", "£ thousands"],
    ["Figures are shown in US$ millions", "US$ millions"],
    ["* Amounts in EUR m, unaudited", "EUR m"],
    ["注：除特别注明外，金额单位为人民币万元。", "人民币万元"],
    ["数据单位：亿元", "亿元"],
    ["（注）金額の単位は百万円です。", "百万円"],
  ] as const)
    it(`is told by ${note}`, async () => assert.equal(await unitBelow(note), `Unit: ${unit}`));

  for (const note of [
    "Segment amounts in Asia are in US$ millions.",
    "Source: annual report, in parts estimated",
    "All amounts in this table have been checked by two people twice.",
    "其中海外业务单位为美元",
    "Amounts are unaudited.",
  ])
    it(`is not told by ${note}`, async () => assert.equal(await unitBelow(note), undefined));

  const heron = `
    --- heron.csv
    Heron Foods income statement,,
    ,FY2024,FY2023
    Revenue,"18,420","16,905"
    Operating profit,"1,312","1,187"
    Sales of bread (tonnes),"5,320","4,910"
    Note: all amounts in £ thousands unless otherwise stated.,,
    --- note
  `;

  it("is the cells' unit", () =>
    check(`${heron}
    Heron Foods' revenue was £18.24 million in FY2024, and £16.9 million in FY2023.
    ~ £18.24 million refuted by heron.csv "18,420"
    ~ £16.9 million supported by heron.csv "16,905"
  `));

  it("is not the unit of a row that tells its own", () =>
    clean(`${heron}
    Heron Foods' sales of bread were worth £5.1 million in FY2024.
  `));
});

describe("a time with its unit behind it", () => {
  const port = `
    --- port.csv
    Port,2023 (TEU),2024 (TEU)
    Skarvik,"84,300","97,650"
    Lunde,"61,200","59,800"
    --- note
  `;

  it("heads its column", () =>
    check(`${port}
    Skarvik handled 96,750 TEU in 2024, and 84,300 TEU in 2023.
    ~ 96,750 TEU refuted by port.csv "97,650"
    ~ 84,300 TEU supported by port.csv "84,300"
  `));

  it("is no time where it has a number of its own", async () => {
    const bytes = new TextEncoder().encode(
      "Seats,Taken\nHall A,2024 (of 2100)\nHall B,12 (of 30)\n",
    );
    const { passages } = await readReference({ uri: "file:///a.csv", bytes });
    assert.ok(
      passages.some(({ prose }) => prose.text === "Seats | Taken | Hall A | 2024 (of 2100)"),
    );
  });
});
