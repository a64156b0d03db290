// Lists that tell their size once, bounds that are denied, and decimal commas behind a lone zero.

import { figures } from "./figureTable.ts";

describe("a list's size and unit stand at its end", () => {
  figures(
    "en",
    `
sales of 1.18 and 0.94 billion yuan respectively; 1.2, 1.5 and 1.9 billion euros
  1.18 = currency 1180000000 CNY
  0.94 billion yuan = currency 940000000 CNY
  1.2 = currency 1200000000 EUR
  1.5 = currency 1500000000 EUR
  1.9 billion euros = currency 1900000000 EUR
chapters 3 and 5 million words; a ratio of 2.4 among friends and 3 million users
  5 million words = count 5000000 words
  2.4 = number 2.4
  3 million users = count 3000000 users
`,
  );
  figures(
    "zh",
    `
收入和利润分别为1.2和1.5亿元
  1.2 = currency 120000000 CNY
  1.5亿元 = currency 150000000 CNY
`,
  );
});

describe("what is not over is at most", () => {
  figures(
    "en",
    `
it won't cost more than twelve dot fifty euros; losses should not exceed 5 %
  twelve dot fifty euros = currency 12.5 EUR at-most
  5 % = percent 5 at-most
not only more than 50 people; I do not know if over 30 people came
  50 people = count 50 people over
  30 people = count 30 people over
`,
  );
  figures(
    "ja",
    `
誤差は5%を超えない、売上は3%を下回らない
  5% = percent 5 at-most
  3% = percent 3 at-least
`,
  );
});

describe("zero that counts nothing", () => {
  figures(
    "en",
    `
the zero-sum case of a zero-day flaw; the net zero target; zero tickets were sold
  zero tickets = count 0 tickets
`,
  );
});

describe("small parts", () => {
  figures(
    "en",
    `
0,003 mg of it, but 1,003 mg
  0,003 mg = unit 0.003 milligram
  1,003 mg = unit 1003 milligram
`,
  );
  figures(
    "zh",
    `
五成半,三成
  五成半 = percent 55
  三成 = percent 30
`,
  );
});

describe("an arrow's unit stands at its end", () => {
  figures(
    "en",
    `
pass completion 71 → 79%; the cable runs at 5→7m/s; in 2018 → 19 days
  71 = percent 71
  79% = percent 79
  5 = unit 5 meter-per-second
  7m/s = unit 7 meter-per-second
  2018 = 2018
  19 days = unit 19 day
`,
  );
});

describe("years of two digits are told by what follows them", () => {
  figures(
    "ja",
    `
19年度は83時間、23年末に36人、20年間で4人、10年前に5人
  19年度 = 2019 of XXXX
  83時間 = unit 83 hour
  23年 = 2023 of XXXX
  36人 = count 36 人
  20年間 = unit 20 year
  4人 = count 4 人
  10年 = unit 10 year
  5人 = count 5 人
`,
  );
  figures(
    "zh",
    `
25年一季度营收5亿元，30年期国债，零排放车318辆
  25年一季度 = 2025-33 of XX25-33
  5亿元 = currency 500000000 CNY
  30年 = unit 30 year
  318辆 = count 318 辆
`,
  );
});

describe("what halved is told of the level", () => {
  figures(
    "en",
    `
Costs more than halved; losses nearly halved
  halved = multiple 0.5 under down
  halved = multiple 0.5 over down
`,
  );
});

describe("what stands between a number and its unit", () => {
  figures(
    "en",
    `
25-odd years on the islands
  25-odd years = unit 25 year about
`,
  );
  figures(
    "zh",
    `
2021年8月三号斜井出事，8月3号停工
  2021年8月 = 2021-08
  三号 = count 3 号
  8月3号 = 2026-08-03 of XXXX-08-03
`,
  );
});
