// Evidence: a span of a reference with its verbatim words and a place to open. The one door from prose back to the file.

import { type SentencePlace, sentenceAt } from "../library/library.ts";
import { locate } from "../reference/locate.ts";
import type { Locator, Passage, Reference } from "../reference/reference.ts";
import { toOriginal } from "../text/offsetMap.ts";
import { type Span, slice } from "../text/span.ts";
import type { Evidence } from "./verdict.ts";

/** Evidence for words of a sentence; `span` counts in the prose of the sentence's passage. */
export function evidenceAt(place: SentencePlace, span: Span): Evidence {
  const { reference } = place.index;
  const sentence = sentenceAt(place);
  const { prose, cell } = passageOf(place);
  const { map } = prose;
  // Of a table the row is shown, and not all that stands between its header and the cell.
  const context = cell === undefined ? sentence.span : { start: cell.row, end: sentence.span.end };
  return evidenceOf(reference, toOriginal(map, span), toOriginal(map, context));
}

/** Evidence for words of a reference; both spans count in `Reference.text`. */
export function evidenceOf(reference: Reference, span: Span, context: Span): Evidence {
  return {
    reference: reference.uri,
    span,
    text: slice(reference.text, span),
    locator: placeIn(reference, span.start),
    context,
  };
}

/** The title stands over all of it: it is no place. */
function placeIn(reference: Reference, offset: number): Locator {
  const { heading, ...place } = locate(reference, offset);
  return heading === undefined || heading === reference.title ? place : { ...place, heading };
}

/** The passage that holds the sentence. Throws on a place of another library: that is our own bug. */
export function passageOf(place: SentencePlace): Passage {
  const passage = place.index.reference.passages[sentenceAt(place).passage];
  if (passage === undefined)
    throw new Error(`No passage for a sentence of ${place.index.reference.uri}`);
  return passage;
}
