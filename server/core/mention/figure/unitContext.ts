// What only the surroundings tell of a unit: 华氏70度 are degrees Fahrenheit, five million pounds are
// money.

import { skipSpacesBack } from "./chars.ts";
import { unitFactor } from "./unit.ts";
import type { UnitMatch } from "./unitAt.ts";
import type { WordNumeral } from "./wordNumeral.ts";
import { longestBefore, spread, wordTable } from "./wordTable.ts";

const SCALES = wordTable<string>(
  spread([
    ["celsius", "摄氏 攝氏 摂氏 摄氏温度 摂氏温度"],
    ["fahrenheit", "华氏 華氏 华氏温度 華氏温度"],
  ]),
);

/** 2.3ポイント低下 are percentage points; 500ポイント安 and 20ポイント還元 are points of an index or a shop. */
const CHANGES =
  /^の?(?:増|減|上昇|低下|下落|改善|悪化|拡大|縮小|上回|下回|高|低|下が|上が|縮|伸|落|差|広が|狭|開)/u;
/** 差は2.2ポイントになった: a change or gap of shares told as a level; indices have levels too. */
const LEVELS = /^(?:に(?:な|達|とど|拡|縮|広|狭)|だ|です|で[あ、])/u;
const GAPS = /(?:差|幅|伸び|変化|開き)(?:は|も|が|で)[^、。\n]{0,10}$/u;
/** How far before the points they are looked for. */
const GAP_REACH = 14;
/** Shares of a whole seldom move further at once. */
const MOST_POINTS = 50;

/** 0.5 times per hour. */
const RATE = /^ (?:per|an?|each|every|daily|weekly|yearly)\b/iu;

/** From this many pounds (10^6) on, nobody weighs. */
const MONEY_POWER = 6;

/** The unit as its context makes it, and where the figure then starts. */
export function refineUnit(
  text: string,
  start: number,
  numeral: WordNumeral,
  match: UnitMatch,
): { readonly match: UnitMatch; readonly start: number } {
  const { unit } = match.is;
  // 86.3亿度: nothing else has so many degrees.
  if (unit === "degree" && match.word === "度" && (numeral.power ?? 0) >= LARGE_POWER)
    return { match: { ...match, is: KILOWATT_HOUR }, start };
  if (unit === "degree" && match.word === "度" && areTimes(text, start, numeral, match.end))
    return { match: { ...match, is: { category: "count" } }, start };
  if (unit === "degree") {
    const scale = longestBefore(SCALES, text, skipSpacesBack(text, start, 1));
    if (scale === undefined) return { match, start };
    const is = { category: "unit", unit: scale.value, dimension: "temperature" } as const;
    return { match: { ...match, is }, start: scale.start };
  }
  const { dimension } = match.is;
  const isMoving = dimension === "length" || dimension === "volume";
  const speed = isMoving ? speedOf(text, start, match) : undefined;
  if (speed !== undefined) return { match: speed, start };
  if (match.word === "キロ" && isWeighed(text, start, match.end)) {
    return { match: { ...match, is: KILOGRAM }, start };
  }
  // Nobody does a thing one and a half times, but on average 0.5 times per hour.
  const isPart = match.word === "times" && Number(numeral.value) % 1 !== 0;
  if (isPart && !RATE.test(text.slice(match.end, match.end + 8))) {
    return { match: { ...match, is: { category: "multiple" } }, start };
  }
  // 88折 and 七五折 say the percent themselves; 八折 and 8.8折 say tenths.
  if (match.word === "折" && Number(numeral.value) >= 10) {
    return { match: { ...match, is: { category: "percent" } }, start };
  }
  if (
    (match.word === "ポイント" || match.word === "pt") &&
    Number(numeral.value) < MOST_POINTS &&
    isChange(text, start, match)
  ) {
    return {
      match: { ...match, is: { category: "percentage-point", unit: "percentage-point" } },
      start,
    };
  }
  const pounds = unit === "pound" && /^(?:pounds?|ポンド)$/iu.test(match.word);
  if (!pounds || !isMoney(text, numeral, start, match.end)) return { match, start };
  return { match: { ...match, is: { category: "currency", unit: "GBP" } }, start };
}

/** A share beside the points: "fell by seven points, to 31 percent". Not a score: "seven points, 31 goals". */
const SHARE_NEAR = /\d\s?%|\bper ?cent\b/iu;
const SHARE_REACH = 40;

/** 掉了1.4个点, 比堂食低约6个点. */
const MOVED = /(?:[升降涨漲跌增减減高低掉落缩縮扩擴差多少调調砍动還还+＋−-])[了近约約不到]{0,3}$/u;

/** Whether counted "points" are those between two shares. */
export function areSharePoints(text: string, { start, end, noun, value }: CountedPoints): boolean {
  if (value >= MOST_POINTS || !/^(?:points?|pt|[个個][点點])$/iu.test(noun)) return false;
  if (/^[个個]/u.test(noun) && MOVED.test(text.slice(Math.max(0, start - 6), start))) return true;
  return (
    SHARE_NEAR.test(text.slice(Math.max(0, start - SHARE_REACH), start)) ||
    SHARE_NEAR.test(text.slice(end, end + SHARE_REACH))
  );
}

interface CountedPoints {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  readonly value: number;
}

/** +1.8pt(11.9→13.7%): short for the points between two shares, where a sign says that something changed. */
const SIGNED = /[+＋\-−－▲△]\s?$/u;

function isChange(text: string, start: number, { word, end }: UnitMatch): boolean {
  const after = text.slice(end, end + 4);
  if (CHANGES.test(after)) return true;
  if (word === "pt") return SIGNED.test(text.slice(Math.max(0, start - 2), start));
  return LEVELS.test(after) && GAPS.test(text.slice(Math.max(0, start - GAP_REACH), start));
}

