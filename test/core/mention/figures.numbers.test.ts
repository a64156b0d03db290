import { figures } from "./figureTable.ts";

describe("numbers in parts", () => {
  figures(
    "en",
    `
two and three quarters, one hundred and two thirds, five and half min, twenty-five hundredths
  two and three quarters = number 2.75
  one hundred and two thirds = number 100.66666666666667
  five and half min = unit 5.5 minute
  twenty-five hundredths = fraction 0.25
two thirds of a million, three quarters of a billion dollars, a quarter of voters
  two thirds of a million = number 666666.6666666666
  three quarters of a billion dollars = currency 750000000 USD
  a quarter = fraction 0.25
a year and a half, two miles and a quarter, 2 years, 3 months
  a year and a half = unit 1.5 year
  two miles and a quarter = unit 2.25 mile
  2 years, 3 months = unit 2.25 year
15 dollars 50, seventy-five dollars sixty-three.
  15 dollars 50 = currency 15.5 USD
  seventy-five dollars sixty-three = currency 75.63 USD
2^10, 10^6 cells, 10⁶, 10⁻³, 3.2 × 10⁶
  2^10 = number 1024
  10^6 cells = count 1000000 cells
  10⁶ = number 1000000
  10⁻³ = number 0.001
  3.2 × 10⁶ = number 3200000
4.4x earnings, 10x, 30 MUSD, 5 crore, 3 lac, 200 dozens, 11,000K
  4.4x = multiple 4.4
  10x = multiple 10
  30 MUSD = currency 30000000 USD
  5 crore = number 50000000
  3 lac = number 300000
  200 dozens = number 2400
  11,000K = unit 11000 kelvin
2 degrees below zero, below 2 degrees
  2 degrees below zero = unit -2 degree
  2 degrees = unit 2 degree under
a ratio of 9:1, a 3:1 mixture
  9:1 = multiple 9
  3:1 = multiple 3
`,
  );
  figures(
    "zh",
    `
男女比例为1.2:1,比例3比1
  1.2:1 = multiple 1.2
  3比1 = multiple 3
2又1/5,3又五分之一,百分之负三,2的10次方,从-3.5和-3.1开始
  2又1/5 = fraction 2.2
  3又五分之一 = fraction 3.2
  百分之负三 = percent -3
  2的10次方 = number 1024
  -3.5 = number -3.5
  -3.1 = number -3.1
`,
  );
});

describe("numbers side by side that are not one", () => {
  figures(
    "en",
    `
a year and a day, 5 stores and a half-built plant, the past four quarters, six million and two thirds
  5 stores = count 5 stores
  four quarters = unit 4 quarter
  six million = number 6000000
  two thirds = fraction 0.6666666666666666
15 dollars 50 times, one fifty five dollars, 10¹, 5² of them, 13800138000x, 1024x768
  15 dollars = currency 15 USD
  50 times = count 50 times
  10 = number 10
  5 = number 5
won 3:1 at 9:15 in 16:9
5 stores, 3 months later
  5 stores = count 5 stores
  3 months = unit 3 month
`,
  );
});

describe("a minus in brackets", () => {
  figures(
    "en",
    `
(1,234)
  (1,234) = number -1234
($5.2 million)
  ($5.2 million) = currency -5200000 USD
| Net income | (5) | 7 |
  (5) = number -5
  7 = number 7
see (5) and (12.3%)
  5 = number 5
  12.3% = percent 12.3
(5) first
  first = ordinal 1
(2024)
  2024 = 2024
`,
  );
  figures(
    "zh",
    `
(5.3亿元)
  (5.3亿元) = currency -530000000 CNY
净利润(5.3亿元)
  5.3亿元 = currency 530000000 CNY
`,
  );
});

describe("numbers that were once read wrong without a word", () => {
  figures(
    "zh",
    `
3000万千瓦时,百万千瓦,5千克,两万五千米
  3000万千瓦时 = unit 30000000 kilowatt-hour
  百万千瓦 = unit 1000000 kilowatt
  5千克 = unit 5 kilogram
  两万五千米 = unit 25000 meter
九成九,六成五,三成一家,百分之一,千分之一
  九成九 = percent 99
  六成五 = percent 65
  三成 = percent 30
  百分之一 = percent 1
  千分之一 = percent 0.1
翻倍,翻一倍,增长一倍,减半,一倍以上
  翻倍 = multiple 2 up
  翻一倍 = multiple 2 up
  一倍 = multiple 2 up
  减半 = multiple 0.5 down
  一倍 = multiple 1 at-least
10毫克/升,60公里/小时,600元/吨
  10毫克/升 = unit 10 milligram-per-liter
  60公里/小时 = unit 60 kilometer-per-hour
  600元 = currency 600 CNY per 1 tonne
3·15晚会,9·11事件,五一假期,211大学,十一个人
  十一个 = count 11 个
`,
  );
  figures(
    "en",
    `
a two-fold rise, 2.5-fold, one and a half times, 0.5 times per hour
  two-fold = multiple 2 up
  2.5-fold = multiple 2.5
  one and a half times = multiple 1.5
  0.5 times = count 0.5 times per 1 hour
fell by a fifth, up a third, a third more, over a third of voters, by a third party, the third of them
  a fifth = fraction 0.2 down
  a third = fraction 0.3333333333333333 up
  a third = fraction 0.3333333333333333
  a third = fraction 0.3333333333333333 over
  third = ordinal 3
  third = ordinal 3
a million and a half, one billion and a half million, ₹2 lakh crore, two thousand million
  a million and a half = number 1500000
  one billion and a half million = number 1000500000
  ₹2 lakh crore = currency 2000000000000 INR
  two thousand million = number 2000000000
1.234,56 Euro, 93 kg/mm², 5 mg/L, Boeing 737-800, 9/11
  1.234,56 Euro = currency 1234.56 EUR
  93 kg/mm² = unit 93 kg/mm²
  5 mg/L = unit 5 milligram-per-liter
`,
  );
  figures(
    "ja",
    `
500人足らず、500人前後、500人前、150円20銭
  500人 = count 500 人 under
  500人 = count 500 人 about
  500人前 = count 500 人前
  150円20銭 = currency 150.2 JPY
`,
  );
});
