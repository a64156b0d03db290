// The sentences of a reference with their figures, each readable by itself: a search looks at a few of an article's hundreds.

import type { Figure, IndexedSentence } from "../referenceIndex.ts";
import { type Cursor, cursorAt, readNumber } from "./byteReader.ts";
import { byteWriter } from "./byteWriter.ts";
import { type PlainPacker, type PlainTable, unpackPlain } from "./plain.ts";
import { bytesOf } from "./sections.ts";

export interface PackedSentences {
  /** Read when asked for. */
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

/** The number of the sentence of a passage that holds an offset; -1 where none does. */
export type SentenceFinder = (passage: number, offset: number) => number;

/** For a place or two: each sentence is looked at where it lies. */
export function findSentence({ bytes, starts }: PackedSentences): SentenceFinder {
  const cursor = cursorAt(bytes);
  const read = { passage: 0, end: 0 };
  return finderOf(starts.length, (at) => {
    cursor.at = starts[at] ?? 0;
    readPlace(cursor, read);
    return read;
  });
}

/** For many places: where all sentences stand is read first. */
export function findSentences({ bytes, starts }: PackedSentences): SentenceFinder {
  const cursor = cursorAt(bytes);
  const places = Array.from(starts, (start) => {
    cursor.at = start;
    const place = { passage: 0, end: 0 };
    readPlace(cursor, place);
    return place;
  });
  return finderOf(places.length, (at) => places[at] ?? NOWHERE);
}

/** Passage of a sentence, and its end there. */
interface Place {
  passage: number;
  end: number;
}

const NOWHERE: Place = { passage: -1, end: -1 };

function readPlace(cursor: Cursor, to: Place): void {
  to.passage = readNumber(cursor);
  to.end = readNumber(cursor) + Math.floor(readNumber(cursor) / 2);
}

/** By halves: articles may be long. */
function finderOf(count: number, placeAt: (at: number) => Place): SentenceFinder {
  return (passage, offset) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const one = placeAt(middle);
      const isBefore = one.passage < passage || (one.passage === passage && one.end <= offset);
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low < count && placeAt(low).passage === passage ? low : -1;
  };
}
