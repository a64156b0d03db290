// Lays a quotation's words over an article's so that the fewest are changed: all of the quotation,
// any part of the article.

import type { QuotedWord } from "./quotationWords.ts";

export interface Alignment {
  /**
   * For each word of the quotation the article's word beside it; -1 where the article has none
   * there.
   */
  readonly beside: Int32Array;
  /**
   * Words of the article that the quotation covers: from the first to the last that is beside one
   * of its own.
   */
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * Cells of the table at most: 60 characters against two pages are 100,000. Beyond it `align` gives
 * undefined.
 */
export const MAX_CELLS = 12_000_000;

/**
 * Costs are counted in halves of a weight: a word of the article that the quotation left out costs
 * one, all else two. So a quotation that skips a clause is told as one that skips a clause, not as
 * one whose second half is somebody else's.
 */
const WHOLE = 2;

const DIAGONAL = 0;
/** The quotation has a word more. */
const UP = 1;
/** The article has a word more. */
const LEFT = 2;

/**
 * The cheapest alignment; undefined where the two are too long to be compared. Time and room: the
 * product of both lengths.
 */
export function align(
  quotation: readonly QuotedWord[],
  article: readonly QuotedWord[],
): Alignment | undefined {
  const height = quotation.length;
  const width = article.length;
  if (height * (width + 1) > MAX_CELLS) return undefined;
  const ids = new Map<string, number>([["", GAP]]);
  for (const { key } of quotation) if (!ids.has(key)) ids.set(key, ids.size);
  const here = sideOf(quotation, ids);
  const there = sideOf(article, ids);
  const steps = new Uint8Array(height * (width + 1));
  // Costs of the row above: nothing before the quotation's first word, wherever in the article it
  // begins.
  let above = new Int32Array(width + 1);
  let row = new Int32Array(width + 1);
  for (let i = 0; i < height; i++) {
    const own = steps.subarray(i * (width + 1), (i + 1) * (width + 1));
    if (here.ids[i] === GAP) fillGap(above, row, own);
    else fillRow({ id: here.ids[i] ?? GAP, weight: here.weights[i] ?? 0 }, there, above, row, own);
    [above, row] = [row, above];
  }
  let end = 0;
  for (let j = 0; j <= width; j++) if ((above[j] ?? 0) < (above[end] ?? 0)) end = j;
  // A last word changed costs as much as one put in; told beside the article's word it says more.
  const last = (height - 1) * (width + 1);
  while (above[end + 1] === above[end] && steps[last + end + 1] === DIAGONAL) end++;
  return traceBack(steps, { height, width, end });
}

/**
 * The alignment of words that stand in the article word for word: quicker than a table, for words
 * that nothing tells apart.
 */
export function alignVerbatim(
  quotation: readonly QuotedWord[],
  article: readonly QuotedWord[],
): Alignment | undefined {
  let tries = 0;
  for (let first = 0; first + quotation.length <= article.length && tries < TRIES; first++) {
    if (article[first]?.key !== quotation[0]?.key) continue;
    tries++;
    if (!quotation.every(({ key }, i) => article[first + i]?.key === key)) continue;
    const beside = Int32Array.from(quotation, (_, i) => first + i);
    return { beside, first, end: first + quotation.length };
  }
  return undefined;
}

/** Places at which a verbatim quotation is tried: those that begin with its first word. */
const TRIES = 2_000;

/** Words as numbers, so that a cell compares no strings. */
interface Side {
  /** Equal numbers are equal words; UNKNOWN is a word that the quotation does not have. */
  readonly ids: Int32Array;
  readonly weights: Int32Array;
}

const GAP = 0;
const UNKNOWN = -1;

function sideOf(words: readonly QuotedWord[], ids: ReadonlyMap<string, number>): Side {
  return {
    ids: Int32Array.from(words, ({ key }) => ids.get(key) ?? UNKNOWN),
    weights: Int32Array.from(words, ({ weight }) => weight),
  };
}

/** A gap takes the article's words for nothing and stands beside none. */
function fillGap(above: Int32Array, row: Int32Array, steps: Uint8Array): void {
  let best = above[0] ?? 0;
  row[0] = best;
  steps[0] = UP;
  for (let j = 1; j < row.length; j++) {
    const up = above[j] ?? 0;
    steps[j] = up <= best ? UP : LEFT;
    if (up < best) best = up;
    row[j] = best;
  }
}

function fillRow(
  { id, weight }: { readonly id: number; readonly weight: number },
  { ids, weights }: Side,
  above: Int32Array,
  row: Int32Array,
  steps: Uint8Array,
): void {
  const put = weight * WHOLE;
  let before = (above[0] ?? 0) + put;
  row[0] = before;
  steps[0] = UP;
  for (let j = 1; j < row.length; j++) {
    const other = weights[j - 1] ?? 0;
    const change = ids[j - 1] === id ? 0 : (other > weight ? other : weight) * WHOLE;
    const diagonal = (above[j - 1] ?? 0) + change;
    const up = (above[j] ?? 0) + put;
    const left = before + other;
    before = diagonal;
    steps[j] = DIAGONAL;
    if (left < before) {
      before = left;
      steps[j] = LEFT;
    }
    if (up < before) {
      before = up;
      steps[j] = UP;
    }
    row[j] = before;
  }
}

interface Table {
  readonly height: number;
  readonly width: number;
  /** The column in which the cheapest alignment ends. */
  readonly end: number;
}

function traceBack(steps: Uint8Array, { height, width, end: last }: Table): Alignment {
  const beside = new Int32Array(height).fill(-1);
  let first = last;
  let end = 0;
  let j = last;
  let i = height - 1;
  while (i >= 0) {
    const step = steps[i * (width + 1) + j];
    if (step === LEFT) {
      j--;
      continue;
    }
    if (step === DIAGONAL) {
      j--;
      beside[i] = j;
      first = j;
      end = Math.max(end, j + 1);
    }
    i--;
  }
  return { beside, first, end: Math.max(first, end) };
}
