// Figures of one unit that measure different things, beside those that measure one thing and differ.

import { check, clean } from "../fixture.ts";

const SPENDING = `
  --- spending.txt
  Marketing expense at Lorne increased $5.4 million, or 8.1%, mainly because of two new shows.
  --- note
`;

describe("figures that measure other things", () => {
  it("where it got to is not how far it went", () =>
    clean(`${SPENDING}
  Marketing expense at Lorne increased to $71.6 million.
`));

  it("how far it went is how far it went", () =>
    check(`${SPENDING}
  Marketing expense at Lorne increased $4.5 million.
                                       ^^^^^^^^^^^^ refuted by spending.txt "$5.4 million"
`));

  for (const line of [
    "湯屋の売上高の増加額は61億円で、その半分は食堂による。",
    "湯屋の売上高の増分は61億円となった。",
  ])
    it(`how much came on top is not what there is: ${line}`, () =>
      clean(`
  --- inn.txt
  湯屋の売上高は63億円となった。その半分は食堂による。
  --- note
  ${line}
`));

  it("what is told for each day is not what is told of all", () =>
    clean(`
  --- bamboo.txt
  The average height of a bamboo plant dropped from 14.2 metres to 11.5 metres in the valley.
  --- note
  A bamboo plant can grow half a metre a day in height.
`));

  it("months are not held against people", () =>
    clean(`
  --- staff.txt
  At the end of the year the ferry line had 3,260 employees, 140 more than twelve months before.
  --- note
  The ferry line is fullest in the three summer months of the year.
`));

  it("from one mark to another is what lies between them", () =>
    clean(`
  --- run.txt
  佐伯は35キロからの5キロを14分48秒で走り、後続を引き離した。
  --- note
  佐伯は35キロから40キロまでを15分足らずで走り、後続を引き離した。
`));

  it("the sixth such case makes six of them", () =>
    clean(`
  --- cases.txt
  弁護団によると、同じ薬剤をめぐる訴訟は全国で6件目で、住民側の勝訴は4件となった。
  --- note
  弁護団によると、同じ薬剤をめぐる訴訟は6件ある。
`));

  it("but not seven", () =>
    check(`
  --- cases.txt
  弁護団によると、同じ薬剤をめぐる住民側の勝訴は4件となった。
  --- note
  弁護団によると、同じ薬剤をめぐる住民側の勝訴は7件となった。
  ~ 7件 refuted by cases.txt "4件"
`));

  it("the first of a list has the unit of the last", () =>
    clean(`
  --- stations.txt
  Earlier figures came from two ground stations, 9 and 14 kilometres from the summit.
  --- note
  Earlier figures came from a ground station 9 kilometres from the summit.
`));

  it("a share is no growth", () =>
    clean(`
  --- rivals.txt
  Smaller rival Voltana said that its charging revenue grew 12% to £96.3 million, and that it has 14,200 chargers.
  --- note
  Voltana's charging revenue makes up 30% of the market.
`));
});

describe("figures of others", () => {
  it("of another country's league", () =>
    clean(`
  --- league.txt
  联赛共有18支球队,常规赛306场,现场观众累计214万人次。
  --- note
  The Spanish league drew 412,000 spectators that season, in 240 games.
`));

  it("of a company called like the article's", () =>
    clean(`
  --- lanmu.txt
  岚木家居(股票代码 688101)上半年营业收入31.4亿元。截至6月末,岚木家居共有门店3,264家。
  --- note
  喜宁家居上半年营业收入72亿元,门店5,800家。
`));

  it("what stands before a bracket is told of the figure in it", () =>
    check(`
  --- segments.txt
  菓子事業の売上高は339億円（前期比3.1％増）、アイス事業は103億円（同14.8％増）です。
  --- note
  Ice cream sales jumped 14.8% to 10.3 billion yen.
                         ^^^^^ supported by segments.txt
`));

  it("a wrong end of a change does not make its start wrong", () =>
    check(`
  --- price.txt
  The average price was 54 pence per kilowatt-hour, down from 59 pence.
  --- note
  The average price went up from 59 pence to 64 pence per kilowatt-hour.
                                 ^^^^^^^^ supported by price.txt
                                             ^^^^^^^^ refuted by price.txt "54 pence"
`));
});
