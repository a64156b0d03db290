// Right figures of the wrong owner: another year, another state of things, another group, another company.

import { check, clean } from "../fixture.ts";

describe("figures of another owner", () => {
  it("another year's", () =>
    check(`
  --- ferries.txt
  Norrland carried 4.37 million passengers in 2025, up from 4.02 million passengers in 2024.
  --- note
  Norrland carried 4.37 million passengers in 2024.
                   ^^^^^^^^^^^^^^^^^^^^^^^ refuted by ferries.txt "4.02 million passengers"
`));

  it("what was before, told as what is", () =>
    check(`
  --- race.txt
  Women made up 43% of the starters, up from 39% last year.
  --- note
  Women made up 39% of the starters.
                ^^^ refuted by race.txt "43%"
`));

  it("another group's of the same sentence", () =>
    check(`
  --- prizes.txt
  The two winners received $60,000 each, and the runner-up was paid $30,000.
  --- note
  The runner-up was paid $60,000.
                         ^^^^^^^ refuted by prizes.txt "$30,000"
`));

  it("another group's, in Chinese", () =>
    check(`
  --- census.txt
  报名参赛的男选手有9213人,女选手有3237人。
  --- note
  女选手有9213人。
  ~ 9213人 refuted by census.txt "3237人"
`));

  it("is not claimed where the note tells the group's own", () =>
    check(`
  --- prizes.txt
  The two winners received $60,000 each, and the runner-up was paid $30,000.
  --- note
  The winners received $60,000 each.
                       ^^^^^^^ supported by prizes.txt
`));

  it("is not claimed where the note says that it was before", () =>
    check(`
  --- race.txt
  Women made up 43% of the starters, up from 39% last year.
  --- note
  Last year women made up 39% of the starters.
                          ^^^ supported by race.txt
`));

  it("is not what was before where it is a change from then", () =>
    check(`
  --- quarter.txt
  Organic revenue rose 19% in the quarter, operating profit was up 21% and earnings per share of $0.94 increased 38% versus last year. Earnings per share were $0.94, up 38%.
  --- note
  Q2 revenue and earnings increased by 19% and 38% respectively, and the outlook for the year is unchanged.
                                               ^^^ supported by quarter.txt
`));

  it("is not another's where a clause goes on about what was told last", () =>
    clean(`
  --- plant.md
  The council set aside 75 million dollars for the new water treatment plant at Carrow Point, whose cost is now put at 310 million dollars, against an estimate of 240 million two years ago.
  --- note
  Carrow Point plant: now $310m vs $240m two years ago. $75m set aside.
`));
});
