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
