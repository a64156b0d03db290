// The words that a note says of a figure, and which of them sentences of a reference tell: by a key, or as they stand.

import type { Library, SentencePlace } from "../../library/library.ts";
import { foldChars } from "../../text/fold.ts";
import { contains, overlaps, type Span, slice } from "../../text/span.ts";
import type { NoteSentence, Word } from "../figure/noteSentence.ts";
import { tellingAt } from "./names.ts";
import { isContent } from "./unsaid.ts";

/** The words in `said` that tell of something, figures and carriers left out. */
export function wordsSaid(said: Span, { words, text, figures }: NoteSentence): readonly Word[] {
  return words.filter(({ span }) => {
    if (span.end - span.start < 2 || !contains(said, span)) return false;
    if (figures.some((one) => contains(one.span, span))) return false;
    return isContent(foldChars(slice(text, span)));
  });
}

/** Those of the words that any of the places tells. */
export function heardAt(
  words: readonly Word[],
  places: readonly SentencePlace[],
  sentence: NoteSentence,
  library: Library,
): readonly Word[] {
  return words.filter((word) => places.some((place) => isToldAt(word, place, sentence, library)));
}

/** Whether the place tells the word. */
export function isToldAt(
  { span, keys }: Word,
  place: SentencePlace,
  { text }: NoteSentence,
  library: Library,
): boolean {
  const told = library.spansAt(place);
  if (keys.some((key) => told.has(key))) return true;
  const { text: article, span: own } = tellingAt(place);
  return foldChars(slice(article, own)).includes(foldChars(slice(text, span)));
}

/** Those of the words that none of `heard` overlaps: "gardens" is no other word than "tea gardens", which was heard. */
export function uncovered(words: readonly Word[], heard: readonly Word[]): readonly Word[] {
  return words.filter(({ span }) => !heard.some((one) => overlaps(one.span, span)));
}
