// The words in front of a table in a document: its heading, its title, the line with its unit.

import type { DerivedText } from "../../text/offsetMap.ts";
import type { Passage } from "../reference.ts";

/** Passages before a table in which its caption is looked for: a heading, a title and a unit. */
const PASSAGES = 3;
/** Longer paragraphs are prose, and no caption. */
const LONGEST = 120;
/** A sentence is prose. "Table 3. Passengers" and "In RMB millions." are none. */
const SENTENCE = /[。！？；!?;]$|[^\s.]{2,}\s(?:[^\s]+\s){7,}[^\s]+\.$/u;

/** The captions at the end of `passages`, in order of the text; the heading that they stand under ends the search. */
export function captionsBefore(passages: readonly Passage[]): readonly DerivedText[] {
  const found: DerivedText[] = [];
  for (const { kind, prose } of passages.slice(-PASSAGES).reverse()) {
    const isCaption = kind === "heading" || kind === "paragraph";
    if (!isCaption || prose.text.length > LONGEST || SENTENCE.test(prose.text)) break;
    found.unshift(prose);
    if (kind === "heading") break;
  }
  return found;
}
