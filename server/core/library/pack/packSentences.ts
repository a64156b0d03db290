// The sentences of a reference with their figures, each readable by itself: a search looks at a few of an article's hundreds.

import type { Figure, IndexedSentence } from "../referenceIndex.ts";
import { cursorAt, readNumber } from "./byteReader.ts";
import { byteWriter } from "./byteWriter.ts";
import { type PlainPacker, type PlainTable, unpackPlain } from "./plain.ts";
import { bytesOf, wordsOf } from "./sections.ts";

export interface PackedSentences {
  readonly bytes: Uint8Array;
  /** Where each sentence starts in `bytes`. */
  readonly starts: Uint32Array;
}

export function packSentences(
  sentences: readonly IndexedSentence[],
  plain: PlainPacker,
): readonly [bytes: Uint8Array, starts: Uint8Array] {
  const writer = byteWriter(8 * sentences.length);
  const starts = new Uint32Array(sentences.length);
  sentences.forEach(({ passage, span, cjk, figures }, at) => {
    starts[at] = writer.length();
    writer.number(passage);
    writer.number(span.start);
    writer.number((span.end - span.start) * 2 + (cjk ? 1 : 0));
    plain.pack(figures, writer);
  });
  return [writer.take(), bytesOf(starts)];
}

export function openSentences(bytes: Uint8Array, starts: Uint8Array): PackedSentences {
  return { bytes, starts: wordsOf(starts) };
}

/** The sentence `at`, a new object with each call. */
export function unpackSentence(
  { bytes, starts }: PackedSentences,
  at: number,
  table: PlainTable,
): IndexedSentence {
  const cursor = cursorAt(bytes, starts[at]);
  const passage = readNumber(cursor);
  const start = readNumber(cursor);
  const told = readNumber(cursor);
  const span = { start, end: start + Math.floor(told / 2) };
  const figures = unpackPlain<readonly Figure[]>(cursor, table);
  return { passage, span, figures, cjk: told % 2 === 1 };
}

/** The sentence of a passage that holds the offset; -1 for none. By halves: articles may be long. */
export function findSentence(
  { bytes, starts }: PackedSentences,
  passage: number,
  offset: number,
): number {
  const cursor = cursorAt(bytes);
  const endAt = (at: number) => {
    cursor.at = starts[at] ?? 0;
    const there = readNumber(cursor);
    return { passage: there, end: readNumber(cursor) + Math.floor(readNumber(cursor) / 2) };
  };
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = endAt(middle);
    if (one.passage < passage || (one.passage === passage && one.end <= offset)) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && endAt(low).passage === passage ? low : -1;
}
