import { check, clean } from "../fixture.ts";

/** Our own article: the same digits may be told wrongly in many ways. */
const MILL = `
  --- mill.md
  Holm Mill sold 61,400 tonnes of paper in 2025. Sales rose 8.6% year on year to $212 million. Net profit slipped to $14.3 million from $17.8 million, and the operating margin narrowed by 1.4 percentage points.

  The mill now burns 2,300 tonnes of bark a month. Its water bill fell 12% from the previous quarter. The new boiler cost $46 million.
  --- note
`;

const KUNLUN = `
  --- kunlun.md
  昆仑纸业二季度销售额同比增长8.6%,环比增长3.1%。毛利率由31.4%降至28.7%,比上年同期低1.7个百分点。5月末木浆零售价每公斤29.6元。
  --- note
`;

const AOI = `
  --- aoi.md
  葵製紙の1月の受注高は前年同月比9.2%増の462億円だった。製造原価は前年を4.8％下回った。社員の平均年齢は41.8歳で、前年より0.6歳若返った。
  --- note
`;

describe("the same digits told the other way", () => {
  it("in English: by, to and from", () =>
    check(`${MILL}
  Sales fell 8.6% in 2025.
             ^^^^ refuted by mill.md "rose 8.6%"
  Net profit climbed to $14.3 million.
                        ^^^^^^^^^^^^^ refuted by mill.md "slipped to $14.3 million"
  The operating margin widened by 1.4 percentage points.
                                  ^^^^^^^^^^^^^^^^^^^^^ refuted by mill.md "narrowed by 1.4 percentage points"
`));

  it("in Chinese and Japanese", async () => {
    await check(`${KUNLUN}
  毛利率升至28.7%。
  ~ 28.7% refuted by kunlun.md "降至28.7%"
  毛利率比上年同期高1.7个百分点。
  ~ 1.7个百分点 refuted by kunlun.md "低1.7个百分点"
`);
    await check(`${AOI}
  製造原価は前年を4.8％上回った。
  ~ 4.8％ refuted by aoi.md "4.8％下回った"
  社員の平均年齢は前年より0.6歳上がった。
  ~ 0.6歳 refuted by aoi.md "0.6歳若返った"
`);
  });

  it("by the verb, not by the values beside it", () =>
    check(`${MILL}
  Net profit climbed to $14.3 million from $17.8 million.
                        ^^^^^^^^^^^^^ refuted by mill.md "slipped to $14.3 million"
`));

  it("once for all figures of one word", () =>
    check(`${MILL}
  Sales fell 8.6% to $212 million.
             ^^^^ refuted by mill.md "rose 8.6%"
                     ^^^^^^^^^^^^ supported by mill.md
`));

  it("across languages", () =>
    check(`${KUNLUN}
  The gross margin rose to 28.7%.
                           ^^^^^ refuted by kunlun.md "降至28.7%"
`));
});

describe("from and to", () => {
  const FEE = `
  --- fee.md
  The fee of the Holm run goes up from £65 to £72. Dropouts fell to 1.1% a month from 1.4%.
  对照组的比例由30%上升到37%。
  --- note
`;
  it("change places nowhere", async () => {
    await check(`${FEE}
  The fee of the Holm run goes from £72 to £65.
                                    ^^^ refuted by fee.md "up from £65 to £72"
  対照組の比率は37%から30%に悪化した。
  ~ 37% refuted by fee.md "上升到37%"
`);
    await check(`${FEE}
  对照组的比例由37%变为30%。
  ~ 37% refuted by fee.md "上升到37%"
  ~ 30% supported by fee.md
`);
  });

  it("in either order are one journey", () =>
    clean(`${FEE}
  The fee of the Holm run goes to £72 from £65. Dropouts went from 1.4% to 1.1% a month.
  对照组的比例从30%变为37%。
`));
});

