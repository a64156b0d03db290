// Which stretches of many references share n-grams with a quotation: a table of bits, one row an
// n-gram, one column a stretch of text. It never misses a stretch that holds an n-gram; it may name
// one that does not, which the search finds out. A row's bits lie side by side, so that asking a
// thousand articles reads a few cache lines.

import type { QuoteIndex } from "./quoteIndex.ts";
import { gramsAt, ROWS, stretchSpans } from "./stretchGrams.ts";

/** Many references' words, searchable for quotations by `findCandidates`. Immutable. */
export interface QuoteLibrary {
  /** By column; a free column has none. */
  readonly stretches: readonly (Stretch | undefined)[];
  /** Words of 32 columns to a row. */
  readonly width: number;
  /**
   * Row after row: bit `c % 32` of word `row * width + c / 32` is set when column `c` holds an
   * n-gram of that row.
   */
  readonly table: Uint32Array;
  /** Languages of the references (BCP 47). */
  readonly languages: ReadonlySet<string>;
}

/** A stretch of one reference's folded words, overlapping with the next one. */
export interface Stretch {
  readonly index: QuoteIndex;
  readonly start: number;
  readonly end: number;
}

const WORD = 32;

/** Columns to a free one, of which a table has at least so many: else a smaller one is made. */
const SPARSE = 2;

/** The library that an index was last put in: the next one differs from it by an article or two. */
const latest = new WeakMap<QuoteIndex, QuoteLibrary>();

/**
 * One library over the references' indexes. Where most of them stand in an earlier library, that
 * one's table is copied and only what changed is hashed again.
 */
export function mergeQuoteIndexes(indexes: Iterable<QuoteIndex>): QuoteLibrary {
  const all = new Set(indexes);
  const previous = earlierOf(all);
  const merged = (previous && changed(previous, all)) ?? made(all);
  for (const index of all) latest.set(index, merged);
  return merged;
}

/** An earlier library that shares indexes with the new one, where there is one. */
function earlierOf(all: ReadonlySet<QuoteIndex>): QuoteLibrary | undefined {
  for (const index of all) {
    const library = latest.get(index);
    if (library !== undefined) return library;
  }
  return undefined;
}

/** The earlier library with columns freed and filled; undefined where a new one costs no more. */
function changed(previous: QuoteLibrary, all: ReadonlySet<QuoteIndex>): QuoteLibrary | undefined {
  const kept = previous.stretches.map((stretch) =>
    stretch !== undefined && all.has(stretch.index) ? stretch : undefined,
  );
  const there = new Set(kept.map((stretch) => stretch?.index));
  const added = [...all].filter((index) => !there.has(index)).flatMap(stretchesOf);
  const free = [...kept.keys()].filter((column) => kept[column] === undefined);
  const dropped = free.filter((column) => previous.stretches[column] !== undefined);
  if (added.length === 0 && dropped.length === 0) return previous;
  if (added.length > free.length || kept.length < free.length * SPARSE) return undefined;
  const library = {
    stretches: kept,
    width: previous.width,
    table: previous.table.slice(),
    languages: languagesOf(all),
  };
  clear(library, dropped);
  added.forEach((stretch, i) => {
    kept[free[i] ?? 0] = stretch;
  });
  fillAll(library, new Set(added));
  return library;
}

function made(all: ReadonlySet<QuoteIndex>): QuoteLibrary {
  const stretches = [...all].flatMap(stretchesOf);
  // Room for an article or two, and an eighth for a desk that grows.
  const width = Math.ceil((stretches.length * 1.125 + 4) / WORD);
  const columns = Array.from({ length: width * WORD }, (_, column) => stretches[column]);
  const table = new Uint32Array(ROWS * width);
  const library = { stretches: columns, width, table, languages: languagesOf(all) };
  fillAll(library, new Set(stretches));
  return library;
}

function languagesOf(all: ReadonlySet<QuoteIndex>): ReadonlySet<string> {
  return new Set([...all].map(({ reference }) => reference.language));
}

/** Sets the columns of these stretches. Those of one article stand together: its n-grams are read once. */
function fillAll(library: QuoteLibrary, added: ReadonlySet<Stretch>): void {
  let last: { readonly index: QuoteIndex; readonly grams: Uint32Array } | undefined;
  library.stretches.forEach((stretch, column) => {
    if (stretch === undefined || !added.has(stretch)) return;
    const { index, start } = stretch;
    if (last?.index !== index) last = { index, grams: index.grams };
    fill(library, column, gramsAt(last.grams, start));
  });
}

function fill({ table, width }: QuoteLibrary, column: number, grams: Uint32Array): void {
  const bit = 1 << (column & 31);
  for (let word = 0; word < grams.length; word++) {
    for (let rest = grams[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const row = word * WORD + 31 - Math.clz32(rest & -rest);
      const at = row * width + (column >>> 5);
      table[at] = (table[at] ?? 0) | bit;
    }
  }
}

function clear({ table, width }: QuoteLibrary, columns: readonly number[]): void {
  const masks = new Uint32Array(width).fill(0xffffffff);
  for (const column of columns) {
    masks[column >>> 5] = (masks[column >>> 5] ?? 0) & ~(1 << (column & 31));
  }
  masks.forEach((mask, offset) => {
    if (mask === 0xffffffff) return;
    for (let word = offset; word < table.length; word += width) {
      table[word] = (table[word] ?? 0) & mask;
    }
  });
}

function stretchesOf(index: QuoteIndex): readonly Stretch[] {
  return stretchSpans(index.length).map((span) => ({ index, ...span }));
}
