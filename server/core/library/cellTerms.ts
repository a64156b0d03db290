// The terms of a table's cell. The words that tell of it stand in front of a whole column or row: their terms are read once
// and taken again for each cell.

import { readTerms } from "../lexicon/terms.ts";
import { type Span, slice } from "../text/span.ts";
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

/** What parts headers, labels and the cell's own words: no term reaches over it. */
const BETWEEN = " | ";

/** The terms of a cell's passage, as `readTerms` gives them; `headers` tell of it and stand in front of it, in order. */
export function readCellTerms(
  folded: string,
  headers: readonly Span[],
  terms: TermCollector,
  known: TermsRead,
): void {
  let at = 0;
  for (const header of headers) {
    // Where anything else stands between them, the rest is read as it stands.
    if (header.start !== at || !folded.startsWith(BETWEEN, header.end)) break;
    readLabelTerms(slice(folded, header), at, terms, known);
    at = header.end + BETWEEN.length;
  }
  terms.from(at);
  readTerms(folded.slice(at), terms);
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
