// Where in a library a quotation may stand: stretches that share its n-grams, then the densest
// windows in them. Places only; whether the words agree is the verdict's business.

import type { Span } from "../../text/span.ts";
import { hashGrams } from "./quoteGrams.ts";
import type { QuoteIndex } from "./quoteIndex.ts";
import type { QuoteLibrary, Stretch } from "./quoteLibrary.ts";
import { findStretches } from "./quoteStretches.ts";
import { OVERLAP } from "./stretchGrams.ts";

/** A place where a quotation may stand. */
export interface QuoteCandidate {
  readonly index: QuoteIndex;
  /**
   * The window in `index.folded`: from the first to the last n-gram that it shares with the
   * quotation.
   */
  readonly span: Span;
  /** Share of the quotation's n-grams in the window, 0..1. */
  readonly share: number;
}

/**
 * Share of n-grams below which a place is not looked at. A changed character of CJK takes two pairs
 * with it, a changed Latin word all fives that touch it: a quotation of which a fourth was changed
 * here and there keeps about this much.
 */
const MIN_SHARE = 0.4;

/**
 * A place with less than this part of the best one's share is not it: a changed figure costs a
 * twentieth, no more.
 */
const NEAR_BEST = 0.75;

/**
 * How much longer than the quotation a place may be, in code units: half of it where words were
 * left out, and up to this where an ellipsis tells that.
 */
const ROOM = 400;
const SLACK = 8;

/**
 * The places in `library` that share most n-grams with `folded` (a quotation's words through
 * `normalizeQuoted`), best first, at most `limit`, not overlapping. None for words too short to
 * have two n-grams.
 */
export function findCandidates(
  library: QuoteLibrary,
  folded: string,
  limit: number,
): readonly QuoteCandidate[] {
  const grams = gramsOf(folded);
  if (grams.length < 2) return [];
  const query = queryOf(grams, folded);
  const found: QuoteCandidate[] = [];
  for (const { stretch, share } of findStretches(library, grams, MIN_SHARE)) {
    if (share < (found[0]?.share ?? 0) * NEAR_BEST) continue;
    for (const candidate of findWindows(stretch, query)) insert(found, candidate);
  }
  const least = (found[0]?.share ?? 0) * NEAR_BEST;
  return found.filter(({ share }) => share >= least).slice(0, limit);
}

/** The distinct n-grams in order of their first place. */
function gramsOf(folded: string): readonly number[] {
  const hashes = hashGrams(folded, 0, folded.length, new Uint32Array(folded.length));
  return [...new Set(hashes.subarray(0, folded.length))].filter((hash) => hash !== 0);
}

interface Query {
  /** Of the quotation's folded words, in code units. */
  readonly length: number;
  /** Code units that a place may take. */
  readonly size: number;
  /** N-gram's hash -> its number. */
  readonly ids: ReadonlyMap<number, number>;
  /**
   * By the hash's last bits: most n-grams of an article are turned away here, before the map is
   * asked.
   */
  readonly filter: Uint8Array;
}

const FILTER_MASK = 0x3fff;

function queryOf(grams: readonly number[], folded: string): Query {
  const filter = new Uint8Array(FILTER_MASK + 1);
  for (const hash of grams) filter[hash & FILTER_MASK] = 1;
  const { length } = folded;
  const room = folded.includes("…") ? ROOM : Math.min(length >> 1, ROOM);
  const ids = new Map(grams.map((hash, id) => [hash, id]));
  return { length, size: length + room + SLACK, ids, filter };
}

/**
 * The windows of a stretch that hold most of the n-grams: one for each run of windows with enough
 * of them.
 */
function findWindows({ index, start, end }: Stretch, query: Query): readonly QuoteCandidate[] {
  // A long quotation may begin before the stretch or end after it.
  const beyond = Math.max(0, query.length - OVERLAP);
  const count = findHits(index.folded, start - beyond, end + beyond, query);
  const least = Math.max(2, query.ids.size * MIN_SHARE);
  const found: QuoteCandidate[] = [];
  const inside = new Uint16Array(query.ids.size);
  let distinct = 0;
  let tail = 0;
  let best = { count: 0, first: 0, last: 0 };
  const close = (): void => {
    if (best.count > 0) found.push(candidateOf(index, best, query));
    best = { count: 0, first: 0, last: 0 };
  };
  for (let head = 0; head < count; head++) {
    for (; (places[head] ?? 0) - (places[tail] ?? 0) > query.size; tail++) {
      const id = hits[tail] ?? 0;
      inside[id] = (inside[id] ?? 0) - 1;
      if (inside[id] === 0) distinct--;
    }
    if (distinct < least) close();
    const id = hits[head] ?? 0;
    inside[id] = (inside[id] ?? 0) + 1;
    if (inside[id] === 1) distinct++;
    // Of windows with as many n-grams the narrowest is the place: words of it may stand a line
    // earlier as well.
    if (
      distinct >= least &&
      (distinct > best.count || (distinct === best.count && isNarrower(tail, head, best)))
    ) {
      best = { count: distinct, first: tail, last: head };
    }
  }
  close();
  return found;
}

function isNarrower(
  tail: number,
  head: number,
  best: { readonly first: number; readonly last: number },
): boolean {
  const width = (places[head] ?? 0) - (places[tail] ?? 0);
  return width < (places[best.last] ?? 0) - (places[best.first] ?? 0);
}

// Working room, kept between calls: n-grams of a stretch; where those of the quotation end, and
// their numbers.
let hashes: Uint32Array = new Uint32Array(1 << 13);
let places = new Uint32Array(1 << 13);
let hits = new Uint32Array(1 << 13);

/**
 * Fills `places` and `hits` with the quotation's n-grams between `from` and `to`, in order; how
 * many there are.
 */
function findHits(folded: string, from: number, to: number, { ids, filter }: Query): number {
  const start = Math.max(0, from);
  const end = Math.min(folded.length, to);
  hashes = hashGrams(folded, start, end, hashes);
  if (places.length < end - start) {
    places = new Uint32Array(hashes.length);
    hits = new Uint32Array(hashes.length);
  }
  let count = 0;
  for (let i = 0; i < end - start; i++) {
    const hash = hashes[i] ?? 0;
    if (filter[hash & FILTER_MASK] === 0) continue;
    const id = ids.get(hash);
    if (id === undefined) continue;
    places[count] = start + i + 1;
    hits[count++] = id;
  }
  return count;
}

/**
 * Of letters the first n-gram ends five on, of CJK two: at worst the window begins some characters
 * too early.
 */
const GRAM = 5;

function candidateOf(
  index: QuoteIndex,
  best: { readonly count: number; readonly first: number; readonly last: number },
  { ids }: Query,
): QuoteCandidate {
  const start = Math.max(0, (places[best.first] ?? 0) - GRAM);
  const end = places[best.last] ?? start;
  return { index, span: { start, end }, share: best.count / ids.size };
}

/** Keeps `found` in order of share; a place that overlaps a better one is that place. */
function insert(found: QuoteCandidate[], candidate: QuoteCandidate): void {
  const rival = found.findIndex(
    ({ index, span }) =>
      index === candidate.index &&
      span.start < candidate.span.end &&
      candidate.span.start < span.end,
  );
  if (rival >= 0) {
    if ((found[rival]?.share ?? 0) >= candidate.share) return;
    found.splice(rival, 1);
  }
  const at = found.findIndex(({ share }) => share < candidate.share);
  found.splice(at < 0 ? found.length : at, 0, candidate);
}
