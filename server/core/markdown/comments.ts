// HTML comments: `<!-- tieout-ignore -->` and the like.

import type { Span } from "../text/span.ts";

/** The closed comments in `text`, in order. An unclosed one is none, whatever comes after it. */
export function findComments(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf("<!--"); start >= 0; ) {
    const end = text.indexOf("-->", start + 4);
    if (end < 0) break;
    found.push({ start, end: end + 3 });
    start = text.indexOf("<!--", end + 3);
  }
  return found;
}
