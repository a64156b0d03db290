import { figures } from "./figureTable.ts";

describe("figures in Japanese sentences", () => {
  figures(
    "ja",
    `
当社は8日、2024年3月期の決算を発表し、売上高は前期比21.4%増の45兆953億円だった。
  8日 = 2026-11-08 of XXXX-XX-08
  2024年3月 = 2024-03
  21.4% = percent 21.4 up
  45兆953億円 = currency 45095300000000 JPY
約3万2000戸が断水し、避難者は1万人を超え、14の市町村で休校となった。
  3万2000戸 = count 32000 戸 about
  1万人 = count 10000 人 over
  14の市町村 = count 14 市町村
病床使用率は37.6%と、2.1ポイント下がった。
  37.6% = percent 37.6
  2.1ポイント = percentage-point 2.1 percentage-point
会合は来月5日に開かれ、20カ国・地域が参加する。一人当たりでは前年より2つ下げ22位だった。
  来月5日 = 2026-12-05 of XXXX-XX-05
  20カ国・地域 = count 20 カ国・地域
  前年 = 2025 of XXXX
  2つ = count 2 つ
  22位 = ordinal 22
1〜3月期は年率換算で1.8%減、4四半期連続のマイナスで、0.25%程度の利上げを決めた。
  1〜3月 = 2026-01/2026-03 of XXXX-01/XXXX-03
  1.8% = percent 1.8 down
  4四半期 = unit 4 quarter
  0.25% = percent 0.25 about
現在の年間50万台から2026年度までに150万台へ3倍に引き上げる。
  50万台 = count 500000 台
  2026年度 = 2026 of FY2026
  150万台 = count 1500000 台
  3倍 = multiple 3
2試合連続の44号を放ち、打率は3割1分5厘。チームは5-3で勝った。
  2試合 = count 2 試合
  44号 = count 44 号
  3割1分5厘 = percent 31.5
5人に1人、10回のうち3回、半数以上が賛成した。
  5人に1人 = fraction 0.2
  10回 = count 10 回
  3回 = count 3 回
  半数 = fraction 0.5 at-least
12件に1件が該当し、2人に500円、生徒1人に1台を配り、3人に1人を加えた。
  12件に1件 = fraction 0.08333333333333333
  2人 = count 2 人
  500円 = currency 500 JPY
  1人 = count 1 人
  1台 = count 1 台
  3人 = count 3 人
  1人 = count 1 人
`,
  );
});

describe("figures in Chinese sentences", () => {
  figures(
    "zh",
    `
公司2023年营收6023.15亿元,同比增长42.04%;归母净利润300.41亿元。
  2023年 = 2023
  6023.15亿元 = currency 602315000000 CNY
  42.04% = percent 42.04 up
  300.41亿元 = currency 30041000000 CNY
截至2024年6月末,员工约22.8万人,研发人员占比超过一半,近5年投入超过9773亿元。
  2024年6月 = 2024-06
  22.8万人 = count 228000 人 about
  一半 = fraction 0.5 over
  5年 = unit 5 year
  9773亿元 = currency 977300000000 CNY over
一季度毛利率为21.88%,较去年同期提升4个百分点,营收翻一番,利润翻了两番。
  一季度 = 2026-33 of XXXX-33
  21.88% = percent 21.88
  去年 = 2025 of XXXX
  4个百分点 = percentage-point 4 percentage-point up
  翻一番 = multiple 2 up
  翻了两番 = multiple 4 up
15日公布,上半年总值61.7万亿元,同比增长5.0%。
  15日 = 2026-11-15 of XXXX-XX-15
  上半年 = 2026-40 of XXXX-40
  61.7万亿元 = currency 61700000000000 CNY
  5.0% = percent 5 up
售价3999元起,首销5分钟破10万台,电池5000mAh,厚度8.2毫米,提升约两成。
  3999元 = currency 3999 CNY at-least
  5分钟 = unit 5 minute
  10万台 = count 100000 台 over
  5000mAh = unit 5000 milliampere-hour
  8.2毫米 = unit 8.2 millimeter
  两成 = percent 20 about up
每10股派发现金红利3.5元(含税),合计约35亿元。
  10股 = count 10 股
  3.5元 = currency 3.5 CNY
  35亿元 = currency 3500000000 CNY about
落实二十大精神;十四五期间,新增1000万个以上岗位。
  1000万个 = count 10000000 个 at-least up
患者男,45岁,体重72kg,血压140/90mmHg,有效率为92.3%,P<0.05。
  45岁 = unit 45 year
  72kg = unit 72 kilogram
  90mmHg = unit 90 millimeter-ofhg
  92.3% = percent 92.3
  0.05 = number 0.05 under
`,
  );
});

describe("figures in English sentences", () => {
  figures(
    "en",
    `
The company reported revenue of $94.9 billion for its fiscal fourth quarter ended September 28, 2024, up 6% year over year.
  $94.9 billion = currency 94900000000 USD
  fourth quarter = XXXX-36
  September 28, 2024 = 2024-09-28
  6% = percent 6 up
Earnings per share were $1.64, beating estimates by 4 cents.
  $1.64 = currency 1.64 USD
  4 cents = currency 0.04 USD
The study enrolled 1,234 patients (mean age, 62.4 years; 48% women) at 45 sites; the ratio was 0.73 (95% CI, 0.61-0.87; P<.001).
  1,234 patients = count 1234 patients
  62.4 years = unit 62.4 year
  48% = percent 48
  45 sites = count 45 sites
  0.73 = number 0.73
  95% = percent 95
  0.61-0.87 = number 0.61..0.87
  .001 = number 0.001 under
Unemployment edged down to 3.9 percent in April from 4.1 percent, as employers added 175,000 jobs.
  3.9 percent = percent 3.9
  April = 2026-04 of XXXX-04
  4.1 percent = percent 4.1
  175,000 jobs = count 175000 jobs up
The 48-year-old won eight Olympic gold medals, three of them in 2016, and beat Chelsea 3-1.
  48-year = unit 48 year
  eight Olympic gold medals = count 8 medals
  three = number 3
  2016 = 2016
It will invest $3.5bn in a 2.5 million-square-foot plant; it employs 57,000 people, one-third of its workforce.
  $3.5bn = currency 3500000000 USD
  2.5 million-square-foot = unit 2500000 square-foot
  57,000 people = count 57000 people
  one-third = fraction 0.3333333333333333
Sales more than doubled, twice as many people came, 3 times as many stayed, and he won 3 times.
  doubled = multiple 2 over up
  twice = multiple 2
  3 times = multiple 3
  3 times = count 3 times
One in five people, two out of three, a third of voters; one in 2024, a third party, the third one.
  One in five = fraction 0.2
  two out of three = fraction 0.6666666666666666
  a third = fraction 0.3333333333333333
  2024 = 2024
  third = ordinal 3
  third = ordinal 3
They rose from 27 % to 30 %, between 3 and 5 days, in January last year, on Thursday, Feb. 23, 2023.
  27 % = percent 27
  30 % = percent 30
  3 and 5 days = unit 3..5 day
  January last year = 2025-01 of XXXX-01
  Thursday, Feb. 23, 2023 = 2023-02-23
`,
  );
});
