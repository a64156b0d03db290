// Chinese words of a reference by their pinyin: "Lanmu" in an English note and 澜沐 in the article. The
// article need not be read again: the pairs of characters that can be read so are looked up.

import { charactersRead, pinyinSplits } from "../../lexicon/romanize.ts";
import type { ReferenceIndex } from "../referenceIndex.ts";

/** Longer words are several: the first two syllables tell them. */
const MOST_SYLLABLES = 4;

/**
 * Keys (`b:澜沐`) of the character pairs in the reference that are read as the word begins, all of
 * its further pairs there too. Empty for what is no pinyin of two to four syllables.
 */
export function pairsReadAs(word: string, { terms }: ReferenceIndex): readonly string[] {
  return pinyinSplits(word, MOST_SYLLABLES)
    .filter((syllables) => syllables.length >= 2)
    .flatMap((syllables) => readPairs(syllables, (key) => terms.numbers.has(key)));
}

/** Pairs of the first two syllables behind whose second character the rest can be read on. */
function readPairs(
  [first = "", second = "", ...rest]: readonly string[],
  has: (key: string) => boolean,
): readonly string[] {
  return charactersRead(first).flatMap((a) =>
    charactersRead(second)
      .filter((b) => has(`b:${a}${b}`) && readsOn(b, rest, has))
      .map((b) => `b:${a}${b}`),
  );
}

function readsOn(
  before: string,
  [next, ...rest]: readonly string[],
  has: (key: string) => boolean,
): boolean {
  if (next === undefined) return true;
  return charactersRead(next).some((each) => has(`b:${before}${each}`) && readsOn(each, rest, has));
}
