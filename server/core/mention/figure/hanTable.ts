// The Han numerals of Chinese and Japanese, financial and traditional forms among them.

const DIGIT_ROWS = [
  "〇零○Ｏ",
  "一壹弌",
  "二贰貳两兩弐俩倆",
  "三叁參参",
  "四肆",
  "五伍",
  "六陆陸",
  "七柒",
  "八捌",
  "九玖",
];

/** 〇 to 九 as 0 to 9. */
export const HAN_DIGITS: ReadonlyMap<string, number> = new Map(
  DIGIT_ROWS.flatMap((row, digit) => [...row].map((character) => [character, digit] as const)),
);

/** Units within a section of four places, as powers of ten. */
export const SMALL_UNITS: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["拾", 1],
  ["百", 2],
  ["佰", 2],
  ["千", 3],
  ["仟", 3],
]);

/**
 * Units between sections: 兆 is 10^12 in news of both languages (10^6 only in measures such as 兆字节).
 */
export const BIG_UNITS: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["萬", 4],
  ["亿", 8],
  ["億", 8],
  ["兆", 12],
  ["京", 16],
]);

/** 廿 and 卅 are twenty and thirty in one character. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ["廿", 20],
  ["卅", 30],
]);

/** Several, before a unit or after ten: 数百万, 几十家, 十几万. */
export const SEVERAL = "数數几幾";

/** Somewhat more, after a numeral: 50多家, 十余万, 一千来人, 2万多. */
export const MORE = "多余餘";

/** Decimal points of spelled numbers. */
export const POINTS = "点點・·";
