import { figures } from "./figureTable.ts";

// Each was once read as another figure, without a word.
describe("decimals with a middle dot", () => {
  figures(
    "ja",
    `
川幅は２・４キロ、倍率は１・６倍、1・6億円、0・5ポイント低下、1・5時間
  ２・４キロ = unit 2.4 kilometer
  １・６倍 = multiple 1.6
  1・6億円 = currency 160000000 JPY
  0・5ポイント = percentage-point 0.5 percentage-point down
  1・5時間 = unit 1.5 hour
2・3人、二・三日、5・6年生は2・3時間、5・10キロの部
  2・3人 = count 2..3 人
  二・三日 = unit 2..3 day
  5・6年生 = count 5..6 年生
  2・3時間 = unit 2..3 hour
  10キロ = unit 10 kilometer
三・一運動と4・20事件、一・二審で
四六％と二七・八％
  四六％ = percent 46
  二七・八％ = percent 27.8
`,
  );
  figures(
    "zh",
    "\n4·20地震与9·11事件,增长3·5%\n  3·5% = percent 3.5 up\n七八折,四五个人\n  七八折 = percent 70..80\n  四五个 = count 4..5 个\n",
  );
});

describe("years and what only looks like one", () => {
  figures(
    "zh",
    `
净利润达到1940万欧元，增至2024亿元，有2000多人、1940余家
  1940万欧元 = currency 19400000 EUR
  2024亿元 = currency 202400000000 CNY
  2000多人 = count 2000 人 over
  1940余家 = count 1940 家 over
2024年营收与2024万科年报
  2024年 = 2024
  2024 = 2024
`,
  );
  figures(
    "en",
    `
It beat 2024 estimates with 2024 stores and 2000 estimates.
  2024 = 2024
  2024 stores = count 2024 stores
  2000 estimates = count 2000 estimates
`,
  );
});

describe("times that something took and times of day", () => {
  figures(
    "zh",
    `
成绩为2小时21分47秒，第二名2小时8分52秒，3分25秒，二十一分十七秒
  2小时21分47秒 = unit 2.3630555555555555 hour
  第二 = ordinal 2
  2小时8分52秒 = unit 2.147777777777778 hour
  3分25秒 = unit 3.4166666666666665 minute
  二十一分十七秒 = unit 21.283333333333335 minute
得了3分，九点五分，涨了3点
  3分 = count 3 分
  九点五分 = count 9.5 分
  3点 = count 3 点 up
八点三十开始，五点三十五分三十六秒发射，十一点三十四分到，五点零二分，14时28分4秒
增长五点三个百分点，二十八万三千点五万
  五点三个百分点 = percentage-point 5.3 percentage-point up
  二十八万三千点五万 = number 2830005000
`,
  );
});

describe("the unit that the words around tell", () => {
  figures(
    "ja",
    `
罰金は1,480万ポンド、手数料は50ポンド25ペンス
  1,480万ポンド = currency 14800000 GBP
  50ポンド25ペンス = currency 50.25 GBP
体重は120ポンド。体重は60キロ、川幅は20キロ、米10キロ、100キロ級、1キロ当たり2万4,300円、1キロ当たり5分
  120ポンド = unit 120 pound
  60キロ = unit 60 kilogram
  20キロ = unit 20 kilometer
  10キロ = unit 10 kilogram
  100キロ = unit 100 kilogram
  2万4,300円 = currency 24300 JPY per 1 kilogram
  5分 = unit 5 minute per 1 kilometer
5万トン、差は2.2ポイントに広がった、指数は45.2ポイントになった
  5万トン = unit 50000 tonne
  2.2ポイント = percentage-point 2.2 percentage-point
  45.2ポイント = count 45.2 ポイント
`,
  );
  figures(
    "en",
    `
She was fined 1,480 pounds.
  1,480 pounds = currency 1480 GBP
The sack weighs 1,480 pounds, more than the 300 pounds of rice that were sold.
  1,480 pounds = unit 1480 pound
  300 pounds = unit 300 pound
They bought part 365 hectares of a class 12 million euros dear. Page 14, part 3, class 3 hurricanes.
  365 hectares = unit 365 hectare
  12 million euros = currency 12000000 EUR
`,
  );
});

