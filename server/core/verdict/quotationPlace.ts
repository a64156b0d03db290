// Evidence for words that were found in a reference's folded text: their place in the file, with the sentence around it.

import { passagesAt, type QuoteIndex, toReference } from "../library/quoteIndex.ts";
import { toOriginal } from "../text/offsetMap.ts";
import { splitSentences } from "../text/sentences.ts";
import { cover, overlaps, type Span } from "../text/span.ts";
import { evidenceOf } from "./evidence.ts";
import type { Evidence } from "./verdict.ts";

/** Evidence for the words at `span` of `index.folded`. */
export function evidenceFor(index: QuoteIndex, span: Span): Evidence {
  const words = toReference(index, span);
  return evidenceOf(index.reference, words, contextOf(index, span, words));
}

/** The sentences that the words stand in; the passages, where the words run over more than one. */
function contextOf(index: QuoteIndex, span: Span, words: Span): Span {
  const passages = passagesAt(index, span).map(({ passage }) => passage);
  const [only] = passages;
  if (only === undefined) return words;
  if (passages.length > 1) return passages.map((passage) => passage.span).reduce(cover, words);
  return splitSentences(only.prose.text)
    .map((sentence) => toOriginal(only.prose.map, sentence))
    .filter((sentence) => overlaps(sentence, words))
    .reduce(cover, words);
}
