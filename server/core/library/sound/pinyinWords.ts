// Chinese words of a reference by their pinyin: "Lanmu" in an English note and 澜沐 in the article. The
// article need not be read again: the pairs of characters that can be read so are looked up.

import { charactersRead, pinyinSplits } from "../../lexicon/romanize.ts";
import { pairOfCodes, pairText } from "../termCode.ts";
import { firstAtLeast, type TermIndex } from "../termIndex.ts";

/** Longer words are several: the first two syllables tell them. */
const MOST_SYLLABLES = 4;

/** A word in Latin letters as the characters that each of its syllables may be, in one way to part it. */
export type PinyinReading = readonly ReadonlySet<number>[];

/** The ways to read a word as two to four syllables; none for what is no pinyin. */
export function pinyinReadings(word: string): readonly PinyinReading[] {
  return pinyinSplits(word, MOST_SYLLABLES)
    .filter((syllables) => syllables.length >= 2)
    .map((syllables) => syllables.map(codesRead));
}

/**
 * Keys (`b:澜沐`) of the character pairs in the reference that are read as the word begins, all of its further pairs there
 * too.
 */
export function pairsReadAs(
  readings: readonly PinyinReading[],
  { pairs }: Pick<TermIndex, "pairs">,
): readonly string[] {
  return readings.flatMap(([first = NONE, second = NONE, ...rest]) =>
    [...first].flatMap((a) =>
      behind(a, second, pairs)
        .filter((b) => readsOn(b, rest, pairs))
        .map((b) => pairText(pairOfCodes(a, b))),
    ),
  );
}

const NONE: ReadonlySet<number> = new Set();

function readsOn(before: number, [next, ...rest]: PinyinReading, pairs: Uint32Array): boolean {
  if (next === undefined) return true;
  return behind(before, next, pairs).some((each) => readsOn(each, rest, pairs));
}

/** The characters of `among` that stand behind another somewhere. Pairs ascend, so those of one character stand together. */
function behind(first: number, among: ReadonlySet<number>, pairs: Uint32Array): readonly number[] {
  const found: number[] = [];
  const end = pairOfCodes(first, 0xffff);
  for (let at = firstAtLeast(pairs, pairOfCodes(first, 0)); at < pairs.length; at++) {
    const pair = pairs[at] ?? 0;
    if (pair > end) break;
    if (among.has(pair & 0xffff)) found.push(pair & 0xffff);
  }
  return found;
}

function codesRead(syllable: string): ReadonlySet<number> {
  let codes = read.get(syllable);
  if (codes === undefined) {
    codes = new Set(charactersRead(syllable).map((each) => each.charCodeAt(0)));
    read.set(syllable, codes);
  }
  return codes;
}

/** By syllable, of which there are some four hundred. */
const read = new Map<string, ReadonlySet<number>>();
