// Chinese words of a reference by their pinyin: "Lanmu" in an English note and 澜沐 in the article. The
// article need not be read again: the pairs of characters that can be read so are looked up.

import { charactersRead, pinyinSplits } from "../../lexicon/romanize.ts";
import { foldChars } from "../../text/fold.ts";
import type { ReferenceIndex } from "../referenceIndex.ts";
import { numberOf } from "../termIndex.ts";

/** Longer words are several: the first two syllables tell them. */
const MOST_SYLLABLES = 4;

/**
 * Keys (`b:澜沐`) of the character pairs in the reference that are read as the word begins, all of
 * its further pairs there too. Empty for what is no pinyin of two to four syllables.
 */
export function pairsReadAs(word: string, index: ReferenceIndex): readonly string[] {
  const reader = readerOf(index);
  const known = reader.found.get(word);
  if (known !== undefined) return known;
  const found = pinyinSplits(word, MOST_SYLLABLES)
    .filter((syllables) => syllables.length >= 2)
    .flatMap((syllables) => readPairs(syllables, reader));
  if (reader.found.size >= WORDS_KEPT) reader.found.clear();
  reader.found.set(word, found);
  return found;
}

/** What is looked up in one reference. */
interface Reader {
  has(key: string): boolean;
  /** The reference's characters that are read so: a few of the fifty that there are. */
  charactersRead(syllable: string): readonly string[];
  /** Words that were asked for: a note names the same few again and again. */
  readonly found: Map<string, readonly string[]>;
}

/** Of each reference; more names than a long note has. */
const WORDS_KEPT = 2000;

const readers = new WeakMap<ReferenceIndex, Reader>();

function readerOf(index: ReferenceIndex): Reader {
  const known = readers.get(index);
  if (known !== undefined) return known;
  const own = new Set(foldChars(index.reference.text));
  const bySyllable = new Map<string, readonly string[]>();
  const reader: Reader = {
    has: (key) => numberOf(index.terms, key) >= 0,
    charactersRead(syllable) {
      const read =
        bySyllable.get(syllable) ?? charactersRead(syllable).filter((each) => own.has(each));
      bySyllable.set(syllable, read);
      return read;
    },
    found: new Map(),
  };
  readers.set(index, reader);
  return reader;
}

/** Pairs of the first two syllables behind whose second character the rest can be read on. */
function readPairs(
  [first = "", second = "", ...rest]: readonly string[],
  reader: Reader,
): readonly string[] {
  return reader.charactersRead(first).flatMap((a) =>
    reader
      .charactersRead(second)
      .filter((b) => reader.has(`b:${a}${b}`) && readsOn(b, rest, reader))
      .map((b) => `b:${a}${b}`),
  );
}

function readsOn(before: string, [next, ...rest]: readonly string[], reader: Reader): boolean {
  if (next === undefined) return true;
  return reader
    .charactersRead(next)
    .some((each) => reader.has(`b:${before}${each}`) && readsOn(each, rest, reader));
}
