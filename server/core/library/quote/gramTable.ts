// The bits of a library's n-grams, one row an n-gram, one column a stretch of text. A row's bits lie side by side, so that asking
// a thousand articles reads a few cache lines, or a few hundred bytes of a file.

import type { ByteSource } from "../pack/byteSource.ts";
import { checksum } from "../pack/checksum.ts";
import { bytesOf, wordsOf } from "../pack/sections.ts";
import { ROWS } from "./stretchGrams.ts";

export interface GramTable {
  /** Words of 32 columns to a row. */
  readonly width: number;
  /** Bit `c % 32` of word `c / 32` is set when column `c` holds an n-gram of the row. Not to be changed. */
  row(row: number): Uint32Array;
  /** How common the row's n-grams are: bits of a sample of its words. */
  common(row: number): number;
}

/**
 * A table in memory, as it is kept: in numbers of four bytes how many numbers tell what it is made of, these numbers, how common
 * each row is, then the rows, each with its checksum behind it. The last two are there once it is packed.
 */
export interface FreshTable extends GramTable {
  readonly words: Uint32Array;
  /** Where a row begins in `words`. */
  startOf(row: number): number;
}

/** Words of a row by which the commonness of an n-gram is estimated: some 500 stretches. */
const SAMPLE = 16;

const NO_PRINT: Uint32Array = new Uint32Array();

/** Without a bit set; `print` tells what it is going to be made of. */
export function freshTable(width: number, print: Uint32Array = NO_PRINT): FreshTable {
  const words = new Uint32Array(startOf(ROWS, width, print));
  words[0] = print.length;
  words.set(print, 1);
  const step = Math.max(1, Math.floor(width / SAMPLE));
  return {
    width,
    words,
    startOf: (row) => startOf(row, width, print),
    row(row) {
      const start = startOf(row, width, print);
      return words.subarray(start, start + width);
    },
    common(row) {
      const start = startOf(row, width, print);
      let sum = 0;
      for (let at = 0; at < width; at += step) sum += bitCount(words[start + at] ?? 0);
      return sum;
    },
  };
}

function startOf(row: number, width: number, print: Uint32Array): number {
  return 1 + print.length + ROWS + row * (width + 1);
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Two tables side by side: what changed since the first was made stands in the second. Of the first only columns of `mask` count. */
export function besideEachOther(first: GramTable, mask: Uint32Array, second: GramTable): GramTable {
  const width = first.width + second.width;
  return {
    width,
    row(row) {
      const words = new Uint32Array(width);
      words.set(first.row(row));
      for (let at = 0; at < mask.length; at++) words[at] = (words[at] ?? 0) & (mask[at] ?? 0);
      words.set(second.row(row), first.width);
      return words;
    },
    common: (row) => first.common(row) + second.common(row),
  };
}

/** The table's own bytes, whole. Nothing may be set any more. */
export function packTable({ words, width, startOf, row, common }: FreshTable): Uint8Array {
  for (let at = 0; at < ROWS; at++) {
    words[startOf(0) - ROWS + at] = common(at);
    words[startOf(at) + width] = checksum(bytesOf(row(at)));
  }
  return bytesOf(words);
}

/** The table in these bytes, where they are of `print`; `lost` gives another where they are damaged, or gone by then. */
export function openTable(
  source: ByteSource,
  { print, width }: { readonly print: Uint32Array; readonly width: number },
  lost: () => GramTable,
): GramTable | undefined {
  const read = (from: number, to: number) => {
    const bytes = source.read(from * 4, to * 4);
    return bytes && wordsOf(bytes);
  };
  if (source.length !== startOf(ROWS, width, print) * 4) return undefined;
  const common = commonOf(read(0, startOf(0, width, print)), print);
  if (common === undefined) return undefined;
  let instead: GramTable | undefined;
  const rowOf = (row: number) => {
    const at = startOf(row, width, print);
    const words = read(at, at + width + 1);
    const own = words?.subarray(0, width);
    return own && checksum(bytesOf(own)) === words?.[width] ? own : undefined;
  };
  return {
    width,
    row(row) {
      const words = instead === undefined ? rowOf(row) : undefined;
      if (words !== undefined) return words;
      instead ??= lost();
      return instead.row(row);
    },
    common: (row) => common[row] ?? 0,
  };
}

/** How common each row is; undefined where the table is of something else. A copy: what it is read from may be the whole table. */
function commonOf(head: Uint32Array | undefined, print: Uint32Array): Uint16Array | undefined {
  if (head?.[0] !== print.length) return undefined;
  const isSame = print.every((number, at) => head[at + 1] === number);
  return isSame ? Uint16Array.from(head.subarray(1 + print.length)) : undefined;
}
