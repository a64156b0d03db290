// Clauses: the piece of a sentence between its commas that a figure stands in. What is told of one clause's figure need not
// hold for another's.

import type { Span } from "../../text/span.ts";

/** Ends a clause. Matches ", and", "；", " while "; not the comma of "2,898" (a digit follows), nor 、 of a list. */
const BOUNDARY = /,(?!\d)|[;，；—]|\s(?:while|whereas|although|though|but)\s|(?:ながら|一方で?)/gu;

/** The clause of `sentence` (a span of `text`) that holds `inside`. */
export function clauseOf(text: string, sentence: Span, inside: Span): Span {
  const own = text.slice(sentence.start, sentence.end);
  let { start, end } = sentence;
  for (const { index, 0: mark } of own.matchAll(BOUNDARY)) {
    const at = sentence.start + index;
    if (at + mark.length <= inside.start) start = at + mark.length;
    else if (at >= inside.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}
