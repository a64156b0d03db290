// Which lines of a region are rows of a table: two or more cells beside each other, line after line, with figures among them;
// and what stands alone between such rows or as caption over them.

import type { Line } from "./block.ts";
import { textOf } from "./block.ts";

/** The rows of the region's tables; `leading` is the usual distance of its lines. */
export function findTableLines(lines: readonly Line[], leading: number): ReadonlySet<Line> {
  const found = new Set<Line>();
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  for (let i = 0; i < lines.length; ) {
    const end = tableEnd(lines, i, leading);
    const rows = lines.slice(i, end);
    if (isTable(rows)) {
      const first = captionStart(lines, i, { leading, width });
      for (const row of lines.slice(first, end)) found.add(row);
    }
    i = Math.max(end, i + 1);
  }
  return found;
}

/** Where the rows that begin with line `from` end; a single cell belongs to them where more rows follow. */
function tableEnd(lines: readonly Line[], from: number, leading: number): number {
  let end = from;
  let alone = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || (i > from && !isNear(lines[i - 1], line, leading))) break;
    if (hasCells(line)) {
      end = i + 1;
      alone = 0;
    } else if (i === from || ++alone > MOST_ALONE) break;
  }
  return end;
}

/** Labels over groups of rows, and labels that take two lines. */
const MOST_ALONE = 2;

function hasCells({ segments }: Line): boolean {
  return segments.length > 1;
}

/** Rows of a table stand further apart than lines of prose. */
function isNear(above: Line | undefined, line: Line, leading: number): boolean {
  return (
    above !== undefined && line.base - above.base < Math.max(leading, line.size * 1.4) * ROWS_APART
  );
}

/** Rows of a table may be so many lines apart. */
export const ROWS_APART = 2.2;

/** At least two rows with cells, and figures in one of them. Not: two lines of prose with a wide gap. */
function isTable(rows: readonly Line[]): boolean {
  const withCells = rows.filter(hasCells);
  if (withCells.length < 2) return false;
  const cells = withCells.flatMap(({ segments }) => segments);
  const figures = cells.filter(({ text }) => /\d/u.test(text) && text.length <= FIGURE);
  return figures.length * 5 >= cells.length;
}

/** Cells with figures are short. */
const FIGURE = 24;

/** The first of the lines over the table that are its title or unit: short, near, and no sentence. */
function captionStart(
  lines: readonly Line[],
  table: number,
  { leading, width }: { readonly leading: number; readonly width: number },
): number {
  let first = table;
  while (first > 0 && table - first < MOST_ALONE) {
    const [above, line] = [lines[first - 1], lines[first]];
    if (above === undefined || line === undefined || hasCells(above)) break;
    const isShort = above.end - above.start < width * CAPTION_WIDTH;
    if (!isShort || !isNear(above, line, leading) || /[.。！!？?]$/u.test(textOf(above))) break;
    first--;
  }
  return first;
}

const CAPTION_WIDTH = 0.75;
