// Runs all finders over one text and settles overlaps. For whole notes and articles the library and the verdicts call
// the finders themselves, each on the piece of text it needs.

import { lastAtMost } from "../text/ascending.ts";
import { findEntityMentions } from "./entity/entity.ts";
import { findFigures } from "./figure/figures.ts";
import { withOpenEnd } from "./figure/openEnd.ts";
import type { Mention } from "./mention.ts";
import { findQuotations } from "./quotation/quotation.ts";

export interface FindOptions {
  /** BCP 47; guessed from the text where absent. */
  readonly language?: string;
  /** ISO date that "last year" and 今年 are read against. */
  readonly today?: string;
  /** ISO date: the last day told before the text, which such words are read against where nobody knows today. */
  readonly told?: string;
  /** Times of day are no figures but where an article's are held against a note's: 7点30分 and "9:15 a.m." are dates then. */
  readonly times?: "read";
}

/**
 * Quantities, dates, entities and quotations of a text, in order. Mentions do not overlap unless nested by nature: a
 * quotation holds figures and names; a figure's counted noun is no name. "More than 5" has an open end here.
 */
export function findMentions(text: string, options: FindOptions = {}): Mention[] {
  const figures = findFigures(text, options).map((figure) =>
    figure.kind === "quantity" ? withOpenEnd(text, figure) : figure,
  );
  // Figures stand in order and apart: only the last one that starts before a name's end can reach into it.
  const starts = figures.map(({ span }) => span.start);
  const names = findEntityMentions(text).filter(({ span }) => {
    const figure = figures[lastAtMost(starts, span.end - 1)];
    return figure === undefined || figure.span.end <= span.start;
  });
  return [...figures, ...names, ...findQuotations(text)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}
