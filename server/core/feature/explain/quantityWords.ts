// A quantity in plain digits and its standard unit, so that a reader sees how Tieout read the words: 1.2亿元 is
// "CNY 120,000,000", 翻两番 "4 times", "10 million stores" "10,000,000 stores".

import { type Dimension, UNITS, type UnitRow } from "../../mention/figure/unitTable.ts";
import type { QuantityMention, Range } from "../../mention/mention.ts";
import { type Interval, intervalOf } from "../../verdict/figure/interval.ts";

type Unit = Pick<QuantityMention, "category" | "unit">;

/** The value with its unit, its direction ("12.5 %, up") but not its modifier. */
export function quantityWords(mention: QuantityMention): string {
  const { value, direction } = mention;
  const words =
    typeof value === "number"
      ? amountWords(value, mention)
      : rangeWords(value.low, value.high, mention);
  return direction === undefined ? words : `${words}, ${direction}`;
}

/** "2,875 to 2,925 counties"; an open end is null. */
export function rangeWords(low: number | null, high: number | null, unit: Unit): string {
  if (low === null) return high === null ? "any value" : `up to ${amountWords(high, unit)}`;
  if (high === null) return `${amountWords(low, unit)} or more`;
  const from = asNumber(low, unit);
  return amountWords(high, unit, (number) => `${from} to ${number}`);
}

/**
 * What a writer may honestly have meant, where that is more than the number itself: ends that are rounded to what the
 * interval can tell. Undefined for ordinals, exact counts, and ranges, which tell it themselves.
 */
export function meantInterval(mention: QuantityMention): Range | undefined {
  if (mention.category === "ordinal" || typeof mention.value !== "number") return undefined;
  const { low, high } = toNumbers(intervalOf(mention));
  const half = Math.max(mention.value - (low ?? mention.value), (high ?? 0) - mention.value);
  const count = mention.modifier === undefined && mention.step === 1;
  if (half <= 0 || (count && half < COUNTED)) return undefined;
  const unit = 10 ** (Math.floor(Math.log10(half) + 1e-9) - 1);
  const round = (end: number) => Math.round(end / unit) * unit;
  return { low: low && round(low), high: high && round(high) };
}

/** Half a thing: "2,989 counties" is that number, and 2,988.5 counties is nothing. With room for binary fractions. */
const COUNTED = 0.6;

function toNumbers({ low, high }: Interval): Range {
  return { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
}

/** "CNY 120,000,000", "3 km", "12.5 %", "10,000 家". `show` may put more in the number's place. */
export function amountWords(
  value: number,
  { category, unit }: Unit,
  show = (number: string) => number,
): string {
  const number = show(asNumber(value, { category }));
  switch (category) {
    case "percent":
    case "fraction":
      return `${number} %`;
    case "percentage-point":
      return `${number} ${value === 1 ? "percentage point" : "percentage points"}`;
    case "ordinal":
      return `no. ${number}`;
    case "multiple":
      return `${number} times`;
    case "currency":
      return unit === undefined ? number : `${unit} ${number}`;
    case "unit":
      return unit === undefined ? number : `${number} ${unitSign(unit, value)}`;
    case "number":
    case "count":
      return unit === undefined ? number : `${number} ${unit}`;
  }
}

/** Twelve digits hide that 0.1 + 0.2 is not 0.3; fractions are told as percent. */
const DIGITS = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 12 });
const SHARE = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 4 });

function asNumber(value: number, { category }: Pick<Unit, "category">): string {
  return category === "fraction" ? SHARE.format(value * 100) : DIGITS.format(value);
}

/** Their signs are too short to be read at a glance: "5 s". */
const IN_WORDS: ReadonlySet<Dimension> = new Set(["time", "month"]);

const ROWS: ReadonlyMap<string, UnitRow> = new Map(UNITS.map((row) => [row.id, row]));

/** km, m², "years"; the identifier in words where the table has no sign for it. */
function unitSign(id: string, value: number): string {
  const row = ROWS.get(id);
  const [sign] = row?.signs ?? [];
  if (row !== undefined && sign !== undefined && !IN_WORDS.has(row.dimension)) return sign;
  const name = id.replaceAll("-", " ");
  const plural = id === "century" ? "centuries" : `${name}s`;
  return value !== 1 && row?.words.includes(plural) === true ? plural : name;
}
