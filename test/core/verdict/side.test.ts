// On which side of a mark something lies, whether it got better or came early, and other words that turn a right figure wrong.

import { check, clean } from "../fixture.ts";

const LINE = `
  --- line.md
  定時運行率は97.4%で、前の期より0.8ポイント改善した。

  截至年底，全市政府债务余额为1,268.4亿元，低于省里核定的1,305.0亿元限额。持有78.4%债券本金的债权人已签署协议，越过75%的门槛。

  The ferry Vellen was handed over on 14 August, 11 days early. The owner bought her in 2016 for €23.5 million and spent a further €6.8 million on cabins.

  The average wait for container ships shortened from 17.2 hours to 11.6 hours.

  退货率为38.6%，去年同期44.1%。

  Group pre-tax profit for the six months to 30 June was £412m, against £368m in the same period of 2024.
  --- note
`;

describe("words that put a right figure on the wrong side", () => {
  it("are told with it", async () => {
    await check(`${LINE}
  定時運行率は97.4%で、前の期より0.8ポイント悪化した。
  ~ 0.8ポイント refuted by line.md "0.8ポイント改善した"
`);
    await check(`${LINE}
  Government debt was RMB 126.84bn at the end of the year, above the provincial ceiling of 130.5bn.
  ~ 130.5bn refuted by line.md "低于省里核定的1,305.0亿元"
`);
    await check(`${LINE}
  Vellen was handed over on 14 August, 11 days late.
                                       ^^^^^^^ refuted by line.md "11 days early"
`);
  });

  for (const note of [
    "定時運行率は97.4%で、前の期より0.8ポイント改善。",
    "Government debt was RMB 126.84bn at the end of the year, below the provincial ceiling of 130.5bn.",
    "Vellen was handed over on 14 August, 11 days early.",
    "Waits for container ships shortened from 17.2 to 11.6 hours.",
    "退货率下降5.5个百分点，由44.1%降到38.6%。",
    "Group PBT £412m for the six months to June, up from £368m.",
  ])
    it(`are none where it stands as it should: ${note}`, () =>
      clean(`${LINE}
  ${note}
`));
});

describe("a slip of the pen", () => {
  it("is one beside the mark that was passed, and of one amount more", async () => {
    await check(`${LINE}
  签署协议的债权人持有债券本金的74.8%。
  ~ 74.8% refuted by line.md "78.4%"
`);
    await check(`${LINE}
  The owner bought the ship in 2016 for €23.5m and put another €8.6m into cabins.
                                                               ^^^^^ refuted by line.md "€6.8 million"
`);
    await check(`${LINE}
  - Group PBT £421m for the six months to June, up from £368m
              ^^^^^ refuted by line.md "£412m"
`);
  });

  it("is a percent that should be points", () =>
    check(`${LINE}
  退货率下降5.5%，由44.1%降到38.6%。
  ~ 5.5% refuted by line.md "44.1%"
`));

  it("is a change told from its end to its start", () =>
    check(`${LINE}
  The average wait for container ships lengthened from 11.6 to 17.2 hours.
                                                       ^^^^ refuted by line.md "17.2 hours to 11.6 hours"
`));
});

/** A table of which every cell has the year and a word for what is spent. */
const ROWS = Array.from({ length: 24 }, (_, i) => `| 科目${i + 1} | ${160 + i * 7}.5 |`);

describe("prose behind a table whose cells all share the line's words", () => {
  it("is looked at all the same", () =>
    check(`
  --- budget.md
  2026年，全市支出拟安排833.6亿元。主要科目如下（单位：亿元）：

  | 科目 | 2026年支出 |
  | --- | --- |
${ROWS.map((row) => `  ${row}`).join("\n")}

  “三公”经费3.86亿元，比上年的4.07亿元减少5.2%。
  --- note
  - 2026年三公经费3.68亿元
  ~ 3.68亿元 refuted by budget.md "3.86亿元"
`));
});
