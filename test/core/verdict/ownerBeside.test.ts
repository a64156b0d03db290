// Whose a figure is by what its clause counts or names: an amount that leads to it, the noun it counts, a name told first with the other,
// and what a figure is only held against.

import { describe, it } from "mocha";
import { check, clean } from "../fixture.ts";

const COMMUTES = `
  --- commutes.md
  通勤時間別にみると、30分未満の社員が412人、30分以上60分未満が689人、60分を超える社員が238人だった。
  離職率は6.2%で、前年度の7.9%を下回った。
  --- note
`;

const FLEET = `
  --- fleet.md
  Only seven buses failed the brake test, but 31 trams did.
  --- note
`;

const CHOIR = `
  --- league.md
  前锋林若川场均命中6.3记,排名第二,仅次于老将贺云舟的7.8记。球队换了主教练。贺云舟今年三十四岁。
  --- note
`;

const SALES = `
  --- sales.md
  分渠道看,门店、网店、团购收入分别为41.2亿元、27.6亿元和9.3亿元。
  --- note
`;

describe("a figure of another clause", () => {
  it("by the amount that leads to it", () =>
    check(`${COMMUTES}
  通勤が60分を超える社員は412人だった。
               ^^^^ refuted by commutes.md "238人"
`));

  it("is its own behind the amount that the article has there", () =>
    clean(`${COMMUTES}
  通勤が60分を超える社員は238人、30分未満は412人だった。
`));

  it("by what it counts", () =>
    check(`${FLEET}
  In all, 31 buses failed the test.
          ^^^^^^^^ refuted by fleet.md "seven buses"
`));

  it("counts what the article counts", () =>
    clean(`${FLEET}
  Brakes: seven buses and 31 trams failed.
`));

  it("of a name told first with the other", () =>
    check(`${CHOIR}
  贺云舟场均命中6.3记。
         ^^^ refuted by league.md "7.8"
`));

  it("of the one told before", () =>
    clean(`${CHOIR}
  林若川场均命中6.3记,贺云舟7.8记。
`));

  it("that it is only held against", () =>
    check(`${COMMUTES}
  前年度の離職率は6.2%だった。
          ^^^^ refuted by commutes.md "7.9%"
`));

  it("told as what was before", () =>
    clean(`${COMMUTES}
  離職率は前年度7.9%、今期は6.2%だった。
`));

  it("of another member of a list that stands behind a comma", () =>
    check(`${SALES}
  网店收入41.2亿元。
      ^^^^^^ refuted by sales.md "27.6亿元"
`));

  it("of its own member", () =>
    clean(`${SALES}
  门店收入41.2亿元,网店27.6亿元。
`));
});
