// Where the dictionary's words stand in a reference. They are not indexed: the bigrams and stems that
// a word is made of tell which sentences may hold it, and those few are read with the dictionary.

import type { Dictionary } from "../lexicon/dictionary.ts";
import { ownTerms } from "../lexicon/dictionaryTerms.ts";
import type { Term } from "../lexicon/terms.ts";
import type { Span } from "../text/span.ts";
import { eachSentenceWith, type SoughtKey, type TermIndex } from "./termIndex.ts";

/** Calls back with the sentences of a reference that hold all parts of a dictionary's word, ascending. */
export function eachSentenceWithParts(
  terms: TermIndex,
  parts: readonly SoughtKey[],
  call: (sentence: number) => void,
): void {
  const [first, ...more] = parts;
  if (first === undefined) return;
  let found: readonly number[] = sentencesOf(terms, first);
  for (const part of more) {
    if (found.length === 0) return;
    const held = new Set(sentencesOf(terms, part));
    found = found.filter((sentence) => held.has(sentence));
  }
  for (const sentence of found) call(sentence);
}

function sentencesOf(terms: TermIndex, part: SoughtKey): readonly number[] {
  const found: number[] = [];
  eachSentenceWith(terms, part, (sentence) => found.push(sentence));
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
