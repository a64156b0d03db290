// What is told of the east is no other telling of what a note tells of the west, though all other words are the same.

import { sideOf, sidesBeside } from "../../lexicon/sides.ts";
import type { Library, SentencePlace } from "../../library/library.ts";
import { contains, type Span } from "../../text/span.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** Whether the note's words in `led` tell one side of a contrast alone, and the sentence there others of its sides alone. */
export function isOfOtherSide(
  led: Span,
  { words }: NoteSentence,
  place: SentencePlace,
  library: Library,
): boolean {
  const own = new Set(words.filter(({ span }) => contains(led, span)).flatMap(({ keys }) => keys));
  return [...own].some((key) => {
    const side = sideOf(key);
    if (side === undefined) return false;
    const others = sidesBeside(side).filter((one) => one !== key);
    if (others.some((one) => own.has(one))) return false;
    const told = library.spansAt(place);
    return !told.has(key) && others.some((one) => told.has(one));
  });
}