describe("the same digits against another period, per another unit, in another unit", () => {
  it("year on year is not quarter on quarter", async () => {
    await check(`${MILL}
  Sales rose 8.6% from the previous quarter.
             ^^^^ refuted by mill.md "8.6% year on year"
`);
    await check(`${KUNLUN}
  二季度销售额同比增长3.1%。
  ~ 3.1% refuted by kunlun.md "环比增长3.1%"
`);
    await check(`${AOI}
  1月の受注高は前月比9.2%増えた。
  ~ 9.2% refuted by aoi.md "前年同月比9.2%"
`);
  });

  it("a month is not a week, a kilogram not a pound", async () => {
    await check(`${MILL}
  The mill burns 2,300 tonnes of bark a week.
                 ^^^^^^^^^^^^ refuted by mill.md "2,300 tonnes of bark a month"
`);
    await check(`${KUNLUN}
  5月末木浆零售价每斤29.6元。
  ~ 29.6元 refuted by kunlun.md "每公斤29.6元"
`);
  });

  it("half as much a 斤 is the same price", () =>
    clean(`${KUNLUN}
  5月末木浆零售价每斤14.8元。
`));

  it("a thousandth is not a hundredth", () =>
    check(`
  --- births.md
  全年出生人口3.1万人,出生率为5.74‰。
  --- note
  全年出生率为5.74%。
  ~ 5.74% refuted by births.md "5.74‰"
`));

  it("dollars are not pounds, percent are not points", () =>
    check(`${MILL}
  The new boiler cost £46 million.
                      ^^^^^^^^^^^ refuted by mill.md "$46 million"
  The operating margin narrowed by 1.4%.
                                   ^^^^ refuted by mill.md "1.4 percentage points"
`));
});

describe("the same digits told as the article tells them", () => {
  it("in other words of the same direction, base and rate", async () => {
    await clean(`${MILL}
  Sales were 8.6% higher than a year earlier. A 8.6% increase in sales, YoY. Net profit was down from $17.8 million to $14.3 million.
  Operating margins shrank by 1.4 percentage points. The water bill was cut by 12% on the quarter. 2,300 tonnes of bark are burnt monthly.
`);
    await clean(`${KUNLUN}
  二季度销售额比上年同期多8.6%,比一季度多3.1%。毛利率从31.4%下滑到28.7%。木浆零售价为29.6元/公斤。
`);
    await clean(`${AOI}
  1月の受注高は462億円で、前年同月を9.2%上回った。製造原価は4.8％減。平均年齢は0.6歳下がって41.8歳。
`);
  });

  it("a growth that fell to 3 % is no fall by 3 %", () =>
    clean(`
  --- pace.md
  Wage growth fell to 3.2% in May, from 3.9% in April. Rents were up 5.4%.
  --- note
  Wages rose 3.2% in May.
`));

  it("both ways in the article: either is right", () =>
    clean(`
  --- both.md
  Exports of tea rose 4.1% in spring. Exports of tea fell 4.1% in autumn.
  --- note
  Exports of tea rose 4.1%. Exports of tea fell 4.1%.
`));
});

const YARD = `
  --- yard.md
  Net profit of the yard was $204 million, against $241 million a year earlier. It came fifth of twelve, against third last year.
  修理收入为18.2亿元,上年同期为17.5亿元。
  受注残高は640億円(前年同期は710億円)だった。
  --- note
`;

describe("what a figure is told beside its value of the time before", () => {
  it("says which way it went", () =>
    check(`${YARD}
  Net profit rose to $204 million. 修理收入降至18.2亿元。受注残高は640億円に増えた。
  ~ $204 million refuted by yard.md "$204 million, against $241 million"
  ~ 18.2亿元 refuted by yard.md "18.2亿元,上年同期为17.5亿元"
  ~ 640億円 refuted by yard.md "640億円(前年同期は710億円"
`));

  it("agrees with a note that says the same", () =>
    clean(`${YARD}
  Net profit fell to $204 million and the yard slipped to fifth. 修理收入升至18.2亿元。受注残高は640億円に減った。
`));
});
