// Tables as they are read: a cell is told by the header of its column, by the labels of its row and by the words over the
// table. Notes and references alike.

import type { DerivedText } from "../text/offsetMap.ts";
import type { Leaf, PlacedBlock } from "./block.ts";

/** Rows of cells; the first is the header. */
export type Table = readonly (readonly Leaf[])[];

/** Between the words that tell of a cell, and before its own. */
export const SEPARATOR = " | ";

/** The tables of a block; one stands in a quote or a list item as well as alone. */
export function findTables(leaves: readonly Leaf[]): readonly Table[] {
  const tables: Leaf[][][] = [];
  let last: Leaf | undefined;
  for (const leaf of leaves) {
    if (leaf.cell === undefined) {
      last = undefined;
      continue;
    }
    const { row, column } = leaf.cell;
    const isNew = last?.cell === undefined || row < last.cell.row;
    if (isNew) tables.push([]);
    const rows = tables.at(-1);
    if (isNew || column === 0) rows?.push([]);
    rows?.at(-1)?.push(leaf);
    last = leaf;
  }
  return tables;
}

/** Longer words are no header or label: the cell is prose. */
const LABEL = 60;

/** Labels of a row: its first cells, as far as they are words or times. */
const LABELS = 3;

/** "2024", "FY2024", "2024年度", "Q3 2024": digits that label a row. Not "2,898". */
const TIME = /^(?:FY|Q[1-4] ?)?\d{4}(?:[AEFP]|年.{0,6}| ?Q[1-4]|[-/]\d{1,2})?$/u;

/** What tells of a body cell. */
export interface Headers {
  /** The corner over the labels, which often names what the whole table is about. */
  readonly corner: readonly Leaf[];
  /** The header of the column and the labels of the row, in the order of the text. */
  readonly labels: readonly Leaf[];
}

/** By body cell, what tells of it. */
export function headersIn(table: Table): ReadonlyMap<Leaf, Headers> {
  const found = new Map<Leaf, Headers>();
  const [header = [], ...rows] = table;
  const corner = header.slice(0, 1).filter(isLabel);
  for (const row of rows) {
    const labels = row.filter(({ prose }, at) => at === 0 || isWords(prose.text)).slice(0, LABELS);
    for (const [at, leaf] of row.entries()) {
      if (at === 0) continue;
      const before = labels.filter(({ cell }) => (cell?.column ?? 0) < at);
      const own = [header[at], ...before].flatMap((one) => (one && isLabel(one) ? one : []));
      if (own.length > 0) found.set(leaf, { corner, labels: own });
    }
  }
  return found;
}

function isWords(text: string): boolean {
  return !/\d/u.test(text) || TIME.test(text);
}

function isLabel({ prose }: Leaf): boolean {
  return prose.text !== "" && prose.text.length <= LABEL;
}

/** Blocks before a table in which its caption is looked for. */
export const CAPTION_BLOCKS = 2;

/** Longer paragraphs are prose, and no caption. */
const CAPTION = 120;

/** The words over the table in block `at`: a heading, a line in front of it, or both; prose of their blocks. */
export function captionsOf(
  blocks: readonly PlacedBlock[],
  at: number,
): readonly { readonly start: number; readonly prose: DerivedText }[] {
  const found: { readonly start: number; readonly prose: DerivedText }[] = [];
  for (let i = at - 1; i >= Math.max(0, at - CAPTION_BLOCKS); i--) {
    const { start, block } = blocks[i] ?? {};
    const leaf = block?.leaves.length === 1 ? block.leaves[0] : undefined;
    if (start === undefined || leaf === undefined || leaf.prose.text.length > CAPTION) break;
    if (leaf.kind !== "heading" && leaf.kind !== "paragraph") break;
    found.unshift({ start, prose: leaf.prose });
    if (leaf.kind === "heading") break;
  }
  return found;
}
