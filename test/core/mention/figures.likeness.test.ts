import { figures } from "./figureTable.ts";

// More that was once taken for something else: pieces for money, hours for half years, headings for figures.
describe("what only looks like money, degrees, a bound or a range", () => {
  figures(
    "zh",
    `
三块屏幕,两块地,那一块,五块钱,卖5块,12块5毛
  三块 = count 3 块
  两块 = count 2 块
  五块钱 = currency 5 CNY
  5块 = currency 5 CNY
  12块5毛 = currency 12.5 CNY
最低−1.8℃,最高35度,最高5万元,担心186名高中生,186名高于
  −1.8℃ = unit -1.8 celsius
  35度 = unit 35 degree
  5万元 = currency 50000 CNY at-most
  186名 = count 186 名
  186名 = count 186 名 up
增幅最大,14.3%,从46.8亿到53.5亿;范围从46.8亿到53.5亿
  14.3% = percent 14.3
  46.8亿 = number 4680000000
  53.5亿 = number 5350000000
  46.8亿到53.5亿 = number 4680000000..5350000000
`,
  );
  figures(
    "ja",
    `
失敗は3度だけだった。
  3度 = count 3 度
気温は3度も高い、13度を超えた、今年3度目
  3度 = unit 3 degree
  13度 = unit 13 degree over
  今年 = 2026 of XXXX
  3度目 = ordinal 3
全体の数からすれば、数か月、一昨年、12球団、46%まで戻していた
  数か月 = unit 2..9 month
  一昨年 = 2024 of XXXX
  12球団 = count 12 球団
  46% = percent 46
`,
  );
  figures(
    "en",
    `
Jobs up by 86 to 300, sales down by 373 to 2,558; it rose by 5 to 10.
  86 = number 86 up
  300 = number 300
  373 = number 373 down
  2,558 = number 2558
  5 to 10 = number 5..10 up
Revised from 5,612 to 5,688 visits, sea ice of 1.91m km².
  5,612 = number 5612
  5,688 visits = count 5688 visits
  1.91m km² = unit 1910000 square-kilometer
`,
  );
});

describe("parts of numbers, dates and lists", () => {
  figures(
    "ja",
    `
150円台で推移、5千人台、6%台後半、30万台、3社台湾から
  150円 = currency 150 JPY over
  5千人 = count 5000 人 over
  6% = percent 6 over
  30万台 = count 300000 台
  3社 = count 3 社
放流は平均10日前倒し、10日前に、メス(10/9)、2005-06年冬季
  10日 = unit 10 day
  10日前 = 2026-11-12 of -P10D
  10/9 = 2026-10-09 of XXXX-10-09
  2005-06 = 2005/2006
`,
  );
  figures("zh", "\n一、人口总量\n");
  figures(
    "zh",
    `
(三)机电产品3家台企,到2028年代建收入,2020年代
  3家 = count 3 家
  2028年 = 2028
  2020年代 = 202X
三、四季度
  三、四季度 = count 3..4 季度
`,
  );
  figures(
    "en",
    `
A helicopter 1h26 after, out by 18h 43m; 1H26 results, the 2011-12 season, 2011-12.
  18h 43m = unit 18.716666666666665 hour
  1H26 = 2026-40
  2011-12 = 2011/2012
  2011-12 = 2011-12
`,
  );
});

describe("ages with their word before them", () => {
  figures(
    "en",
    `
412 people aged 100 or over, adults aged 12 to 64, she managed 12 of them
  412 people = count 412 people
  100 = unit 100 year at-least
  12 to 64 = unit 12..64 year
  12 = number 12
`,
  );
});
