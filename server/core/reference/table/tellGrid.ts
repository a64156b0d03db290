// The passages of a table: each cell of its body told by the words over the table, its column's header and its row's labels.
// The one place that makes them, whatever format the table comes from.

import { lastWhere } from "../../text/ascending.ts";
import type { DerivedText } from "../../text/offsetMap.ts";
import type { Passage } from "../reference.ts";
import { splitBands } from "./bands.ts";
import { type Grid, type GridCell, type GridRow, kindOf } from "./grid.ts";
import { type BodyRow, findTableRows, type TableRows } from "./rows.ts";
import { tellCell } from "./tellCell.ts";
import { unitNote } from "./unitNote.ts";

/** The passages of `grid` in order of the text; `over` are the words before it that tell of all of it: a sheet's name. */
export function tellGrid(grid: Grid, over: readonly DerivedText[] = []): readonly Passage[] {
  const bands = splitBands(grid);
  const passages = bands.flatMap((band) =>
    findTableRows(band).flatMap((table) => tellTable(table, over)),
  );
  return bands.length === 1 ? passages : passages.sort((a, b) => a.span.start - b.span.start);
}

function tellTable(table: TableRows, over: readonly DerivedText[]): readonly Passage[] {
  const { captions, header, body } = table;
  const last = captions.filter(isCaption).slice(-CAPTIONS);
  const rows = [...header, ...body.map(({ cells }) => cells)];
  const context = {
    captions: [...over, ...last.map(({ prose }) => prose)],
    header,
    first: rows.reduce((least, [cell]) => Math.min(least, cell?.column ?? least), MOST_COLUMNS),
    columns: new Map<number, Over>(),
    below: unitNote(body),
  };
  const passages = [...captions, ...header.flat()].map(plainCell);
  const isKeyed = hasKeys(body, context.first);
  let labels: Labels = { spanning: [], above: [] };
  for (const row of body) {
    labels = labelsOf(row, labels, isKeyed);
    passages.push(...tellRow(row, labels, context));
  }
  return passages;
}

interface TableContext {
  readonly captions: readonly DerivedText[];
  readonly header: readonly GridRow[];
  /** The column of the labels. */
  readonly first: number;
  /** What stands over each column, worked out once. */
  readonly columns: Map<number, Over>;
  /** The unit told below the table. */
  readonly below: string | undefined;
}

interface Over {
  readonly corner: readonly DerivedText[];
  readonly header: readonly DerivedText[];
}

/** More than any spreadsheet has. */
const MOST_COLUMNS = 1_000_000;
/** Words over a table beyond its title, its unit and its date are prose. */
const CAPTIONS = 4;
const LONGEST_CAPTION = 120;
/** Longer words are no header or label: the cell is prose. */
const LABEL = 80;
/** Labels of a row: its first cells, as far as they are words or times. */
const LABELS = 3;

function isCaption({ prose }: GridCell): boolean {
  return prose.text.length <= LONGEST_CAPTION;
}

function isLabel({ prose }: GridCell): boolean {
  return prose.text.length <= LABEL;
}

function plainCell({ span, prose }: GridCell): Passage {
  return { kind: "cell", span, prose };
}

interface Labels {
  /** Cells that may label the rows below, because they are merged over them. */
  readonly spanning: readonly GridCell[];
  /** The row, with the group's name that it stands under. */
  readonly above: GridRow;
  /** What rows above tell of this one, in order of the text; then its own labels. */
  readonly before?: readonly GridCell[];
  readonly own?: readonly GridCell[];
}

/** Whether the first column names each row by itself: what stands beside a company's name, its country, need not be told with it. */
function hasKeys(body: readonly BodyRow[], first: number): boolean {
  const rows = body.filter(({ cells }) => cells.length > 1);
  const keys = rows.flatMap(({ cells: [cell] }) =>
    cell !== undefined && cell.column === first && cell.rows === 1 && isWords(cell)
      ? cell.prose.text
      : [],
  );
  return rows.length > 1 && new Set(keys).size === rows.length;
}

