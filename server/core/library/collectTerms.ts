// Makes the index of a reference's terms, sentence after sentence.

import type { Term } from "../lexicon/terms.ts";
import { byteWriter } from "./pack/byteWriter.ts";
import { bytesOf, wordsOf } from "./pack/sections.ts";
import { hashOf, pairOf } from "./termCode.ts";
import { STRIDE, type TermIndex } from "./termIndex.ts";

/** Takes the terms of one sentence after the other, in reading order. */
export interface TermCollector {
  add(terms: readonly Term[]): void;
  /** The index as pieces of bytes: `openTerms` reads them. */
  pack(): readonly Uint8Array[];
}

/** How many pieces `pack` gives. */
export const TERM_SECTIONS = 8;

export function openTerms(pieces: readonly Uint8Array[]): TermIndex {
  const at = (i: number) => pieces[i] ?? new Uint8Array();
  return {
    pairs: wordsOf(at(0)),
    hashes: wordsOf(at(1)),
    names: at(2),
    nameStarts: wordsOf(at(3)),
    told: at(4),
    toldStarts: wordsOf(at(5)),
    places: at(6),
    placeStarts: wordsOf(at(7)),
  };
}

/** Numbers to a term while they are collected: its key's, in the order of first sight, then start and end. */
const WIDTH = 3;

export function collectTerms(): TermCollector {
  const seen = new Map<string, number>();
  let terms = new Uint32Array(4096);
  let length = 0;
  const firsts: number[] = [0];
  const seenOf = (key: string): number => {
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, seen.size);
    return seen.size - 1;
  };
  return {
    add(added) {
      if (length + added.length * WIDTH > terms.length) {
        const larger = new Uint32Array(Math.max(terms.length * 2, length + added.length * WIDTH));
        larger.set(terms);
        terms = larger;
      }
      for (const { key, span } of added) {
        terms[length++] = seenOf(key);
        terms[length++] = span.start;
        terms[length++] = span.end;
      }
      firsts.push(length);
    },
    pack() {
      const { pairs, names, numbers } = numberKeys([...seen.keys()]);
      const collected = { terms, firsts, numbers, pairCount: pairs.length };
      return [
        bytesOf(pairs),
        bytesOf(Uint32Array.from(names, hashOf)),
        ...packNames(names),
        ...packTold(collected),
        ...packPlaces(collected, seen.size),
      ];
    },
  };
}

interface Collected {
  readonly terms: Uint32Array;
  /** By sentence: where its terms begin in `terms`; at last their end. */
  readonly firsts: readonly number[];
  /** By the order of first sight: the key's number. */
  readonly numbers: Uint32Array;
  readonly pairCount: number;
}

/** Pairs by their codes, then the other keys by their hashes. */
function numberKeys(keys: readonly string[]): {
  readonly pairs: Uint32Array;
  readonly names: readonly string[];
  readonly numbers: Uint32Array;
} {
  const coded = keys.map((key, seen) => {
    const pair = pairOf(key);
    return { key, seen, isPair: pair !== undefined, code: pair ?? hashOf(key) };
  });
  coded.sort((a, b) => Number(b.isPair) - Number(a.isPair) || a.code - b.code);
  const numbers = new Uint32Array(keys.length);
  for (const [number, { seen }] of coded.entries()) numbers[seen] = number;
  return {
    pairs: Uint32Array.from(coded.filter(({ isPair }) => isPair).map(({ code }) => code)),
    names: coded.filter(({ isPair }) => !isPair).map(({ key }) => key),
    numbers,
  };
}

function packNames(names: readonly string[]): readonly Uint8Array[] {
  const writer = byteWriter(8 * names.length);
  const starts = new Uint32Array(names.length);
  names.forEach((name, i) => {
    starts[i] = writer.length();
    writer.string(name);
  });
  return [writer.take(), bytesOf(starts)];
}

/** Each term: its number, how far it starts behind the one before, its length where it is no pair. */
function packTold({ terms, firsts, numbers, pairCount }: Collected): readonly Uint8Array[] {
  const writer = byteWriter(4 * terms.length);
  const starts = new Uint32Array(firsts.length);
  for (let sentence = 0; sentence + 1 < firsts.length; sentence++) {
    starts[sentence] = writer.length();
    let before = 0;
    for (let at = firsts[sentence] ?? 0; at < (firsts[sentence + 1] ?? 0); at += WIDTH) {
      const number = numbers[terms[at] ?? 0] ?? 0;
      const [start = 0, end = 0] = [terms[at + 1], terms[at + 2]];
      writer.number(number);
      writer.number(start - before);
      if (number >= pairCount) writer.number(end - start);
      before = start;
    }
  }
  starts[firsts.length - 1] = writer.length();
  return [writer.take(), bytesOf(starts)];
}

/** The sentences of each key: counted, laid out by key, then written by their distances. */
function packPlaces({ terms, firsts, numbers }: Collected, keys: number): readonly Uint8Array[] {
  const counts = new Uint32Array(keys + 1);
  const collected = { terms, firsts, numbers };
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
  { terms, firsts, numbers }: Omit<Collected, "pairCount">,
  keys: number,
  call: (number: number, sentence: number) => void,
): void {
  // By key: one more than the last sentence that it was seen in.
  const seen = new Uint32Array(keys);
  for (let sentence = 0; sentence + 1 < firsts.length; sentence++) {
    for (let at = firsts[sentence] ?? 0; at < (firsts[sentence + 1] ?? 0); at += WIDTH) {
      const number = numbers[terms[at] ?? 0] ?? 0;
      if (seen[number] === sentence + 1) continue;
      seen[number] = sentence + 1;
      call(number, sentence);
    }
  }
}
