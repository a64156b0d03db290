// The words in front of a table in a document: its heading, its title, the line with its unit.

import type { DerivedText } from "../../text/offsetMap.ts";
import type { Passage } from "../reference.ts";

/** Passages before a table in which its caption is looked for: a heading, a title and a unit. */
const PASSAGES = 3;
/** Longer paragraphs are prose, and no caption. */
const LONGEST = 120;
/** A sentence is prose. "Table 3. Passengers" and "In RMB millions." are none. */
const SENTENCE = /[。！？；!?;]$|[^\s.]{2,}\s(?:[^\s]+\s){7,}[^\s]+\.$/u;

/** Digits of titles: "Table 3", 表1-2, "2024", "Q3", 3月, "31 December", "'000". */
const TITLE_DIGITS =
  /(?:table|chart|exhibit|figure|note|表|図|图|附注)\s?\d[\d.-]*|(?:19|20)\d{2}(?:[-/](?:\d{2}){1,2})?|\bQ[1-4]\b|\bH[12]\b|'?\b000s?\b|\d{1,2}(?=[月日]| [A-Z][a-z]{2})|(?<=[A-Z][a-z]{2,8}\.? )\d{1,2}\b/giu;

function isProse(words: string): boolean {
  return SENTENCE.test(words) || /\d/u.test(words.replace(TITLE_DIGITS, ""));
}

/** The captions at the end of `passages`, in order of the text, and the heading that they stand under; prose between is passed over. */
export function captionsBefore(passages: readonly Passage[]): readonly DerivedText[] {
  const found: DerivedText[] = [];
  let isBeside = true;
  for (const { kind, prose } of passages.slice(-PASSAGES).reverse()) {
    if (kind === "heading" && prose.text.length <= LONGEST) return [prose, ...found];
    isBeside &&= kind === "paragraph" && prose.text.length <= LONGEST && !isProse(prose.text);
    if (isBeside) found.unshift(prose);
  }
  return found;
}
