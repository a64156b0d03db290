// The sentences of a library that share most of a note sentence's words, by the lists of sentences that hold each word:
// rarest words first, and only as many sentences as are worth a look.

import type { Library, SentencePlace } from "../../library/library.ts";
import type { Word } from "./noteSentence.ts";

/** More sentences than this are never compared closely; the rest share less. */
const CANDIDATES = 16;

/** Sentences looked at in one search, rarest words first; what only common words point to tells too little. */
const BUDGET = 3000;

/** Places by the weight of the words they hold, best first, at most `CANDIDATES`. */
export function searchSentences(
  library: Library,
  weights: ReadonlyMap<Word, number>,
): readonly SentencePlace[] {
  const found = tally(library.sentenceCount);
  let looked = 0;
  for (const [word, weight] of [...weights].sort((a, b) => b[1] - a[1])) {
    const lists = word.keys.map((key) => library.sentencesWith(key).subarray(0, BUDGET));
    // All that the word has are at least those of its longest list: no need to join them to see that they are too many.
    const least = lists.reduce((most, { length }) => Math.max(most, length), 0);
    if (looked + least > BUDGET && found.size() > 0) break;
    const ids = joined(lists, library.sentenceCount);
    looked += ids.length;
    if (looked > BUDGET && found.size() > 0) break;
    found.add(ids, weight);
  }
  return found.best().map((id) => library.placeOf(id));
}

// Working room, kept between searches and as long as the largest library needs: a search touches a few thousand of
// its sentences, and leaves the room as it was.
let scores = new Float64Array(1024);
let seen = new Uint32Array(1024);
let round = 0;

interface Tally {
  add(ids: ArrayLike<number>, weight: number): void;
  /** How many sentences have a score. */
  size(): number;
  /** Those of the highest scores, the one first seen first among equals. Ends the tally. */
  best(): readonly number[];
}

function tally(sentenceCount: number): Tally {
  if (scores.length < sentenceCount) scores = new Float64Array(sentenceCount);
  const touched: number[] = [];
  return {
    add(ids, weight) {
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0;
        const before = scores[id] ?? 0;
        if (before === 0) touched.push(id);
        scores[id] = before + weight;
      }
    },
    size: () => touched.length,
    best() {
      const best = highest(touched);
      for (const id of touched) scores[id] = 0;
      return best;
    },
  };
}

/** By insertion into a short list: nearly all are turned away by its last. */
function highest(ids: readonly number[]): readonly number[] {
  const best: number[] = [];
  for (const id of ids) {
    const score = scores[id] ?? 0;
    if (best.length === CANDIDATES && score <= (scores[best[CANDIDATES - 1] ?? 0] ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--;
    best.splice(at, 0, id);
    if (best.length > CANDIDATES) best.pop();
  }
  return best;
}

/** The ids of all lists, each once, in the order of the lists. */
function joined(lists: readonly Uint32Array[], sentenceCount: number): ArrayLike<number> {
  const [only, ...more] = lists.filter(({ length }) => length > 0);
  if (only === undefined || more.length === 0) return only ?? [];
  if (seen.length < sentenceCount) seen = new Uint32Array(sentenceCount);
  round = (round + 1) >>> 0;
  const ids: number[] = [];
  for (const list of [only, ...more]) {
    for (let i = 0; i < list.length; i++) {
      const id = list[i] ?? 0;
      if (seen[id] === round) continue;
      seen[id] = round;
      ids.push(id);
    }
  }
  return ids;
}
