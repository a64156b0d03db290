import { figures } from "./figureTable.ts";

// Found by first looks at desks that nobody had seen: each was read as something else.
describe("so many days, and days of a month", () => {
  figures(
    "ja",
    `
収穫は平年より6日遅い9月10日、開花は前年より3日早く、霜の日は2日少なかった
  6日 = unit 6 day
  9月10日 = 2026-09-10 of XXXX-09-10
  前年 = 2025 of XXXX
  3日 = unit 3 day
  2日 = 2026-11-02 of XXXX-XX-02
列車は3日遅れて着き、断水は丸1日と6時間に及んだ
  3日 = unit 3 day
  1日と6時間 = unit 1.25 day
決定は5日遅くに発表され、5日早朝に伝えられた
  5日 = 2026-11-05 of XXXX-XX-05
  5日 = 2026-11-05 of XXXX-XX-05
`,
  );
});

describe("the one that a price is told for", () => {
  figures(
    "ja",
    `
保守料は1基月4,200元、参加費は1人5,000円、配当は1株30円
  4,200元 = currency 4200 CNY
  5,000円 = currency 5000 JPY
  30円 = currency 30 JPY
1位100万円、1人3時間
  1位 = ordinal 1
  100万円 = currency 1000000 JPY
  1人 = count 1 人
  3時間 = unit 3 hour
`,
  );
});

describe("the first time", () => {
  figures(
    "en",
    `
For the first time, and once more: the second time, a first-time buyer
  second = ordinal 2
`,
  );
});

describe("pence of a bid", () => {
  figures(
    "en",
    `
The second approach was pitched at 655p, and the screen shows 720p
  second = ordinal 2
  655p = currency 6.55 GBP
`,
  );
});
