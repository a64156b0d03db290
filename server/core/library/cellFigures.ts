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

/** What was read in headers and labels, by their words: each stands in front of a whole column or row. */
export interface HeadersRead {
  readonly headers: Map<string, HeaderRead>;
  readonly figures: Map<string, readonly Figure[]>;
}

/** For the cells that are read with the same `read`. */
export function headersRead(): HeadersRead {
  return { headers: new Map(), figures: new Map() };
}

/** The figures of a header or label. */
export function labelFigures(
  words: string,
  read: ReadFigures,
  { figures }: HeadersRead,
): readonly Figure[] {
  const before = figures.get(words);
  if (before !== undefined) return before;
  const found = read(words);
  figures.set(words, found);
  return found;
}

interface HeaderRead {
  readonly unit: HeaderUnit | undefined;
  readonly times: readonly DateMention[];
  /** Told per share, under years, as a change. */
  readonly isPer: boolean;
  readonly isYears: boolean;
  readonly isChange: boolean;
}

function readHeader(words: string, read: ReadFigures, known: HeadersRead): HeaderRead {
  const before = known.headers.get(words);
  if (before !== undefined) return before;
  const found = {
    unit: headerUnit(words),
    times: timesOf(words, labelFigures(words, read, known)),
    isPer: PER.test(words) && !EXCEPT.test(words),
    isYears: YEARS.test(words),
    isChange: CHANGES.test(words),
  };
  known.headers.set(words, found);
  return found;
}

type ReadFigures = (text: string) => readonly Figure[];

/** Times of the headers, then the figures of the cell itself; `read` finds the figures of a text. */
export function cellFigures(
  { text, headers, own, below }: ToldCell,
  read: ReadFigures,
  known: HeadersRead = headersRead(),
): readonly Figure[] {
  const told = headers.map((span) => readHeader(slice(text, span), read, known));
  const note = below === undefined ? undefined : readHeader(below, read, known);
  const cell = text.slice(own);
  const all: Figure[] = [];
  for (const [i, { times }] of told.entries())
    for (const date of times) all.push(moved(date, headers[i]?.start ?? 0));
  const context = { cell, told, unit: unitOf(told, note) };
  for (const figure of read(cell)) all.push(moved(asCell(figure, context), own));
  return all;
}

/** The last that is told; those beside the cell before one below the table. */
function unitOf(
  told: readonly HeaderRead[],
  below: HeaderRead | undefined,
): HeaderUnit | undefined {
  const unit = told.findLast((header) => header.unit !== undefined)?.unit ?? below?.unit;
  // "In thousands, except per share": what is told for one of anything has no thousands.
  return unit !== undefined && told.some(({ isPer }) => isPer) ? { ...unit, factor: 1 } : unit;
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

function timesOf(header: string, figures: readonly Figure[]): readonly DateMention[] {
  const dates = figures.filter((figure) => figure.kind === "date");
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
  readonly told: readonly HeaderRead[];
  readonly unit: HeaderUnit | undefined;
}

/** Headers over years: "Founded" 1998. */
const YEARS =
  /\b(?:years?|since|founded|opened|built|born|established)\b|年(?!收|薪|产|均|度)|成立|设立|創業|設立|開業/iu;

/** Losses in accounts: (5), ▲5, △5. */
const LOSS = /^\s*(?:[(（]\s*[\d.,]+\s*%?\s*[)）]|[▲△])/u;

function asCell(figure: Figure, { cell, told, unit }: CellContext): Figure {
  if (figure.kind !== "quantity" || typeof figure.value !== "number") return figure;
  if (figure.category !== "number") return signed(figure, cell, told);
  const numeral = slice(cell, figure.numeral);
  if (/^(?:19|20)\d{2}$/u.test(numeral) && told.some(({ isYears }) => isYears))
    return { kind: "date", span: figure.span, value: numeral };
  // "12 (of 30)": what has words of its own is not told by the header alone.
  if (unit === undefined || /\p{L}/u.test(cell.replace(numeral, "")))
    return signed(figure, cell, told);
  return signed({ ...figure, ...scaled(figure, unit) }, cell, told);
}

/** Digits that a double keeps: 18.42 × 1,000 is no 18,420.000000000004. Whole numbers up to there need no rounding. */
const DIGITS = 15;
const LONGEST_EXACT = 10 ** DIGITS;

function scaled(
  { value, step }: QuantityMention,
  { factor, category, unit }: HeaderUnit,
): Pick<QuantityMention, "value" | "step" | "category" | "unit" | "scale"> {
  const exact = (number: number) => {
    const product = number * factor;
    const isExact = Number.isInteger(product) && Math.abs(product) < LONGEST_EXACT;
    return isExact ? product : Number(product.toPrecision(DIGITS));
  };
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
function signed(
  figure: QuantityMention,
  cell: string,
  told: readonly HeaderRead[],
): QuantityMention {
  const { value, direction } = figure;
  if (typeof value !== "number") return figure;
  const falls = value < 0 || LOSS.test(cell);
  if (direction === undefined && told.some(({ isChange }) => isChange))
    return { ...figure, value: Math.abs(value), direction: falls ? "down" : "up" };
  return value > 0 && falls ? { ...figure, value: -value } : figure;
}
