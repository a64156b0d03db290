// A sheet's part: its cells with the words that a person sees, its merged cells, its hidden rows and columns.

import { type Attributes, isOn, type MarkupEvents, readXml } from "../package/xml.ts";
import type { Problem } from "../reference.ts";
import { cellName, parseCellName } from "../table/cellName.ts";
import { LONGEST_CELL } from "../table/limits.ts";
import { MOST_CHARACTERS, type WrittenCell } from "../writer.ts";
import { type Cell, type CellContext, wordsOf } from "./cell.ts";

export interface SheetContext extends CellContext {
  /** How many cells may be read. */
  readonly most: number;
}

/** Rows and columns count from 0. */
export interface Sheet {
  /** Cells with words, by row and column. */
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly cells: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly number[];
  /** The first cell that was not read, for there were too many. */
  readonly left?: string;
  /** The first formula without a saved value. */
  readonly unsaved?: string;
  /** The first cell that has more words than a spreadsheet holds. */
  readonly long?: string;
  readonly problem?: Problem;
}

export function readSheet(bytes: Uint8Array, context: SheetContext): Sheet {
  const found = collect(context);
  const problem = readXml(bytes, found.events);
  const { rows, merges, left, unsaved, long, hiddenRows, hiddenColumns } = found;
  return {
    hiddenRows,
    hiddenColumns,
    rows: [...rows.values()].map((row) => withMerges(row, merges)).sort(byRow),
    cells: found.count(),
    ...(left[0] !== undefined && { left: left[0] }),
    ...(unsaved[0] !== undefined && { unsaved: unsaved[0] }),
    ...(long[0] !== undefined && { long: long[0] }),
    ...(problem !== undefined && { problem }),
  };
}

interface Collected {
  readonly events: MarkupEvents;
  readonly rows: ReadonlyMap<number, readonly WrittenCell[]>;
  readonly merges: ReadonlyMap<string, Extent>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly number[];
  /** Cells left out, the first only. */
  readonly left: readonly string[];
  readonly unsaved: readonly string[];
  readonly long: readonly string[];
  readonly count: () => number;
}

/** Listens to a sheet's XML. */
function collect(context: SheetContext): Collected {
  const rows = new Map<number, WrittenCell[]>();
  const merges = new Map<string, Extent>();
  const hiddenRows = new Set<number>();
  const hiddenColumns: number[] = [];
  const left: string[] = [];
  const unsaved: string[] = [];
  const long: string[] = [];
  let cells = 0;
  // Words shared by many cells are kept once in the file, and written out for each.
  let characters = 0;

  function take(cell: Cell): void {
    const words = wordsOf(cell, context);
    if (words === "") {
      const isUnsaved = cell.isFormula && cell.value === "" && cell.type !== "str";
      if (isUnsaved && unsaved.length === 0) unsaved.push(cellName(cell));
      return;
    }
    characters += words.length;
    if (++cells > context.most || characters > MOST_CHARACTERS) {
      if (left.length === 0) left.push(cellName(cell));
    } else {
      if (words.length > LONGEST_CELL && long.length === 0) long.push(cellName(cell));
      const row = rows.get(cell.row) ?? [];
      row.push({ row: cell.row, column: cell.column, words: words.slice(0, LONGEST_CELL) });
      rows.set(cell.row, row);
    }
  }

  const listener = listenToCells(take);
  const events: MarkupEvents = {
    ...listener,
    open(name, attributes) {
      listener.open(name, attributes);
      if (name === "mergeCell") addMerge(merges, attributes.ref ?? "");
      else if (name === "col") hiddenColumns.push(...hiddenIn(attributes));
      else if (name === "row" && isHidden(attributes)) hiddenRows.add(Number(attributes.r) - 1);
    },
  };
  const told = { hiddenRows, hiddenColumns, left, unsaved, long };
  return { events, rows, merges, ...told, count: () => cells };
}

/** Gives each cell when it closes. Rows and cells that do not say where they are follow those before. */
function listenToCells(take: (cell: Cell) => void): MarkupEvents {
  let row = -1;
  let column = -1;
  let cell: Cell | undefined;
  let inside = "";
  let phonetic = 0;
  return {
    open(name, attributes) {
      inside = name;
      if (name === "row") {
        row = Math.max(0, (Number(attributes.r) || row + 2) - 1);
        column = -1;
      } else if (name === "c") {
        const { r = "", t: type = "n", s = "0" } = attributes;
        const place = parseCellName(r) ?? { row: Math.max(row, 0), column: column + 1 };
        cell = { ...place, type, style: Number(s) || 0, value: "", isFormula: false };
        column = place.column;
      } else if (name === "f" && cell !== undefined) cell.isFormula = true;
      else if (name === "rPh") phonetic++;
    },
    close(name) {
      inside = "";
      if (name === "rPh") phonetic--;
      if (name === "c" && cell !== undefined) take(cell);
      if (name === "c") cell = undefined;
    },
    text(words) {
      if (cell === undefined || phonetic > 0 || (inside !== "v" && inside !== "t")) return;
      if (cell.value.length <= LONGEST_CELL) cell.value += words.slice(0, LONGEST_CELL + 1);
    },
  };
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const MOST_MERGES = 100_000;

/** `B1:D2` covers two rows and three columns from B1. */
function addMerge(merges: Map<string, Extent>, reference: string): void {
  const [from = "", to = ""] = reference.split(":", 2);
  const first = parseCellName(from);
  const last = parseCellName(to);
  if (first === undefined || last === undefined || merges.size >= MOST_MERGES) return;
  const rows = last.row - first.row + 1;
  const columns = last.column - first.column + 1;
  if (rows > 0 && columns > 0) merges.set(cellName(first), { rows, columns });
}

function withMerges(
  row: readonly WrittenCell[],
  merges: ReadonlyMap<string, Extent>,
): readonly WrittenCell[] {
  const sorted = [...row].sort((a, b) => a.column - b.column);
  if (merges.size === 0) return sorted;
  return sorted.map((cell) => ({ ...cell, ...merges.get(cellName(cell)) }));
}

function byRow(a: readonly WrittenCell[], b: readonly WrittenCell[]): number {
  return (a[0]?.row ?? 0) - (b[0]?.row ?? 0);
}

function isHidden({ hidden }: Attributes): boolean {
  return hidden !== undefined && isOn(hidden);
}

/** Hidden columns of a `col` element, which tells of several at once. */
function hiddenIn(attributes: Attributes): readonly number[] {
  if (!isHidden(attributes)) return [];
  const first = (Number(attributes.min) || 1) - 1;
  const last = Math.min((Number(attributes.max) || 1) - 1, first + MOST_HIDDEN);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** All columns behind the last used one are often hidden: that many are named. */
const MOST_HIDDEN = 64;
