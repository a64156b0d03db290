// What a sentence says between two of its figures, whatever times it names there.

import { type Span, slice } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";

/** The words of the gap with `mark` for each date that stands in it. */
export function wordsBetween(
  { text, figures }: Pick<NoteSentence, "text" | "figures">,
  gap: Span,
  mark: string,
): string {
  let words = "";
  let { start } = gap;
  for (const { kind, span } of figures) {
    if (kind !== "date" || span.start < start || span.end > gap.end) continue;
    words += slice(text, { start, end: span.start }) + mark;
    start = span.end;
  }
  return words + slice(text, { start, end: gap.end });
}
