import { derivationsOn } from "./derivations.ts";

const { follows, slips, isOpen, isRefuted } = derivationsOn(`# 青港的渡轮

青港轮渡2025年6月30日发布

6月末渡轮票价为每张12.6元,比5月末高0.4元。码头维护贷款利率3.45%,比上年同期低25个基点。

本年度总收入约8.4亿元,其中客运收入4.6亿元,货运收入2.3亿元,广告收入1.2亿元,其余为租金。

船长何立2012年3月入职青港轮渡,2019年11月30日离职。

船坞一期年产能60艘,二期投产后产能将翻一番。

Repairs took 28 weeks on average; the Osprey took 41.

The two largest agents sold 34% and 21% of the tickets.

The line expects sales of $4.2 billion to $4.6 billion for 2026, against $4.0 billion in 2025.

乘客中男性4,820人,女性2,410人,共7,230人。`);

describe("levels and totals that an article leaves to be worked out", () => {
  it("the level before a change that the article tells", async () => {
    await follows("5月末渡轮票价每张12.2元。", "12.2元", "12.6 − 0.4 = 12.2元");
    await follows("贷款利率3.45%,一年前为3.70%。", "3.70%", "3.45% + 0.25 % = 3.70%");
  });

  it("of the level's own time it is wrong", async () => {
    await isRefuted("6月末渡轮票价每张12.2元。", "12.2元");
  });

  it("what the parts leave of a total", async () => {
    const formula = "8.4亿 − 4.6亿 − 2.3亿 − 1.2亿 = 3000万元";
    await follows("租金等其余收入约3000万元。", "3000万元", formula);
    await isRefuted("青港轮渡货运收入3.2亿元。", "3.2亿元");
  });

  it("a time between two dates, months counted", async () => {
    await follows("何立在青港轮渡干了将近八年。", "八年", "2019年11月30日 − 2012年3月 ≈ 八年");
    await isOpen("何立在青港轮渡干了将近六年。", "六年");
  });

  it("a bare number has the unit of its neighbour", async () => {
    const longer = "The Osprey took 13 weeks longer than the average.";
    await follows(longer, "13 weeks", "41 − 28 = 13 weeks");
  });

  it("what two of them have together", async () => {
    const two = "Two agents sold 55% of the tickets.";
    await follows(two, "55%", "34% + 21% = 55%");
  });

  it("the middle of a range", async () => {
    const middle = "At the middle of the range, sales would grow 10% in 2026.";
    const formula = "(((4.2 billion + 4.6 billion) ÷ 2) − 4.0 billion) ÷ 4.0 billion = 10%";
    await follows(middle, "10%", formula);
  });

  it("what doubling makes is likely meant: no tick and no warning", async () => {
    await isOpen("二期投产后船坞年产能将达120艘。", "120艘");
  });

  it("one part of a whole is no share of the other", async () => {
    await isOpen("乘客中女性占一半。", "一半");
  });

  it("'the sum is' after a comma adds what stands before it", async () => {
    await slips("乘客中男性4,820人、女性2,410人,共7,320人。", "7,320人", "4,820 + 2,410 = 7,230人");
  });
});
