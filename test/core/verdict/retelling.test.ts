// An article's sentence that is the note's nearly word for word: what excuses another figure then, and what does not.

import { check, clean } from "../fixture.ts";

const NOTES = `
  --- harwick.txt
  We repaid $40.0 million of our convertible notes in February.
  A new line of credit of $14 million was agreed with two banks.
  --- note
`;

describe("a sentence told again", () => {
  it("is the article's, wherever else the note's figure stands", () =>
    check(`${NOTES}
  In February Harwick repaid $14 million of its convertible notes.
                             ^^^^^^^^^^^ refuted by harwick.txt "$40.0 million"
`));

  it("is another's where little of it is told", () =>
    clean(`${NOTES}
  The banks lent $14 million in February.
`));

  const FEE = `
  --- race.txt
  参加料は1万4,000円で、前回より2,000円高い。
  --- note
`;
  it("puts no change on top of a level that has it", () =>
    check(`${FEE}
  参加料は2,000円上がり、1万6,000円になった。
                ^^^^^^^^ refuted by race.txt "1万4,000円"
`));

  it("takes it away for the level before", () =>
    clean(`${FEE}
  参加料は前回の1万2,000円から上がった。
`));

  it("puts what is still to come on top", () =>
    clean(`
  --- race.txt
  参加料は1万4,000円で、次回から2,000円高くする。
  --- note
  参加料は次回、1万6,000円になる。
`));

  const QUARTER = `
  --- copperline.txt
  Load factor came in at an average of 79% for the quarter. We reported a net profit of $8.2 million for the quarter.
  --- note
`;
  it("is no average because another figure of the clause is one", () =>
    check(`${QUARTER}
  The airline had an average load factor of 79% and reported a net profit of $7.2m.
                                                                             ^^^^^ refuted by copperline.txt "$8.2 million"
`));

  it("is one where the word stands beside it", () =>
    clean(`${QUARTER}
  The airline reported an average net profit of $7.2m in the quarter.
`));
});

describe("a rounding of something else", () => {
  const LEAGUE = `
  --- league.txt
  扣除食品和能源价格的核心CPI同比上涨0.5%,与上月持平。
  食品中,猪肉价格同比上涨12.6%,鲜果价格上涨4.8%。
  --- note
`;
  it("excuses no figure of a sentence told again", () =>
    check(`${LEAGUE}
  核心CPI同比上涨5%,与上月持平。
           ^^ refuted by league.txt "0.5%"
`));

  it("is one where its own sentence is told", () =>
    check(`${LEAGUE}
  鲜果价格上涨5%。
        ^^ supported by league.txt "4.8%"
`));

  it("of a figure told more finely in the sentence is another's", () =>
    check(`
  --- bonds.txt
  The yield on ten-year bonds touched 0.505% on Wednesday and so breached the central bank's 0.5% ceiling.
  --- note
  The yield on ten-year bonds touched 0.503% on Wednesday and breached the 0.5% ceiling.
                                      ^^^^^^ refuted by bonds.txt "0.505%"
`));
});

describe("where figures went", () => {
  const CHURN = `
  --- churn.txt
  The churn rate fell to 1.1% a month from 1.4%.
  --- note
`;
  it("is told with what they are for", () =>
    check(`${CHURN}
  解約率は月1.1％から1.4％に悪化した。
             ^^^^ refuted by churn.txt "1.1% a month from 1.4%"
`));

  it("the right way round agrees", () =>
    clean(`${CHURN}
  解約率は月1.4％から1.1％に下がった。
`));
});

describe("ordinals", () => {
  it("count the noun behind them", () =>
    check(`
  --- offer.txt
  To help you get started, we give you an exclusive 15% off your first purchase with code FIT15.
  --- note
  They offer 15% off your third purchase with the code FIT15.
                          ^^^^^ refuted by offer.txt "first"
`));

  it("of a place and of a time are two things", () =>
    clean(`
  --- cup.txt
  Harrow United came second in the northern league this year.
  --- note
  Harrow United won their third title in the northern league this year.
`));
});

describe("names of what a sentence is about", () => {
  it("of the country itself are nobody strange at home", () =>
    check(`
  --- bearings.txt
  小型軸受の国内シェアは27%で2位につける。
  --- note
  小型轴承在日本市场排名第三。
             ^^ refuted by bearings.txt "2位"
`));
});
