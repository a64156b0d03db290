// Where each term of a reference stands, packed into numbers: an article has a term for every other character, and an
// object for each would take fifty times the article's own size. `collectTerms.ts` makes it.

import type { Span } from "../text/span.ts";
import { type Cursor, cursorAt, readNumber, readString, skipString } from "./pack/byteReader.ts";
import { hashOf, pairOf, pairText } from "./termCode.ts";

/**
 * Terms of one reference by sentence and sentences by term. Immutable; some 3 bytes a character. A key has a number: pairs of
 * characters (`b:区县`) those from 0 in the order of their codes, other keys those behind in the order of their hashes.
 */
export interface TermIndex {
  /** Codes of the pairs, ascending: see `termCode.ts`. */
  readonly pairs: Uint32Array;
  /** Hashes of the other keys, ascending. */
  readonly hashes: Uint32Array;
  /** The other keys in that order, and where every `STRIDE`th begins. */
  readonly names: Uint8Array;
  readonly nameStarts: Uint32Array;
  /** By sentence its terms in reading order, and where those begin; at last the length. See `eachTerm`. */
  readonly told: Uint8Array;
  readonly toldStarts: Uint32Array;
  /** By key its sentences, ascending, and where those of every `STRIDE`th key begin. See `sentencesOf`. */
  readonly places: Uint8Array;
  readonly placeStarts: Uint32Array;
}

/** Keys to a start in `placeStarts` and `nameStarts`: some of a few bytes each are passed over. */
export const STRIDE = 8;

/** How many different keys there are. */
export function keyCount({ pairs, hashes }: TermIndex): number {
  return pairs.length + hashes.length;
}

/** The number of a key; -1 where it does not stand in the reference. */
export function numberOf(index: TermIndex, key: string): number {
  const pair = pairOf(key);
  if (pair !== undefined) return find(index.pairs, pair);
  const hash = hashOf(key);
  let at = find(index.hashes, hash);
  // Of equal hashes the first was found: the key itself decides.
  for (; at >= 0 && index.hashes[at] === hash; at++) {
    if (wordKeyAt(index, at) === key) return index.pairs.length + at;
  }
  return -1;
}

/** All keys, in the order of their numbers. */
export function* keysOf(index: TermIndex): Iterable<string> {
  for (const pair of index.pairs) yield pairText(pair);
  yield* wordKeysOf(index);
}

/** Only the keys that are no pairs of characters: `w:county`, `c:county`. */
export function* wordKeysOf({ hashes, names }: TermIndex): Iterable<string> {
  const cursor = cursorAt(names);
  for (let left = hashes.length; left > 0; left--) yield readString(cursor);
}

/** The key `at` of `wordKeysOf`. */
export function wordKeyAt({ names, nameStarts }: TermIndex, at: number): string {
  const cursor = cursorAt(names, nameStarts[Math.floor(at / STRIDE)]);
  for (let left = at % STRIDE; left > 0; left--) skipString(cursor);
  return readString(cursor);
}

/** Where a value stands in ascending ones, the first of equals; -1 where it does not. */
function find(ascending: Uint32Array, value: number): number {
  const at = firstAtLeast(ascending, value);
  return ascending[at] === value ? at : -1;
}

/** The first of ascending values that is no less; their number where all are. */
export function firstAtLeast(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls back with each term of a sentence, in reading order; offsets in the passage's prose. */
export function eachTerm(
  { pairs, told, toldStarts }: TermIndex,
  sentence: number,
  call: (number: number, start: number, end: number) => void,
): void {
  const cursor = cursorAt(told, toldStarts[sentence]);
  const end = toldStarts[sentence + 1] ?? cursor.at;
  let start = 0;
  while (cursor.at < end) {
    const first = readNumber(cursor);
    const number = first >>> 1;
    start += first & 1 ? 1 : readNumber(cursor);
    call(number, start, start + (number < pairs.length ? 2 : readNumber(cursor)));
  }
}

const NONE: readonly Span[] = [];

/** Where a term stands in a sentence, in order. */
export function spansOfTerm(index: TermIndex, sentence: number, key: string): readonly Span[] {
  const sought = numberOf(index, key);
  if (sought < 0) return NONE;
  let spans: Span[] | undefined;
  eachTerm(index, sentence, (number, start, end) => {
    if (number !== sought) return;
    spans ??= [];
    spans.push({ start, end });
  });
  return spans ?? NONE;
}

/** Sentences that hold the term, ascending; undefined where none does. */
export function sentencesWith(index: TermIndex, key: string): Uint32Array | undefined {
  const number = numberOf(index, key);
  return number < 0 ? undefined : sentencesOf(index, number);
}

/** A lone sentence is told with its lowest bit set; several by their count, then by their distances. */
function sentencesOf({ places, placeStarts }: TermIndex, number: number): Uint32Array {
  const cursor = cursorAt(places, placeStarts[Math.floor(number / STRIDE)]);
  for (let left = number % STRIDE; left > 0; left--) skipPlaces(cursor);
  const first = readNumber(cursor);
  if (first % 2 === 1) return Uint32Array.of((first - 1) / 2);
  const sentences = new Uint32Array(first / 2);
  let sentence = 0;
  for (let i = 0; i < sentences.length; i++) {
    sentence += readNumber(cursor);
    sentences[i] = sentence;
  }
  return sentences;
}

function skipPlaces(cursor: Cursor): void {
  const first = readNumber(cursor);
  if (first % 2 === 1) return;
  for (let left = first / 2; left > 0; left--) readNumber(cursor);
}
