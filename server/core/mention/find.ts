// Runs all finders over one text and settles overlaps. For whole notes and articles the library and the verdicts call
// the finders themselves, each on the piece of text it needs.

import { findEntityMentions } from "./entity/entity.ts";
import { findFigures } from "./figure/figures.ts";
import type { Mention } from "./mention.ts";
import { findQuotations } from "./quotation/quotation.ts";

export interface FindOptions {
  /** BCP 47; guessed from the text where absent. */
  readonly language?: string;
  /** ISO date that "last year" and 今年 are read against. */
  readonly today?: string;
}

/**
 * Quantities, dates, entities and quotations of a text, in order. Mentions do not overlap unless nested by nature: a
 * quotation holds figures and names; a figure's counted noun is no name.
 */
export function findMentions(text: string, options: FindOptions = {}): Mention[] {
  const figures = findFigures(text, options);
  const names = findEntityMentions(text).filter(
    ({ span }) =>
      !figures.some((figure) => span.start < figure.span.end && figure.span.start < span.end),
  );
  return [...figures, ...names, ...findQuotations(text)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}
