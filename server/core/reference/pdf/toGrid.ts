// The lines of a printed table as a grid: cells that stand below each other are one column.

import { identityMap, shiftMap } from "../../text/offsetMap.ts";
import type { Span } from "../../text/span.ts";
import type { Grid, GridCell } from "../table/grid.ts";
import type { Line } from "./block.ts";
import type { Segment } from "./rows.ts";

/** The grid of `lines`, whose cells stand at `places` in `text`. Undefined where the columns are not clear. */
export function toGrid(
  text: string,
  lines: readonly Line[],
  places: readonly (readonly Span[])[],
): Grid | undefined {
  const columns = findColumns(lines);
  if (columns.length < 2) return undefined;
  const grid = lines.map((line, row) =>
    line.segments.flatMap((segment, i): readonly GridCell[] => {
      const span = places[row]?.[i];
      if (span === undefined) return [];
      const { first, count } = coverOf(segment, columns);
      const words = text.slice(span.start, span.end);
      const prose = { text: words, map: shiftMap(identityMap(words.length), span.start) };
      return [{ row, column: first, rows: 1, columns: count, span, prose }];
    }),
  );
  return grid.every(isApart) ? grid : undefined;
}

interface Column {
  readonly start: number;
  readonly end: number;
}

/** The stretches that the columns stand in: told by the fullest rows, cell by cell, else by what stands below each other. */
function findColumns(lines: readonly Line[]): readonly Column[] {
  const most = lines.reduce((count, { segments }) => Math.max(count, segments.length), 0);
  const counted = countColumns(lines.filter(({ segments }) => segments.length === most));
  // A centred header and its right-aligned figures are one column, though neither is below the other.
  if (counted.every(({ start }, i) => i === 0 || start > (counted[i - 1]?.end ?? 0)))
    return counted;
  const full = lines.filter(({ segments }) => segments.length >= most * FULL);
  const cells = full.flatMap(({ segments }) => segments).toSorted((a, b) => a.start - b.start);
  const columns: Column[] = [];
  for (const { start, end } of cells) {
    const last = columns.at(-1);
    if (last === undefined || start > last.end) columns.push({ start, end });
    else columns[columns.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return columns;
}

/** The columns of lines that have equally many cells. */
function countColumns(lines: readonly Line[]): readonly Column[] {
  const columns: Column[] = [];
  for (const { segments } of lines) {
    segments.forEach(({ start, end }, i) => {
      const column = columns[i] ?? { start, end };
      columns[i] = { start: Math.min(column.start, start), end: Math.max(column.end, end) };
    });
  }
  return columns;
}

/** Rows with an empty cell or two still show the columns; titles over several columns do not. */
const FULL = 0.75;

/** The columns that the cell stands over or in; the nearest where it stands between them. */
function coverOf(
  { start, end }: Segment,
  columns: readonly Column[],
): { readonly first: number; readonly count: number } {
  const first = columns.findIndex((column) => column.end > start);
  const last = columns.findLastIndex((column) => column.start < end);
  if (first < 0) return { first: columns.length - 1, count: 1 };
  if (last >= first) return { first, count: last - first + 1 };
  const [before, behind] = [columns[last], columns[first]];
  const isNearer =
    before !== undefined && behind !== undefined && start - before.end < behind.start - end;
  return { first: isNearer ? last : first, count: 1 };
}

/** Whether no two cells of the row are in one column. */
function isApart(row: readonly GridCell[]): boolean {
  return row.every(
    (cell, i) => i === 0 || cell.column >= (row[i - 1]?.column ?? 0) + (row[i - 1]?.columns ?? 1),
  );
}
