// Tables that stand side by side on one sheet, parted by a blank column. A blank column alone may be there for looks
// ("2024 |  | 2023"): only where the column behind it begins with labels of its own, a table begins.

import { type Grid, type GridCell, kindOf } from "./grid.ts";

/** The grid cut at the columns between tables, left to right; the grid itself where there is one table. */
export function splitBands(grid: Grid): readonly Grid[] {
  const columns = columnsOf(grid);
  const starts = [...columns.keys()]
    .sort((a, b) => a - b)
    .filter((column, i) => i > 0 && !isCovered(columns, column - 1) && hasLabels(columns, column));
  if (starts.length === 0) return [grid];
  const edges = [0, ...starts, Number.POSITIVE_INFINITY];
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? from;
    return grid
      .map((row) => row.filter(({ column }) => column >= from && column < to))
      .filter((row) => row.length > 0);
  });
}

interface Column {
  readonly cells: GridCell[];
}

/** By column, the cells that begin there; columns that are only covered have none. */
function columnsOf(grid: Grid): ReadonlyMap<number, Column> {
  const found = new Map<number, Column>();
  const at = (column: number) => {
    const known = found.get(column) ?? { cells: [] };
    found.set(column, known);
    return known;
  };
  for (const row of grid) {
    for (const cell of row) {
      at(cell.column).cells.push(cell);
      // A title merged over the whole sheet joins nothing.
      const covered = row.length === 1 ? 1 : Math.min(cell.columns, MOST_COVERED);
      for (let i = 1; i < covered; i++) at(cell.column + i);
    }
  }
  return found;
}

const MOST_COVERED = 64;

function isCovered(columns: ReadonlyMap<number, Column>, column: number): boolean {
  return columns.has(column);
}

/** Most cells of the column are words or times, and there are rows enough to call it labels. */
function hasLabels(columns: ReadonlyMap<number, Column>, column: number): boolean {
  const cells = columns.get(column)?.cells ?? [];
  const words = cells.filter((cell) => kindOf(cell) === "words" || kindOf(cell) === "time").length;
  return words >= FEWEST_LABELS && words * 2 > cells.length && hasNumbers(columns, column + 1);
}

const FEWEST_LABELS = 2;

function hasNumbers(columns: ReadonlyMap<number, Column>, column: number): boolean {
  return (columns.get(column)?.cells ?? []).some((cell) => kindOf(cell) === "number");
}
