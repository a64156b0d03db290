// Where each term of a reference stands, packed into numbers: an article has a term for every other character, and an
// object for each would take fifty times the article's own size. `collectTerms.ts` makes it.

import type { Span } from "../text/span.ts";
import {
  type Cursor,
  cursorAt,
  readNumber,
  readString,
  skipNumbers,
  skipString,
} from "./pack/byteReader.ts";
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
  /** By sentence its terms in reading order, and where those begin; at last the length. See `eachTerm`. Read when asked for. */
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

/** A key as it is looked for, in one reference after the other. */
export interface SoughtKey {
  readonly key: string;
  readonly pair: number | undefined;
  readonly hash: number;
}

export function soughtKey(key: string): SoughtKey {
  const pair = pairOf(key);
  return { key, pair, hash: pair === undefined ? hashOf(key) : 0 };
}

/** The number of a key; -1 where it does not stand in the reference. */
export function numberOf(index: TermIndex, { key, pair, hash }: SoughtKey): number {
  if (pair !== undefined) return find(index.pairs, pair);
  let at = find(index.hashes, hash);
  // Of equal hashes the first was found: the key itself decides.
  for (; at >= 0 && index.hashes[at] === hash; at++) {
    if (isKeyAt(index, at, key)) return index.pairs.length + at;
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
export function wordKeyAt(index: TermIndex, at: number): string {
  return readString(cursorAtName(index, at));
}

/** The same key, letter by letter: a string for each look would take longer. */
function isKeyAt(index: TermIndex, at: number, key: string): boolean {
  const cursor = cursorAtName(index, at);
  if (readNumber(cursor) !== key.length) return false;
  for (let i = 0; i < key.length; i++) if (readNumber(cursor) !== key.charCodeAt(i)) return false;
  return true;
}

function cursorAtName({ names, nameStarts }: TermIndex, at: number): Cursor {
  const cursor = cursorAt(names, nameStarts[Math.floor(at / STRIDE)]);
  for (let left = at % STRIDE; left > 0; left--) skipString(cursor);
  return cursor;
}

/** Where a value stands in ascending ones, the first of equals; -1 where it does not. */
function find(ascending: Uint32Array, value: number): number {
  const at = firstAtLeast(ascending, value);
  return ascending[at] === value ? at : -1;
}

/** The first of ascending values, from one on, that is no less; their number where all are. */
export function firstAtLeast(ascending: Uint32Array, value: number, from = 0): number {
  let low = from;
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
  const sought = numberOf(index, soughtKey(key));
  if (sought < 0) return NONE;
  let spans: Span[] | undefined;
  eachTerm(index, sentence, (number, start, end) => {
    if (number !== sought) return;
    spans ??= [];
    spans.push({ start, end });
  });
  return spans ?? NONE;
}

/** Calls back with each sentence that holds the term, ascending. */
export function eachSentenceWith(
  index: TermIndex,
  sought: SoughtKey,
  call: (sentence: number) => void,
): void {
  const number = numberOf(index, sought);
  if (number < 0) return;
  const { places, placeStarts } = index;
  const cursor = cursorAt(places, placeStarts[Math.floor(number / STRIDE)]);
  for (let left = number % STRIDE; left > 0; left--) skipPlaces(cursor);
  // A lone sentence is told with its lowest bit set; several by their count, then by their distances.
  const first = readNumber(cursor);
  if (first % 2 === 1) {
    call((first - 1) / 2);
    return;
  }
  let sentence = 0;
  for (let left = first / 2; left > 0; left--) {
    sentence += readNumber(cursor);
    call(sentence);
  }
}

function skipPlaces(cursor: Cursor): void {
  const first = readNumber(cursor);
  if (first % 2 === 0) skipNumbers(cursor, first / 2);
}
