// Sentences that have words to be matched by. A figure that stands alone ("Launched. 2020-11-24.", a cell, a caption)
// belongs to the words before it. A "sentence" of a whole book is cut: matching costs its words times its figures.

import type { Term } from "../lexicon/terms.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";

/** The sentences of `text`, those without any of its `terms` taken into the one before; spans in `text`, in order. */
export function tellingSentences(text: string, terms: readonly Term[]): readonly Span[] {
  return tellingSpans(text, terms.length, (at) => terms[at]?.span.start ?? 0);
}

/** As `tellingSentences`, of so many terms with these starts, ascending. */
export function tellingSpans(
  text: string,
  count: number,
  startOf: (term: number) => number,
): readonly Span[] {
  const telling: Span[] = [];
  let next = 0;
  for (const span of splitSentences(text).flatMap((whole) => cut(text, whole))) {
    const first = next;
    while (next < count && startOf(next) < span.end) next++;
    const before = telling.at(-1);
    if (next === first && before !== undefined && span.end - before.start <= LONGEST) {
      telling[telling.length - 1] = { start: before.start, end: span.end };
    } else telling.push(span);
  }
  return telling;
}

/** In UTF-16 code units: some 300 English words. No writer's sentence is longer. */
const LONGEST = 2000;

/** The span in pieces of at most `LONGEST`, ended at a space where there is one. */
function cut(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let at = start;
  while (end - at > LONGEST) {
    const space = text.lastIndexOf(" ", at + LONGEST);
    const stop = space > at + LONGEST / 2 ? space + 1 : at + LONGEST;
    pieces.push({ start: at, end: stop });
    at = stop;
  }
  return [...pieces, { start: at, end }];
}
