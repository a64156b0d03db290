// Sentences that have words to be matched by. A figure that stands alone ("Launched. 2020-11-24.", a cell, a caption)
// belongs to the words before it.

import type { Term } from "../lexicon/terms.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

/** The sentences of `text`, those without any of its `terms` taken into the one before; spans in `text`, in order. */
export function tellingSentences(text: string, terms: readonly Term[]): readonly Span[] {
  const telling: Span[] = [];
  let next = 0;
  for (const span of splitSentences(text)) {
    const first = next;
    while (next < terms.length && (terms[next]?.span.start ?? 0) < span.end) next++;
    const before = telling.at(-1);
    if (next === first && before !== undefined) {
      telling[telling.length - 1] = { start: before.start, end: span.end };
    } else telling.push(span);
  }
  return telling;
}
