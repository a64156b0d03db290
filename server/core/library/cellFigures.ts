// The figures of a table's cell: a bare number has the unit of its header, and the times of the headers are told with it.
// 营收(亿元) | 2024 | 365 is 36.5 billion yuan of 2024.

import { type HeaderUnit, headerUnit } from "../mention/figure/headerUnit.ts";
import type { DateMention, QuantityMention } from "../mention/mention.ts";
import { type Span, shift, slice } from "../text/span.ts";
import type { Figure } from "./referenceIndex.ts";

/** A cell with what tells of it, in one text. */
export interface ToldCell {
  readonly text: string;
  /** Captions, the column's header and the row's labels, in order of the text. */
  readonly headers: readonly Span[];
  /** Where the cell's own words start; they are the last. */
  readonly own: number;
  /** The unit told below the table, as a header would tell it; those above the cell say more of it. */
  readonly below?: string;
}

/** What was read in headers, by their words: each stands in front of a whole column. */
export interface HeadersRead {
  readonly units: Map<string, readonly HeaderUnit[]>;
  readonly times: Map<string, readonly DateMention[]>;
}

/** For the cells that are read with the same `read`. */
export function headersRead(): HeadersRead {
  return { units: new Map(), times: new Map() };
}

function once<T>(known: Map<string, T>, words: string, read: (words: string) => T): T {
  const before = known.get(words);
  if (before !== undefined) return before;
  const found = read(words);
  known.set(words, found);
  return found;
}

function unitsIn(header: string): readonly HeaderUnit[] {
  const unit = headerUnit(header);
  return unit === undefined ? [] : [unit];
}

/** Times of the headers, then the figures of the cell itself; `read` finds the figures of a text. */
export function cellFigures(
  { text, headers, own, below }: ToldCell,
  read: (text: string) => readonly Figure[],
  known: HeadersRead = headersRead(),
): readonly Figure[] {
  const words = headers.map((span) => slice(text, span));
  const tellers = below === undefined ? words : [below, ...words];
  const units = tellers.flatMap((header) => once(known.units, header, unitsIn));
  const cell = text.slice(own);
  // "In thousands, except per share": what is told for one of anything has no thousands.
  const told = units.at(-1);
  const unit =
    told !== undefined && words.some((w) => PER.test(w) && !EXCEPT.test(w))
      ? { ...told, factor: 1 }
      : told;
  const figures = read(cell).map((figure) => asCell(figure, { cell, words, unit }));
  return [
    ...headers.flatMap((span) =>
      once(known.times, slice(text, span), (header) => timesOf(header, read)).map((date) =>
        moved(date, span.start),
      ),
    ),
    ...figures.map((figure) => moved(figure, own)),
  ];
}

/** A row told per share. Matches "Diluted earnings per share", 每股收益, 1株当たり; not "shareholders". */
const PER = /\b(?:per|a) (?:\w+ )?(?:share|unit)\b|\bEPS\b|每股|[1１一]株/iu;

/** The caption that says so is no row. */
const EXCEPT = /\bexcept|除外|除[^\s]{0,6}外|を除く/iu;

/** The mention with all its spans `by` further on. */
export function moved<T extends { readonly span: Span; readonly numeral?: Span }>(
  mention: T,
  by: number,
): T {
  const { span, numeral } = mention;
  return { ...mention, span: shift(span, by), ...(numeral && { numeral: shift(numeral, by) }) };
}

/** A year alone: "2024", "Passengers 2024", 2024E. Not the 2024 of "2,024" or "2024.5". */
const YEAR = /(?<![\d.,，])(?:19|20)\d{2}(?![\d.,，]\d|\d)/gu;

function timesOf(
  header: string,
  read: (text: string) => readonly Figure[],
): readonly DateMention[] {
  const dates = read(header).filter((figure) => figure.kind === "date");
  const told = dates.filter(({ value }) => value !== undefined);
  if (dates.length > 0) return told;
  return [...header.matchAll(YEAR)].map(({ index, 0: year }) => ({
    kind: "date",
    span: { start: index, end: index + year.length },
    value: year,
  }));
}

interface CellContext {
  readonly cell: string;
  readonly words: readonly string[];
  readonly unit: HeaderUnit | undefined;
}

/** Headers over years: "Founded" 1998. */
const YEARS =
  /\b(?:years?|since|founded|opened|built|born|established)\b|年(?!收|薪|产|均|度)|成立|设立|創業|設立|開業/iu;

/** Losses in accounts: (5), ▲5, △5. */
const LOSS = /^\s*(?:[(（]\s*[\d.,]+\s*%?\s*[)）]|[▲△])/u;

function asCell(figure: Figure, { cell, words, unit }: CellContext): Figure {
  if (figure.kind !== "quantity" || typeof figure.value !== "number") return figure;
  if (figure.category !== "number") return signed(figure, cell, words);
  const numeral = slice(cell, figure.numeral);
  if (/^(?:19|20)\d{2}$/u.test(numeral) && words.some((header) => YEARS.test(header)))
    return { kind: "date", span: figure.span, value: numeral };
  // "12 (of 30)": what has words of its own is not told by the header alone.
  if (unit === undefined || /\p{L}/u.test(cell.replace(numeral, "")))
    return signed(figure, cell, words);
  return signed({ ...figure, ...scaled(figure, unit) }, cell, words);
}

function scaled(
  { value, step }: QuantityMention,
  { factor, category, unit }: HeaderUnit,
): Pick<QuantityMention, "value" | "step" | "category" | "unit" | "scale"> {
  const exact = (number: number) => Number((number * factor).toPrecision(15));
  return {
    value: typeof value === "number" ? exact(value) : value,
    step: exact(step),
    category,
    scale: factor,
    ...(unit !== undefined && { unit }),
  };
}

/** Columns of changes: 増減, "Change", 同比. Not "exchange". */
const CHANGES =
  /\b(?:change[sd]?|growth|increase|decrease|vs\.?|versus|yoy|y\/y)\b|增减|増減|增长|增幅|同比|环比|変化|变化|前年[同比度]|前期比|伸び/iu;

/** A loss is negative; a change has a direction and no sign, as it is told in words. */
function signed(figure: QuantityMention, cell: string, words: readonly string[]): QuantityMention {
  const { value, direction } = figure;
  if (typeof value !== "number") return figure;
  const falls = value < 0 || LOSS.test(cell);
  if (direction === undefined && words.some((header) => CHANGES.test(header)))
    return { ...figure, value: Math.abs(value), direction: falls ? "down" : "up" };
  return value > 0 && falls ? { ...figure, value: -value } : figure;
}
