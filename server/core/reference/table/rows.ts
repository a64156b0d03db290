// What the rows of a table are: words over it, its header (of one row or more), its body with the labels of groups of rows.
// Files rarely say so; it shows in where numbers and times stand. One pass, with a look at the rows that come next.

import { type Grid, type GridCell, type GridRow, kindOf } from "./grid.ts";

/** Rows under one header. */
export interface TableRows {
  /** Titles and units over the header. */
  readonly captions: readonly GridCell[];
  /** Top row first; empty for a table without one. */
  readonly header: readonly GridRow[];
  readonly body: readonly BodyRow[];
}

export interface BodyRow {
  /** A label that stands alone over a group of rows: "Current assets". */
  readonly section?: GridCell;
  readonly cells: GridRow;
}

/** The tables of a grid, in order. Every cell is in one of them, as caption, header, section or body. */
export function findTableRows(grid: Grid): readonly TableRows[] {
  const tables: TableRows[] = [];
  let at = 0;
  while (at < grid.length) {
    const start = headAt(grid, at);
    const end = bodyEnd(grid, start.body);
    const { captions, header } = start;
    tables.push({ captions, header, body: bodyOf(grid.slice(start.body, end)) });
    at = end;
  }
  return tables;
}

interface Head {
  readonly captions: readonly GridCell[];
  readonly header: readonly GridRow[];
  /** Where the body begins. */
  readonly body: number;
}

/** Captions and header from row `at` on. */
function headAt(grid: Grid, at: number): Head {
  let i = at;
  const captions: GridCell[] = [];
  for (
    let row = grid[i];
    row !== undefined && i < at + MOST_CAPTIONS && isCaption(row, grid[i + 1]);
    row = grid[++i]
  )
    captions.push(...row);
  const header: GridRow[] = [];
  for (
    let row = grid[i];
    row !== undefined && goesOnHeader(header, row, grid[i + 1]);
    row = grid[++i]
  )
    header.push(row);
  return { captions, header, body: i };
}

/** Rows of words over one table; more are prose. */
const MOST_CAPTIONS = 12;

/** A row of one cell of words, or one that tells the unit beside a title: "利润表 |  | 单位：亿元". */
function isCaption(row: GridRow, below: GridRow | undefined): boolean {
  if (row.some((cell) => kindOf(cell) === "number")) return false;
  const [first] = row;
  if (first !== undefined && row.length === 1)
    return kindOf(first) === "words" || (kindOf(first) === "time" && !isOver(row, below ?? row));
  return row.length <= UNIT_ROW && row.slice(1).some(({ prose }) => UNIT_TOLD.test(prose.text));
}

/** Title, date and unit may share a row. */
const UNIT_ROW = 3;

/** 单位：亿元, (単位：百万円), "Unit: km", "in RMB millions", "(US$ thousands, except per share)". Not: "Business unit". */
const UNIT_TOLD =
  /^[(（[［]?\s*(?:(?:货币|金额|貨幣)?(?:单位|單位|単位)\s*[:：]|units?\s*:|(?:all )?(?:figures |amounts )?(?:are )?in (?:\p{L}|['’$€£¥]))/iu;

/** Whether `row` is the header's next: words or times over the columns, and a row below it. */
function goesOnHeader(
  header: readonly GridRow[],
  row: GridRow,
  below: GridRow | undefined,
): boolean {
  if (below === undefined || row.some((cell) => kindOf(cell) === "number")) return false;
  const above = header.at(-1);
  const heads = row.some((cell, i) => (i > 0 || isOver(row, below)) && kindOf(cell) !== "none");
  if (above === undefined || !heads) return above === undefined && heads;
  if (header.length >= MOST_LEVELS) return false;
  const first = row[0]?.column ?? 0;
  const labels = Math.min(first, above[0]?.column ?? 0);
  const rest = row.filter(({ column }) => column > labels);
  // The label column is empty or goes on from above; or all else are times or units; or it stood over groups of columns.
  if (first > labels) return true;
  if (rest.length > 0 && rest.every(isTimeOrUnit)) return !above.slice(1).every(isTimeOrUnit);
  return above.length > 1 && isGrouped(above) && row.length > above.length;
}

/** More are no header but a table of words. */
const MOST_LEVELS = 4;

/** A lone cell that begins right of the labels: a year over numbers. */
function isOver(row: GridRow, below: GridRow): boolean {
  return (row[0]?.column ?? 0) > (below[0]?.column ?? 0);
}

function isTimeOrUnit(cell: GridCell): boolean {
  return (
    kindOf(cell) === "time" ||
    /^[(（]?(?:[^\s()（）]{0,6}[元円圆%％人吨]|[A-Z]{0,3}[$€£¥].{0,8})[)）]?$/u.test(
      cell.prose.text,
    )
  );
}

/** Whether cells of the row stand over several columns each: merged, or with gaps behind them. */
function isGrouped(row: GridRow): boolean {
  return row.some(
    ({ column, columns }, i) =>
      columns > 1 || (i > 0 && (row[i + 1]?.column ?? column + 1) > column + 1),
  );
}

/** Where the body that starts at row `from` ends: before the head of the next table. */
function bodyEnd(grid: Grid, from: number): number {
  for (let i = from; i < grid.length; i++) if (i > from && startsTable(grid, i)) return i;
  return grid.length;
}

/** Whether a table begins at row `at`: behind a blank row or with a caption, and with a header of its own over numbers. */
function startsTable(grid: Grid, at: number): boolean {
  const [before, row] = [grid[at - 1], grid[at]];
  if (row === undefined || before === undefined) return false;
  const gap = rowOf(row) > rowOf(before) + 1;
  if (!gap && !isCaption(row, grid[at + 1])) return false;
  const { header, body } = headAt(grid, at);
  const [top] = header;
  const next = grid[body];
  if (top === undefined || next === undefined) return false;
  if (gap) return true;
  // Below a group's label "Auditor | Lin | Lin" is a row like others; "| 2024 | 2023" is a header.
  const columns = top.slice(isOver(top, next) ? 0 : 1);
  return columns.every(isTimeOrUnit) && next.some((cell) => kindOf(cell) === "number");
}

function rowOf(row: GridRow): number {
  return row[0]?.row ?? 0;
}

function bodyOf(rows: Grid): readonly BodyRow[] {
  let section: GridCell | undefined;
  return rows.map((cells, i) => {
    const [only] = cells;
    const next = rows[i + 1];
    if (only !== undefined && cells.length === 1 && kindOf(only) !== "number" && next !== undefined)
      section = only.prose.text.length <= LABEL && next.length > 1 ? only : undefined;
    return section === undefined || section === only ? { cells } : { section, cells };
  });
}

/** Longer words label nothing. */
const LABEL = 60;
