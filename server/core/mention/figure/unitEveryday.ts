// Lengths, areas, volumes, masses and times. Factors by the SI brochure, the international yard and
// pound (1959), GB 3100 for 斤 and 亩, and the 1891 shaku for 坪.

import type { Dimension } from "./unitTable.ts";

/** Rows as unitTable.ts reads them. */
export const EVERYDAY: readonly (readonly [Dimension, string])[] = [
  [
    "length",
    `
meter 1 米 公尺 メートル 公米 meter meters metre metres | m
kilometer 1000 千米 公里 キロメートル キロ kilometer kilometers kilometre kilometres | km KM ㎞
centimeter 0.01 厘米 公分 センチ センチメートル centimeter centimeters centimetre centimetres | cm ㎝
millimeter 0.001 毫米 公厘 ミリ ミリメートル millimeter millimeters millimetre millimetres | mm ㎜
micrometer 1e-6 微米 マイクロメートル micrometer micrometers micron microns | μm µm um
nanometer 1e-9 纳米 奈米 ナノメートル nanometer nanometers nanometre nanometres | nm
angstrom 1e-10 埃 オングストローム angstrom angstroms | Å
picometer 1e-12 皮米 ピコメートル picometer picometers | pm
decimeter 0.1 分米 デシメートル decimeter decimeters | dm
mile 1609.344 英里 英裏 英里路 マイル mile miles | mi
yard 0.9144 英码 ヤード yard yards | yd
foot 0.3048 英尺 呎 フィート foot feet | ft ′
inch 0.0254 英寸 英吋 吋 インチ inch inches | ″
nautical-mile 1852 海里 nautical_mile nautical_miles | nmi
li 500 里 里地 华里
chi - 尺
light-year - 光年 light-year light-years light_year light_years
astronomical-unit - 天文单位 astronomical_units | AU
parsec - 秒差距 parsec parsecs | pc
`,
  ],
  [
    "area",
    `
square-meter 1 平方米 平米 平方公尺 平方 平方メートル 平米 square_meter square_meters square_metre square_metres sqm
    sq_m | m² m2 ㎡ m^2
square-kilometer 1000000 平方公里 平方千米 平方キロメートル 平方キロ square_kilometer square_kilometers
    square_kilometre square_kilometres sq_km | km² km2 km^2 ㎢
square-centimeter 0.0001 平方厘米 平方センチメートル square_centimeters square_centimetres | cm² cm2 cm^2
square-mile 2589988.110336 平方英里 平方マイル square_mile square_miles sq_mi | mi²
square-foot 0.09290304 平方英尺 平方フィート square_foot square_feet sq_ft sqft | ft² ft2
square-inch 0.00064516 平方英寸 square_inch square_inches | in²
hectare 10000 公顷 公頃 ヘクタール hectare hectares | ha
acre 4046.8564224 英亩 エーカー acre acres
mu 2000/3 亩 市亩 畝 mu ムー
tsubo 400/121 坪
jou - 畳
`,
  ],
  [
    "volume",
    `
liter 1 升 公升 立升 リットル liter liters litre litres | l L ℓ
milliliter 0.001 毫升 ミリリットル milliliter milliliters millilitre millilitres | ml mL
centiliter 0.01 厘升 centiliter centiliters centilitre centilitres | cl cL
hectoliter 100 hectoliter hectoliters hectolitre hectolitres | hl hL
kiloliter 1000 千升 キロリットル kiloliter kiloliters | kl kL
cubic-meter 1000 立方米 立方 立方メートル cubic_meter cubic_meters cubic_metre cubic_metres | m³ m3 m^3 ㎥
cubic-centimeter 0.001 cc 立方厘米 立方センチメートル cubic_centimeters | cm³ cm3
cubic-kilometer 1000000000000 立方公里 cubic_kilometers cubic_kilometres | km³
cubic-decimeter 1 cubic_decimeter cubic_decimeters cubic_deci_meters | dm³
cubic-foot 28.316846592 立方英尺 立方フィート cubic_foot cubic_feet | ft³
gallon 3.785411784 加仑 加侖 ガロン gallon gallons | gal
barrel 158.987294928 バレル barrel barrels | bbl
cup - cup cups カップ
tablespoon - tablespoon tablespoons tbsp 大さじ 汤匙
teaspoon - teaspoon teaspoons tsp 小さじ 茶匙
pint - 品脱 パイント pint pints
quart - 夸脱 quart quarts
`,
  ],
  [
    "mass",
    `
gram 1 克 グラム gram grams gramme grammes | g
kilogram 1000 千克 公斤 キログラム kilogram kilograms kilo kilos | kg KG Kg ㎏
milligram 0.001 毫克 ミリグラム milligram milligrams | mg
nanogram 1e-9 纳克 ナノグラム nanogram nanograms | ng
microgram 1e-6 微克 マイクログラム microgram micrograms | μg µg
tonne 1000000 吨 噸 公吨 トン メートルトン tonne tonnes metric_ton metric_tons metric_tonnes | t
ton - ton tons
pound 453.59237 英磅 磅 pound pounds lb lbs ポンド
ounce 28.349523125 盎司 オンス ounce ounces | oz
jin 500 斤 市斤 jin
liang 50 两 兩
carat 0.2 克拉 カラット carat carats
`,
  ],
  [
    "time",
    `
second 1 秒 秒钟 秒鐘 秒間 second seconds sec secs | s
millisecond 0.001 毫秒 ミリ秒 millisecond milliseconds | ms
microsecond 1e-6 微秒 マイクロ秒 microsecond microseconds | μs µs
nanosecond 1e-9 纳秒 ナノ秒 nanosecond nanoseconds | ns
minute 60 分钟 分鐘 分間 minute minutes min mins
hour 3600 小时 小時 个小时 個小時 個鐘 钟头 个钟头 個鐘頭 鐘頭 時間 hour hours hr hrs | h
day 86400 天 日間 日 天时间 day days 昼夜
week 604800 周 週 星期 个星期 個星期 礼拜 个礼拜 個禮拜 週間 周间 week weeks wk wks
fortnight 1209600 fortnight fortnights
`,
  ],
  [
    "month",
    `
month 1 个月 個月 ヶ月 ヵ月 か月 カ月 ケ月 箇月 ヶ月間 か月間 カ月間 month months mo mos
year 12 年 年間 周年 周岁 岁 歲 歳 才 载 個年頭 个年头 year years yr yrs
quarter 3 个季度 個季度 四半期 quarters
decade 120 decade decades
century 1200 个世纪 個世紀 世紀 century centuries
`,
  ],
];
