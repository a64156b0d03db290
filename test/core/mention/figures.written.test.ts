import { figures } from "./figureTable.ts";

// As reports, filings and analysts' notes write them; each was once read as nothing, or as something else.
describe("signs and short forms of reports", () => {
  figures(
    "ja",
    `
コンテナは18万6,000TEU、うち100万TEUを割り込んだ月、LNG 1,388億円
  18万6,000TEU = count 186000 TEU
  100万TEU = count 1000000 TEU under
  1,388億円 = currency 138800000000 JPY
営業利益率+1.8pt(11.9→13.7%)、原価率は0.4pt低下
  1.8pt = percentage-point 1.8 percentage-point up
  11.9 = percent 11.9
  13.7% = percent 13.7
  0.4pt = percentage-point 0.4 percentage-point down

3会場、岸壁3バース、上位3会場、世界138の国と地域、の国は2の隣
  3会場 = count 3 会場
  3バース = count 3 バース
  138の国 = count 138 国
  2 = number 2
`,
  );
  figures(
    "zh",
    `
合计+2.5万,其余-6.3万,净利润-6.3亿元,同比-3.1%,歼-20、五元-七元,UTC+8
  2.5万 = number 25000
  -6.3万 = number -63000
  -6.3亿元 = currency -630000000 CNY
  -3.1% = percent -3.1
  五元-七元 = currency 5..7 CNY
性别比103出头,跌了2%出头,18.6万TEU,331.6万标准箱
  103 = number 103 over
  2% = percent 2 over down
  18.6万TEU = count 186000 TEU
  331.6万标准箱 = count 3316000 标准箱
高出1个多百分点,等了一个多月,1个多小时,两个半小时,多个小时
  1个多百分点 = percentage-point 1 percentage-point over
  一个多月 = unit 1 month over
  1个多小时 = unit 1 hour over
  两个半小时 = unit 2.5 hour
`,
  );
  figures(
    "en",
    `
Guidance for FY3/26 and 3/26 of it: from 18.2% to a round 20%, after round 20 of the talks.
  FY3/26 = 2026-03
  3/26 = fraction 0.11538461538461539
  18.2% = percent 18.2
  20% = percent 20
Priced between 235p and 275p a share, 86p of every pound, at 8p.m.
  235p and 275p = currency 2.35..2.75 GBP
  86p = currency 0.86 GBP
A 5p deletion, seen at 720p.
Churn of 2.4%, half a point better; he drew for half a point.
  2.4% = percent 2.4
  half a point = percentage-point 0.5 percentage-point
Rs. 45.6 Cr, ₹3.2 lakh cr, 3 cr; steel with 18 Cr.
  Rs. 45.6 Cr = currency 456000000 INR
  ₹3.2 lakh cr = currency 3200000000000 INR
  3 cr = number 30000000
  18 = number 18
They were randomised 2:1, in an equal (1:1) mixture; it ended 2:1.
  2:1 = multiple 2
  1:1 = multiple 1
Steel with P 0.009 and S 0.012, see p 12.
  0.009 = number 0.009
  0.012 = number 0.012
`,
  );
});

describe("numbers in words and powers", () => {
  figures(
    "en",
    `
one hundred thirty-fifths, one hundred and thirty fifths, two and three fifths
  one hundred thirty-fifths = fraction 2.857142857142857
  one hundred and thirty fifths = fraction 26
  two and three fifths = number 2.6
one billion and a quarter million, a million and a half
  one billion and a quarter million = number 1000250000
  a million and a half = number 1500000
Ten runs of twenty eight-second tests, twenty-eight tests.
  Ten runs = count 10 runs
  twenty eight-second tests = count 20 tests
  twenty-eight tests = count 28 tests
`,
  );
  figures(
    "ja",
    `
3.2×10の8乗、-12×10の-1乗、十二・三二×十の十四乗、3×10
  3.2×10の8乗 = number 320000000
  -12×10の-1乗 = number -1.2
  十二・三二×十の十四乗 = number 1232000000000000
  3× = multiple 3
  10 = number 10
500余り万、2点789、2点を先取、百分のマイナス一
  500余り万 = number 5000000 over
  2点789 = number 2.789
  2点 = count 2 点
  百分のマイナス一 = percent -1
`,
  );
});
