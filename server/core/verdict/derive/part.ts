// Figures as parts of a formula: what they measure, in one unit, with the words they are shown by.

import type { SentencePlace } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention, QuantityMention } from "../../mention/mention.ts";
import { slice } from "../../text/span.ts";
import { changeOf } from "./change.ts";
import { borrowedMeasure, type Measure, measureOf } from "./measure.ts";

/** One end of a figure that a formula may take: 1.2亿元 is 120,000,000 of "currency CNY", shown as 1.2亿. */
export interface Part {
  /** Two parts of one measure can be added: "currency CNY", "unit length", "count", "share". */
  readonly measure: string;
  /** In the measure's base unit; shares in percent. */
  readonly value: number;
  /** In the unit written: an average over six years divides by 6. */
  readonly written: number;
  /** Half of what the last written digit is worth, in the same unit. */
  readonly half: number;
  /** The numeral as written, without its unit; shares with it. */
  readonly words: string;
  readonly figure: QuantityMention | DateMention;
  /** Counted noun as written, where the figure has one. */
  readonly noun?: string;
  /** Which way a change goes: what "0.8 yuan higher" adds to the level before. */
  readonly change?: "up" | "down";
  /** The year of its sentence, where that tells one alone. */
  readonly year?: number;
  /** The article's value, where the note names the part less exactly. */
  readonly exact?: number;
  /** Where the article tells it. */
  readonly place?: SentencePlace;
  /** The article's figure there. */
  readonly told?: QuantityMention | DateMention;
  /** Parts that only the article names: the words of the note's sentence that stand near. */
  readonly near?: ReadonlySet<object>;
}

/** Whether the two tell one amount, as far as their last digits go. */
export function isSame(a: Part, b: Part): boolean {
  return a.measure === b.measure && Math.abs(a.value - b.value) <= Math.max(a.half, b.half);
}

/** The parts of a sentence's figures; a range told as a change ("from 80 to 100") is two. */
export function partsOf(figures: readonly Figure[], text: string): readonly Part[] {
  const year = soleYear(figures);
  return figures.flatMap((figure, i) => {
    if (figure.kind === "date") return datePart(figure, text);
    if (figure.kind !== "quantity") return [];
    const measured = borrowedMeasure(figures, i, text) ?? measureOf(figure);
    if (measured === undefined || isRateBase(figure, text)) return [];
    const change = changeOf(figure, text);
    return endsOf(figure, text).map((end) => ({
      ...partOf(figure, measured, end),
      ...(change !== undefined && { change }),
      ...(year !== undefined && { year }),
    }));
  });
}

/** "Every 10 minutes" is how often, and no time that is spent. Not "every share of 10 yen". */
const OFTEN = /(?:\bevery |[每毎])$/iu;

/** "Per 100,000", 10万人当たり: what something is counted by. */
const COUNTED_BY = {
  before: /(?:\bper |[每毎])$/iu,
  after: /^\s?(?:[当當]たり|あたり|につき)/u,
} as const;

function isRateBase({ category, span, value }: QuantityMention, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 6), span.start);
  if (category === "unit") return OFTEN.test(before);
  if (value === 1 || (category !== "count" && category !== "number")) return false;
  return (
    COUNTED_BY.before.test(before) || COUNTED_BY.after.test(text.slice(span.end, span.end + 4))
  );
}

interface End {
  readonly value: number;
  readonly words: string;
}

function partOf(figure: QuantityMention, { measure, factor }: Measure, end: End): Part {
  const { category, unit, step } = figure;
  return {
    measure,
    value: end.value * factor,
    written: end.value,
    half: (step * factor) / 2,
    // 25 basis points are shown as the 0.25 that they are of a percent.
    words: measure === "point" && factor !== 1 ? `${end.value * factor}` : end.words,
    figure,
    ...(category === "count" && unit !== undefined && { noun: unit }),
  };
}

/** The middle of a range, as forecasts are compared: "$8.7 billion to $8.9 billion" is 8.8. */
export function middleOf(
  figure: QuantityMention,
  text: string,
  figures: readonly Figure[],
): readonly Part[] {
  const measured = measureOf(figure);
  const [low, high] = endsOf(figure, text);
  if (measured === undefined || low === undefined || high === undefined) return [];
  const words = `((${low.words} + ${high.words}) ÷ 2)`;
  const year = soleYear(figures);
  const part = partOf(figure, measured, { value: (low.value + high.value) / 2, words });
  return [{ ...part, ...(year !== undefined && { year }) }];
}

/** Times told as dates: 2024 less 2019 is five years. */
export const DATE = "date";

const MONTHS = 12;

/** "2011-07" and "2019-04-30" count months, "2019" alone counts none of its own. */
const YEAR_MONTH = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?!\d))?/u;

function datePart(figure: DateMention, text: string): readonly Part[] {
  const { year, month } = YEAR_MONTH.exec(figure.value ?? "")?.groups ?? {};
  if (year === undefined || figure.value?.includes("/") === true) return [];
  const value = Number(year) * MONTHS + (month === undefined ? 0 : Number(month) - 1);
  const half = month === undefined ? MONTHS / 2 : 1 / 2;
  const words = slice(text, figure.span);
  return [{ measure: DATE, value, written: Number(year), half, words, figure }];
}

/** The joiner of a range: "80 to 100", 80から100. Not the minus of "-5". */
const JOINER = /(?<=\S)\s*(?:to|and|through|[-–—~～〜至到]|から)\s*(?=\S)/u;

function endsOf({ value, numeral, span, category }: QuantityMention, text: string): readonly End[] {
  const isShare = category === "percent" || category === "fraction";
  if (typeof value === "number") return [{ value, words: slice(text, isShare ? span : numeral) }];
  if (value.low === null || value.high === null) return [];
  const [first, second] = slice(text, { start: numeral.start, end: span.end }).split(JOINER, 2);
  if (first === undefined || second === undefined) return [];
  return [
    { value: value.low, words: numeralIn(first) },
    { value: value.high, words: numeralIn(second) },
  ];
}

/** Digits with their magnitude: the 48万 of 48万冊, the "3.2 million" of "$3.2 million". */
const NUMERAL =
  /\p{Nd}[\p{Nd}.,]*(?:\s?(?:thousand|million|billion|trillion|[千百万亿億兆萬])){0,2}/iu;

function numeralIn(words: string): string {
  return NUMERAL.exec(words)?.[0] ?? words;
}

/** The year that the figures tell of; undefined where they tell none or several. */
function soleYear(figures: readonly Figure[]): number | undefined {
  const years = figures.flatMap((figure) =>
    figure.kind === "date" ? (figure.value?.match(/\d{4}/gu) ?? []) : [],
  );
  return new Set(years).size === 1 ? Number(years[0]) : undefined;
}
