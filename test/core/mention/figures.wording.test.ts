import { figures } from "./figureTable.ts";

// Words around a figure that were once taken for its modifier, its unit or its kind.
describe("what only looks like a modifier", () => {
  figures(
    "ja",
    `
前年より53校多い742校、米国より692億円多い、10~12日余計にかかる、100万人余が来た
  前年 = ?
  53校 = count 53 校
  742校 = count 742 校
  692億円 = currency 69200000000 JPY
  10~12日 = unit 10..12 day
  100万人 = count 1000000 人 over
13.1%から上がった、60歳から上の人、目標の10%まであと3.1ポイント、10%までの上限
  13.1% = percent 13.1
  60歳 = unit 60 year at-least
  10% = percent 10
  3.1ポイント = count 3.1 ポイント
  10% = percent 10 at-most
24%強から19%強へ、強かった5人
  24% = percent 24 over
  19% = percent 19 over
  5人 = count 5 人
58万本から184万本に広げる、7,800人から1万2,500人に膨らむ、3人から5人に聞いた
  58万本 = count 580000 本
  184万本 = count 1840000 本
  7,800人 = count 7800 人
  1万2,500人 = count 12500 人
  3人から5人 = count 3..5 人
`,
  );
  figures(
    "zh",
    `
比2018年批复的356亿元多出56亿元,比2023年多近四分之一,一年多了10万间,两年多以前
  2018年 = 2018
  356亿元 = currency 35600000000 CNY
  56亿元 = currency 5600000000 CNY
  2023年 = 2023
  四分之一 = fraction 0.25 nearly
  一年 = unit 1 year
  10万间 = count 100000 间
  两年 = unit 2 year over
`,
  );
  figures(
    "en",
    `
It went up to 2.9% from 2.3% and pays up to 5%; 12% above 2019, 5 % above 2,019.
  2.9% = percent 2.9
  2.3% = percent 2.3
  5% = percent 5 at-most
  12% = percent 12
  2019 = 2019
  5 % = percent 5
  2,019 = number 2019 over
`,
  );
});

describe("what only looks like a unit", () => {
  figures(
    "en",
    `
Spilled energy rose to 290m kWh, the loan fell by 760m yuan, 1.08m of 1.184m rooms were let.
  290m kWh = unit 290000000 kilowatt-hour
  760m yuan = currency 760000000 CNY down
  1.08m = number 1080000
  1.184m rooms = count 1184000 rooms
A 290m run, 2.5m of cable.
  290m = unit 290 meter
  2.5m = unit 2.5 meter
Fewer over-64s and the 50-64s; it took 64s. The budget for 2025 therefore assumes growth.
  64s = unit 64 second
  2025 = 2025
`,
  );
  figures(
    "zh",
    `
发电86.3亿度,转了45度,每秒9860立方米,共9860立方米
  86.3亿度 = unit 8630000000 kilowatt-hour
  45度 = unit 45 degree
  9860立方米 = unit 9860 cubic-meter-per-second
  9860立方米 = unit 9860 cubic-meter
减少的3.8万里自然减少一半,走了两万里,20万里长江
  3.8万 = number 38000
  一半 = fraction 0.5 down
  两万里 = unit 20000 li
  20万里 = unit 200000 li
86名国际观察员来自11个国家、28个省份,掉了1.4个点,画了三个点
  86名 = count 86 名
  11个国家 = count 11 个国家
  28个省份 = count 28 个省份
  1.4个点 = percentage-point 1.4 percentage-point
  三个点 = count 3 个点
9月22日(星期日)举行,每周五班,(星期三)
  9月22日 = 2026-09-22 of XXXX-09-22
  五班 = count 5 班 per 1 week
  星期三 = 2026-11-18 of XXXX
`,
  );
  figures(
    "ja",
    `
900万ドル目減り、2年間半額、2年半、収量は416キロ、長さ416キロ、最大18ナノグラム、8章目
  900万ドル = currency 9000000 USD
  2年間 = unit 2 year
  半額 = percent 50
  2年半 = unit 2.5 year
  416キロ = unit 416 kilogram
  416キロ = unit 416 kilometer
  18ナノグラム = unit 18 nanogram at-most
  8 = number 8
`,
  );
});

describe("days and months that might be numbers", () => {
  figures(
    "en",
    "\nBack on 22/04, or 03/04; 3/25 of it, 9/11.\n  22/04 = 2027-04-22 of XXXX-04-22\n  03/04 = ?\n  3/25 = fraction 0.12\n",
  );
  figures(
    "ja",
    `
8/14・15を除けば、11/20時点、約1/20、3/4の確率、1/12に縮小
  8/14 = 2026-08-14 of XXXX-08-14
  11/20 = 2026-11-20 of XXXX-11-20
  1/20 = fraction 0.05 about
  3/4 = fraction 0.75
  1/12 = fraction 0.08333333333333333
2021.03に開始、2021.03、前の月
  2021.03 = 2021-03
  2021.03 = number 2021.03
  前の月 = 2026-10 of XXXX
`,
  );
  figures(
    "zh",
    `
2019.03—2021.05任职,金价2010.05,康熙三年五月,2019年2月29日,2021年的第三个月,第三个月
  2019.03—2021.05 = 2019-03/2021-05
  2010.05 = number 2010.05
  三年五月 = 1664
  2019年2月29日 = ?
  2021年的第三个月 = 2021-03
  第三 = ordinal 3
`,
  );
  figures(
    "en",
    `
The third month of 2021, the 9th month of next year, the third month; on fifteen August 1993, fifteen March reports.
  third month of 2021 = 2021-03
  9th month of next year = 2027-09 of XXXX-09
  third = ordinal 3
  fifteen August 1993 = 1993-08-15
  fifteen March reports = count 15 reports
`,
  );
});

describe("numbers that were once taken for codes, names or scores", () => {
  figures(
    "zh",
    `
新接订单29艘,订单14.2亿单,订单20240312001,订单号12345,按7比3出资,以3比1获胜
  29艘 = count 29 艘
  14.2亿单 = count 1420000000 单
  7比3 = multiple 2.3333333333333335
27Q3投产,25H1营收,来水312亿方,三方会谈,另50万方案
  27Q3 = 2027-35
  25H1 = 2025-40
  312亿方 = unit 31200000000 cubic-meter
  50万 = number 500000
`,
  );
  figures(
    "ja",
    `
レコードは5.2億円、コードは12345、64往復
  5.2億円 = currency 520000000 JPY
  64往復 = count 64 往復
`,
  );
  figures(
    "en",
    `
Costs order: 80% of it, order #66; (95% CI 80 to 200); LF 3.4 points up, NGC 1365 shows.
  80% = percent 80
  95% = percent 95
  80 to 200 = number 80..200
  3.4 points = percentage-point 3.4 percentage-point
340 parts per billion of it.
  340 parts per billion = unit 340 part-per-1e9
`,
  );
});