function labelsOf(
  { cells, section }: BodyRow,
  { spanning, above }: Labels,
  isKeyed: boolean,
): Labels {
  const at = cells[0]?.row ?? 0;
  const merged = spanning.filter(({ row, rows }) => row + rows > at);
  const grouped = merged.length > 0 ? [] : groupLabel(cells, above);
  const own = cells
    .filter(
      (cell, i) =>
        isLabel(cell) && isWords(cell) && (i === 0 || !isKeyed || kindOf(cell) === "time"),
    )
    .slice(0, LABELS);
  const before = [...(section === undefined ? [] : [section]), ...merged, ...grouped];
  return {
    spanning: [...merged, ...own.filter(({ rows }) => rows > 1)].slice(-MOST_SPANNING),
    above: [...grouped, ...cells],
    before: before.filter(isLabel).sort((a, b) => a.span.start - b.span.start),
    own,
  };
}

/** Labels merged over the rows below, one within the other; more overlap, as no one's do. */
const MOST_SPANNING = 8;

function isWords(cell: GridCell): boolean {
  const kind = kindOf(cell);
  return kind === "words" || kind === "time";
}

function tellRow(
  { cells }: BodyRow,
  { before = [], own = [] }: Labels,
  context: TableContext,
): readonly Passage[] {
  return cells.map((cell, i) => {
    const { corner, header } = overColumn(cell, context);
    const told = own.filter(({ column }) => column < cell.column);
    if ((i === 0 && isWords(cell)) || header.length + told.length + before.length === 0)
      return plainCell(cell);
    const above = [...header, ...before.map(({ prose }) => prose)];
    const telling = {
      captions: [...context.captions, ...corner],
      labels: [...above, ...told.map(({ prose }) => prose)],
      above: above.length,
      below: context.below,
    };
    return { kind: "cell", span: cell.span, ...tellCell(telling, cell.prose) };
  });
}

/** 亚洲 | 日本 | 5, then | 中国 | 7: the group's name is told once, in the row above, and both rows have labels beside it. */
function groupLabel(row: GridRow, above: GridRow): readonly GridCell[] {
  const [first] = row;
  const [group, label] = above;
  if (first === undefined || group === undefined || label === undefined) return [];
  const isBeside = first.column > group.column && first.column === label.column;
  return isBeside && kindOf(first) === "words" && kindOf(label) === "words" ? [group] : [];
}

/** The corner over the labels, and what stands over the cell's column, in order of the text. */
function overColumn({ column }: GridCell, { header, columns, first }: TableContext): Over {
  const known = columns.get(column);
  if (known !== undefined) return known;
  const told = header.flatMap((row, level) => {
    const isUpper = level < header.length - 1;
    const leftmost = row[0]?.column === first ? row[0] : undefined;
    const corner = column === first ? undefined : leftmost;
    const own = coverOf(row, { column, first, isUpper });
    return [corner, own === corner ? undefined : own].filter((cell) => cell !== undefined);
  });
  const labels = told.filter(isLabel);
  // A corner in a lower row stands behind the upper row's words, and is told with them.
  const corners = labels.findIndex((cell) => cell.column !== first || column === first);
  const split = corners < 0 ? labels.length : corners;
  const words = labels.map(({ prose }) => prose);
  const over = { corner: words.slice(0, split), header: words.slice(split) };
  columns.set(column, over);
  return over;
}

/** The cell of a header row that stands over `column`: merged over it, or with nothing up to it, where another row follows. */
function coverOf(
  row: GridRow,
  {
    column,
    first,
    isUpper,
  }: { readonly column: number; readonly first: number; readonly isUpper: boolean },
): GridCell | undefined {
  const left = lastUpTo(row, column);
  if (left === undefined) return undefined;
  if (left.column + left.columns > column) return left;
  return isUpper && left.column > first ? left : undefined;
}

/** The last cell of the row that begins at or before `column`, by halves: a row may have thousands. */
function lastUpTo(row: GridRow, column: number): GridCell | undefined {
  return row[lastWhere(row.length, (at) => (row[at]?.column ?? 0) <= column)];
}
