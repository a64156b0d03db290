// Figures as parts of a formula: what they measure, in one unit, with the words they are shown by.

import type { SentencePlace } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { unitFactor } from "../../mention/figure/unit.ts";
import type { DateMention, QuantityMention } from "../../mention/mention.ts";
import { slice } from "../../text/span.ts";

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

/** The parts of a sentence's figures; a range told as a change ("from 80 to 100") is two. */
export function partsOf(figures: readonly Figure[], text: string): readonly Part[] {
  const year = soleYear(figures);
  return figures.flatMap((figure, i) => {
    if (figure.kind === "date") return datePart(figure, text);
    if (figure.kind !== "quantity") return [];
    const measured = measureOf(figure);
    if (measured === undefined || figure.category === "multiple") return [];
    const { measure, factor } = ofWhole(figure, figures[i + 1], text) ?? measured;
    return endsOf(figure, text).map(({ value, words }) => ({
      measure,
      value: value * factor,
      written: value,
      half: (figure.step * factor) / 2,
      words,
      figure,
      ...(figure.category === "count" && figure.unit !== undefined && { noun: figure.unit }),
      ...(year !== undefined && { year }),
    }));
  });
}

/** Years told as dates: 2024 less 2019 is five years. */
export const DATE = "date";

const MONTHS = 12;

function datePart(figure: DateMention, text: string): readonly Part[] {
  const year = /^\d{4}/u.exec(figure.value ?? "")?.[0];
  if (year === undefined || figure.value?.includes("/") === true) return [];
  const value = Number(year) * MONTHS;
  const words = slice(text, figure.span);
  return [{ measure: DATE, value, written: Number(year), half: MONTHS / 2, words, figure }];
}

/** "540 of the 905 hectares": a number without a unit is counted in that of its whole. */
function ofWhole(
  figure: QuantityMention,
  next: Figure | undefined,
  text: string,
): ReturnType<typeof measureOf> {
  if (figure.category !== "number" || next?.kind !== "quantity") return undefined;
  const between = text.slice(figure.span.end, next.span.start);
  return /^ (?:out )?of (?:the |its |their |all )?$/u.test(between) ? measureOf(next) : undefined;
}

/** What a figure measures, and the factor to the measure's base unit; undefined for ranks, which nobody adds. */
export function measureOf({
  category,
  unit = "",
}: QuantityMention): { readonly measure: string; readonly factor: number } | undefined {
  switch (category) {
    case "ordinal":
      return undefined;
    case "number":
    case "count":
      return { measure: "count", factor: 1 };
    case "percent":
      return { measure: "share", factor: 1 };
    case "fraction":
      return { measure: "share", factor: 100 };
    case "percentage-point":
      return { measure: "point", factor: 1 };
    case "multiple":
      return { measure: "multiple", factor: 1 };
    case "currency":
      return { measure: `currency ${unit}`, factor: 1 };
    case "unit": {
      const known = unitFactor(unit);
      if (known === undefined) return { measure: `unit ${unit}`, factor: 1 };
      return { measure: `unit ${known.dimension}`, factor: known.factor };
    }
  }
}

/** The joiner of a range: "80 to 100", 80から100. Not the minus of "-5". */
const JOINER = /(?<=\S)\s*(?:to|and|through|[-–—~～〜至到]|から)\s*(?=\S)/u;

function endsOf(
  { value, numeral, span, category }: QuantityMention,
  text: string,
): readonly { readonly value: number; readonly words: string }[] {
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
