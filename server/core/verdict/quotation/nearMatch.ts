// A short quotation beside words that were found: a place near theirs that differs from it in one word is its place, though
// alone it would say too little.

import type { QuoteLibrary } from "../../library/quote/quoteLibrary.ts";
import { findCandidates } from "../../library/quote/quoteSearch.ts";
import type { QuotationMention } from "../../mention/mention.ts";
import type { Evidence } from "../verdict.ts";
import { type AlteredQuotation, alteredAt } from "./compareQuotations.ts";
import { compareAt, prepareQuotation, weightOf } from "./quotationCompare.ts";
import { evidenceFor } from "./quotationPlace.ts";

/** Weight below which nothing is left to know a place by, when a word of it is changed. */
const LEAST = 4;

/** Half of the words must be there. */
const SIMILAR = 0.5;

const PLACES = 4;

/** The quotation altered in one word, at the most similar place that `accepts` takes; undefined where there is none. */
export function nearMatch(
  mention: QuotationMention,
  quotes: QuoteLibrary,
  accepts: (place: Evidence) => boolean,
): AlteredQuotation | undefined {
  const quotation = prepareQuotation(mention.exact);
  if (weightOf(quotation.words) < LEAST || quotation.words.length > 20) return undefined;
  const [best] = findCandidates(quotes, quotation.folded.text, PLACES)
    .map((candidate) => compareAt(quotation, candidate))
    .filter((place) => place !== undefined)
    .filter(({ index, spans, similarity, differences: [only, ...others] }) => {
      const [span] = spans;
      if (span === undefined || only === undefined || others.length > 0) return false;
      const isChanged =
        only.quotation.start < only.quotation.end && only.article.start < only.article.end;
      return isChanged && similarity >= SIMILAR && accepts(evidenceFor(index, span));
    })
    .sort((a, b) => b.similarity - a.similarity);
  return best && alteredAt(mention, quotation, best);
}

/** Code units: some sentences. */
const NEAR = 600;

export function isNear(a: Evidence, b: Evidence): boolean {
  if (a.reference !== b.reference) return false;
  return Math.max(a.span.start - b.span.end, b.span.start - a.span.end) <= NEAR;
}
