// A figure that no article has, and that is no slip of the pen, may be the analyst's own sum: how much a warning needs to be told.

import { check, clean } from "../fixture.ts";

const HARBOUR = `
  --- harbour.md
  The port of Skarnes handled 4.6 million tonnes of grain last year, and its terminal employs 212 dockers and 38 engineers.
  Its new pier for cruise ships will open in June 2027.
  Foreign sales were 983 million crowns, 21% of all sales; a year before they were 690 million, 13.2%.
  --- note
`;

describe("a figure that may be a sum", () => {
  it("is no warning in a line of few words and many figures", () =>
    clean(`${HARBOUR}
  - domestic c. 79% of sales, 87% the year before; 3.4 per crown
`));

  it("is one in a sentence that is the article's", () =>
    check(`${HARBOUR}
  The port of Skarnes handled 3.8 million tonnes of grain last year.
                              ^^^^^^^^^^^^^^^^^^ refuted by harbour.md "4.6 million tonnes"
`));

  it("is one of a date, which nobody works out", () =>
    check(`${HARBOUR}
  - grain port of Skarnes: new pier opens in May 2026
                                             ^^^^^^^^ refuted by harbour.md "June 2027"
`));

  it("is one where a single digit makes the difference", () =>
    check(`${HARBOUR}
  - port of Skarnes: 34 engineers, 9 cooks at the terminal
                     ^^^^^^^^^^^^ refuted by harbour.md "38 engineers"
`));

  it("is none in as many words where all digits differ", () =>
    clean(`${HARBOUR}
  - port of Skarnes: 71 engineers, 9 cooks at the terminal
`));

  it("is one where it looks like a slip of the pen", () =>
    check(`${HARBOUR}
  - foreign sales 938 million crowns, 21% of all sales
                  ^^^^^^^^^^^^^^^^^^ refuted by harbour.md "983 million crowns"
`));
});

const TERM = `
  --- bank.md
  行长姆文达2023年6月就任，任期四年。央行目标价为15.8元，当日收盘14.36元，上涨3.8%。6月信贷同比增长3.3%，去年同期为6.8%。
  人均住房面积为43.6平方米，比2020年增加3.8平方米。事故中7人死亡，12人重伤，19人轻伤。投票率为45.3%，高于2020年的39.8%。
  --- note
`;

describe("figures that the note's own words make", () => {
  for (const note of [
    "姆文达四年任期到2027年6月。",
    "收盘14.36元，离目标价只差9%多。",
    "信贷增速3.3%，比一年前的6.8%腰斩还多一点。",
    "人均43.6㎡，多了3.8㎡（约9.5%）。",
    "死者7，事故伤亡共计38人。",
    "投票率45.3%，高于2020年，仍不到一半。",
    "按3.3%倒推，信贷余额约为4.7万亿。",
  ])
    it(`are no warning: ${note}`, () =>
      clean(`${TERM}
  ${note}
`));

  it("but a result is wrong that is far from them", () =>
    check(`${TERM}
  投票率从39.8%升到45.3%，上升4.5个百分点。
                     ^^^^^^^ refuted by bank.md "45.3%"
`));
});

const SURVEY = `
  --- survey.md
  Breeding success was 0.71 chicks a pair at Kettle Rock and 0.38 at Half Moon. The survey counted 9,700 whales (between 8,100 and 11,600).
  Stages 4 to 6 are 181, 196 and 144 km long. The capital of 186 million is held by a city with 15.9% and a fund with 45%.
  --- note
`;

describe("arithmetic that a line only seems to state", () => {
  for (const note of [
    "0.71 chicks a pair at Kettle Rock, nearly twice the 0.38 at Half Moon.",
    "Whales 9,700 (could be anything from 8,100 to 11,600), +56% on five years ago.",
    "Stages 4–6 alone add up to 521 km.",
  ])
    it(`is no warning: ${note}`, () =>
      clean(`${SURVEY}
  ${note}
`));
});

const POLL = `
  --- poll.md
  購入者の葛さんは89平米の部屋を1平米当たり13,800元で買った。支持と不支持の差は50代で縮まり、2ポイントになった。

  成交额1,286亿元，比去年的1,150亿元增长11.8%。
  --- note
`;

describe("an amount that the same words tell the parts of", () => {
  for (const note of [
    "- 葛さん：89平米の部屋を約123万元で購入",
    "- 成交额1,286亿，多了136亿，+11.8%",
    "- 支持と不支持の差は前回12ポイントだった",
  ])
    it(`is no warning: ${note}`, () =>
      clean(`${POLL}
  ${note}
`));

  it("but another price is one", () =>
    check(`${POLL}
  - 葛さんは89平米の部屋を1平米当たり18,300元で購入
  ~ 18,300元 refuted by poll.md "13,800元"
`));
});

const FERRY = `
  --- ferry.md
  The alarm rang at 4.10. Water came after 26 minutes; the rules of the yard allow four minutes. Two drivers and a stoker died,
  three people in all, and 21 others were hurt. 17 of the hurt could leave the hospital on the same day.
  Deck fires rose from 19 in the first five-year spell to 27 in the second.
  --- note
`;

const YARD = `
  --- yard.md
  船厂在手订单25艘，其中2026年交付7艘，2027年交付8艘。当地外企进出口下降3.6%，国企进出口下降0.2%。
  --- note
`;

const ROADS = `
  --- roads.md
  県の昨年の事故死者は人口10万人当たり3.62人で、全国平均の1.7倍だった。昨年の負傷者は7,213人だった。
  --- note
`;

describe("figures that stand beside others and are not worked out of them", () => {
  for (const [article, note] of [
    [
      FERRY,
      "26 minutes until water came against four minutes in the rules, so more than six times as long; and 11 minutes after the order",
    ],
    [FERRY, "Toll: 3 dead, plus 21 hurt, 17 of them lightly"],
    [FERRY, "Deck fires up 42% between the two five-year spells (19 → 27)"],
    [YARD, "外企进出口-3.6%，国企进出口-0.2%，两者合计占38%"],
    [YARD, "2026年交付7艘，2027年交付8艘，两年合计占在手25艘的六成"],
    [ROADS, "人口10万人当たり3.62人は全国平均の1.7倍"],
    [ROADS, "負傷者100人に死者ほぼ1人の割合"],
  ] as const)
    it(`are no warning: ${note}`, () =>
      clean(`${article}
  - ${note}
`));

  it("but a sum of those told is", () =>
    check(`${YARD}
  - 2026年交付7艘，2027年交付8艘，两年合计17艘
                            ^^^ refuted by yard.md "7艘"
`));
});
