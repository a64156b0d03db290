// What follows a numeral, or stands before it, and says what it is a number of: a measure, a
// currency, a percent sign, a counter, a counted noun.

import type { QuantityCategory } from "../mention.ts";
import { JA_COUNTERS, JA_NOUNS, NO_COUNTERS, ZH_COUNTERS, ZH_NOUNS } from "./counterTable.ts";
import { CURRENCIES, TENTHS } from "./currencyTable.ts";
import { type Dimension, UNITS, type UnitRow } from "./unitTable.ts";
import { spread, wordTable } from "./wordTable.ts";

export interface UnitWord {
  readonly category: QuantityCategory;
  /** CLDR identifier or ISO 4217 code; counters carry none: their word is the unit. */
  readonly unit?: string;
  readonly dimension?: Dimension;
  /** Worth in the dimension's base unit, or of a currency's hundredth or tenth in the whole. */
  readonly factor?: number;
  /**
   * Power of ten that the value is read with: -2 for cents, 1 for 成 and 割, which are tens of
   * percent.
   */
  readonly power?: number;
}

/** Worth of a unit in its dimension's base unit; undefined for units that convert into nothing. */
export function unitFactor(
  id: string,
): { readonly dimension: Dimension; readonly factor: number } | undefined {
  return FACTORS.get(id);
}

const FACTORS = new Map(
  UNITS.flatMap(({ id, dimension, factor }) =>
    factor === undefined ? [] : [[id, { dimension, factor }] as const],
  ),
);

const PERCENT: UnitWord = { category: "percent" };
const POINTS: UnitWord = { category: "percentage-point", unit: "percentage-point" };
const PERCENTS =
  "% ％ ﹪ パーセント ㌫ percent per_cent percents prozent pour_cent por_ciento pct pct. 巴仙 wt% wt.% wt_% wt._% vol% vol.%";
const PERCENTAGE_POINTS =
  "个百分点 個百分點 百分点 百分點 pp ppt ppts percentage_point percentage_points percent_points %ポイント " +
  "％ポイント パーセントポイント pts";
/** Money of several countries: an amount whose code the words do not tell. */
const SHARED_MONEY =
  "franc francs rial rials riyal riyals dinar dinars peso pesos krone kroner krona crowns " +
  "shilling shillings " +
  "フラン ペソ ディナール リアル 法郎 比索 第纳尔 里亚尔 克朗";
/** Tenths: 三成 and 三割 are 30 %, 八折 is 80 % of the price. */
const TENTHS_OF_HUNDRED = "成 割 折";
const MULTIPLES = "倍 × fold";

/** Units written after a numeral, matched in lower case, in any of the three languages. */
export const WORDS_AFTER = wordTable<UnitWord>([
  ...UNITS.flatMap((row) =>
    row.words.flatMap(hyphened).map((word) => [word, measure(row)] as const),
  ),
  ...CURRENCIES.flatMap(({ code, after, cents }) => [
    ...after.map((word) => [word, money(code)] as const),
    ...cents.map((word) => [word, { ...money(code), power: -2 }] as const),
  ]),
  ...["USD", "EUR", "SEK", "NOK", "DKK", "GBP"].map(
    // Nordic reports: 30 MUSD are thirty million dollars.
    (code) => [`m${code.toLowerCase()}`, { ...money(code), power: 6 }] as const,
  ),
  ...spread([
    [PERCENT, PERCENTS],
    [{ category: "currency" }, SHARED_MONEY],
    [POINTS, PERCENTAGE_POINTS],
    [{ category: "percent", power: 1 }, TENTHS_OF_HUNDRED],
    [{ category: "multiple" }, MULTIPLES],
  ]),
]);

/** Signs of units after a numeral, whose case matters. */
export const SIGNS_AFTER: ReadonlyMap<string, UnitWord> = new Map([
  ...UNITS.flatMap((row) => row.signs.map((sign) => [sign, measure(row)] as const)),
  // 4.4x earnings; only right behind the digits.
  ["x", { category: "multiple" }] as const,
  // 255p a share: where British money is spoken of.
  ["p", { ...money("GBP"), power: -2 }] as const,
]);

export const MONEY_BEFORE = wordTable<string>(
  CURRENCIES.flatMap(({ code, before }) => before.map((word) => [word, code] as const)),
);

/** Tenths of the whole: 五元六角. */
export const MONEY_TENTHS = wordTable<UnitWord>(
  spread([[{ category: "currency", power: -1 }, TENTHS]]),
);

export const COUNTERS = wordTable<"counter" | "none">(
  spread<"counter" | "none">([
    ["none", NO_COUNTERS],
    ["counter", ZH_COUNTERS],
    ["counter", JA_COUNTERS],
  ]),
);
export const COUNTED_NOUNS = wordTable<"noun">(
  spread([
    ["noun", ZH_NOUNS],
    ["noun", JA_NOUNS],
  ]),
);

/** "square foot" is "square-foot" before a noun. */
function hyphened(word: string): readonly string[] {
  return word.includes(" ") ? [word, word.replaceAll(" ", "-")] : [word];
}

function measure({ id, dimension, factor }: UnitRow): UnitWord {
  return { category: "unit", unit: id, dimension, ...(factor !== undefined && { factor }) };
}

function money(code: string): UnitWord {
  return { category: "currency", unit: code };
}
