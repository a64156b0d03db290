// The same figure in other signs: 六千八百 for 6,800, 3千 for 3,000, 81% for "81 percent". A quotation may
// write figures its own way; another value, unit or date is an alteration like any other.

import { proseAt, type QuoteIndex, toProse } from "../../library/quote/quoteIndex.ts";
import { findFigures } from "../../mention/figure/figures.ts";
import type { DateMention, QuantityMention } from "../../mention/mention.ts";
import { contains, type Span, shift } from "../../text/span.ts";

/** Code units read on either side of the words: the longest figure in words fits. */
const REACH = 40;

/** Words that differ: `here` in the quotation's `exact`, `there` in `index.folded`. */
export interface DifferingWords {
  readonly exact: string;
  readonly here: Span;
  readonly index: QuoteIndex;
  readonly there: Span;
}

/** Whether both sides' words are parts of a figure or a date that means the same. */
export function isSameFigure({ exact, here, index, there }: DifferingWords): boolean {
  if (here.start >= here.end || there.start >= there.end) return false;
  const prose = toProse(index, there);
  const from = Math.max(0, prose.start - REACH);
  const around = proseAt(index, { start: from, end: prose.end + REACH });
  const told = figureAt(around, shift(prose, -from));
  if (told === undefined) return false;
  const start = Math.max(0, here.start - REACH);
  const own = figureAt(exact.slice(start, here.end + REACH), shift(here, -start));
  return own !== undefined && isSame(own, told);
}

type Figure = QuantityMention | DateMention;

function figureAt(text: string, words: Span): Figure | undefined {
  return findFigures(text).find(({ span }) => contains(span, words));
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.kind === "date" || b.kind === "date") {
    return a.kind === b.kind && a.value !== undefined && a.value === b.value;
  }
  return (
    a.category === b.category &&
    a.unit === b.unit &&
    a.modifier === b.modifier &&
    a.direction === b.direction &&
    JSON.stringify(a.value) === JSON.stringify(b.value)
  );
}
