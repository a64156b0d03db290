// Datelines: dates that say when a text was written, not when what it tells happened.

import type { Figure } from "../../library/referenceIndex.ts";

/** "Oct 8, 2021 ... ", "(3月5日) ": what follows a date that says when the text was written, not when something was. */
const AFTER_DATELINE = /^\s*(?:\.\.\.|…|—|–|-\s|:|：|\))/u;

/** A day, with or without its year: "2014: 1,840 ha" is no dateline. */
const DAY = /^[\dX]{4}-[\dX]{2}-\d{2}/u;

/** Whether the figure may be a dateline at all: most figures are not, and need no look at their text. */
export function tellsDay(figure: Figure): boolean {
  return figure.kind === "date" && DAY.test(figure.written ?? figure.value ?? "");
}

/** Whether the figure stands at the start of `text` as its dateline. */
export function isDateline(figure: Figure, text: string): boolean {
  return (
    tellsDay(figure) &&
    text.slice(0, figure.span.start).trim().length <= 1 &&
    AFTER_DATELINE.test(text.slice(figure.span.end, figure.span.end + 8))
  );
}
