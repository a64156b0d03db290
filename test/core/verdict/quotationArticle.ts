// Articles for the quotation tests: each line is a passage.

import { indexQuotes } from "../../../server/core/library/quoteIndex.ts";
import { mergeQuoteIndexes, type QuoteLibrary } from "../../../server/core/library/quoteLibrary.ts";
import type { Passage, Reference } from "../../../server/core/reference/reference.ts";
import { identityMap, shiftMap } from "../../../server/core/text/offsetMap.ts";

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
