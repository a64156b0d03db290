// Datelines: dates that say when a text was written, not when what it tells happened.

import type { Figure } from "../../library/referenceIndex.ts";

/** "Oct 8, 2021 ... ", "(3月5日) ": what follows a date that says when the text was written, not when something was. */
const AFTER_DATELINE = /^\s*(?:\.\.\.|…|—|–|-\s|:|：|\))/u;

/** Whether the figure stands at the start of `text` as its dateline. */
export function isDateline(figure: Figure, text: string): boolean {
  return (
    figure.kind === "date" &&
    text.slice(0, figure.span.start).trim().length <= 1 &&
    AFTER_DATELINE.test(text.slice(figure.span.end, figure.span.end + 8))
  );
}
