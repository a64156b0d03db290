// Where each term of a reference stands, packed into numbers: an article has a term for every other character, and an
// object for each would take fifty times the article's own size.

import type { Term } from "../lexicon/terms.ts";
import type { Span } from "../text/span.ts";

/** Terms of one reference by sentence and sentences by term. Immutable; some 10 bytes a character. */
export interface TermIndex {
  /** The number of each key, from 0. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Terms in reading order, three numbers each: the key's, then start and end in the passage's prose. */
  readonly packed: Uint32Array;
  /** By sentence: where its terms begin in `packed`; at last the length of `packed`. */
  readonly firsts: Uint32Array;
  /** Sentences that hold the key of number 0, ascending, then those of number 1, … */
  readonly places: Uint32Array;
  /** By key's number: where its sentences begin in `places`; at last the length of `places`. */
  readonly starts: Uint32Array;
}

/** Takes the terms of one sentence after the other, in reading order. */
export interface TermCollector {
  add(terms: readonly Term[]): void;
  index(): TermIndex;
}

export function collectTerms(): TermCollector {
  const numbers = new Map<string, number>();
  const packed: number[] = [];
  const firsts: number[] = [0];
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return {
    add(terms) {
      for (const { key, span } of terms) packed.push(numberOf(key), span.start, span.end);
      firsts.push(packed.length);
    },
    index: () => {
      const terms = { packed: Uint32Array.from(packed), firsts: Uint32Array.from(firsts) };
      return { numbers, ...terms, ...placesOf(terms, numbers.size) };
    },
  };
}

const NONE: readonly Span[] = [];

/** Where a term stands in a sentence, in order. */
export function spansOfTerm(
  { numbers, packed, firsts }: TermIndex,
  sentence: number,
  key: string,
): readonly Span[] {
  const number = numbers.get(key);
  if (number === undefined) return NONE;
  let spans: Span[] | undefined;
  const end = firsts[sentence + 1] ?? 0;
  for (let at = firsts[sentence] ?? 0; at < end; at += PACKED) {
    if (packed[at] !== number) continue;
    spans ??= [];
    spans.push({ start: packed[at + 1] ?? 0, end: packed[at + 2] ?? 0 });
  }
  return spans ?? NONE;
}

/** Sentences that hold the term, ascending; undefined where none does. */
export function sentencesWith(
  { numbers, places, starts }: TermIndex,
  key: string,
): Uint32Array | undefined {
  const number = numbers.get(key);
  return number === undefined ? undefined : places.subarray(starts[number], starts[number + 1]);
}

/** Numbers to a term in `TermIndex.packed`. */
export const PACKED = 3;

/** Sentences by key, by counting: how many each key has, then each sentence in its key's room. */
function placesOf(
  terms: Pick<TermIndex, "packed" | "firsts">,
  keyCount: number,
): Pick<TermIndex, "places" | "starts"> {
  const starts = new Uint32Array(keyCount + 1);
  eachPlace(terms, keyCount, (key) => {
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  });
  for (let key = 0; key < keyCount; key++) {
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  }
  const places = new Uint32Array(starts[keyCount] ?? 0);
  const free = starts.slice();
  eachPlace(terms, keyCount, (key, sentence) => {
    const at = free[key] ?? 0;
    places[at] = sentence;
    free[key] = at + 1;
  });
  return { places, starts };
}

/** Calls back with every key of every sentence, once for each sentence. */
function eachPlace(
  { packed, firsts }: Pick<TermIndex, "packed" | "firsts">,
  keyCount: number,
  call: (key: number, sentence: number) => void,
): void {
  // By key: one more than the last sentence that it was seen in.
  const seen = new Uint32Array(keyCount);
  for (let sentence = 0; sentence + 1 < firsts.length; sentence++) {
    for (let at = firsts[sentence] ?? 0; at < (firsts[sentence + 1] ?? 0); at += PACKED) {
      const key = packed[at] ?? 0;
      if (seen[key] === sentence + 1) continue;
      seen[key] = sentence + 1;
      call(key, sentence);
    }
  }
}
