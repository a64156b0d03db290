import { figures } from "./figureTable.ts";

describe("figures told for each of a measure", () => {
  figures(
    "zh",
    `
每斤14.8元，每公斤约29.6元，14.8元/斤，29.6元每公斤
  14.8元 = currency 14.8 CNY per 1 jin
  29.6元 = currency 29.6 CNY about per 1 kilogram
  14.8元 = currency 14.8 CNY per 1 jin
  29.6元 = currency 29.6 CNY per 1 kilogram
每股1.93元，每人5元，每天有5家，每次3%，一斤14.8元
  1.93元 = currency 1.93 CNY
  5元 = currency 5 CNY
  5家 = count 5 家
  3% = percent 3
  一斤 = unit 1 jin
  14.8元 = currency 14.8 CNY
`,
  );
  figures(
    "ja",
    `
1キロ当たり500円、60キロあたり2万4,300円、1平方キロ当たり約32人、1人当たり300円
  500円 = currency 500 JPY per 1 kilogram
  60キロ = unit 60 kilogram
  2万4,300円 = currency 24300 JPY per 60 kilogram
  32人 = count 32 人 about per 1 square-kilometer
  300円 = currency 300 JPY
`,
  );
  figures(
    "en",
    `
$5 per kg, 29.6 yuan a kilogram, 0.11 grams per litre, 20,000 wafers a week
  $5 = currency 5 USD per 1 kilogram
  29.6 yuan = currency 29.6 CNY per 1 kilogram
  0.11 grams = unit 0.11 gram per 1 liter
  20,000 wafers = count 20000 wafers per 1 week
grew by a factor of seven, almost a factor of about 2.5, one factor of seven
  seven = multiple 7
  2.5 = multiple 2.5 about
  seven = number 7
$5 a share, 10 million a year ago, 3 million a year earlier, 3% a month, 45 miles per hour
  $5 = currency 5 USD
  10 million = number 10000000
  3 million = number 3000000
  3% = percent 3
  45 miles per hour = unit 45 mile-per-hour
`,
  );
});
