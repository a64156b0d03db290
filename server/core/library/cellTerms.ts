// The terms of a table's cell. The words that tell of it stand in front of a whole column or row: their terms are read once
// and taken again for each cell.

import { readTerms } from "../lexicon/terms.ts";
import { type Span, slice } from "../text/span.ts";
import { cellParts } from "./cellParts.ts";
import type { TermCollector } from "./collectTerms.ts";

/** Where the collector has the terms of headers and labels, by their words. */
export type TermsRead = Map<string, TermsAt>;

interface TermsAt {
  /** Marks of the collector. */
  readonly first: number;
  readonly last: number;
  /** Where the words stood. */
  readonly start: number;
}

/** The terms of a cell's passage, as `readTerms` gives them; `headers` tell of it and stand in front of it, in order. */
export function readCellTerms(
  folded: string,
  headers: readonly Span[],
  terms: TermCollector,
  known: TermsRead,
): void {
  const parts = cellParts(folded, headers);
  for (const [i, part] of parts.entries()) {
    if (i + 1 < parts.length) readLabelTerms(slice(folded, part), part.start, terms, known);
    else {
      terms.from(part.start);
      readTerms(slice(folded, part), terms);
    }
  }
}

/** The terms of a header or label that stands at `start`. */
export function readLabelTerms(
  words: string,
  start: number,
  terms: TermCollector,
  known: TermsRead,
): void {
  const before = known.get(words);
  if (before !== undefined) {
    terms.again(before.first, before.last, start - before.start);
    return;
  }
  const first = terms.mark();
  terms.from(start);
  readTerms(words, terms);
  known.set(words, { first, last: terms.mark(), start });
}
