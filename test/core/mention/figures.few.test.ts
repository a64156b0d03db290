import { figures } from "./figureTable.ts";

describe("few, told by two digits or by 几 and 数", () => {
  figures(
    "zh",
    `
两三家公司,七八个人,三五年,一两个月,两三百人,二三十万
  两三家公司 = count 2..3 家公司
  七八个 = count 7..8 个
  三五年 = unit 3..5 year
  一两个月 = unit 1..2 month
  两三百人 = count 200..300 人
  二三十万 = number 200000..300000
几个月,几家公司,数小时,数名员工,三、四个
  几个月 = unit 2..9 month
  几家公司 = count 2..9 家公司
  数小时 = unit 2..9 hour
  数名员工 = count 2..9 名员工
  三、四个 = count 3..4 个
七五折,88折,八折,8.8折,七八折,打对折,半价
  七五折 = percent 75
  88折 = percent 88
  八折 = percent 80
  8.8折 = percent 88
  七八折 = percent 70..80
  对折 = percent 50
  半价 = percent 50
上百家,近千名,逾万户,百来人,20来岁,过半数
  百家 = count 100 家 over
  千名 = count 1000 名 nearly
  万户 = count 10000 户 over
  百来人 = count 100 人 about
  20来岁 = unit 20 year about
  半数 = fraction 0.5 over
一块二,三块五,两块八毛
  一块二 = currency 1.2 CNY
  三块五 = currency 3.5 CNY
  两块八毛 = currency 2.8 CNY
三条线路,五条河流
  三条 = count 3 条
  五条 = count 5 条
三 百 五 十 家,7 万5 千4 百,四点 五个百分点,百 分之 三
  三 百 五 十 家 = count 350 家
  7 万5 千4 百 = number 75400
  四点 五个百分点 = percentage-point 4.5 percentage-point
  百 分之 三 = percent 3
`,
  );
  figures(
    "ja",
    `
数時間、数十人、数社、数%、4、5年、二、三人
  数時間 = unit 2..9 hour
  数十人 = count 20..90 人
  数社 = count 2..9 社
  数% = percent 2..9
  4、5年 = unit 4..5 year
  二、三人 = count 2..3 人
半額、3ダース、10の6乗、1兆分の100万、答えは十万です
  半額 = percent 50
  3ダース = number 36
  10の6乗 = number 1000000
  1兆分の100万 = fraction 0.000001
  十万 = number 100000
`,
  );
});

describe("no few", () => {
  figures(
    "zh",
    `
一二线城市,第几名,哪几个,人数家,无数人,成千上万,以上百货,线上百货
二八定律
同一年,这一天,每一次
这三年,这一百家
  三年 = unit 3 year
  一百家 = count 100 家
十里洋场
三 五 七
  三 = number 3
  五 = number 5
  七 = number 7
有2、3、5个
  2 = number 2
  3 = number 3
  5个 = count 5 个
10来自中国
  10 = number 10
`,
  );
  figures(
    "ja",
    `
三条通り、五条、四国
約1、3年
  1 = number 1 about
  3年 = unit 3 year
`,
  );
});
