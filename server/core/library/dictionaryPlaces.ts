// Where the dictionary's words stand in a reference. They are not indexed: the bigrams and stems that
// a word is made of tell which sentences may hold it, and those few are read with the dictionary.

import type { Dictionary } from "../lexicon/dictionary.ts";
import { ownTerms, partsOf } from "../lexicon/dictionaryTerms.ts";
import type { Term } from "../lexicon/terms.ts";
import type { Span } from "../text/span.ts";
import { sentencesWith, type TermIndex } from "./termIndex.ts";

/** Sentences of a reference that hold all parts of the word with this `d:` key, ascending. */
export function sentencesWithParts(terms: TermIndex, key: string): Uint32Array | undefined {
  const [first, ...more] = partsOf(key).map((part) => sentencesWith(terms, part));
  let found = first;
  for (const list of more) {
    const held = new Set(list);
    found = found?.filter((sentence) => held.has(sentence));
  }
  return found;
}

/** The dictionary's words in the sentence at `span` of a passage's prose, with `d:` keys. */
export function dictionaryTerms(
  prose: string,
  { start, end }: Span,
  dictionary: Dictionary | undefined,
): readonly Term[] {
  if (dictionary === undefined) return [];
  return ownTerms(prose.slice(start, end), dictionary).map(({ key, span }) => ({
    key,
    span: { start: span.start + start, end: span.end + start },
  }));
}
