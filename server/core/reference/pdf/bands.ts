// A page with columns, cut from top to bottom: what stands in columns, what runs over all of them, and tables below or between
// the columns, whose cells only happen to stand on both sides of the gutter.

import { isUnspaced } from "../../text/script.ts";
import { groupRows, type Segment } from "./rows.ts";

/** A strip between columns, in points. */
export interface Gutter {
  readonly start: number;
  readonly end: number;
}

export interface Band {
  readonly kind: "columns" | "whole";
  readonly segments: readonly Segment[];
}

/** The bands in order; `segments` go from line to line. */
export function toBands(segments: readonly Segment[], gutter: Gutter): readonly Band[] {
  return partTables(groupRows(segments)).flatMap((part) =>
    part.kind === "whole" ? [part] : partCrossing(part, gutter),
  );
}

/** What stands in no table, from line to line. */
export function withoutTables(segments: readonly Segment[]): readonly Segment[] {
  const parts = partTables(groupRows(segments));
  return parts.flatMap((part) => (part.kind === "whole" ? [] : part.segments));
}

export function crosses({ start, end }: Segment, gutter: Gutter): boolean {
  return start < gutter.end && end > gutter.start;
}

/** Lines that cross the gutter, apart from those that do not. */
function partCrossing(part: Band, gutter: Gutter): readonly Band[] {
  const bands: { kind: Band["kind"]; segments: Segment[] }[] = [];
  for (const each of part.segments) {
    const kind = crosses(each, gutter) ? "whole" : "columns";
    const last = bands.at(-1);
    if (last?.kind === kind) last.segments.push(each);
    else bands.push({ kind, segments: [each] });
  }
  return bands;
}

type Row = readonly Segment[];

/** Tables apart from all else. */
function partTables(rows: readonly Row[]): readonly Band[] {
  const parts: Band[] = [];
  let from = 0;
  for (let i = 0; i < rows.length; i++) {
    let end = i;
    while (isTableRow(rows[end])) end++;
    if (end - i < TABLE_ROWS) {
      i = Math.max(i, end - 1);
      continue;
    }
    const start = titleStart(rows, from, i);
    parts.push({ kind: "columns", segments: rows.slice(from, start).flat() });
    parts.push({ kind: "whole", segments: rows.slice(start, end).flat() });
    from = end;
    i = end - 1;
  }
  parts.push({ kind: "columns", segments: rows.slice(from).flat() });
  return parts.filter(({ segments }) => segments.length > 0);
}

/** Two short lines of prose may stand beside each other twice. */
const TABLE_ROWS = 3;

/** Cells with hardly a word behind the first, and figures among them. */
function isTableRow(row: Row | undefined): boolean {
  const cells = row?.toSorted((a, b) => a.start - b.start).slice(1) ?? [];
  return (
    cells.some(({ text }) => /\d/u.test(text)) &&
    cells.every(({ text }) => lettersIn(text) < CELL_LETTERS)
  );
}

const CELL_LETTERS = 9;

/** The first of the rows right above a table that are its title: short, and apart from what is above them. */
function titleStart(rows: readonly Row[], from: number, table: number): number {
  let start = table;
  for (let i = table - 1; i >= Math.max(from, table - TITLE_ROWS); i--) {
    const [first, ...others] = rows[i] ?? [];
    if (first === undefined || others.length > 2) break;
    if (lettersIn([first, ...others].map(({ text }) => text).join("")) > TITLE_LETTERS) break;
    const above = rows[i - 1]?.[0];
    if (above === undefined || first.base - above.base > first.size * APART) start = i;
  }
  return start;
}

const TITLE_ROWS = 3;
const TITLE_LETTERS = 60;
/** Sizes from the line above: lines of a paragraph are nearer. */
const APART = 1.9;

/** Letters of a text; a Han character or kana counts two. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUnspaced(code)) letters += 2;
    else if (/\p{L}/u.test(text.charAt(i))) letters++;
  }
  return letters;
}
