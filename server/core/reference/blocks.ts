// What documents are made of, whatever format they come in: paragraphs, headings, items, quotes and tables, in reading order.
// Readers build these; here they are written out.

import type { Passage, Problem } from "./reference.ts";
import { MOST_CELLS } from "./table/limits.ts";
import {
  addHeading,
  addPassage,
  addTable,
  isFull,
  type Writer,
  type WrittenCell,
} from "./writer.ts";

export type Block = TextBlock | TableBlock;

export interface TextBlock {
  readonly kind: Passage["kind"];
  /** Line ends are those that the author set. */
  readonly words: string;
  /** Footnotes that hang on it, with their marks. */
  readonly notes?: readonly Note[];
}

export interface Note {
  /** "1", "*": written before the note, and no part of its words. */
  readonly mark: string;
  readonly blocks: readonly Block[];
}

export interface TableBlock {
  readonly kind: "table";
  /** Rows of cells that begin there; a cell that a merged one covers is left out. */
  readonly rows: readonly (readonly BlockCell[])[];
}

export interface BlockCell {
  /** Counted from 0, covered columns too. */
  readonly column: number;
  /** How many rows and columns it covers. */
  readonly rows: number;
  readonly columns: number;
  readonly blocks: readonly Block[];
}

/** Writes the blocks out. */
export function writeBlocks(writer: Writer, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (isFull(writer)) return;
    if (block.kind === "table") writeTable(writer, block);
    else if (block.kind === "heading") addHeading(writer, block.words);
    else addPassage(writer, block.kind, block.words);
    for (const note of notesOf(block)) writeNote(writer, note);
  }
}

function writeNote(writer: Writer, { mark, blocks }: Note): void {
  const [first, ...rest] = blocks;
  if (first !== undefined && first.kind !== "table")
    addPassage(writer, first.kind, first.words, `[${mark}] `);
  writeBlocks(writer, first?.kind === "table" ? blocks : rest);
}

function notesOf(block: Block): readonly Note[] {
  if (block.kind !== "table") return block.notes ?? [];
  return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(notesOf));
}

/** A table whose cells hold tables or pages of text is there for the layout: its cells are read one after the other. */
function writeTable(writer: Writer, { rows }: TableBlock): void {
  if (isLayout(rows)) {
    for (const cell of rows.flat()) writeBlocks(writer, cell.blocks);
    return;
  }
  if (!hasRoom(writer, rows.flat().length)) return;
  addTable(
    writer,
    rows.map((row, at) => joinSigns(row.flatMap((cell) => writtenCell(cell, at)))),
  );
}

/** Longer cells are prose. */
const LONGEST_CELL = 600;

function isLayout(rows: TableBlock["rows"]): boolean {
  if (rows.every((row) => row.length <= 1)) return true;
  return rows.some((row) =>
    row.some(
      ({ blocks }) =>
        blocks.some(({ kind }) => kind === "table") ||
        blocks.reduce((sum, block) => sum + lengthOf(block), 0) > LONGEST_CELL,
    ),
  );
}

function lengthOf(block: Block): number {
  return block.kind === "table" ? 0 : block.words.length;
}

/** Whether so many cells more may be read; what is told where they may not is told once. */
function hasRoom(writer: Writer, more: number): boolean {
  const had = writer.tableCells;
  writer.tableCells += more;
  if (writer.tableCells <= MOST_CELLS) return true;
  if (had <= MOST_CELLS) writer.problems.push(TOO_MANY_CELLS);
  return false;
}

const TOO_MANY_CELLS: Problem = {
  code: "too-large",
  message: `The tables of the document have more than ${MOST_CELLS.toLocaleString("en")} cells; the last ones are not read.`,
};

function writtenCell({ blocks, ...at }: BlockCell, row: number): readonly WrittenCell[] {
  const words = blocks
    .map((block) => (block.kind === "table" ? "" : block.words))
    .join(" ")
    .replace(/\s+/gu, " ")
    .trim();
  return words === "" ? [] : [{ ...at, row, words }];
}

/** Reports put signs into columns of their own: "$" | "365.9", "(5.2" | ")", "30.5" | "%". They are one with the number. */
function joinSigns(row: readonly WrittenCell[]): readonly WrittenCell[] {
  const joined: WrittenCell[] = [];
  let before = "";
  for (const cell of row) {
    const last = joined.at(-1);
    if (CURRENCY.test(cell.words)) before = cell.words;
    else if (AFTER.test(cell.words) && last !== undefined && /\d$/u.test(last.words))
      joined.splice(-1, 1, { ...last, words: last.words + cell.words });
    else {
      joined.push(
        before !== "" && /^[-−(]?\d/u.test(cell.words)
          ? { ...cell, words: before + cell.words }
          : cell,
      );
      before = "";
    }
  }
  return joined;
}

const CURRENCY = /^(?:[A-Z]{0,3}[$€£¥￥₩]|RMB|USD|EUR)$/u;
const AFTER = /^[)）]?[%％]?[)）]?$/u;
