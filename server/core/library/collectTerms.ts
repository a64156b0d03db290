// Makes the index of a reference's terms, sentence after sentence.

import type { TermSink } from "../lexicon/terms.ts";
import { ascendingOrder } from "../text/ascending.ts";
import type { Span } from "../text/span.ts";
import { byteWriter } from "./pack/byteWriter.ts";
import { bytesOf, far, near, type Piece, type Sections } from "./pack/sections.ts";
import { pairNumbers } from "./pairNumbers.ts";
import { hashOf, pairOfCodes } from "./termCode.ts";
import { STRIDE, type TermIndex } from "./termIndex.ts";

/** Takes the terms of one passage after the other, in reading order. */
export interface TermCollector extends TermSink {
  /** The text that comes starts at this offset of the passage; 0 behind each `part`. */
  from(offset: number): void;
  /** How far it has come: for `again`. */
  mark(): number;
  /** Takes the terms between two marks once more, moved `by` further on. */
  again(first: number, last: number, by: number): void;
  /** How many terms were taken since the last `part`. */
  count(): number;
  /** Where one of these starts. */
  readonly startOf: (term: number) => number;
  /** The sentences of the passage: those terms are theirs. */
  part(sentences: readonly Span[]): void;
  pack(): PackedTerms;
}

export interface PackedTerms {
  /** The index as pieces of bytes: `openTerms` reads them. */
  readonly pieces: readonly Piece[];
  /** The keys that are no pairs, in the order of their numbers. */
  readonly words: readonly string[];
}

/** How many pieces `pack` gives. */
export const TERM_SECTIONS = 8;

type TermSections = Pick<Sections, "bytes" | "words">;

export function openTerms(sections: TermSections): TermIndex {
  return new PackedTermIndex(sections);
}

/** A class for the engine's sake: see `PackedPassage`. */
class PackedTermIndex implements TermIndex {
  readonly pairs: Uint32Array;
  readonly hashes: Uint32Array;
  readonly names: Uint8Array;
  readonly nameStarts: Uint32Array;
  readonly places: Uint8Array;
  readonly placeStarts: Uint32Array;
  readonly #sections: TermSections;

  constructor(sections: TermSections) {
    this.pairs = sections.words(0);
    this.hashes = sections.words(1);
    this.names = sections.bytes(2);
    this.nameStarts = sections.words(3);
    this.places = sections.bytes(4);
    this.placeStarts = sections.words(5);
    this.#sections = sections;
  }

  get told(): Uint8Array {
    return this.#sections.bytes(6);
  }
  get toldStarts(): Uint32Array {
    return this.#sections.words(7);
  }
}

/** Numbers to a term while they are collected: its key's (see `renumber`), then start and end. */
const WIDTH = 3;

export function collectTerms(): TermCollector {
  const pairs = pairNumbers();
  const words = new Map<string, number>();
  let terms = new Uint32Array(4096);
  let length = 0;
  let offset = 0;
  const firsts: number[] = [0];
  const add = (key: number, start: number, end: number) => {
    if (length + WIDTH > terms.length) {
      const larger = new Uint32Array(terms.length * 2);
      larger.set(terms);
      terms = larger;
    }
    terms[length] = key;
    terms[length + 1] = start + offset;
    terms[length + 2] = end + offset;
    length += WIDTH;
  };
  const first = () => firsts[firsts.length - 1] ?? 0;
  return {
    pair: (a, b, start) => add(2 * pairs.numberOf(pairOfCodes(a, b)), start, start + 2),
    word(key, start, end) {
      let seen = words.get(key);
      if (seen === undefined) {
        seen = words.size;
        words.set(key, seen);
      }
      add(2 * seen + 1, start, end);
    },
    from(start) {
      offset = start;
    },
    mark: () => length,
    again(from, to, by) {
      offset = by;
      for (let at = from; at < to; at += WIDTH) {
        add(terms[at] ?? 0, terms[at + 1] ?? 0, terms[at + 2] ?? 0);
      }
    },
    count: () => (length - first()) / WIDTH,
    startOf: (term) => terms[first() + term * WIDTH + 1] ?? 0,
    part(sentences) {
      offset = 0;
      let at = first();
      for (const { end } of sentences) {
        while (at < length && (terms[at + 1] ?? 0) < end) at += WIDTH;
        firsts.push(at);
      }
    },
    pack: () =>
      packTerms(numberKeys(pairs.all(), [...words.keys()]), terms.subarray(0, length), firsts),
  };
}

function packTerms(keys: Keys, terms: Uint32Array, firsts: readonly number[]): PackedTerms {
  renumber(terms, keys);
  const collected = { terms, firsts, pairCount: keys.pairs.length };
  const pieces = [
    ...[bytesOf(keys.pairs), bytesOf(keys.hashes), ...packNames(keys.names)].map(near),
    ...packPlaces(collected, keys.pairs.length + keys.names.length).map(near),
    ...packTold(collected).map(far),
  ];
  return { pieces, words: keys.names };
}

interface Keys {
  /** Pairs by their codes, and by the order of first sight their numbers. */
  readonly pairs: Uint32Array;
  readonly pairNumbers: Uint32Array;
  /** The other keys by their hashes, and their numbers in the same way. */
  readonly names: readonly string[];
  readonly hashes: Uint32Array;
  readonly nameNumbers: Uint32Array;
}

