// Words of a reference by how they sound, for notes in another script: ブライトライン in a Japanese note
// and Brightline in the article. Made when the first such note asks.

import { soundsOf } from "../../lexicon/sounds.ts";
import type { ReferenceIndex } from "../referenceIndex.ts";
import { wordKeysOf } from "../termIndex.ts";

/** Keys of a reference's terms by sound: those of Latin words, and of runs of katakana by their first two. */
export interface SoundIndex {
  readonly latin: ReadonlyMap<string, readonly string[]>;
  readonly katakana: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<ReferenceIndex, SoundIndex>();

export function soundsIn(index: ReferenceIndex): SoundIndex {
  const known = indexes.get(index);
  if (known !== undefined) return known;
  const made = {
    latin: bySound(latinWords(index), (word) => `w:${word}`),
    katakana: bySound(katakanaRuns(index.reference.text), (run) => `b:${run.slice(0, 2)}`),
  };
  indexes.set(index, made);
  return made;
}

/** Stems will do: what they lack is a vowel. */
function latinWords({ terms }: ReferenceIndex): readonly string[] {
  return [...wordKeysOf(terms)].flatMap((key) => (LATIN.test(key) ? [key.slice(2)] : []));
}

const LATIN = /^w:[a-z]{4,20}$/u;

/** Matches ブライトライン, キプロノ; not ロゴ, which is too short to be known again. */
const KATAKANA = /[\u30a1-\u30fa\u30fc]{3,20}/gu;

export function katakanaRuns(text: string): readonly string[] {
  return [...new Set([...text.matchAll(KATAKANA)].map(([run]) => run))];
}

function bySound(
  words: readonly string[],
  keyOf: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const sounds = new Map<string, string[]>();
  for (const word of words) {
    for (const sound of soundsOf(word)) {
      const known = sounds.get(sound);
      if (known === undefined) sounds.set(sound, [keyOf(word)]);
      else if (!known.includes(keyOf(word))) known.push(keyOf(word));
    }
  }
  return sounds;
}
