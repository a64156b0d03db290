// Modifiers and directions around a figure: 约2900个区县, "rose by more than 5 %", 5万以上, 5%増.

import { isOneOf } from "../../text/codeAt.ts";
import type { Modifier } from "../mention.ts";
import { isDigitAt, skipSpaces, skipSpacesBack } from "./chars.ts";
import {
  DOWN_AFTER,
  DOWN_BEFORE,
  FILLERS,
  MODIFIERS_AFTER,
  MODIFIERS_BEFORE,
  NO_CHANGES,
  UP_AFTER,
  UP_BEFORE,
} from "./modifierTable.ts";
import { longestAt, longestBefore, spread, wordTable } from "./wordTable.ts";

type Direction = "up" | "down";

const BEFORE = wordTable<Direction | "filler" | "none">(
  spread<Direction | "filler" | "none">([
    ["none", NO_CHANGES],
    ["filler", FILLERS],
    ["up", UP_BEFORE],
    ["down", DOWN_BEFORE],
  ]),
);
const AFTER = wordTable<Direction>(
  spread<Direction>([
    ["up", UP_AFTER],
    ["down", DOWN_AFTER],
  ]),
);
/** Fillers between a verb of change and its figure: "rose by just over about 5 %" has three. */
const MOST_FILLERS = 4;

export interface Modified {
  readonly modifier: Modifier;
  /** Where it starts or ends, away from the figure. */
  readonly at: number;
}

/** The modifier that ends before `start`, no earlier than `from`. */
export function modifierBefore(text: string, start: number, from: number): Modified | undefined {
  const end = skipSpacesBack(text, start);
  if (start > from && isUpwards(text, start)) return { modifier: "over", at: start - 1 };
  const match = longestBefore(MODIFIERS_BEFORE, text, end);
  if (match === undefined || match.start < from || match.value === "none") return undefined;
  // "Went up to 2.9%" is where it went.
  if (match.value === "at-most" && WENT.test(text.slice(Math.max(0, match.start - 8), start)))
    return undefined;
  // <> and => are signs of their own.
  if ("<>".includes(text.charAt(match.start)) && isOneOf("<>=-", text, match.start - 1))
    return undefined;
  return { modifier: negated(text, match.start, match.value), at: match.start };
}

/** Matches "went up to ", "moves up to "; not "pays up to ". */
const WENT =
  /\b(?:went|goes?|going|gone|moved?|came|edged|ticked|crept|inched|jumped|shot|climbed) up to $/iu;

/** "Won't be more than twelve", "did not exceed 5 %": what is not over is at most. */
function negated(text: string, start: number, modifier: Modifier): Modifier {
  const other = OPPOSITES[modifier];
  if (other === undefined) return modifier;
  return NEGATION.test(text.slice(Math.max(0, start - NEGATION_REACH), start)) ? other : modifier;
}

const OPPOSITES: Readonly<Partial<Record<Modifier, Modifier>>> = {
  over: "at-most",
  under: "at-least",
};

/** Matches "won't be ", "should not cost "; not "not only ", "not know that ", "nothing ". */
const NEGATION =
  /(?:\b(?:not|never|cannot)|n['’]t)(?: (?!only|just|because|know|say|clear|if|that|but|all|yet)[a-z-]+){0,3} $/iu;
const NEGATION_REACH = 36;

/** 上百家, 上千万元: up into the hundreds; not 以上百分之五, 线上百货. */
function isUpwards(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== "上" || !isOneOf("百千万亿萬億", text, start)) return false;
  return !isOneOf("以之线網网史路身海", text, start - 2);
}

/** The modifier that starts after `end`. */
export function modifierAfter(text: string, end: number): Modified | undefined {
  const match = longestAt(MODIFIERS_AFTER, text, skipSpaces(text, end, 1));
  // 4+1 is a sum or a rule of play, "100+" more than a hundred; 比560万多2,120万 is so much more.
  if (
    match === undefined ||
    (isOneOf("+＋多", text, match.start) && isDigitAt(text, match.end)) ||
    (match.value === "over" && SUM.test(text.slice(match.start, match.end + 6)))
  )
    return undefined;
  // 五年半出头 is hardly more: its half has said so.
  if (text.charAt(match.start - 1) === "半" && isOneOf("出挂掛", text, match.start))
    return undefined;
  const goesOn = GOES_ON[text.slice(match.start, match.end)];
  if (goesOn?.test(text.slice(match.end, match.end + 3)) === true) return undefined;
  return { modifier: match.value, at: match.end };
}

/** 前年の37万8000人を上回った holds something against a figure; 37万8000人を上回った tells what it is more than. */
export function isHeldAgainst(text: string, start: number, end: number): boolean {
  return (
    OF_ANOTHER.test(text.slice(Math.max(0, start - 3), start)) &&
    BESIDE.test(text.slice(end, end + 4))
  );
}

const OF_ANOTHER = /の約?$/u;
const BESIDE = /^を(?:上回|下回|超え|超す|割)/u;

/** "3 plus 4", "three plus zero point two". */
const SUM =
  /^plus (?:\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|twel|thir|twen|fort|fift|a )/iu;

/**
 * What makes another word of a modifier: 10万人まで増加 and 10%まであと3ポイント tell where it went or how far it is (10万人まで無料 is a bound), 前年より53校多い and
 * 比2023年多出一成 compare, 10日余計に is so much more, 13%から上がった where it came from.
 */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  まで: /^(?:到達|達|増|伸|上|下|減|低|回復|拡|縮|引|高|落|急|戻|持ち直|盛り返|押し|挽回|あと|残り)/u,
  多: /^(?:[いくかめ出近约約達达于於]|了[\d约約近])/u,
  台: /^[企商胞侨积媒资湾灣风風所数數本車车座帳頭头阶階北中南州上下词灯無无面形地]/u,
  余: /^[計剰裕地波白韻暇儀談技熱所]/u,
  から上: /^[がげ昇回っり]/u,
  強: /^(?:[いくまめ化制調力]|かっ)/u,
  弱: /^(?:[いくまめ点体者]|かっ)/u,
};

/**
 * The change that is told with the figure between `start` and `end`, nothing but fillers between.
 */
export function directionOf(
  text: string,
  start: number,
  end: number,
  from: number,
): Direction | undefined {
  let at = start;
  for (let words = 0; words < MOST_FILLERS; words++) {
    const match = longestBefore(BEFORE, text, skipSpacesBack(text, at));
    if (match === undefined || match.start < from || match.value === "none") break;
    if (match.value !== "filler") return match.value;
    at = match.start;
  }
  const after = longestAt(AFTER, text, skipSpaces(text, end, 1));
  // 比39.8%高4.5个百分点: what is so much higher is the other.
  if (after === undefined) return undefined;
  if (text.charAt(after.start) !== "高") return after.value;
  // 186名高中生 go to a high school.
  return isDigitAt(text, after.end) ||
    isOneOf("中校齢龄等层層速铁鉄级級温原山度新端低", text, after.end)
    ? undefined
    : after.value;
}
