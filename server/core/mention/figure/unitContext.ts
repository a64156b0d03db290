// What only the surroundings tell of a unit: 华氏70度 are degrees Fahrenheit, five million pounds are
// money.

import { skipSpacesBack } from "./chars.ts";
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
  /^の?(?:増|減|上昇|低下|下落|改善|悪化|拡大|縮小|上回|下回|高|低|下が|上が|縮|伸|落)/u;
/** Shares of a whole seldom move further at once. */
const MOST_POINTS = 50;

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
  if (unit === "degree") {
    const scale = longestBefore(SCALES, text, skipSpacesBack(text, start, 1));
    if (scale === undefined) return { match, start };
    const is = { category: "unit", unit: scale.value, dimension: "temperature" } as const;
    return { match: { ...match, is }, start: scale.start };
  }
  // Nobody does a thing one and a half times, but on average 0.5 times per hour.
  const rate = /^ (?:per|an?|each|every|daily|weekly|yearly)\b/iu.test(
    text.slice(match.end, match.end + 8),
  );
  if (match.word === "times" && Number(numeral.value) % 1 !== 0 && !rate) {
    return { match: { ...match, is: { category: "multiple" } }, start };
  }
  // 88折 and 七五折 say the percent themselves; 八折 and 8.8折 say tenths.
  if (match.word === "折" && Number(numeral.value) >= 10) {
    return { match: { ...match, is: { category: "percent" } }, start };
  }
  if (
    match.word === "ポイント" &&
    Number(numeral.value) < MOST_POINTS &&
    CHANGES.test(text.slice(match.end, match.end + 4))
  ) {
    return {
      match: { ...match, is: { category: "percentage-point", unit: "percentage-point" } },
      start,
    };
  }
  const pounds = unit === "pound" && /^(?:pounds?|ポンド)$/iu.test(match.word);
  if (!pounds || !isMoney(text, numeral, match.end)) return { match, start };
  return { match: { ...match, is: { category: "currency", unit: "GBP" } }, start };
}

/** "5 million pounds", 4億1,260万ポンド, "one pound twenty pence"; not "5 million pounds of beef". */
function isMoney(text: string, { power = 0, start, end: last }: WordNumeral, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (/^ (?:of|per|in weight)\b/u.test(after)) return false;
  // 4億1,260万ポンド ends in a smaller word than it begins with.
  if (/[億兆]/u.test(text.slice(start, last))) return true;
  return power >= MONEY_POWER || /^ (?:and )?[a-z-]+ (?:pence|penny)/iu.test(after);
}
