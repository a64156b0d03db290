// Which stretches of many references share n-grams with a quotation: a table of bits (`gramTable.ts`), one row an n-gram, one column
// a stretch of text. It never misses a stretch that holds an n-gram; it may name one that does not, which the search finds out.

import { checksum } from "../pack/checksum.ts";
import { bytesOf } from "../pack/sections.ts";
import type { TableStore } from "../tableStore.ts";
import {
  besideEachOther,
  type FreshTable,
  freshTable,
  type GramTable,
  openTable,
  packTable,
} from "./gramTable.ts";
import type { QuoteIndex } from "./quoteIndex.ts";
import { gramsAt, ROWS, stretchSpans } from "./stretchGrams.ts";

/** Many references' words, searchable for quotations by `findCandidates`. Immutable. */
export interface QuoteLibrary {
  /** By column; a free column has none. */
  readonly stretches: readonly (Stretch | undefined)[];
  readonly table: GramTable;
  /** Whether the table is in a store, and not in memory. */
  readonly isKept: boolean;
  /** The library whose kept table this one's is made of. */
  readonly base?: QuoteLibrary;
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

/** Columns to a new one where a kept table is added to: else another one is made and kept. */
const FEW = 8;

/** Words to a row from which on a table is worth keeping: two megabytes, those of some sixty articles. */
const WORTH_KEEPING = 16;

/** The library that an index was last put in: the next one differs from it by an article or two. */
const latest = new WeakMap<QuoteIndex, QuoteLibrary>();

/**
 * One library over the references' indexes. Where most of them stand in an earlier library, that
 * one's table is taken over and only what changed is hashed again. Large tables go to the store.
 */
export function mergeQuoteIndexes(
  indexes: Iterable<QuoteIndex>,
  tables?: TableStore,
): QuoteLibrary {
  const all = new Set(indexes);
  const previous = earlierOf(all);
  const merged = (previous && takenOver(previous, all, tables)) ?? made(all, tables);
  for (const index of all) latest.set(index, merged);
  return merged;
}

function takenOver(
  previous: QuoteLibrary,
  all: ReadonlySet<QuoteIndex>,
  tables: TableStore | undefined,
): QuoteLibrary | undefined {
  const base = previous.isKept ? previous : previous.base;
  if (base !== undefined) return addedTo(base, all);
  // In memory though it is large: its articles were still being read.
  const isToBeKept = tables !== undefined && previous.table.width >= WORTH_KEEPING;
  return isToBeKept ? undefined : changed(previous, all);
}

/** An earlier library that shares indexes with the new one, where there is one. */
function earlierOf(all: ReadonlySet<QuoteIndex>): QuoteLibrary | undefined {
  for (const index of all) {
    const library = latest.get(index);
    if (library !== undefined) return library;
  }
  return undefined;
}

/** What of an earlier library stays, what comes and what goes. */
function differenceOf(previous: QuoteLibrary, all: ReadonlySet<QuoteIndex>) {
  const kept = previous.stretches.map((stretch) =>
    stretch !== undefined && all.has(stretch.index) ? stretch : undefined,
  );
  const there = new Set(kept.map((stretch) => stretch?.index));
  const added = [...all].filter((index) => !there.has(index)).flatMap(stretchesOf);
  const free = [...kept.keys()].filter((column) => kept[column] === undefined);
  const dropped = free.filter((column) => previous.stretches[column] !== undefined);
  return { kept, added, free, dropped };
}

/** The kept library with the columns of new articles beside it; undefined where these are many. */
function addedTo(base: QuoteLibrary, all: ReadonlySet<QuoteIndex>): QuoteLibrary | undefined {
  const { kept, added, free, dropped } = differenceOf(base, all);
  if (added.length === 0 && dropped.length === 0) return base;
  const isSparse = kept.length < free.length * SPARSE;
  if (added.length * FEW > base.stretches.length || isSparse) return undefined;
  const table = freshTable(Math.ceil(added.length / WORD));
  fillAll(table, [...added.entries()]);
  return {
    stretches: [...kept, ...added],
    table: besideEachOther(base.table, maskOf(dropped, base.table.width), table),
    isKept: false,
    base,
    languages: languagesOf(all),
  };
}

/** The earlier library, which is in memory, with columns freed and filled; undefined where a new one costs no more. */
function changed(previous: QuoteLibrary, all: ReadonlySet<QuoteIndex>): QuoteLibrary | undefined {
  const { kept, added, free, dropped } = differenceOf(previous, all);
  if (added.length === 0 && dropped.length === 0) return previous;
  if (added.length > free.length || kept.length < free.length * SPARSE) return undefined;
  const { width } = previous.table;
  const table = freshTable(width);
  const mask = maskOf(dropped, width);
  for (let row = 0; row < ROWS; row++) {
    const words = previous.table.row(row);
    const start = table.startOf(row);
    for (let i = 0; i < width; i++) table.words[start + i] = (words[i] ?? 0) & (mask[i] ?? 0);
  }
  const columns = added.map((stretch, i) => [free[i] ?? 0, stretch] as const);
  for (const [column, stretch] of columns) kept[column] = stretch;
  fillAll(table, columns);
  return { stretches: kept, table, isKept: false, languages: languagesOf(all) };
}

function made(all: ReadonlySet<QuoteIndex>, tables: TableStore | undefined): QuoteLibrary {
  const own = [...all].flatMap(stretchesOf);
  // Room for an article or two, and an eighth for a desk that grows.
  const width = Math.ceil((own.length * 1.125 + 4) / WORD);
  const stretches = Array.from({ length: width * WORD }, (_, column) => own[column]);
  const print = printOf(all, width);
  const make = () => {
    const table = freshTable(width, print);
    fillAll(table, [...own.entries()]);
    return table;
  };
  const languages = languagesOf(all);
  if (tables === undefined || print === undefined || width < WORTH_KEEPING)
    return { stretches, table: make(), isKept: false, languages };
  return { stretches, table: keptTable(tables, { print, width, make }), isKept: true, languages };
}

/** The table as it was kept, else made and kept. */
function keptTable(
  tables: TableStore,
  {
    print,
    width,
    make,
  }: { readonly print: Uint32Array; readonly width: number; readonly make: () => FreshTable },
): GramTable {
  const name = `quotations-${checksum(bytesOf(print)).toString(16)}`;
  const kept = tables.find(name);
  const found = kept && openTable(kept, { print, width }, make);
  if (found !== undefined) return found;
  const table = make();
  return openTable(tables.keep(name, packTable(table)), { print, width }, make) ?? table;
}

/** What a table is made of; undefined where that cannot be told. */
function printOf(all: ReadonlySet<QuoteIndex>, width: number): Uint32Array | undefined {
  const numbers = [width];
  for (const { print, length } of all) {
    if (print === undefined) return undefined;
    numbers.push(print, length);
  }
  return Uint32Array.from(numbers);
}

function languagesOf(all: ReadonlySet<QuoteIndex>): ReadonlySet<string> {
  return new Set([...all].map(({ reference }) => reference.language));
}

/** Sets the columns of these stretches. Those of one article stand together: its n-grams are read once. */
function fillAll(
  table: FreshTable,
  columns: readonly (readonly [column: number, stretch: Stretch])[],
): void {
  let last: { readonly index: QuoteIndex; readonly grams: Uint32Array } | undefined;
  for (const [column, { index, start }] of columns) {
    if (last?.index !== index) last = { index, grams: index.grams };
    fill(table, column, gramsAt(last.grams, start));
  }
}

function fill({ words, width, startOf }: FreshTable, column: number, grams: Uint32Array): void {
  const bit = 1 << (column & 31);
  const [first, stride] = [startOf(0) + (column >>> 5), width + 1];
  for (let word = 0; word < grams.length; word++) {
    for (let rest = grams[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const row = word * WORD + 31 - Math.clz32(rest & -rest);
      const at = first + row * stride;
      words[at] = (words[at] ?? 0) | bit;
    }
  }
}

/** All columns but these. */
function maskOf(columns: readonly number[], width: number): Uint32Array {
  const mask = new Uint32Array(width).fill(0xffffffff);
  for (const column of columns) {
    mask[column >>> 5] = (mask[column >>> 5] ?? 0) & ~(1 << (column & 31));
  }
  return mask;
}

function stretchesOf(index: QuoteIndex): readonly Stretch[] {
  return stretchSpans(index.length).map((span) => ({ index, ...span }));
}
