// Lays a quotation's words over an article's so that the fewest are changed: all of the quotation, any part of the article.

import type { QuotedWord } from "./quotationWords.ts";

export interface Alignment {
  /** For each word of the quotation the article's word beside it; -1 where the article has none there. */
  readonly beside: Int32Array;
  /** Words of the article that the quotation covers: from the first to the last that is beside one of its own. */
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  /** Weight of all that was changed or put in, and half the weight of what was left out. */
  readonly cost: number;
}

/** Cells of the table at most: 60 characters against two pages are 100,000. Beyond it `align` gives undefined. */
export const MAX_CELLS = 6_000_000;

/**
 * Costs are counted in halves of a weight: a word of the article that the quotation left out costs one, all else two. So a
 * quotation that skips a clause is told as one that skips a clause, not as one whose second half is somebody else's.
 */
const WHOLE = 2;

const DIAGONAL = 0;
/** The quotation has a word more. */
const UP = 1;
/** The article has a word more. */
const LEFT = 2;

/** The cheapest alignment; undefined where the two are too long to be compared. Time and room: the product of both lengths. */
export function align(
  quotation: readonly QuotedWord[],
  article: readonly QuotedWord[],
): Alignment | undefined {
  const height = quotation.length;
  const width = article.length;
  if (height * (width + 1) > MAX_CELLS) return undefined;
  const weights = Int32Array.from(article, ({ weight }) => weight);
  const steps = new Uint8Array(height * (width + 1));
  // Costs of the row above: nothing before the quotation's first word, wherever in the article it begins.
  let above = new Int32Array(width + 1);
  let row = new Int32Array(width + 1);
  for (let i = 0; i < height; i++) {
    const word = quotation[i];
    if (word !== undefined)
      fillRow({ word, article, weights, above, row, steps, at: i * (width + 1) });
    [above, row] = [row, above];
  }
  let end = 0;
  for (let j = 0; j <= width; j++) if ((above[j] ?? 0) < (above[end] ?? 0)) end = j;
  // A last word changed costs as much as one put in; told beside the article's word it says more.
  while (above[end + 1] === above[end] && steps[(height - 1) * (width + 1) + end + 1] === DIAGONAL)
    end++;
  return traceBack(steps, { height, width, end, cost: (above[end] ?? 0) / WHOLE });
}

interface Row {
  readonly word: QuotedWord;
  readonly article: readonly QuotedWord[];
  readonly weights: Int32Array;
  readonly above: Int32Array;
  readonly row: Int32Array;
  readonly steps: Uint8Array;
  /** Where the row begins in `steps`. */
  readonly at: number;
}

function fillRow({ word, article, weights, above, row, steps, at }: Row): void {
  const { key, weight } = word;
  const gap = key === "";
  const put = weight * WHOLE;
  row[0] = (above[0] ?? 0) + put;
  steps[at] = UP;
  for (let j = 1; j < row.length; j++) {
    const other = weights[j - 1] ?? 0;
    const change = article[j - 1]?.key === key ? 0 : Math.max(weight, other) * WHOLE;
    // A gap takes the article's words for nothing and never stands beside one.
    const diagonal = gap ? Number.MAX_SAFE_INTEGER : (above[j - 1] ?? 0) + change;
    const up = (above[j] ?? 0) + put;
    const left = (row[j - 1] ?? 0) + (gap ? 0 : other);
    const best = Math.min(diagonal, up, left);
    row[j] = best;
    steps[at + j] = best === diagonal ? DIAGONAL : best === up ? UP : LEFT;
  }
}

interface Table {
  readonly height: number;
  readonly width: number;
  /** The column in which the cheapest alignment ends. */
  readonly end: number;
  readonly cost: number;
}

function traceBack(steps: Uint8Array, { height, width, end: last, cost }: Table): Alignment {
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
  return { beside, first, end: Math.max(first, end), cost };
}