/** Words of money and of weight; the pound is that of the words around it. */
const MONEY_WORDS =
  /[£€$¥]|ドル|ペンス|ポンド[安高]|[罰料費代税]金|料金|価格|賃金|給与|年収|報酬|手当|売上|収入|利益|予算|融資|負債|[罚租奖奬]金|费用|價格|价格|工资|收入|利润|预算|贷款|便士|\b(?:sterling|pence|penny|fine[ds]?|fees?|prices?|priced|costs?|costing|pay|pays|paid|payments?|salar(?:y|ies)|wages?|revenues?|profits?|loss(?:es)?|budgets?|funds?|funding|spen[dt]|spending|sold|sells?|worth|tax(?:es)?|debts?|loans?|grants?|earn(?:s|ed|ings)?|invest(?:ed|ment)?|compensation|damages|rent|bills?|savings?|donat(?:ed|ions?))\b/iu;
const WEIGHT_WORDS =
  /[体體]重|重[さい量たく]|重约|\d\s?kg|キロ|グラム|公斤|千克|肉|\b(?:weigh(?:s|ed|ing)?|weights?|heav(?:y|ier)|lbs?|kilograms?|kilos?|ounces?|tons?|tonnes?|force|thrust|per square)\b/iu;
const KILOWATT_HOUR = {
  category: "unit",
  unit: "kilowatt-hour",
  dimension: "energy",
  ...unitFactor("kilowatt-hour"),
} as const;
const KILOGRAM = { category: "unit", unit: "kilogram", dimension: "mass", factor: 1000 } as const;
/** 体重60キロ, 60キロ級, 3キロやせる: キロ is a kilometre but where something is weighed. */
const WEIGHED_BEFORE =
  /(?:体重|重[さ量]|[コお]メ|米|肉|魚|粉|積載|荷|収穫|収量|漁獲|水揚げ)[^、。\n]{0,6}$/u;
const WEIGHED_AFTER =
  /^(?:級|超級|[減増]量|痩|やせ|太|減ら|の(?:重|荷|米|コメ|肉|魚|粉|減量|体重|砂糖|野菜|巨体)|(?:当|あ)たり[\d,万億]{1,9}[円ド])/u;

function isWeighed(text: string, start: number, end: number): boolean {
  if (WEIGHED_AFTER.test(text.slice(end, end + 16))) return true;
  return WEIGHED_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

/** 时速45公里, 時速45キロ, 每小时45英里, 秒速8メートル: the time stands before the length. */
const SPEEDS = wordTable<"hour" | "second">(
  spread<"hour" | "second">([
    ["hour", "时速 時速 每小时 每小時 毎時 时速达 时速约 時速約 时速为 时速超过 每小时约 每小时达"],
    ["second", "秒速 每秒 毎秒 秒速约 秒速約"],
  ]),
);

function speedOf(text: string, start: number, match: UnitMatch): UnitMatch | undefined {
  const time = longestBefore(SPEEDS, text, skipSpacesBack(text, start, 1));
  const unit = `${match.is.unit}-per-${time?.value}`;
  // 每秒9860立方米: a river's flow.
  if (time?.value === "second" && match.is.unit === "cubic-meter")
    return { ...match, is: { category: "unit", unit } };
  const known = time === undefined ? undefined : unitFactor(unit);
  if (known === undefined || known.dimension !== "speed") return undefined;
  return { ...match, is: { category: "unit", unit, ...known } };
}

/** 失敗は3度だけ, 2度にわたり: how often, in Japanese; degrees have their word near them. */
const OFTEN = /^(?:だけ|しか|にわた|ほど|も|の|、|と)/u;
const HEAT_OR_ANGLE = /[温熱暑寒緯経角傾斜震冷気摂華氷]|℃|°|マイナス|最[高低]|平年|平均/u;
/** Nobody counts more than so many times with 度. */
const MOST_TIMES = 12;

function areTimes(text: string, start: number, { value, step }: WordNumeral, end: number): boolean {
  if (typeof value !== "number" || value > MOST_TIMES || step < 1 || value < 1) return false;
  if (!OFTEN.test(text.slice(end, end + 3)) || !/[ぁ-ん]/u.test(text.slice(end, end + 3)))
    return false;
  return !HEAT_OR_ANGLE.test(text.slice(Math.max(0, start - 24), end + 12));
}

/** How far around the figure they are looked for, in code units. */
const TALK_BEFORE = 48;
const TALK_AFTER = 24;

/** From 万 on, pounds without a word of weight near them are money: 1,480万ポンド. */
const LARGE_POWER = 4;

/** "5 million pounds", "one pound twenty pence"; not "5 million pounds of beef". */
function isMoney(text: string, numeral: WordNumeral, start: number, end: number): boolean {
  const { power = 0 } = numeral;
  const after = text.slice(end, end + TALK_AFTER);
  if (/^ (?:of|per|in weight)\b|^の(?!罰|支|予|損|利|売|収)/u.test(after)) return false;
  if (power >= MONEY_POWER || /^(?: and)? ?[\w-]+ ?(?:pence\b|penny\b|ペンス)/iu.test(after))
    return true;
  // 4億1,260万ポンド ends in a smaller word than it begins with.
  if (/[億兆]/u.test(text.slice(numeral.start, numeral.end))) return true;
  const around = text.slice(Math.max(0, start - TALK_BEFORE), start) + after;
  if (WEIGHT_WORDS.test(around)) return false;
  return power >= LARGE_POWER || MONEY_WORDS.test(around);
}
