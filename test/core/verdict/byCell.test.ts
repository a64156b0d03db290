// Whose a figure is by the label of its cell, where the note tells no word of the column's header.

import { check, clean } from "../fixture.ts";

const TRADE = `
  --- trade.md
  # 港口前十月账本

  前五大贸易伙伴如下:

  | 贸易伙伴 | 进出口(亿元) | 同比(%) |
  | --- | --- | --- |
  | 东盟 | 2,204 | 12.3 |
  | 欧盟 | 1,682 | 5.1 |
  | 合计 | 9,870 | 4.7 |
  --- note
`;

const TRIAL = `
  --- trial.md
  # The inhaler trial by eosinophils

  | Eosinophils | Patients | Attacks a year |
  | --- | --- | --- |
  | 300 or more | 557 | 0.62 |
  | Fewer than 300 | 651 | 0.81 |
  --- note
`;

describe("a figure of another row", () => {
  it("in another language, told without the column's words", () =>
    check(`${TRADE}
  Trade with the EU grew 12.3%.
  ~ 12.3% refuted by trade.md "5.1"
`));

  it("is its own row's", () =>
    clean(`${TRADE}
  Trade with ASEAN grew 12.3%, with the EU 5.1%.
`));

  it("not where the note tells neither row, nor of a total", () =>
    clean(`${TRADE}
  The best of the five grew 12.3%.
  The total grew 12.3% at best.
`));

  it("though the labels share their words", () =>
    check(`${TRIAL}
  There were 651 patients with 300 or more eosinophils.
  ~ 651 patients refuted by trial.md "557"
`));
});
