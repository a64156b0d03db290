// Words of dates that are told against the day of writing, in Chinese, Japanese and English: 去年, 先月, "last week".

import type { Unit } from "./calendar.ts";
import { spread, wordTable } from "./wordTable.ts";

export interface Relative {
  readonly unit: Unit;
  /** Steps from the day of writing, or from the date told last. */
  readonly offset: number;
  /** Set where an earlier sentence tells which: 同年, 翌日. */
  readonly from?: "told";
}

type Row = readonly [unit: Unit, offset: number, words: string, from?: "told"];

const RELATIVES: readonly Row[] = [
  [
    "year",
    0,
    "今年 本年 本年度 今年度 这一年 這一年 this_year this_year's this_yr current_year 今年内",
  ],
  [
    "year",
    -1,
    "去年 昨年 昨年度 去年度 旧年 last_year last_year's last_yr previous_year the_previous_year",
  ],
  ["year", -2, "一昨年 一昨年度 前年"],
  ["year", 1, "明年 来年 來年 来年度 明年度 下年度 下年 next_year next_year's next_yr"],
  ["year", 2, "后年 後年 再来年"],
  ["year", 0, "同年 当年 當年 that_year the_same_year", "told"],
  ["year", -1, "上年 上年度 前年度", "told"],
  ["year", 1, "翌年 翌年度", "told"],
  ["quarter", 0, "本季度 今四半期 当四半期 本四半期 本季 this_quarter this_qtr"],
  ["quarter", -1, "上季度 上个季度 上一季度 前四半期 昨四半期 last_quarter last_qtr"],
  ["quarter", 1, "下季度 下个季度 下一季度 来四半期 next_quarter next_qtr"],
  ["month", 0, "本月 这个月 這個月 今個月 今月 当月 this_month current_month"],
  [
    "month",
    -1,
    "上月 上个月 上個月 先月 昨月 前月 前の月 last_month previous_month the_previous_month",
  ],
  ["month", -2, "上上个月 上上個月 先々月"],
  ["month", 1, "下月 下个月 下個月 来月 來月 next_month"],
  ["month", 2, "再来月 下下个月 下下個月"],
  ["month", 0, "同月", "told"],
  ["month", 1, "翌月", "told"],
  ["week", 0, "今週 this_week current_week"],
  ["week", -1, "先週 前週 last_week previous_week the_previous_week"],
  ["week", -2, "先々週"],
  [
    "week",
    1,
    "来週 來週 next_week coming_week following_week upcoming_week the_following_week the_next_week",
  ],
  ["week", 2, "再来週"],
  ["week", 1, "翌週", "told"],
  ["day", 0, "今天 今日 本日 today"],
  ["day", -1, "昨天 昨日 yesterday"],
  ["day", -2, "前天 前日 一昨日 おととい day_before_yesterday the_day_before_yesterday"],
  ["day", -3, "大前天 大前日"],
  ["day", 1, "明天 明日 tomorrow"],
  ["day", 2, "后天 後天 後日 明後日 day_after_tomorrow the_day_after_tomorrow"],
  ["day", 3, "大后天 大後天"],
  ["day", 0, "同日 当日 當日", "told"],
  ["day", 1, "翌日 次日", "told"],
];

/** 上周, 这个星期, 下禮拜 and their like: each head with each word for a week. */
const WEEK_HEADS: readonly (readonly [offset: number, heads: string])[] = [
  [0, "本 这 這 今 这个 這個 今个 今個 这一 這一"],
  [-1, "上 上个 上個 上一"],
  [-2, "上上 上上个 上上個"],
  [1, "下 下个 下個 下一 来 來"],
  [2, "下下 下下个 下下個"],
];
const WEEKS = "周 週 星期 礼拜 禮拜".split(" ");

function* weekWords(): Generator<readonly [string, Relative]> {
  for (const [head, offset] of spread(WEEK_HEADS.map(([n, heads]) => [n, heads] as const)))
    for (const week of WEEKS) yield [head + week, { unit: "week", offset }];
}

export const RELATIVE_WORDS = wordTable<Relative>([
  ...weekWords(),
  ...spread(
    RELATIVES.map(
      ([unit, offset, words, from]) =>
        [{ unit, offset, ...(from !== undefined && { from }) }, words] as const,
    ),
  ),
]);
