// The sentences of a library that share most of a note sentence's words, by the lists of sentences that hold each word:
// rarest words first, and only as many sentences as are worth a look. What only common words point to is not looked at, but they
// choose among what the rare ones found: all sentences of an article on one company have its name.

import type { Library, SentencePlace } from "../../library/library.ts";
import { passageOf } from "../evidence.ts";

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
  const sorted = words.toSorted((a, b) => b.weight - a.weight);
  let at = 0;
  for (; at < sorted.length; at++) {
    const { lists, weight } = sorted[at] ?? NO_WORD;
    // All that the word has are at least those of its longest list: no need to join them to see that they are too many.
    let least = 0;
    for (const { length } of lists) least = Math.max(least, Math.min(length, BUDGET));
    if (looked + least > BUDGET && found.size() > 0) break;
    const { ids, count } = joined(lists, library.sentenceCount);
    looked += count;
    if (looked > BUDGET && found.size() > 0) break;
    found.add(ids, count, weight);
  }
  found.choose(sorted.slice(at));
  const best = places(found, library);
  found.end();
  return best;
}

/** Cells of a table share their captions and headers: where they are more than this, the last make room for prose. */
const CELLS = 10;

/** Sentences ranked where cells crowd. */
const CROWD = 128;

function places(found: Tally, library: Library): readonly SentencePlace[] {
  const isCell = (place: SentencePlace) => passageOf(place).cell !== undefined;
  const best = found.best(CANDIDATES).map((id) => library.placeOf(id));
  const cells = best.filter(isCell);
  if (cells.length <= CELLS) return best;
  const ranked = found.best(CROWD).slice(CANDIDATES);
  const prose: SentencePlace[] = [];
  for (const id of ranked) {
    if (prose.length === cells.length - CELLS) break;
    const place = library.placeOf(id);
    if (!isCell(place)) prose.push(place);
  }
  const out = new Set(cells.slice(cells.length - prose.length));
  return [...best.filter((place) => !out.has(place)), ...prose];
}

const NO_WORD: Listed = { lists: [], weight: 0 };

// Working room, kept between searches and as long as the largest library needs: a search touches a few thousand of
// its sentences, and leaves the room as it was.
let scores = new Float64Array(1024);
let seen = new Uint32Array(1024);
let round = 0;

interface Tally {
  /** The first `count` of the ids. */
  add(ids: Uint32Array, count: number, weight: number): void;
  /** Adds the words' weights to what has a score already and may yet be among the best. */
  choose(words: readonly Listed[]): void;
  /** How many sentences have a score. */
  size(): number;
  /** So many of the highest scores, the one first seen first among equals. */
  best(most: number): readonly number[];
  /** Leaves the room as it was. */
  end(): void;
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
    choose(words) {
      if (words.length === 0 || touched.length <= CANDIDATES) return;
      if (seen.length < sentenceCount) seen = new Uint32Array(sentenceCount);
      const chosen = contenders(touched, words);
      for (const { lists, weight } of words) {
        round = (round + 1) >>> 0;
        for (const list of lists) addShared(chosen, list, weight);
      }
    },
    size: () => touched.length,
    best: (most) => highest(touched, most),
    end() {
      for (const id of touched) scores[id] = 0;
    },
  };
}

/** Sentences that common words choose among: a long article on one company has so many about it. */
const CONTENDERS = 512;

/** Ascending: those that the words could still lift among the best, the best so far where they are too many. */
function contenders(ids: readonly number[], words: readonly Listed[]): Uint32Array {
  const best = highest(ids, CANDIDATES);
  const most = words.reduce((sum, { weight }) => sum + weight, 0);
  const least = (scores[best[best.length - 1] ?? 0] ?? 0) - most;
  const able = ids.filter((id) => (scores[id] ?? 0) >= least);
  return Uint32Array.from(able.length > CONTENDERS ? foremost(able) : able).sort();
}

/** Scores are told apart by so many steps where too many sentences have one. */
const LEVELS = 256;

/** The best of too many, the ones first seen first among equals: counted by level, as sorting thousands takes long. */
function foremost(ids: readonly number[]): readonly number[] {
  let top = 0;
  for (const id of ids) top = Math.max(top, scores[id] ?? 0);
  const levelOf = (id: number) => Math.floor(((scores[id] ?? 0) / top) * LEVELS);
  const counts = new Uint32Array(LEVELS + 1);
  for (const id of ids) counts[levelOf(id)] = (counts[levelOf(id)] ?? 0) + 1;
  let level = LEVELS;
  let left = CONTENDERS;
  for (; level > 0 && (counts[level] ?? 0) <= left; level--) left -= counts[level] ?? 0;
  return ids.filter((id) => {
    const own = levelOf(id);
    return own > level || (own === level && left-- > 0);
  });
}

/** Adds the weight to each of the few ids that the list has, once a round. Neighbours are a step away, the rest is leapt over. */
function addShared(few: Uint32Array, list: Uint32Array, weight: number): void {
  let at = 0;
  for (let i = 0; i < few.length; i++) {
    const id = few[i] ?? 0;
    for (let steps = 0; steps < STEPS && (list[at] ?? END) < id; steps++) at++;
    if ((list[at] ?? END) < id) at = leapTo(id, list, at);
    if (at >= list.length) return;
    if (list[at] !== id || seen[id] === round) continue;
    seen[id] = round;
    scores[id] = (scores[id] ?? 0) + weight;
  }
}

/** Sentences of one article are this near in the lists of common words. */
const STEPS = 8;

/** The first place of an ascending list, from `from` on, that holds no less than the id: by steps that double, then by halves. */
function leapTo(id: number, list: Uint32Array, from: number): number {
  let step = STEPS;
  while ((list[from + step] ?? END) < id) step *= 2;
  let low = from + 1;
  let high = Math.min(from + step, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? END) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

const END = Number.POSITIVE_INFINITY;

/** By insertion into a short list: nearly all are turned away by its last. */
function highest(ids: readonly number[], most: number): readonly number[] {
  const best: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const id of ids) {
    const score = scores[id] ?? 0;
    if (best.length === most && score <= least) continue;
    let at = Math.min(best.length, most - 1);
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
