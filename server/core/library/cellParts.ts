// The words of a table's cell in parts: each header that stands in front of it, then its own.

import type { Span } from "../text/span.ts";

/** What parts headers, labels and the cell's own words: nothing that is read reaches over it. */
const BETWEEN = " | ";

/**
 * The parts of a cell's passage, in order; `headers` tell of it and stand in front of it. From where anything else stands between
 * them, the rest is one part.
 */
export function cellParts(text: string, headers: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let at = 0;
  for (const header of headers) {
    if (header.start !== at || !text.startsWith(BETWEEN, header.end)) break;
    parts.push(header);
    at = header.end + BETWEEN.length;
  }
  parts.push({ start: at, end: text.length });
  return parts;
}
