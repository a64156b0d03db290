// The sentences of all references that hold a key: joined when it is first asked for, and kept. A thousand references are asked,
// so the key is made ready once, and what it finds goes to one list.

import { partsOf } from "../lexicon/dictionaryTerms.ts";
import { eachSentenceWithParts } from "./dictionaryPlaces.ts";
import type { EntityPlaces } from "./entity/entityPlaces.ts";
import type { ReferenceIndex } from "./referenceIndex.ts";
import { eachSentenceWith, soughtKey } from "./termIndex.ts";

/** Ids, ascending: each reference's own numbers, counted from its first id in `starts`. */
export function sentenceFinder(
  indexes: readonly ReferenceIndex[],
  starts: readonly number[],
  entityPlaces: () => EntityPlaces,
): (key: string) => Uint32Array {
  const joined = new Map<string, Uint32Array>();
  return (key) => {
    const known = joined.get(key);
    if (known !== undefined) return known;
    const each = eachSentence(key, entityPlaces);
    let count = 0;
    let start = 0;
    const add = (sentence: number) => {
      if (count === room.length) room = grown(room);
      room[count++] = start + sentence;
    };
    for (let i = 0; i < indexes.length; i++) {
      const index = indexes[i];
      if (index === undefined) break;
      start = starts[i] ?? 0;
      each(index, add);
    }
    const found = room.slice(0, count);
    joined.set(key, found);
    return found;
  };
}

type EachSentence = (index: ReferenceIndex, call: (sentence: number) => void) => void;

function eachSentence(key: string, entityPlaces: () => EntityPlaces): EachSentence {
  if (key.startsWith("e:")) {
    const named = entityPlaces().sentencesOf(key);
    return (index, call) => named.get(index)?.forEach(call);
  }
  if (/^[dr]:/u.test(key)) {
    const parts = partsOf(key).map(soughtKey);
    return ({ terms }, call) => eachSentenceWithParts(terms, parts, call);
  }
  const sought = soughtKey(key);
  return ({ terms }, call) => eachSentenceWith(terms, sought, call);
}

/** Working room, kept between calls. */
let room = new Uint32Array(1 << 12);

function grown(full: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(full.length * 2);
  larger.set(full);
  return larger;
}
