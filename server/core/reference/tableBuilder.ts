// A table while it is read: which column a cell stands in when cells before and above it cover several.

import type { Block, BlockCell, TableBlock } from "./blocks.ts";

/** Takes rows, cells and blocks in the order of the file. */
export interface TableBuilder {
  startRow(): void;
  /** `rows` and `columns` are how many the cell covers. */
  startCell(extent: Extent): void;
  /** Sets how many the open cell covers, where that is told inside of it. */
  widen(extent: Extent): void;
  /** The open cell is part of the one above. */
  continueAbove(): void;
  add(block: Block): void;
  endCell(): void;
  /** Whether a cell is open. */
  hasCell(): boolean;
  build(): TableBlock;
}

export interface Extent {
  readonly rows?: number;
  readonly columns?: number;
}

/** More rows or columns than any table's cell covers; files may claim anything. */
const MOST_COVERED = 256;

interface OpenCell {
  readonly column: number;
  rows: number;
  columns: number;
  /** Part of the cell above. */
  isCovered: boolean;
  readonly blocks: Block[];
}

export function startTable(): TableBuilder {
  const rows: OpenCell[][] = [];
  /** By column, the cell that covers it from above and how many rows it still does. */
  const above = new Map<number, { readonly cell: OpenCell; left: number }>();
  let cell: OpenCell | undefined;

  function firstFree(from: number): number {
    let column = from;
    while ((above.get(column)?.left ?? 0) > 0) column++;
    return column;
  }

  return {
    startRow() {
      for (const [column, covering] of above) if (--covering.left <= 0) above.delete(column);
      rows.push([]);
    },
    startCell({ rows: high = 1, columns = 1 }) {
      if (rows.length === 0) rows.push([]);
      const before = rows.at(-1)?.at(-1);
      const column = firstFree(before === undefined ? 0 : before.column + before.columns);
      cell = {
        column,
        rows: bounded(high),
        columns: bounded(columns),
        isCovered: false,
        blocks: [],
      };
      rows.at(-1)?.push(cell);
    },
    widen({ rows: high, columns }) {
      if (cell === undefined) return;
      cell.rows = bounded(high ?? cell.rows);
      cell.columns = bounded(columns ?? cell.columns);
    },
    continueAbove() {
      if (cell === undefined) return;
      const { column } = cell;
      const over = rows.at(-2)?.find((each) => each.column === column);
      if (over === undefined) return;
      cell.isCovered = true;
    },
    add(block) {
      cell?.blocks.push(block);
    },
    endCell() {
      if (cell !== undefined && cell.rows > 1) {
        for (let i = 0; i < cell.columns; i++)
          above.set(cell.column + i, { cell, left: cell.rows });
      }
      cell = undefined;
    },
    hasCell: () => cell !== undefined,
    build: () => ({ kind: "table", rows: withHeights(rows) }),
  };
}

function bounded(count: number): number {
  return Math.min(Math.max(1, Math.floor(count) || 1), MOST_COVERED);
}

/** Cells that go on over the rows below cover them; what is covered is left out. */
function withHeights(rows: readonly (readonly OpenCell[])[]): readonly (readonly BlockCell[])[] {
  const open = new Map<number, OpenCell>();
  for (const row of rows) {
    for (const cell of row) {
      const over = open.get(cell.column);
      if (cell.isCovered && over !== undefined) {
        over.rows++;
        over.blocks.push(...cell.blocks);
      } else open.set(cell.column, cell);
    }
  }
  return rows.map((row) =>
    row.filter(({ isCovered }) => !isCovered).map(({ isCovered: _, ...cell }) => cell),
  );
}
