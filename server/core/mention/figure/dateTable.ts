// Words of dates in Chinese, Japanese and English: months, eras, days of the week, periods of a year.

import { spread, wordTable } from "./wordTable.ts";

const MONTH_ROWS =
  "january jan jan.|february feb feb.|march mar mar.|april apr apr.|may|june jun " +
  "jun.|july jul jul.|august aug aug.|" +
  "september sep sept sep. sept.|october oct oct.|november nov nov.|december dec dec.";

export const MONTHS = wordTable<number>(
  spread(MONTH_ROWS.split("|").map((words, index) => [index + 1, words] as const)),
);

/**
 * Months whose names are other words too: alone they count only with a capital and a preposition.
 */
export const DOUBTFUL_MONTHS = new Set([
  "may",
  "march",
  "mar",
  "jan",
  "jun",
  "sep",
  "dec",
  "august",
]);

/** First year of an era less one. */
export const ERAS = wordTable<number>([
  ["令和", 2018],
  ["平成", 1988],
  ["昭和", 1925],
  ["大正", 1911],
  ["明治", 1867],
  ["民国", 1911],
  ["民國", 1911],
]);

/** The year before the first of an era of the old calendar; those of two characters in both scripts. */
export const OLD_ERAS: ReadonlyMap<string, number> = new Map(
  (
    "洪武1367 永乐1402 永樂1402 嘉靖1521 万历1572 萬曆1572 崇祯1627 崇禎1627 顺治1643 順治1643 康熙1661 雍正1722 乾隆1735 嘉庆1795 嘉慶1795 " +
    "道光1820 咸丰1850 咸豐1850 同治1861 光绪1874 光緒1874 宣统1908 宣統1908 元禄1687 享保1715 天保1829 嘉永1847 安政1853 慶応1864"
  )
    .split(" ")
    .map((era) => [era.slice(0, 2), Number(era.slice(2))] as const),
);

/** Before a year: 公元2024年, 西暦2024年. */
export const CALENDARS = /(?:公元前?|[纪紀西]元前?|西暦)\s?$/u;

/** 0 is Sunday. Words of one character need 曜 or 周 before them, so none stands alone. */
const WEEKDAY_ROWS: readonly (readonly [number, string])[] = [
  [1, "monday mon. mondays"],
  [2, "tuesday tue. tues. tuesdays"],
  [3, "wednesday wed. wednesdays"],
  [4, "thursday thu. thurs. thursdays"],
  [5, "friday fri. fridays"],
  [6, "saturday sat. saturdays"],
  [0, "sunday sun. sundays"],
];
const HAN_WEEKDAYS = ["日天", "一", "二", "三", "四", "五", "六"];

/** 一 in 上周一, 日 and 天 in 这周日. */
export const WEEKDAY_CHARACTERS: ReadonlyMap<string, number> = new Map(
  HAN_WEEKDAYS.flatMap((days, index) => [...days].map((day) => [day, index] as const)),
);

const JA_WEEKDAYS = "日月火水木金土";

export const WEEKDAYS = wordTable<number>([
  ...spread(WEEKDAY_ROWS),
  ...HAN_WEEKDAYS.flatMap((days, index) =>
    [..."周週"]
      .concat("星期", "礼拜", "禮拜")
      .flatMap((head) => [...days].map((d) => [head + d, index] as const)),
  ),
  ...[...JA_WEEKDAYS].flatMap((d, index) => [
    [`${d}曜日`, index] as const,
    [`${d}曜`, index] as const,
  ]),
]);

/** Before a day of the week: steps in weeks, or the nearest one before or after today. */
export const WEEKDAY_LEADS = wordTable<number | "before" | "after">(
  spread<number | "before" | "after">([
    [-1, "last previous the_previous"],
    [0, "this"],
    [1, "next following the_following"],
    ["before", "this_past"],
    ["after", "coming upcoming this_coming this_upcoming"],
  ]),
);

/** Without a dot they are names and words too (Sun, sat): read only beside other words of dates. */
export const SHORT_WEEKDAYS = wordTable<number>(
  spread([
    [1, "mon"],
    [2, "tue tues"],
    [3, "wed"],
    [4, "thu thur thurs"],
    [5, "fri"],
    [6, "sat"],
    [0, "sun"],
  ]),
);

/** Periods within a year, as EDTF sub-year codes. */
export const PERIODS = wordTable<number>(
  hyphened([
    [
      33,
      "第一季度 一季度 首季度 首季 1季度 第1季度 第一四半期 第1四半期 q1 1q first_quarter 1st_quarter 第１四半期 first_qtr 1st_qtr",
    ],
    [
      34,
      "第二季度 二季度 2季度 第2季度 第二四半期 第2四半期 q2 2q second_quarter 2nd_quarter 第２四半期 second_qtr 2nd_qtr",
    ],
    [
      35,
      "第三季度 三季度 3季度 第3季度 第三四半期 第3四半期 q3 3q third_quarter 3rd_quarter 第３四半期 third_qtr 3rd_qtr",
    ],
    [
      36,
      "第四季度 四季度 4季度 第4季度 第四四半期 第4四半期 q4 4q fourth_quarter 4th_quarter final_quarter 第４四半期 fourth_qtr 4th_qtr",
    ],
    [40, "上半年 上半年度 上半期 上期 前半年 上半财年 h1 first_half 1h"],
    [41, "下半年 下半年度 下半期 下期 后半年 h2 second_half 2h"],
    [21, "春季 spring"],
    [22, "夏季 summer"],
    [23, "秋季 autumn"],
    [24, "冬季 winter"],
  ]),
);

/** "third quarter" is "third-quarter" before a noun. */
function* hyphened(
  rows: readonly (readonly [number, string])[],
): Generator<readonly [string, number]> {
  for (const [word, period] of spread(rows)) {
    yield [word, period];
    if (word.includes(" ")) yield [word.replace(" ", "-"), period];
  }
}
