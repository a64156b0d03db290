// Evidence for words that were found in a reference's folded text: their place in the file, with
// the sentence around it.

import {
  passagesAt,
  type QuoteIndex,
  toProse,
  toReference,
} from "../../library/quote/quoteIndex.ts";
import { toOriginal } from "../../text/offsetMap.ts";
import { splitSentences } from "../../text/sentences.ts";
import { cover, overlaps, type Span, shift } from "../../text/span.ts";
import { evidenceOf } from "../evidence.ts";
import type { Evidence } from "../verdict.ts";

/** Evidence for the words at `span` of `index.folded`. */
export function evidenceFor(index: QuoteIndex, span: Span): Evidence {
  const words = toReference(index, span);
  return evidenceOf(index.reference, words, contextOf(index, span, words));
}

/**
 * Code units of a passage read around the words: a passage may be a book, a sentence is shorter.
 */
const REACH = 600;

/** The sentences that the words stand in; the passages, where the words run over more than one. */
function contextOf(index: QuoteIndex, span: Span, words: Span): Span {
  const [only, ...others] = passagesAt(index, span);
  if (only === undefined) return words;
  if (others.length > 0) {
    return others.map(({ passage }) => passage.span).reduce(cover, cover(only.passage.span, words));
  }
  const { text, map } = only.passage.prose;
  const own = shift(toProse(index, span), -only.start);
  const from = Math.max(0, own.start - REACH);
  const sentences = splitSentences(text.slice(from, own.end + REACH))
    .map((sentence) => shift(sentence, from))
    .filter((sentence) => overlaps(sentence, own));
  return sentences.length === 0 ? words : cover(words, toOriginal(map, sentences.reduce(cover)));
}
