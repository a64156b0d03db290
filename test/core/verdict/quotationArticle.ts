// Articles for the quotation tests, each line a passage, and the verdict on the one quotation of a
// note.

import assert from "node:assert/strict";
import { indexQuotes } from "../../../server/core/library/quote/quoteIndex.ts";
import {
  mergeQuoteIndexes,
  type QuoteLibrary,
} from "../../../server/core/library/quote/quoteLibrary.ts";
import { findQuotations } from "../../../server/core/mention/quotation/quotation.ts";
import type { Passage, Reference } from "../../../server/core/reference/reference.ts";
import { identityMap, shiftMap } from "../../../server/core/text/offsetMap.ts";
import {
  checkQuotation,
  type QuotationVerdict,
} from "../../../server/core/verdict/quotation/compareQuotations.ts";

export function article(uri: string, language: string, text: string): Reference {
  const passages: Passage[] = [];
  const lineStarts: number[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lineStarts.push(start);
    const map = shiftMap(identityMap(line.length), start);
    const span = { start, end: start + line.length };
    if (line !== "") passages.push({ kind: "paragraph", span, prose: { text: line, map } });
    start += line.length + 1;
  }
  return { uri, title: uri, language, text, passages, locators: { lineStarts }, problems: [] };
}

export function libraryOf(...references: readonly Reference[]): QuoteLibrary {
  return mergeQuoteIndexes(references.map(indexQuotes));
}

/** The verdict on a note's only quotation. */
export function check(note: string, library: QuoteLibrary): QuotationVerdict {
  const [mention, ...others] = findQuotations(note);
  assert.ok(mention !== undefined && others.length === 0, "one quotation");
  return checkQuotation(mention, library);
}
