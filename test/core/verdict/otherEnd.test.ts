// Changes told by two figures: where one end is the article's, the other must be its other end; what goes another way from
// somewhere else is another change.

import { check, clean } from "../fixture.ts";

const HARBOUR = `
  --- harbour.md
  The port of Alvik said that cruise calls fell from 312 to 268 and ferry calls rose from 745 to 806. Tugs made 418 trips.

  Wages took 31.4% of revenue, up from 28.9%; fuel came to 36.2% of revenue, compared with 38.5% in 2023.

  総事業費は当初計画の820億円から資材高で1,070億円に膨らんだ。燃料费占16%,高于上一航季的13%。
  --- note
`;

describe("the other end of a change", () => {
  it("is the article's where one end is, wherever the note's figure stands", async () => {
    await check(`${HARBOUR}
  Ferry calls came to 418, down from 745.
                      ^^^ refuted by harbour.md "806"
`);
    await check(`${HARBOUR}
  Wages came to 36.2% of revenue, up from 28.9%.
                ^^^^^ refuted by harbour.md "31.4%"
`);
    await check(`${HARBOUR}
  总事业费从820亿日元增加到1.07万亿日元。
  ~ 1.07万亿日元 refuted by harbour.md "1,070億円"
`);
  });

  it("is right as the article tells it", () =>
    clean(`${HARBOUR}
  - Ferry calls came to 806, up from 745; cruise calls to 268, down from 312.
  - Wages came to 31.4% of revenue, up from 28.9%.
  - 总事业费从820亿日元增加到1,070亿日元。
`));

  it("is what was, said of the last season", () =>
    check(`${HARBOUR}
  燃料费占13%。
  ~ 13% refuted by harbour.md "16%"
`));
});

const RIDERS = `
  --- riders.md
  定期利用は前の期比2.1%増の1億6,940万人、定期外は5.4%増の1億5,200万人だった。

  各类茶平均每公斤125.8元，去年为129.5元。绿茶由每公斤118元涨到126元。

  Since it opened on 14 March the airport line has carried 28,400 passengers a day, over 18 days. The first train leaves at 5.48, from October at 5.10. The bus
  takes 38 minutes, the train 55. The plant will cost €4.6 billion, of which the state is paying €1.4 billion.

  Of 24 buoys put out, 3 were lost. 茶叶抽检1056批次，合格1049批次，7批次不合格。Admissions peaked at 196 in a week; the winter before the peak was 287.
  --- note
`;

describe("figures that a note makes by itself", () => {
  for (const note of [
    "定期は2018年度の2億人から1億6,940万人へ15%ほど減。",
    "緑茶の単価は118元から126元へ上昇。",
    "空港線の開業から18日間の累計は約51万人。",
    "- First train 38 minutes earlier (5:48 → 5:10 from October)",
    "- State pays about 30% of the €4.6bn",
    "高峰一周196例，比上一个冬季的287例低近三分之一。",
    "- 24 buoys, of which 3 lost, the other 21 fine",
    "抜き取り検査は1,056件中1,049件が合格、不合格は7件。",
  ])
    it(`are no warning: ${note}`, () =>
      clean(`${RIDERS}
  ${note}
`));

  it("but a rest is wrong that is not what the whole leaves", async () => {
    await check(`${RIDERS}
  - 24 buoys put out, of which 3 lost, the other 22 fine
                                                 ^^ refuted by riders.md "24 buoys"
`);
    await check(`${RIDERS}
  抜き取り検査は1,056件中1,049件が合格、不合格は9件。
  ~ 9件 refuted by riders.md "1056批"
`);
  });
});

const NOTES = `
  --- notes.md
  The council of Varde voted on Tuesday by 26 to 13 to raise the library fee by 40 crowns to 365 crowns, from 1 May.

  Influenza peaked in the week ending 11 January, with 196 admissions. Monday 5 January was the busiest day.

  这一层暖水的上界平均深度为412米，比1996年浅了58米。
  --- note
`;

describe("what the figures beside it say of a figure", () => {
  it("holds a line against the sentence that tells them", () =>
    check(`${NOTES}
  - Library fee up by 40 to 365 crowns, carried by 27 votes to 13
                                                   ^^^^^^^^ refuted by notes.md "26"
`));

  it("tells a date's place, though the day stands elsewhere", () =>
    check(`${NOTES}
  - Influenza peaked in the week ending 5 January, with 196 admissions
                                        ^^^^^^^^^ refuted by notes.md "11 January"
`));

  it("does not hide that it goes the other way", () =>
    check(`${NOTES}
  暖水上界平均深度412米，比1996年深了58米。
  ~ 58米 refuted by notes.md "浅了58米"
`));
});

const TOLL = `
  --- toll.md
  Three people died, two drivers and a crew member, and 22 were hurt, 16 of them not seriously.

  Water came 24 minutes after the first alarm; the company's rule is five minutes. It came 7 minutes after the master's order.

  同期外资企业进出口下降2.6%，国有企业下降0.4%。民营企业占59.0%。在手订单27艘，2026年交付8艘，2027年交付9艘。
  --- note
`;

describe("figures of a line that are no sum of those before them", () => {
  for (const note of [
    "- Toll: 3 dead – two drivers and a crew member – plus 22 hurt, 16 of them not seriously",
    "- 24 min from first alarm to water vs 5 min in the rule, so nearly five times the limit; and 7 min from the master's order",
    "外企-2.6%、国企-0.4%，两者合计41%",
    "交付：2026年8艘、2027年9艘，两年合计占在手27艘的六成以上",
  ])
    it(`are no warning: ${note}`, () =>
      clean(`${TOLL}
  ${note}
`));
});
