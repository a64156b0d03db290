import { figures } from "./figureTable.ts";

describe("two bounds are one range", () => {
  figures(
    "ja",
    `
18歳以上65歳未満、5%以上10%未満、10より大きく20より小さい
  18歳以上65歳未満 = unit 18..65 year
  5%以上10%未満 = percent 5..10
  10より大きく20より小さい = number 10..20
50より大きくなく、20より小さくない
  50 = number 50 at-most
  20 = number 20 at-least
`,
  );
  figures(
    "zh",
    `
18岁以上65岁以下;大于4865并少于20793;不低于3%不高于5%
  18岁以上65岁以下 = unit 18..65 year
  大于4865并少于20793 = number 4865..20793
  不低于3%不高于5% = percent 3..5
`,
  );
  figures(
    "en",
    `
greater than 100 and smaller than 300; at least 3 and at most 5 stores
  greater than 100 and smaller than 300 = number 100..300
  at least 3 and at most 5 stores = count 3..5 stores
`,
  );
});

describe("two bounds that are two figures", () => {
  figures(
    "en",
    `
more than 40 and less than 10; less than 10, over 5 stores; over 3 stores and under 5 euros
  40 = number 40 over
  10 = number 10 under
  10 = number 10 under
  5 stores = count 5 stores over
  3 stores = count 3 stores over
  5 euros = currency 5 EUR under
`,
  );
  figures(
    "zh",
    `
500万以下,不低于3%
  500万 = number 5000000 at-most
  3% = percent 3 at-least
`,
  );
});

describe("from one to another", () => {
  figures(
    "en",
    `
It is heated from 525 °C to 650 °C, between 2 l and about 7 l, between ~45° and 90°.
  525 °C to 650 °C = unit 525..650 celsius
  2 l and about 7 l = unit 2..7 liter
  45° and 90° = unit 45..90 degree about
Bias was 1.9 mm (95% CI (-0.22, 3.99)), p (0.1, 0.2).
  1.9 mm = unit 1.9 millimeter
  95% = percent 95
  -0.22, 3.99 = number -0.22..3.99
  0.1 = number 0.1
  0.2 = number 0.2
Output grew from 48 MW to 59 MW, and margins rose from 27 % to 30 %.
  48 MW = unit 48 megawatt
  59 MW = unit 59 megawatt
  27 % = percent 27
  30 % = percent 30
The network covers from 3 km to 5 km; prices went from $3 to $5.
  3 km to 5 km = unit 3..5 kilometer
  $3 = currency 3 USD
  $5 = currency 5 USD
`,
  );
});
