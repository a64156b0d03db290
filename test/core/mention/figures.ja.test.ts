import { figures } from "./figureTable.ts";

describe("figures in Japanese", () => {
  figures(
    "ja",
    `
全国47都道府県に2,898店舗
  47都道府県 = count 47 都道府県
  2,898店舗 = count 2898 店舗
売上高は3兆6,500億円で前年同期比5%増
  3兆6,500億円 = currency 3650000000000 JPY
  5% = percent 5 up
営業利益は約12.5億ドル、2.3ポイント低下
  12.5億ドル = currency 1250000000 USD about
  2.3ポイント = percentage-point 2.3 percentage-point down
輸出は半減し、利益は倍になった。半減期は長く、数倍になった
  半減 = multiple 0.5 down
  倍 = multiple 2
  数倍 = multiple 2..9
従業員は二千八百九十八人、五百人以上、100人未満、三割
  二千八百九十八人 = count 2898 人
  五百人 = count 500 人 at-least
  100人 = count 100 人 under
  三割 = percent 30
令和6年3月12日、平成元年、2024年度、来年4月、昨年
  令和6年3月12日 = 2024-03-12
  平成元年 = 1989
  2024年度 = 2024 of FY2024
  来年4月 = 2027-04 of XXXX-04
  昨年 = 2025 of XXXX
3万〜5万人、5〜10%、10から20日
  3万〜5万人 = count 30000..50000 人
  5〜10% = percent 5..10
  10から20日 = unit 10..20 day
第3位、5番目、3回目
  第3 = ordinal 3
  5番目 = ordinal 5
  3回目 = ordinal 3
3時間、10ヶ月、2週間、60歳、100キロ、1平方メートル
  3時間 = unit 3 hour
  10ヶ月 = unit 10 month
  2週間 = unit 2 week
  60歳 = unit 60 year
  100キロ = unit 100 kilometer
  1平方メートル = unit 1 square-meter
千三百、十一兆一、マイナス三・五、〇・二五リットル
  千三百 = number 1300
  十一兆一 = number 11000000000001
  マイナス三・五 = number -3.5
  〇・二五リットル = unit 0.25 liter
四分の一、2倍、半年
  四分の一 = fraction 0.25
  2倍 = multiple 2
  半年 = unit 0.5 year
第一四半期、上期、2024年4〜6月期
  第一四半期 = 2026-33 of XXXX-33
  上期 = 2026-40 of XXXX-40
  2024年4〜6月 = 2024-04/2024-06
`,
  );
});

describe("no figures in Japanese", () => {
  figures(
    "ja",
    `
一宮市、三菱、四国、五十音、統一、唯一、一緒に、千葉県、第1章
午後2時、15時30分
一つの方法、もう一度
`,
  );
});
