// What a reference's tables tell in the rows that the note names: 志願倍率は医が8.7倍, of a row 医 with 957 applicants for 110 places.

import { keptOf } from "../../library/keptOf.ts";
import type { ReferenceIndex } from "../../library/referenceIndex.ts";
import { slice } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { Part } from "./part.ts";
import { toldAt } from "./toldAt.ts";

/** Rows whose parts are looked at, and cells of one. */
const MOST = { rows: 4, cells: 12 } as const;

/** The parts of each row of the index's tables whose label stands in the note's sentence. */
export function rowParts(index: ReferenceIndex, { text, span }: NoteSentence): readonly Part[][] {
  const words = slice(text, span).toLowerCase();
  return rowsOf(index)
    .filter(({ label }) => words.includes(label))
    .slice(0, MOST.rows)
    .map(({ cells }) => cells.slice(0, MOST.cells).flatMap((at) => cellParts(index, at)));
}

interface Row {
  readonly label: string;
  /** Numbers of its cells' sentences. */
  readonly cells: readonly number[];
}

/** Cells one behind the other under one label; a label of digits alone is a time or a rank. */
const rowsOf = keptOf((index): readonly Row[] => {
  const rows: { label: string; cells: number[] }[] = [];
  for (let at = 0; at < index.sentences.length; at++) {
    const { cell, prose } = passageOf({ index, at });
    const header = cell?.headers.at(-1);
    if (header === undefined) continue;
    const label = slice(prose.text, header).toLowerCase();
    const row = rows.at(-1);
    if (row?.label === label && row.cells.at(-1) === at - 1) row.cells.push(at);
    else rows.push({ label, cells: [at] });
  }
  return rows.filter(({ label, cells }) => cells.length > 1 && /\p{L}/u.test(label));
});

function cellParts(index: ReferenceIndex, at: number): readonly Part[] {
  const place = { index, at };
  const own = passageOf(place).cell?.own ?? 0;
  return toldAt(place, ({ span }) => span.start >= own);
}
