// A table of RTF: cells one after the other, and for each row where its cells end on the page. From that follows which columns a
// cell covers.

import type { Block, TableBlock } from "../blocks.ts";
import { startTable } from "../tableBuilder.ts";

/** A cell as its row defines it, before its words. */
export interface CellEdge {
  /** Where it ends, in twips from the left. */
  readonly right: number;
  /** Part of the cell before, or of the one above. */
  readonly isWithLeft: boolean;
  readonly isWithAbove: boolean;
}

export interface RtfRow {
  readonly edges: readonly CellEdge[];
  readonly cells: readonly (readonly Block[])[];
}

/** Edges of one column may differ so much from row to row: a twentieth of an inch, in twips. */
const SAME_EDGE = 72;

export function tableOf(rows: readonly RtfRow[]): TableBlock {
  const columnAt = columnsOf(rows);
  const table = startTable();
  for (const { cells, edges } of rows) {
    table.startRow();
    let before = 0;
    cells.forEach((blocks, i) => {
      const edge = edges[i];
      const end = edge === undefined ? before + 1 : Math.max(before + 1, columnAt(edge.right));
      if (edge?.isWithLeft === true && i > 0) {
        before = end;
        return;
      }
      table.startCell({ columns: lastOf(edges, i, end, columnAt) - before });
      if (edge?.isWithAbove === true) table.continueAbove();
      for (const block of blocks) table.add(block);
      table.endCell();
      before = end;
    });
  }
  return table.build();
}

/** Where a cell ends together with those that are merged into it, as a column. */
function lastOf(
  edges: readonly CellEdge[],
  cell: number,
  end: number,
  columnAt: (right: number) => number,
): number {
  let last = end;
  for (let i = cell + 1; edges[i]?.isWithLeft === true; i++)
    last = Math.max(last, columnAt(edges[i]?.right ?? 0));
  return last;
}

/** How many columns end at a place or before it. */
function columnsOf(rows: readonly RtfRow[]): (right: number) => number {
  const all = [...new Set(rows.flatMap(({ edges }) => edges.map(({ right }) => right)))];
  const column = new Map<number, number>();
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const right of all.sort((a, b) => a - b)) {
    if (right - last > SAME_EDGE) {
      count++;
      last = right;
    }
    column.set(right, count);
  }
  return (right) => column.get(right) ?? 0;
}
