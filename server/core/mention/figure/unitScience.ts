// Measures of engineering, science and computing. Factors by the SI brochure; undefined where none
// is exact.

import type { Dimension } from "./unitTable.ts";

/** Rows as unitTable.ts reads them. */
export const SCIENCE: readonly (readonly [Dimension, string])[] = [
  [
    "energy",
    `
joule 1 焦耳 焦 ジュール joule joules | J
kilojoule 1000 千焦 千焦耳 キロジュール kilojoule kilojoules | kJ
megajoule 1000000 兆焦 megajoule megajoules | MJ
kilowatt-hour 3600000 千瓦时 千瓦小时 度电 キロワット時 キロワットアワー kilowatt-hour kilowatt-hours kilowatt_hour
    kilowatt_hours | kWh KWh kwh
megawatt-hour 3600000000 兆瓦时 メガワット時 megawatt-hours megawatt_hours megawatt-hour | MWh
gigawatt-hour 3600000000000 吉瓦时 ギガワット時 gigawatt-hours gigawatt_hours giga_watt_hours
    giga_watt_hour | GWh gWh
terawatt-hour 3600000000000000 太瓦时 terawatt-hours terawatt_hours | TWh
calorie 4.184 卡 卡路里 カロリー calorie calories | cal
kilocalorie 4184 千卡 大卡 キロカロリー kilocalorie kilocalories | kcal
electronvolt - 电子伏 electronvolts | eV
kiloelectronvolt - | keV
megaelectronvolt - | MeV
gigaelectronvolt - | GeV
teraelectronvolt - | TeV
`,
  ],
  [
    "power",
    `
watt 1 瓦 瓦特 ワット watt watts | W
kilowatt 1000 千瓦 キロワット kilowatt kilowatts | kW KW
megawatt 1000000 兆瓦 メガワット megawatt megawatts | MW mW
gigawatt 1000000000 吉瓦 ギガワット gigawatt gigawatts | GW
terawatt 1000000000000 太瓦 terawatts | TW
horsepower - 马力 馬力 horsepower | hp HP
volt-ampere 1 | VA
kilovolt-ampere 1000 | kVA KVA
megavolt-ampere 1000000 | MVA
`,
  ],
  [
    "data",
    `
bit 1 比特 ビット bit bits
byte 8 字节 バイト byte bytes
kilobyte 8000 千字节 キロバイト kilobyte kilobytes | KB kB
megabyte 8000000 兆字节 メガバイト megabyte megabytes | MB
gigabyte 8000000000 吉字节 ギガバイト gigabyte gigabytes | GB
terabyte 8000000000000 太字节 テラバイト terabyte terabytes | TB
petabyte 8000000000000000 ペタバイト petabyte petabytes | PB
megabit 1000000 兆比特 メガビット megabit megabits
gigabit 1000000000 吉比特 ギガビット gigabit gigabits
pixel - 像素 画素 ピクセル pixel pixels | px
`,
  ],
  [
    "speed",
    `
kilometer-per-hour 1000/3600 公里每小时 千米每小时 公里/小时 千米/小时 キロメートル毎時 キロメートル每時 kilometers_per_hour
    kilometres_per_hour kph kmh kmph | km/h km/hr
meter-per-second 1 米每秒 米/秒 メートル毎秒 メートル每秒 meters_per_second metres_per_second | m/s
centimeter-per-second 0.01 厘米每秒 センチメートル毎秒 センチメートル每秒 | cm/s
kilometer-per-second 1000 公里每秒 千米每秒 キロメートル毎秒 キロメートル每秒 | km/s
mile-per-hour 0.44704 英里每小时 miles_per_hour mph
knot 1852/3600 ノット knot knots
megabit-per-second - 兆比特每秒 メガビット毎秒 | Mbps
gigabit-per-second - | Gbps
`,
  ],
  [
    "frequency",
    `
hertz 1 赫兹 赫 ヘルツ hertz | Hz
kilohertz 1000 千赫 千赫兹 キロヘルツ kilohertz khz | kHz KHz
megahertz 1000000 兆赫 兆赫兹 メガヘルツ megahertz mhz | MHz
gigahertz 1000000000 吉赫 吉赫兹 ギガヘルツ gigahertz ghz | GHz
revolution-per-minute - 转/分 rpm
`,
  ],
  [
    "temperature",
    `
celsius - 摄氏度 攝氏度 摄氏° 攝氏° ℃ °_celsius deg_c degrees_celsius degree_celsius celsius centigrade degrees_c degree_c |
    °C °c
fahrenheit - 华氏度 華氏度 华氏° ℉ °_fahrenheit deg_f degrees_fahrenheit degree_fahrenheit fahrenheit degrees_f | °F °f
kelvin - 开尔文 ケルビン kelvin kelvins | K
`,
  ],
  [
    "voltage",
    `
volt 1 伏 伏特 ボルト volt volts | V
kilovolt 1000 千伏 キロボルト kilovolts | kV
millivolt 0.001 毫伏 millivolts | mV
`,
  ],
  [
    "current",
    `
ampere 1 安培 アンペア ampere amperes amp amps | A
milliampere 0.001 毫安 milliamps | mA
milliampere-hour - 毫安时 | mAh
`,
  ],
  [
    "pressure",
    `
pascal 1 帕 帕斯卡 パスカル pascal pascals | Pa
hectopascal 100 百帕 ヘクトパスカル hectopascals | hPa
kilopascal 1000 千帕 キロパスカル kilopascals | kPa
megapascal 1000000 兆帕 メガパスカル | MPa
bar 100000 bar bars
millibar 100 毫巴 ミリバール millibar millibars | mbar
atmosphere 101325 标准大气压 大气压 気圧 atmospheres | atm
millimeter-ofhg - 毫米汞柱 | mmHg
pound-force-per-square-inch - psi
`,
  ],
  [
    "angle",
    `
degree - 度 度角 degree degrees deg deg. | °
`,
  ],
  [
    "concentration",
    `
part-per-1e6 1e-6 ppm parts_per_million
part-per-1e9 1e-9 ppb parts_per_billion
permille 0.001 ‰ パーミル per_mille
permyriad 0.0001 基点 个基点 ベーシスポイント basis_point basis_points bp bps
mole - 摩尔 モル mole moles | mol
decibel - 分贝 デシベル decibel decibels | dB
milligram-per-deciliter - | mg/dL
milligram-per-liter - | mg/L
milligram-per-milliliter - | mg/mL
gram-per-liter - | g/L
cubic-meter-per-second - 立方米每秒 立方米/秒 | m³/s
`,
  ],
];