function numberKeys(seenPairs: Uint32Array, seenNames: readonly string[]): Keys {
  const seenHashes = Uint32Array.from(seenNames, hashOf);
  const pairOrder = ascendingOrder(seenPairs);
  const nameOrder = ascendingOrder(seenHashes);
  return {
    pairs: pairOrder.map((seen) => seenPairs[seen] ?? 0),
    pairNumbers: ranksOf(pairOrder, 0),
    names: Array.from(nameOrder, (seen) => seenNames[seen] ?? ""),
    hashes: nameOrder.map((seen) => seenHashes[seen] ?? 0),
    nameNumbers: ranksOf(nameOrder, seenPairs.length),
  };
}

/** The way back: by what stands in the order, its place there, counted from `first`. */
function ranksOf(order: Uint32Array, first: number): Uint32Array {
  const ranks = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) ranks[order[at] ?? 0] = first + at;
  return ranks;
}

/** From the order of first sight, pairs even and others odd, to the keys' numbers. */
function renumber(terms: Uint32Array, { pairNumbers, nameNumbers }: Keys): void {
  for (let at = 0; at < terms.length; at += WIDTH) {
    const seen = terms[at] ?? 0;
    terms[at] = (seen % 2 === 0 ? pairNumbers : nameNumbers)[seen >>> 1] ?? 0;
  }
}

interface Collected {
  readonly terms: Uint32Array;
  /** By sentence: where its terms begin in `terms`; at last their end. */
  readonly firsts: readonly number[];
  readonly pairCount: number;
}

function packNames(names: readonly string[]): readonly Uint8Array[] {
  const writer = byteWriter(8 * names.length);
  const starts = new Uint32Array(Math.ceil(names.length / STRIDE));
  names.forEach((name, i) => {
    if (i % STRIDE === 0) starts[i / STRIDE] = writer.length();
    writer.string(name);
  });
  return [writer.take(), bytesOf(starts)];
}

/**
 * Each term: twice its number, and one where it starts right behind the one before, as most pairs do; else how far. Then its
 * length where it is no pair.
 */
function packTold({ terms, firsts, pairCount }: Collected): readonly Uint8Array[] {
  const writer = byteWriter(4 * terms.length);
  const starts = new Uint32Array(firsts.length);
  for (let sentence = 0; sentence + 1 < firsts.length; sentence++) {
    starts[sentence] = writer.length();
    let before = 0;
    for (let at = firsts[sentence] ?? 0; at < (firsts[sentence + 1] ?? 0); at += WIDTH) {
      const number = terms[at] ?? 0;
      const [start = 0, end = 0] = [terms[at + 1], terms[at + 2]];
      const isNext = start - before === 1;
      writer.number(2 * number + (isNext ? 1 : 0));
      if (!isNext) writer.number(start - before);
      if (number >= pairCount) writer.number(end - start);
      before = start;
    }
  }
  starts[firsts.length - 1] = writer.length();
  return [writer.take(), bytesOf(starts)];
}

/** The sentences of each key: counted, laid out by key, then written by their distances. */
function packPlaces(collected: Collected, keys: number): readonly Uint8Array[] {
  const counts = new Uint32Array(keys + 1);
  eachPlace(collected, keys, (number) => {
    counts[number + 1] = (counts[number + 1] ?? 0) + 1;
  });
  for (let number = 0; number < keys; number++) {
    counts[number + 1] = (counts[number + 1] ?? 0) + (counts[number] ?? 0);
  }
  const free = counts.slice();
  const sentences = new Uint32Array(counts[keys] ?? 0);
  eachPlace(collected, keys, (number, sentence) => {
    const at = free[number] ?? 0;
    sentences[at] = sentence;
    free[number] = at + 1;
  });
  const writer = byteWriter(2 * sentences.length);
  const starts = new Uint32Array(Math.ceil(keys / STRIDE));
  for (let number = 0; number < keys; number++) {
    if (number % STRIDE === 0) starts[number / STRIDE] = writer.length();
    const [from = 0, to = 0] = [counts[number], counts[number + 1]];
    if (to - from === 1) {
      writer.number(2 * (sentences[from] ?? 0) + 1);
      continue;
    }
    writer.number(2 * (to - from));
    for (let at = from; at < to; at++) {
      writer.number((sentences[at] ?? 0) - (at === from ? 0 : (sentences[at - 1] ?? 0)));
    }
  }
  return [writer.take(), bytesOf(starts)];
}

/** Calls back with every key of every sentence, once for each sentence. */
function eachPlace(
  { terms, firsts }: Collected,
  keys: number,
  call: (number: number, sentence: number) => void,
): void {
  // By key: one more than the last sentence that it was seen in.
  const seen = new Uint32Array(keys);
  for (let sentence = 0; sentence + 1 < firsts.length; sentence++) {
    for (let at = firsts[sentence] ?? 0; at < (firsts[sentence + 1] ?? 0); at += WIDTH) {
      const number = terms[at] ?? 0;
      if (seen[number] === sentence + 1) continue;
      seen[number] = sentence + 1;
      call(number, sentence);
    }
  }
}
