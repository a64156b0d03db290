// Whose a figure is where the names are of two kinds, where it stands elsewhere as another's, where a preposition parts two clauses,
// where things go by a number, and where times are told from the day of writing.

import { check, clean } from "../fixture.ts";

const CHOIRS = `
  --- choirs.md
  # The town of Aldersby and Penthwaite Singers: two choirs of one valley

  Aldersby put on 46 concerts last season, four more than the season before. Its takings reached £318,000. The choir employs 21 people
  and has put £57,000 aside for an organ.

  Penthwaite Singers, by contrast, gave 29. Takings were £174,000. They will cut 6 of their 17 posts. Their chairman wants to spend
  £38,000 on a van.

  At Aldersby 41% of members are under thirty; at Penthwaite Singers 26% are.
  --- note
`;

const LINES = `
  --- lines.md
  # 两条线路的一年

  3号线日均客流12.6万人次。该线的准点率为98.4%。

  8号线的准点率为96.1%,日均客流7.3万人次。
  --- note
`;

const HOLDERS = `
  --- holders.md
  Holders of 31.4 per cent of the shares of Kestrel Works plc have said yes: Ashdown Capital, with 18.2 per cent, Dunmore Partners, with
  9.7 per cent, and the directors, with 3.5 per cent.
  --- note
`;

describe("a figure of another owner", () => {
  it("under a paragraph that opens with a name of another kind", () =>
    check(`${CHOIRS}
  Penthwaite Singers had takings of £318,000.
                                    ^^^^^^^^ refuted by choirs.md "£174,000"
`));

  it("is its own where the note tells whose takings they are", () =>
    clean(`${CHOIRS}
  Aldersby had takings of £318,000, Penthwaite Singers of £174,000.
`));

  it("that the article tells elsewhere, but only of the other", () =>
    check(`${CHOIRS}
  Aldersby employs 17 people.
                   ^^^^^^^^^ refuted by choirs.md "21 people"
`));

  it("not where it is told of the note's owner as well", () =>
    clean(`
  --- mills.md
  Harrowgill runs two mills. Harrowgill employs 240 people, among them 64 apprentices, and 198 of its posts are held by women.
  --- note
  Harrowgill employs 198 women.
`));

  it("told behind the preposition of the other clause", () =>
    check(`
  --- fees.md
  The average fee was £27 in the arts and £34 in engineering.
  --- note
  In the arts the average fee was £34.
                                  ^^^ refuted by fees.md "£27"
`));

  it("not where both are told in one way", () =>
    clean(`
  --- fees.md
  The average fee was £27 in the arts and £34 in engineering.
  --- note
  In engineering the average fee was £34. In the arts it was £27.
`));

  it("of a line that goes by another number", () =>
    check(`${LINES}
  8号线的准点率为98.4%。
  ~ 98.4% refuted by lines.md "96.1%"
`));

  it("not of a line that has it", () =>
    clean(`${LINES}
  3号线的准点率为98.4%。8号线日均客流7.3万人次,3号线为12.6万人次。
`));
});

const CRABS = `
  --- crabs.md
  湖区螃蟹收购价每公斤64元,去年为57元。目前存塘2100吨。

  上半年渔业公司净利润5.8亿元。第二季度净利润3.4亿元。
  --- note
`;

describe("a figure of another time", () => {
  it("told with the word that the article has for it", () =>
    check(`${CRABS}
  湖区螃蟹去年的收购价是每公斤64元。
  ~ 64元 refuted by crabs.md "57元"
`));

  it("of a half year, in a quarter", () =>
    check(`${CRABS}
  第二季度渔业公司净利润5.8亿元。
  ~ 5.8亿元 refuted by crabs.md "3.4亿元"
`));

  it("is its own of its own time", () =>
    clean(`${CRABS}
  湖区螃蟹今年的收购价是每公斤64元,去年为57元。上半年渔业公司净利润5.8亿元,其中第二季度3.4亿元。
`));
});

const MILL = `
  --- mill.md
  ---
  date: 2025-02-10
  ---
  水磨坊2024年磨面粉5.2万吨,比2023年的4.6万吨增长13.0%,为2015年全部水磨投产以来最多。
  2024年水磨坊全年来水比往年偏多7.5%。

  Spending on mills will reach $2.4 million this year, against $2.1 million in 2024.
  The margin rose from 11.2% in 2022 to 14.6% in 2023 and 17.9% in 2024.
  The three largest buyers took 44% of flour in 2024. The largest, Tollman, took 16%, compared with 21% in 2023. Schools took 13% of flour in 2024. Its contract ends in May 2027.

  --- note`;

describe("a time that something is held against is not the figure's", () => {
  for (const line of [
    "Mills budget overall up $0.3m on 2024 to $2.4m",
    "Sales 2.5x since FY22, margin up 6.7 pts to 17.9%",
    "Top 3 = 44% of FY24 flour; Tollman down to 16% from 21% but contract is up May 2027",
  ])
    it(line, () => clean(`${MILL}\n  - ${line}\n`));

  it("but the one in force is", () =>
    check(`${MILL}
  In 2023 the margin was 17.9%.
                         ^^^^^ refuted by mill.md "14.6%"
`));
});

describe("a share that is only near another's", () => {
  it("is not that one's", () =>
    clean(`
  --- mill.md
  全年前三季度磨面粉3.8万吨,其中第三季度1.44万吨。学校用去36.9%,饭馆用去17.9%。
  --- note
  - 三季度1.44万吨;饭馆占前三季度近38%的第三季度
`));

  it("told in a list that names each before its comma", () =>
    check(`${HOLDERS}
  Dunmore Partners holds 18.2% of the shares.
                         ^^^^^ refuted by holders.md "9.7 per cent"
`));

  it("is its own in such a list, and nobody's where several are named beside one without a name", () =>
    clean(`${HOLDERS}
  Ashdown Capital (18.2%) is free to go at a price that is about 10% over the bid.
`));

  it("beside numbers of one sentence that leave out what they count", () =>
    check(`
  --- points.md
  Voltara runs 48,300 charging points. Britain accounts for 33,100 points, Spain for 10,700 and Ireland for 4,500.
  --- note
  Spain has 4,500 points.
            ^^^^^^^^^^^^ refuted by points.md "10,700"
`));
});
