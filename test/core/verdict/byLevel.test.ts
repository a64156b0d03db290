// Whose a change, a share or a cell is by what it is told with: the amount of its clause, the other cells of its row.

import { describe, it } from "mocha";
import { check, clean } from "../fixture.ts";

const HARBOUR = `
  --- harbour.md
  二季度煤炭吞吐量186.4万吨,上年同期168.7万吨,增长10.5%;矿石吞吐量92.7万吨,上年同期90.1万吨,仅增长2.9%。
  全港营业收入7.3亿元,同比增长6.2%,环比增长3.4%。
  --- note
`;

const YIELDS = `
  --- yields.md
  ## 三つの産地

  | 産地 | 収穫量（トン） | 前年比 |
  | --- | --- | --- |
  | 北台 | 4,310 | 7.4%増 |
  | 南台 | 2,860 | 3.1%増 |
  | 西浜 | 1,950 | 12.6%増 |
  --- note
`;

describe("a figure told with another amount", () => {
  it("is the change of another clause", () =>
    check(`${HARBOUR}
  矿石92.7万吨,同比增长10.5%
               ^^^^^ refuted by harbour.md "2.9%"
`));

  it("is the second change of its own amount", () =>
    clean(`${HARBOUR}
  营业收入7.3亿元,环比增长3.4%
`));

  it("between languages", () =>
    check(`${HARBOUR}
  Ore throughput came to 927,000 tonnes, up 10.5% on the year.
                                            ^^^^^ refuted by harbour.md "2.9%"
`));

  it("stands in another row of the table", () =>
    check(`${YIELDS}
  南台の収穫量は2,860トンで、前年比12.6%増えた。
                     ^^^^^ refuted by yields.md "3.1%"
`));

  it("stands in its own row", () =>
    clean(`${YIELDS}
  南台の収穫量は2,860トンで、前年比3.1%増えた。西浜は12.6%増。
`));
});
