// Words that say how a figure is meant: about, nearly, over, under, at least, at most; before it or
// after it.

import type { Modifier } from "../mention.ts";
import { spread, wordTable } from "./wordTable.ts";

/** Words that only end like a modifier: 最近3年 are not nearly three years. */
const NO_MODIFIERS =
  "最近 附近 邻近 临近 通过 通過 經過 经过 度过 渡过 不过 来过 去过 超近 远超过去 打破 突然近 请约 预约 条约 合约 契约 公约 節約 制約 予約 " +
  "規約 有超 some_c over_and_over all_over turned_over turn_over look_around add_up_to adds_up_to added_up_to adding_up_to";

export const MODIFIERS_BEFORE = wordTable<Modifier | "none">(
  spread<Modifier | "none">([
    ["none", NO_MODIFIERS],
    [
      "about",

      "约 約 大约 大約 约为 約為 大概 大致 差不多 左右 约有 上下 およそ おおよそ ざっと ほぼ 概ね 約およそ about around approximately " +
        "approx. approx roughly circa some c. ca. an_estimated estimated ~ ∼ ～ ≈ 〜 " +
        "estimated_at in_the_region_of close_on",
    ],
    [
      "nearly",

      "近 将近 將近 接近 近乎 几近 逼近 逾近 nearly almost close_to just_under just_below approaching " +
        "ほとんど nearly_all not_quite",
    ],
    [
      "over",

      "超 超过 超過 超過了 超过了 逾 突破 突破了 高于 高於 多于 大于 大於 高过 不止 过 過 破 超出 over more_than above " +
        "exceeding exceeds exceed exceeded greater_than higher_than upwards_of in_excess_of " +
        "beyond longer_than larger_than bigger_than older_than topping surpass surpasses surpassing surpassed taller_than heavier_than " +
        "well_over just_over > ＞ 超えて",
    ],
    [
      "under",

      "不足 不到 低于 低於 少于 少於 小于 小於 未满 未滿 不满 under below less_than fewer_than lower_than " +
        "smaller_than younger_than short_of shorter_than lighter_than cheaper_than underneath < ＜ 未満の",
    ],
    [
      "at-least",

      "至少 最少 大なりイコール 不少于 不少於 不低于 不低於 不小于 起码 最低 未低于 不会低于 不得低于 不得少于 最少有 至少有 至少是 大于等于 大于或等于 大于或者等于 少なくとも 最低でも 最低 " +
        "at_least at_least_or_equal_to greater_than_or_equal_to more_than_or_equal_to no_less_than no_fewer_than not_less_than a_minimum_of minimum_of min. ≥ ≧ " +
        ">= a_total_of_at_least",
    ],
    [
      "at-most",

      "最多 至多 未超过 没有超过 没超过 不会超过 不得超过 不能超过 小なりイコール 小さいイコール 不超过 不超過 不多于 不高于 不大于 最高 最大 最多有 小于等于 小于或等于 小于或者等于 上限 多くとも 最大で 最大 最高 at_most " +
        "less_than_or_equal_to no_more_than not_more_than not_exceeding up_to as_much_as as_many_as a_maximum_of " +
        "maximum_of max. ≤ ≦ <=",
    ],
  ]),
);

/** After the figure with its unit: 5万以上, 100家左右, "500 or more", 50名程度. */
export const MODIFIERS_AFTER = wordTable<Modifier>(
  spread([
    [
      "about",
      "左右 上下 前后 前後 程度 ほど ぐらい くらい 前後で 内外 or_so or_thereabouts -ish -odd 上下浮动",
    ],
    ["nearly", "弱 近く 近くの 近い に近い に近く に近かった に迫る に迫り に迫った"],
    [
      "over",

      "多 余 餘 強 之多 超 超え 超の を超える を超え を超えた を超す を上回る を上回り を上回った より多い より大きい より大きく より大きくて より多く " +
        "有余 开外 出头 出頭 挂零 掛零 台 大なり -plus plus + ＋ 超える あまり",
    ],
    [
      "under",
      "足らず に足りない に届かない に届かず に達しない に達せず に満たず を割り込む を割り込んだ を割り込み を割った を割る 未満 " +
        "未满 未滿 を下回る を下回った を下回り に満たない より少ない より小さい より小さく より小さくて より低い 弱の 不到 小なり",
    ],
    [
      "at-least",

      "以上 を下回らない を下回らず を割らない を割らず を割り込まない より少なくない より小さくない より低くない 及以上 或以上 或者以上 もしくはそれ以上 あるいは以上 或更多 以上の or_more at_least or_above or_over or_higher " +
        "or_greater or_older and_above and_over and_up 起 から上",
    ],
    [
      "at-most",

      "以内 以內 を超えない を超えず を超えなかった を超えません を上回らない を上回らず より多くない より大きくない より大きくなく 以下 及以下 或以下 或者以下 もしくはそれ以下 或更少 以下の or_less at_most or_fewer or_below or_under or_lower " +
        "and_below and_under まで",
    ],
  ]),
);

/** Words that only end like a change: 每升0.11毫克, "made up 45 %". */
export const NO_CHANGES =
  "每升 公升 毫升 毎升 made_up make_up makes_up making_up took_up take_up takes_up taking_up used_up uses_up signed_up set_up ended_up " +
  "opened_up bought_up put_up gave_up lined_up";

/** A change told before the figure, with nothing but fillers between: 增长了约5%, "rose by 5 %". */
export const UP_BEFORE =
  "增长 增長 增长率 上涨 上漲 上升 提高 提升 增加 增 涨 漲 升 涨幅 增幅 攀升 飙升 扩大 回升 上扬 上调 rose rise rises rising " +
  "grew grow grows growing " +
  "increased increase increases increasing up climbed climb jumped jump surged surge " +
  "soared soar gained gain gains advanced expanded added higher went moved changed varied " +
  "growth raised lifted 増加 増 上昇 プラス";
export const DOWN_BEFORE =
  "下降 下滑 下跌 减少 減少 降低 下调 跌 降 减 減 跌幅 降幅 缩水 萎缩 回落 缩减 削减 fell fall falls falling dropped drop " +
  "drops dropping decreased decrease decreases " +
  "decreasing declined decline declines declining down slid slipped slumped plunged " +
  "tumbled shrank lower reduced cut slashed lowered contracted 低下 下落 マイナス 減";
/** Between the verb and the figure. */
export const FILLERS =
  "了 近 约 約 by a an of 逾 超 超过 达 達 为 幅度 率 达到 到了_ ; 将近 接近 nearly about around almost roughly " +
  "over approximately more_than some just only another well_over 同比 环比 大约 幅度为 幅度达 将";

/** A change told right after the figure: 5%増, 5%の減少, "a 5 % rise". */
export const UP_AFTER =
  "増 増加 増収 増益 上昇 高 伸び 伸びた 拡大 アップ プラス の増加 の上昇 の伸び の増収 の増益 増の 增长 增幅 涨幅 增加 的增长 的增幅 的涨幅 的增长率 " +
  "rise increase growth gain jump surge higher hike";
export const DOWN_AFTER =
  "減 減少 減収 減益 低下 下落 縮小 ダウン マイナス の減少 の低下 の下落 の減収 の減益 安 下降 降幅 跌幅 的下降 的降幅 的跌幅 decline " +
  "decrease drop fall reduction cut slump lower loss";
