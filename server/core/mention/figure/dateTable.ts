// Words of dates in Chinese, Japanese and English: months, eras, periods, and what is told against
// today.

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

/** Before a year: 公元2024年, 西暦2024年. */
export const CALENDARS = /(?:公元前?|[纪紀西]元前?|西暦)\s?$/u;

export interface Relative {
  readonly unit: "year" | "quarter" | "month" | "week" | "day";
  /** Steps from today's; undefined where only an earlier sentence tells: 同年. */
  readonly offset?: number;
}

type Row = readonly [unit: Relative["unit"], offset: number | undefined, words: string];

const RELATIVES: readonly Row[] = [
  ["year", 0, "今年 本年 本年度 今年度 这一年 這一年 this_year this_year's current_year 今年内"],
  [
    "year",
    -1,
    "去年 昨年 昨年度 去年度 旧年 last_year last_year's previous_year the_previous_year",
  ],
  ["year", -2, "一昨年 一昨年度 前年"],
  ["year", 1, "明年 来年 來年 来年度 明年度 下年度 下年 翌年度_ next_year next_year's"],
  ["year", 2, "后年 後年 再来年"],
  ["year", undefined, "同年 上年 上年度 前年度 翌年 当年 當年 that_year the_same_year"],
  ["quarter", 0, "本季度 今四半期 当四半期 本四半期 本季 this_quarter"],
  ["quarter", -1, "上季度 上个季度 前四半期 last_quarter"],
  ["quarter", 1, "下季度 下个季度 来四半期 next_quarter"],
  ["month", 0, "本月 这个月 這個月 今個月 今月 当月 this_month current_month"],
  ["month", -1, "上月 上个月 上個月 先月 前月 last_month previous_month"],
  ["month", 1, "下月 下个月 下個月 来月 來月 next_month"],
  ["month", undefined, "同月 翌月"],
  [
    "week",
    0,
    "本周 本週 这周 這週 这礼拜 這禮拜 这星期 今週 这个星期 今个礼拜 今个礼拜 今個禮拜 今礼拜 今個星期 今个星期 this_week current_week",
  ],
  [
    "week",
    -1,
    "上周 上週 上星期 上个星期 上礼拜 上个礼拜 上個礼拜 先週 前週 last_week previous_week",
  ],
  ["week", 1, "下周 下週 下星期 下个星期 下礼拜 来週 來週 next_week coming_week following_week"],
  ["day", 0, "今天 今日 本日 today"],
  ["day", -1, "昨天 昨日 yesterday"],
  ["day", -2, "前天 前日 一昨日 おととい day_before_yesterday the_day_before_yesterday"],
  ["day", -3, "大前天 大前日"],
  ["day", 1, "明天 明日 tomorrow"],
  ["day", 2, "后天 後天 後日 明後日 day_after_tomorrow the_day_after_tomorrow"],
  ["day", 3, "大后天 大後天"],
  ["day", undefined, "同日 翌日 当日 當日 次日"],
];

export const RELATIVE_WORDS = wordTable<Relative>(
  spread(
    RELATIVES.map(
      ([unit, offset, words]) =>
        [{ unit, ...(offset !== undefined && { offset }) }, words] as const,
    ),
  ),
);

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

/** Periods within a year, as EDTF sub-year codes. */
export const PERIODS = wordTable<number>(
  hyphened([
    [
      33,
      "第一季度 一季度 首季度 首季 1季度 第1季度 第一四半期 第1四半期 春节档_ q1 1q first_quarter 1st_quarter 第１四半期",
    ],
    [
      34,
      "第二季度 二季度 2季度 第2季度 第二四半期 第2四半期 q2 2q second_quarter 2nd_quarter 第２四半期",
    ],
    [
      35,
      "第三季度 三季度 3季度 第3季度 第三四半期 第3四半期 q3 3q third_quarter 3rd_quarter 第３四半期",
    ],
    [
      36,
      "第四季度 四季度 4季度 第4季度 第四四半期 第4四半期 q4 4q fourth_quarter 4th_quarter final_quarter 第４四半期",
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
