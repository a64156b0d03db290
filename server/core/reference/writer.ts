// The text of a document that is no text itself, written out as a person reads it, with passages and places as it goes. Readers of
// office files, web pages and e-books all write with it.

import { type DerivedText, identityMap, shiftMap } from "../text/offsetMap.ts";
import type { ReadFile } from "./reader.ts";
import type { NamedStart, Passage, Problem } from "./reference.ts";
import { captionsBefore } from "./table/captions.ts";
import type { GridCell } from "./table/grid.ts";
import { tellGrid } from "./table/tellGrid.ts";

/** What was written so far. Pieces are added by the functions below and never changed. */
export interface Writer {
  readonly lines: string[];
  readonly passages: Passage[];
  readonly problems: Problem[];
  readonly pages: number[];
  readonly sheets: NamedStart[];
  readonly headings: NamedStart[];
  readonly cells: {
    readonly starts: number[];
    readonly rows: number[];
    readonly columns: number[];
  };
  /** Characters of all lines. */
  length: number;
  /** Cells of all tables that are no spreadsheet's. */
  tableCells: number;
}

/** Starts an empty document. */
export function startDocument(): Writer {
  const cells = { starts: [], rows: [], columns: [] };
  return {
    lines: [],
    passages: [],
    problems: [],
    pages: [],
    sheets: [],
    headings: [],
    cells,
    length: 0,
    tableCells: 0,
  };
}

/** Characters of one document; a thousand-page book has three million. */
export const MOST_CHARACTERS = 20_000_000;

/** Whether the text has grown to its limit: what is added now is left out, and readers may stop. */
export function isFull({ length }: Writer): boolean {
  return length > MOST_CHARACTERS;
}

/**
 * Adds words as a passage, on lines of their own; nothing where there are none. `mark` is written before them and no part of the
 * passage. Gives the words in the text.
 */
export function addPassage(
  writer: Writer,
  kind: Passage["kind"],
  words: string,
  mark = "",
): DerivedText | undefined {
  const trimmed = words.trim();
  if (trimmed === "" || isFull(writer)) return undefined;
  const start = addLine(writer, mark + trimmed) + mark.length;
  const prose = placed(trimmed, start);
  writer.passages.push({ kind, span: { start, end: start + trimmed.length }, prose });
  return prose;
}

/** Adds a heading, which places below it are told by. */
export function addHeading(writer: Writer, words: string): void {
  const prose = addPassage(writer, "heading", words);
  if (prose !== undefined)
    writer.headings.push({ start: prose.map.shift, name: cutHeading(prose.text) });
}

/** Starts a page or a slide; the first one too. */
export function startPage({ pages, length }: Writer): void {
  pages.push(length);
}

/** Starts a sheet with its name as a heading. */
export function startSheet(writer: Writer, name: string): DerivedText | undefined {
  writer.sheets.push({ start: writer.length, name });
  return addPassage(writer, "heading", name);
}

/** Adds words that are for people alone, and no passage: what is hidden. */
export function addMark(writer: Writer, words: string): void {
  if (!isFull(writer)) addLine(writer, words);
}

/** A cell to be written; row and column count from 0. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** How many it covers; 1 where absent. */
  readonly rows?: number;
  readonly columns?: number;
  /** On one line. */
  readonly words: string;
}

export interface TableOptions {
  /** Words that tell of the whole table, written before: a sheet's name. Else its captions are looked for. */
  readonly over?: readonly DerivedText[];
  /** Written behind a row, and part of no passage: that it is hidden. */
  readonly markOf?: (row: number) => string;
  /** Whether its cells are places of their own, as in a spreadsheet. */
  readonly places?: boolean;
}

/** Adds a table, a line a row; cells in order, those without words left out. */
export function addTable(
  writer: Writer,
  rows: readonly (readonly WrittenCell[])[],
  options: TableOptions = {},
): void {
  const over = options.over ?? captionsBefore(writer.passages);
  const grid = rows.flatMap((row) =>
    row.length === 0 || isFull(writer) ? [] : [addRow(writer, row, options)],
  );
  for (const passage of tellGrid(grid, over)) writer.passages.push(passage);
  if (options.places !== true) return;
  for (const { span, row, column } of grid.flat()) {
    writer.cells.starts.push(span.start);
    writer.cells.rows.push(row);
    writer.cells.columns.push(column);
  }
}

/** What the document was written to. */
export function finish(writer: Writer): ReadFile {
  const { lines, passages, problems, pages, sheets, headings, cells } = writer;
  return {
    text: lines.join(""),
    passages,
    problems: isFull(writer) ? [...problems, TOO_LONG] : problems,
    ...(pages.length > 0 && { pageStarts: pages }),
    places: {
      ...(sheets.length > 0 && { sheets }),
      ...(cells.starts.length > 0 && { cells }),
      ...(headings.length > 0 && { headings }),
    },
  };
}

const TOO_LONG: Problem = {
  code: "too-large",
  message: `The document has more than ${MOST_CHARACTERS / 1_000_000} million characters; the rest is not read.`,
};

function addLine(writer: Writer, words: string): number {
  const start = writer.length;
  writer.lines.push(words, "\n");
  writer.length += words.length + 1;
  return start;
}

/** Between cells of a row. */
const BETWEEN = " | ";
/** Empty cells shown between two full ones. */
const MOST_GAP = 8;

function addRow(
  writer: Writer,
  row: readonly WrittenCell[],
  { markOf }: TableOptions,
): readonly GridCell[] {
  let line = "";
  const written = row.map(({ words, rows = 1, columns = 1, ...at }, i) => {
    const before = row[i - 1]?.column ?? at.column - 1;
    if (i > 0) line += BETWEEN.repeat(Math.min(at.column - before, MOST_GAP));
    const start = writer.length + line.length;
    line += words;
    const span = { start, end: start + words.length };
    return { ...at, rows, columns, span, prose: placed(words, start) };
  });
  addLine(writer, line + (markOf?.(row[0]?.row ?? 0) ?? ""));
  return written;
}

function placed(words: string, start: number): DerivedText {
  return { text: words, map: shiftMap(identityMap(words.length), start) };
}

/** Headings are named in places; a long one is told by its beginning. */
function cutHeading(heading: string): string {
  const line = heading.replace(/\s+/gu, " ");
  return line.length > LONGEST_HEADING ? `${line.slice(0, LONGEST_HEADING)}…` : line;
}

const LONGEST_HEADING = 80;
