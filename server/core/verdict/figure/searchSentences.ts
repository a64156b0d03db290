// The sentences of a library that share most of a note sentence's words, by the lists of sentences that hold each word:
// rarest words first, and only as many sentences as are worth a look.

import type { Library, SentencePlace } from "../../library/library.ts";

/** More sentences than this are never compared closely; the rest share less. */
const CANDIDATES = 16;

/** Sentences looked at in one search, rarest words first; what only common words point to tells too little. */
const BUDGET = 3000;

/** A word to search by, with the ascending lists of sentences that hold each of its keys. */
interface Listed {
  readonly lists: readonly Uint32Array[];
  readonly weight: number;
}

/** Places by the weight of the words they hold, best first, at most `CANDIDATES`. */
export function searchSentences(
  library: Library,
  words: readonly Listed[],
): readonly SentencePlace[] {
  const found = tally(library.sentenceCount);
  let looked = 0;
  for (const { lists, weight } of words.toSorted((a, b) => b.weight - a.weight)) {
    // All that the word has are at least those of its longest list: no need to join them to see that they are too many.
    let least = 0;
    for (const { length } of lists) least = Math.max(least, Math.min(length, BUDGET));
    if (looked + least > BUDGET && found.size() > 0) break;
    const { ids, count } = joined(lists, library.sentenceCount);
    looked += count;
    if (looked > BUDGET && found.size() > 0) break;
    found.add(ids, count, weight);
  }
  return found.best().map((id) => library.placeOf(id));
}

// Working room, kept between searches and as long as the largest library needs: a search touches a few thousand of
// its sentences, and leaves the room as it was.
let scores = new Float64Array(1024);
let seen = new Uint32Array(1024);
let round = 0;

interface Tally {
  /** The first `count` of the ids. */
  add(ids: Uint32Array, count: number, weight: number): void;
  /** How many sentences have a score. */
  size(): number;
  /** Those of the highest scores, the one first seen first among equals. Ends the tally. */
  best(): readonly number[];
}

function tally(sentenceCount: number): Tally {
  if (scores.length < sentenceCount) scores = new Float64Array(sentenceCount);
  const touched: number[] = [];
  return {
    add(ids, count, weight) {
      for (let i = 0; i < count; i++) {
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
  let least = Number.NEGATIVE_INFINITY;
  for (const id of ids) {
    const score = scores[id] ?? 0;
    if (best.length === CANDIDATES && score <= least) continue;
    let at = Math.min(best.length, CANDIDATES - 1);
    for (; at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score; at--) best[at] = best[at - 1] ?? 0;
    best[at] = id;
    least = scores[best[best.length - 1] ?? 0] ?? 0;
  }
  return best;
}

/** Room for the ids of one word, like the rest. */
let room = new Uint32Array(4 * BUDGET);

/** The first `BUDGET` ids of all lists, each once, in the order of the lists: the first `count` of `ids`. */
function joined(
  lists: readonly Uint32Array[],
  sentenceCount: number,
): { readonly ids: Uint32Array; readonly count: number } {
  const told = lists.filter(({ length }) => length > 0);
  const [only] = told;
  if (only === undefined) return { ids: room, count: 0 };
  if (told.length === 1) return { ids: only, count: Math.min(only.length, BUDGET) };
  if (seen.length < sentenceCount) seen = new Uint32Array(sentenceCount);
  if (room.length < told.length * BUDGET) room = new Uint32Array(told.length * BUDGET);
  round = (round + 1) >>> 0;
  let count = 0;
  for (const list of told) {
    const end = Math.min(list.length, BUDGET);
    for (let i = 0; i < end; i++) {
      const id = list[i] ?? 0;
      if (seen[id] === round) continue;
      seen[id] = round;
      room[count++] = id;
    }
  }
  return { ids: room, count };
}
