import assert from "node:assert/strict";
import { findFigures } from "../../../server/core/mention/figure/figures.ts";
import { figures } from "./figureTable.ts";

// Read on Sunday, 22 November 2026. "of" has what is written where the rest was worked out.

describe("days of the week and days told against the day of writing", () => {
  figures(
    "en",
    `
The company said on Tuesday that sales rose.
  Tuesday = 2026-11-17 of XXXX
The board will meet on Tuesday.
  Tuesday = 2026-11-24 of XXXX
It opened last Friday, after the fire of this past Wednesday.
  last Friday = 2026-11-13 of XXXX
  this past Wednesday = 2026-11-18 of XXXX
Votes are due next Monday, or on Wednesday of the following week.
  next Monday = 2026-11-23 of XXXX
  Wednesday of the following week = 2026-11-25 of XXXX
What happened on previous week - Monday, and next week Tue again.
  previous week - Monday = 2026-11-09 of XXXX
  next week Tue = 2026-11-24 of XXXX
On Friday, Sep 20, 2024 it closed; Fri, Sep 20 was sunny and the sun sat low.
  Friday, Sep 20, 2024 = 2024-09-20
  Fri, Sep 20 = 2026-09-20 of XXXX-09-20
The first Monday of October 2018, the last Monday of March 2019, the second Monday of last month.
  first Monday of October 2018 = 2018-10-01
  last Monday of March 2019 = 2019-03-25
  second Monday of last month = 2026-10-12 of XXXX
It meets on the first Monday of October, in October nineteen oh five it met on May 5.
  first Monday of October = 2026-10-05 of XXXX-10
  October nineteen oh five = 1905-10
  May 5 = 2026-05-05 of XXXX-05-05
She left three weeks ago, he 2 weeks and 2 days ago, they a week ago.
  three weeks ago = 2026-11-01 of -P3W
  2 weeks and 2 days ago = 2026-11-06 of -P2W2D
  a week ago = 2026-11-15 of -P1W
It was 35 years ago, nearly 15 weeks ago, in 2 weeks, and three weeks later.
  35 years = unit 35 year
  15 weeks = unit 15 week nearly
  2 weeks = unit 2 week
  three weeks = unit 3 week
The 20th of last month, 21st this month, the 21st place.
  20th of last month = 2026-10-20 of XXXX-XX-20
  21st this month = 2026-11-21 of XXXX-XX-21
  21st = ordinal 21
Sales grew last month and last qtr, this year and next year's.
  last month = 2026-10 of XXXX
  last qtr = 2026-35 of XXXX
  this year = 2026 of XXXX
  next year's = 2027 of XXXX
In March 2020 it opened; that year it sold 5 cars.
  March 2020 = 2020-03
  that year = 2020 of XXXX
  5 cars = count 5 cars
`,
  );
  figures(
    "zh",
    `
公司上周三宣布,下周一开会,这个星期五停产,上个礼拜天休息。
  上周三 = 2026-11-11 of XXXX
  下周一 = 2026-11-23 of XXXX
  这个星期五 = 2026-11-20 of XXXX
  上个礼拜天 = 2026-11-15 of XXXX
董事会将于周三开会
  周三 = 2026-11-25 of XXXX
他5天前回来了,三周前离开,5年前毕业,三月前完成,10日前后
  5天前 = 2026-11-17 of -P5D
  三周前 = 2026-11-01 of -P3W
  5年 = unit 5 year
  三月 = 2026-03 of XXXX-03
  10日 = 2026-11-10 of XXXX-XX-10
小米2024年3月上市。同年5月开店,翌年盈利,当月停产
  2024年3月 = 2024-03
  同年5月 = 2024-05 of XXXX-05
  翌年 = 2025 of XXXX
  当月 = 2026-11 of XXXX
`,
  );
  figures(
    "ja",
    `
先月5日に始まり、再来週の金曜日に終わる。2日前に決めた。
  先月5日 = 2026-10-05 of XXXX-XX-05
  再来週の金曜日 = 2026-12-04 of XXXX
  2日前 = 2026-11-20 of -P2D
1日の乗客数は5人、1日6時間、1日付で1日に発表した。
  1日 = ?
  5人 = count 5 人
  1日 = ?
  6時間 = unit 6 hour
  1日 = 2026-11-01 of XXXX-XX-01
  1日 = 2026-11-01 of XXXX-XX-01
2023年4月に発足し、前年の2倍になった。
  2023年4月 = 2023-04
  前年 = 2022 of XXXX
  2倍 = multiple 2
`,
  );
});