describe("units that stand alone count nothing", () => {
  figures(
    "zh",
    "\n(亿元)\n单位：亿元\n千元机\n近千元，奖金百万元，十元\n  千元 = currency 1000 CNY nearly\n  百万元 = currency 1000000 CNY\n  十元 = currency 10 CNY\n",
  );
  figures(
    "ja",
    "\n売上高（百万円）\n億円\n千円札と百円ショップ、三ツ星の店\n千円を払う、百万円の賞金\n  千円 = currency 1000 JPY\n  百万円 = currency 1000000 JPY\n",
  );
});

describe("two numbers side by side, and one", () => {
  figures(
    "en",
    `
It starts at 3 million units and rises to 8 million three years later.
  3 million units = count 3000000 units
  8 million = number 8000000
  three years = unit 3 year
3 thousand five hundred; 2 hundred and fifty; 5 million and three people; three plus zero point eight; 100 plus guests
  3 thousand five hundred = number 3500
  2 hundred and fifty = number 250
  5 million = number 5000000
  three people = count 3 people
  three = number 3
  zero point eight = number 0.8
  100 = number 100 over
The fee for 2026 falls from £72; 2024 sees the start; 2026 falls were counted.
  2026 = 2026
  £72 = currency 72 GBP
  2024 = 2024
  2026 falls = count 2026 falls
`,
  );
  figures(
    "ja",
    `
最低賃金は958円から1,021円になった。8フィートから10フィートの高さ
  958円 = currency 958 JPY
  1,021円 = currency 1021 JPY
  8フィートから10フィート = unit 8..10 foot
300と500の間、300と500人。三ダース
  300と500 = number 300..500
  300 = number 300
  500人 = count 500 人
  三ダース = number 36
`,
  );
});

describe("measures of what is told before them", () => {
  figures(
    "zh",
    `
时速45公里，每小时45英里，每升0.11毫克，行驶45公里
  45公里 = unit 45 kilometer-per-hour
  45英里 = unit 45 mile-per-hour
  0.11毫克 = unit 0.11 milligram per 1 liter
  45公里 = unit 45 kilometer
二十几亿，五百零几万，每升5元
  二十几亿 = number 2100000000..2900000000
  五百零几万 = number 5010000..5090000
  5元 = currency 5 CNY per 1 liter
`,
  );
});

describe("years told with a part of them, and what only looks like one", () => {
  figures(
    "en",
    `
It was 162% at end-22, 140% at end-2022, 81% by mid-2024, a third more than 2018's 18,000
  162% = percent 162
  end-22 = 2022
  140% = percent 140
  end-2022 = 2022
  81% = percent 81
  mid-2024 = 2024
  a third = fraction 0.3333333333333333
  2018 = 2018
  18,000 = number 18000
end-to-end in the mid-90s, late 2023 £7m
  2023 = 2023
  £7m = currency 7000000 GBP
`,
  );
});

describe("a change and the level that it leads to", () => {
  figures(
    "en",
    `
Complaints rose by 590 to 1,846, and waiting rose by 5 to 10 days
  590 = number 590 up
  1,846 = number 1846
  5 to 10 days = unit 5..10 day up
`,
  );
  figures(
    "zh",
    `
从92万升到114万,比560万多2,120万,5万升油,560多万人
  92万 = number 920000
  114万 = number 1140000
  560万 = number 5600000
  2,120万 = number 21200000
  5万升 = unit 50000 liter
  560多万人 = count 5600000 人 over
几乎是半月岛0.38只的两倍,大约是去年的3倍,约0.38只的3倍
  0.38只 = count 0.38 只
  两倍 = multiple 2 nearly
  去年 = 2025 of XXXX
  3倍 = multiple 3 about
  0.38只 = count 0.38 只 about
  3倍 = multiple 3
`,
  );
});

describe("an m that says million, and metres", () => {
  figures(
    "en",
    `
Basic lost 1.2m accounts, ending at 13.8m; 1.9m new subscribers, 4.2m tonnes
  1.2m accounts = count 1200000 accounts
  13.8m = number 13800000
  1.9m new subscribers = count 1900000 subscribers
  4.2m tonnes = unit 4200000 tonne
Visitors ran 400m to a wall 1.8m high, 1.5m from the edge
  400m = unit 400 meter
  1.8m = unit 1.8 meter
  1.5m = unit 1.5 meter
`,
  );
});
