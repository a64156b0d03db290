// The n-grams of an article's words, stretch by stretch, as bits: what a library's table is made of.

import type { Span } from "../../text/span.ts";
import { hashGrams } from "./quoteGrams.ts";

/**
 * Code units of a stretch. With the number of rows it sets how many bits are set for nothing (an
 * eighth), whatever the stretch; shorter ones are searched sooner once found, longer ones are fewer
 * to ask. Memory: a byte a code unit.
 */
const STRETCH = 4096;

/**
 * A quotation up to this length lies wholly in one stretch; longer ones are looked up by parts of
 * it.
 */
export const OVERLAP = 512;

const ROW_BITS = 15;
/** Rows of a library's table. */
export const ROWS = 1 << ROW_BITS;
/** Words of 32 rows to a stretch. */
const WORDS = ROWS / 32;

/** The row of an n-gram's hash. */
export function rowOf(hash: number): number {
  return hash >>> (32 - ROW_BITS);
}

/** Spans of the stretches of folded words of that length; each overlaps with the next one. */
export function stretchSpans(length: number): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < length; start += STRETCH) {
    spans.push({ start, end: Math.min(length, start + STRETCH + OVERLAP) });
  }
  return spans;
}

let hashes: Uint32Array = new Uint32Array(STRETCH + OVERLAP);

/** For each stretch `WORDS` numbers: bit `row % 32` of number `row / 32` is set where it has an n-gram of that row. */
export function gramsOfStretches(folded: string): Uint32Array {
  const spans = stretchSpans(folded.length);
  const grams = new Uint32Array(spans.length * WORDS);
  spans.forEach(({ start, end }, i) => {
    hashes = hashGrams(folded, start, end, hashes);
    for (let at = 0; at < end - start; at++) {
      const hash = hashes[at] ?? 0;
      if (hash === 0) continue;
      const word = i * WORDS + (rowOf(hash) >>> 5);
      grams[word] = (grams[word] ?? 0) | (1 << (rowOf(hash) & 31));
    }
  });
  return grams;
}

/** The numbers of the stretch that starts there. */
export function gramsAt(grams: Uint32Array, start: number): Uint32Array {
  const first = (start / STRETCH) * WORDS;
  return grams.subarray(first, first + WORDS);
}