describe("dates whose year is not written", () => {
  figures(
    "en",
    `
It was opened on March 12.
  March 12 = 2026-03-12 of XXXX-03-12
It will open on March 12.
  March 12 = 2027-03-12 of XXXX-03-12
It was opened on December 12.
  December 12 = 2025-12-12 of XXXX-12-12
The fiscal fourth quarter was weak, the third quarter was not.
  fourth quarter = XXXX-36
  third quarter = 2026-35 of XXXX-35
`,
  );
  figures(
    "zh",
    `
公司12月8日宣布了分红
  12月8日 = 2025-12-08 of XXXX-12-08
公司将于3月8日分红
  3月8日 = 2027-03-08 of XXXX-03-08
公司3月8日分红的方案
  3月8日 = 2026-03-08 of XXXX-03-08
农历八月十五是中秋,正月初五开市
  八月十五 = ?
`,
  );
});

describe("periods", () => {
  figures(
    "en",
    `
From 3 to 5 May 2024, 3-5 May, May 3-5, 2024, December to March 2024
  3 to 5 May 2024 = 2024-05-03/2024-05-05
  3-5 May = 2027-05-03/2027-05-05 of XXXX-05-03/XXXX-05-05
  May 3-5, 2024 = 2024-05-03/2024-05-05
  December to March 2024 = 2023-12/2024-03
It took 3 to 5 days, 3 to 5 may do, and 3 and 5 May was cold.
  3 to 5 days = unit 3..5 day
  3 to 5 = number 3..5
  3 and 5 May = 2026-05-03/2026-05-05 of XXXX-05-03/XXXX-05-05
FY24, FY 2024 Q3, Q4 FY24, third quarter of fiscal 2024, 4Q24, 1H24
  FY24 = 2024 of FY2024
  FY 2024 Q3 = 2024-35 of FY2024-35
  Q4 FY24 = 2024-36 of FY2024-36
  third quarter of fiscal 2024 = 2024-35 of FY2024-35
  4Q24 = 2024-36
  1H24 = 2024-40
in 2020–24, in 2015 - 32, from 2016 to 2018
  2020–24 = 2020/2024
  2015 = 2015
  32 = number 32
  2016 to 2018 = 2016/2018
Sep-23-2020, 2019/aug/01, 2019/audit
  Sep-23-2020 = 2020-09-23
  2019/aug/01 = 2019-08-01
  2019 = 2019
`,
  );
  figures(
    "zh",
    `
2024年前三季度,2024年3月上旬,2024年2月下旬,2023年前9个月
  2024年前三季度 = 2024-01/2024-09
  2024年3月上旬 = 2024-03-01/2024-03-10
  2024年2月下旬 = 2024-02-21/2024-02-29
  2023年前9个月 = 2023-01/2023-09
有期徒刑12年6月,本周期结束,三天前往北京
  12年 = unit 12 year
  6月 = 2026-06 of XXXX-06
  三天 = unit 3 day
08年,98年3月,98年的历史,康熙20年9月,用了12年
  08年 = 2008 of XX08
  98年3月 = 1998-03 of XX98-03
  98年 = unit 98 year
  20年9月 = 1681
  12年 = unit 12 year
80年代,上世纪30年代,20年代
  80年代 = 198X of XX8X
  30年代 = 193X
  20年代 = ?
2024年度利润,2024财年第三季度
  2024年度 = 2024
  2024财年第三季度 = 2024-35 of FY2024-35
`,
  );
  figures(
    "ja",
    `
2024年度第3四半期、06年3月、5月中旬、2024年1〜9月期
  2024年度第3四半期 = 2024-35 of FY2024-35
  06年3月 = 2006-03 of XXXX-03
  5月中旬 = 2026-05-11/2026-05-20 of XXXX-05-11/XXXX-05-20
  2024年1〜9月 = 2024-01/2024-09
27/3期予想、3/4期間
  27/3 = 2027-03
  3/4 = fraction 0.75
`,
  );
});

describe("dates beside words of other scripts, without the day of writing", () => {
  const read = (text: string, language: string) =>
    findFigures(text, { language }).map((figure) => {
      const shown = figure.kind === "date" ? (figure.value ?? figure.written ?? "?") : figure.kind;
      return `${text.slice(figure.span.start, figure.span.end)} = ${shown}`;
    });

  it("periods, months of a year that is not told, years behind a word of doubt", () => {
    assert.deepEqual(read("四季度CPI涨幅", "zh"), ["四季度 = XXXX-36"]);
    assert.deepEqual(read("为去年8月以来首次", "zh"), ["去年8月 = XXXX-08"]);
    assert.deepEqual(read("2022年至2024年间增加", "zh"), ["2022年至2024年 = 2022/2024"]);
    assert.deepEqual(read("It should peak around 2045.", "en"), ["2045 = 2045"]);
  });

  it("are not made of lengths and counts", () => {
    assert.deepEqual(read("2000年间", "zh"), ["2000年 = quantity"]);
    assert.deepEqual(read("去年增长", "zh"), ["去年 = ?"]);
    assert.deepEqual(read("It sold around 2045 of them.", "en"), ["2045 = quantity"]);
    assert.deepEqual(read("It sold around 2000.", "en"), ["2000 = quantity"]);
  });
});
