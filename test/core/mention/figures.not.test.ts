import { figures } from "./figureTable.ts";

describe("codes, places and names are no figures", () => {
  figures(
    "zh",
    `
股票代码600519,代码:300750,600519.SH,00700.HK,(000001.SZ)
身份证号110101199003077758,卡号6222 0200 0000 1234 567,订单号20240312001,编号12,电话010-1234 5678
北纬39.9度,东经116.4°,坐标(39.9042, 116.4074),39°54′N
安卓9.0系统,蓝牙5.3,版本2.1
两两,成千上万
`,
  );
  figures(
    "en",
    `
0700.HK, 7203.T, ticker 0700, ISIN 0378331005, card 4111 1111 1111 1111, account no. 12-3456-7, order #66
latitude 40.1693, longitude -74.5; 40.1693° N, 74.0060° W; 39°54'20" N
the strains GII.4 and XBB.1.5
ISBN 978-7-111-12345-6, ISSN 1234-5678, doi 10.1000/182, commit 3f2a9c1, 192.168.0.1
`,
  );
});

describe("figures that only look like codes", () => {
  figures(
    "zh",
    `
电话销售增长5%,代码量达12万行,转了45度,气温39度,编号增加了12个
  5% = percent 5 up
  12万行 = count 120000 行
  45度 = unit 45 degree
  39度 = unit 39 degree
  12个 = count 12 个 up
`,
  );
  figures(
    "en",
    `
together they number 2,929, number 12
  2,929 = number 2929
on the order of 0.30, accounts for 30 %, an order of 300 planes, 45° angle, 600.5 t, 2019 2020 2021
  0.30 = number 0.3
  30 % = percent 30
  300 planes = count 300 planes
  45° = unit 45 degree
  600.5 t = unit 600.5 tonne
  2019 = 2019
  2020 = 2020
  2021 = 2021
`,
  );
});
