// The stretches of a library that hold most of a quotation's n-grams, counted for all columns of
// the table at once.

import type { GramTable } from "./gramTable.ts";
import type { QuoteLibrary, Stretch } from "./quoteLibrary.ts";
import { rowOf } from "./stretchGrams.ts";

export interface FoundStretch {
  readonly stretch: Stretch;
  /** Share of the n-grams asked for that the stretch seems to hold, 0..1. */
  readonly share: number;
}

/** Stretches named for one part of a quotation; the right one is among the first few by far. */
const MAX_STRETCHES = 6;

/**
 * N-grams of a part by which a quotation is looked up; a longer one is looked up by three parts.
 */
const PART = 160;

/** N-grams of a part that are asked for; fewer than 2 ** PLANES. */
const ASKED = 40;
const PLANES = 6;

/**
 * Stretches that seem to hold at least the share `least` of the quotation's n-grams (hashes), best
 * first.
 */
export function findStretches(
  library: QuoteLibrary,
  grams: readonly number[],
  least: number,
): readonly FoundStretch[] {
  const best = new Map<Stretch, number>();
  for (const part of partsOf(grams)) {
    const rows = rarest(library.table, part);
    const planes = countShared(library.table, rows);
    const lowest = Math.max(2, Math.ceil(rows.length * least));
    for (const { column, count } of mostShared(planes, library.table.width, rows.length, lowest)) {
      const stretch = library.stretches[column];
      if (stretch === undefined) continue;
      best.set(stretch, Math.max(count / rows.length, best.get(stretch) ?? 0));
    }
  }
  return [...best]
    .map(([stretch, share]) => ({ stretch, share }))
    .sort((a, b) => b.share - a.share);
}

/**
 * The quotation whole, or its beginning, middle and end: one of them is in one piece wherever it
 * was cut or changed.
 */
function partsOf(grams: readonly number[]): readonly (readonly number[])[] {
  const last = grams.length - PART;
  if (last <= 0) return [grams];
  return [0, last >> 1, last].map((start) => grams.slice(start, start + PART));
}

/**
 * The rows of the n-grams that fewest stretches hold. Common ones say little and cost as much.
 * Words that the note changed are rare too: they take places here, which is why `ASKED` is no
 * smaller.
 */
function rarest(table: GramTable, grams: readonly number[]): readonly number[] {
  const rows = grams.map(rowOf);
  if (rows.length <= ASKED) return rows;
  return rows
    .map((row) => ({ row, sum: table.common(row) }))
    .sort((a, b) => a.sum - b.sum)
    .slice(0, ASKED)
    .map(({ row }) => row);
}

/**
 * For each column how many of the rows it is in, as binary digits: plane after plane, 32 columns a
 * word.
 */
function countShared(table: GramTable, rows: readonly number[]): Uint32Array {
  const { width } = table;
  const planes = new Uint32Array(PLANES * width);
  for (const row of rows) {
    const words = table.row(row);
    for (let word = 0; word < width; word++) {
      let carry = words[word] ?? 0;
      for (let plane = word; carry !== 0 && plane < planes.length; plane += width) {
        const digit = planes[plane] ?? 0;
        planes[plane] = digit ^ carry;
        carry &= digit;
      }
    }
  }
  return planes;
}

/** The columns with the highest counts between two, highest first. */
function mostShared(
  planes: Uint32Array,
  width: number,
  highest: number,
  lowest: number,
): readonly { readonly column: number; readonly count: number }[] {
  const found: { readonly column: number; readonly count: number }[] = [];
  for (let count = highest; count >= lowest && found.length < MAX_STRETCHES; count--) {
    for (let word = 0; word < width && found.length < MAX_STRETCHES; word++) {
      for (let bits = equalTo(planes, width, word, count); bits !== 0; bits &= bits - 1) {
        found.push({ column: word * 32 + 31 - Math.clz32(bits & -bits), count });
      }
    }
  }
  return found;
}

/** The columns of a word whose count is this one. */
function equalTo(planes: Uint32Array, width: number, word: number, count: number): number {
  let equal = -1;
  for (let plane = 0; plane < PLANES; plane++) {
    const digit = planes[plane * width + word] ?? 0;
    equal &= (count >>> plane) & 1 ? digit : ~digit;
  }
  return equal;
}
