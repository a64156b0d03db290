// One row of a table: its cells, parted by "|" where no backslash stands before it. A bar in a code span parts cells too,
// as in GitHub's tables.

import type { Span } from "../text/span.ts";

/** The cells of `row` without the spaces around them; empty cells are empty spans. */
export function findCells(row: string): readonly Span[] {
  const bars: number[] = [];
  for (let at = row.indexOf("|"); at >= 0; at = row.indexOf("|", at + 1)) {
    if (!isEscaped(row, at)) bars.push(at);
  }
  const edges = [-1, ...bars, row.length];
  const cells: Span[] = [];
  for (let i = 1; i < edges.length; i++) {
    const cell = trim(row, (edges[i - 1] ?? 0) + 1, edges[i] ?? row.length);
    const outer = (i === 1 || i === edges.length - 1) && cell.start === cell.end && bars.length > 0;
    if (!outer) cells.push(cell);
  }
  return cells;
}

/** How many cells `row` has. */
export function countCells(row: string): number {
  return findCells(row).length;
}

/** Whether `row` parts a table's header from its body: `|---|:-:|`, spaces around it or not. Not: `---`, `| a |`. */
export function isDelimiterRow(row: string): boolean {
  if (!row.includes("|")) return false;
  for (let i = 0; i < row.length; i++) if (!"-:| \t\r".includes(row.charAt(i))) return false;
  const cells = findCells(row);
  return cells.length > 0 && cells.every(({ start, end }) => isDelimiter(row.slice(start, end)));
}

function isDelimiter(cell: string): boolean {
  return /^:?-+:?$/u.test(cell);
}

function isEscaped(row: string, at: number): boolean {
  let from = at;
  while (from > 0 && row.charAt(from - 1) === "\\") from--;
  return (at - from) % 2 === 1;
}

function trim(row: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(row.charAt(start))) start++;
  while (end > start && /\s/u.test(row.charAt(end - 1))) end--;
  return { start, end };
}
