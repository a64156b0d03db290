// A mention is a span of a text that names a value: a quantity, a date, an entity or a quotation.
// No code here: the finders make mentions, the verdicts compare them.

import type { Span } from "../text/span.ts";

export type Mention = QuantityMention | DateMention | EntityMention | QuotationMention;

/** "about" widens both ways; "nearly" lies below, "over" above the figure; "at-least" and "at-most" include it. */
export type Modifier = "about" | "nearly" | "over" | "under" | "at-least" | "at-most";

export type QuantityCategory =
  | "number"
  | "percent"
  | "percentage-point"
  | "ordinal"
  | "currency"
  | "unit"
  | "count"
  | "multiple"
  | "fraction";

/** An interval of values; an open end is null. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

export interface QuantityMention {
  readonly kind: "quantity";
  /** The figure with its modifier left out and its unit or counted noun taken in: 2898个区县, "2,898 counties". */
  readonly span: Span;
  readonly category: QuantityCategory;
  /** In the unit written, magnitude words applied: 1.2亿元 is 120_000_000 with unit CNY. */
  readonly value: number | Range;
  /** ISO 4217 for currencies; CLDR unit identifier for measures ("square-meter"); the counter or counted noun as written else. */
  readonly unit?: string;
  readonly modifier?: Modifier;
  /** The numeral alone, magnitude word taken in, unit and signs left out: "2,898", "1.2亿", "ten thousand". */
  readonly numeral: Span;
  /** Worth of one unit of the last digit written, in `value`'s unit: 1.2亿 has 10_000_000, "2,898" has 1, "about 2,900" has 1. */
  readonly step: number;
  /** Cells of a table: worth of a written "1", told by a header: 365 below 营收(亿元) has 100,000,000. */
  readonly scale?: number;
  /** A change told with the figure: "rose 5 %", 下降5%. */
  readonly direction?: "up" | "down";
  /** What it is told for each of, where that is a measure: 每公斤29.6元 has a kilogram, "$5 a week" a week. */
  readonly per?: Per;
}

/** So many of a unit, by its CLDR identifier: 60キロ当たり is 60 of kilogram. */
export interface Per {
  readonly unit: string;
  readonly value: number;
}

export interface DateMention {
  readonly kind: "date";
  readonly span: Span;
  /** EDTF (ISO 8601-2): "2024", "2024-03", "2024-12-31", "2024-Q3" as "2024-35", intervals "2020/2024"; month and day without a year as "XXXX-03-12"; a time of day as "T07:30" or "T07:30Z"; undefined when relative and unresolved. */
  readonly value?: string;
  /**
   * The parts that are written, where `value` has more of them from the day of writing: "March 12" of an article of 2024 has
   * the value "2024-03-12" and is written "XXXX-03-12"; of "last year" nothing is, "XXXX"; "three weeks ago" is written
   * "-P3W", with or without a value. A fiscal year is written as one, "FY2024-35". What was worked out may agree; it never
   * contradicts.
   * A time of day whose half nobody tells ("7:30") has no value and is written "T07:30".
   */
  readonly written?: string;
}

export type EntityType = "person" | "organization" | "place" | "product" | "work" | "other";

export interface EntityMention {
  readonly kind: "entity";
  readonly span: Span;
  readonly type: EntityType;
  /** The entity's main name in the text it was found in. */
  readonly name: string;
}

export interface QuotationMention {
  readonly kind: "quotation";
  /** With its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly exact: string;
  /** As written, where the text names one right beside the quotation. */
  readonly speaker?: string;
  /** Where that name stands. */
  readonly speakerSpan?: Span;
}
