// Tables in text files: CSV and TSV. The file's own text is the reference's text, so that a definition opens the file itself.

import { buildDerivedText } from "../../text/derivedText.ts";
import { type DerivedText, identityMap, shiftMap } from "../../text/offsetMap.ts";
import { decodeText, type EncodingHints } from "../decode.ts";
import type { ReadFile } from "../reader.ts";
import type { Problem } from "../reference.ts";
import { cellName } from "../table/cellName.ts";
import type { GridCell } from "../table/grid.ts";
import { LONGEST_CELL, MOST_CELLS, tooLongCell, tooManyCells } from "../table/limits.ts";
import { tellGrid } from "../table/tellGrid.ts";
import { guessDelimiter } from "./delimiter.ts";
import { type Field, scanFields } from "./scanFields.ts";

/** Reads a CSV file, whichever delimiter it has. */
export function readCsv(bytes: Uint8Array, hints: EncodingHints = {}): ReadFile {
  const { text, encoding, problems } = decodeText(bytes, hints);
  return { ...readTable(text, guessDelimiter(text), problems), encoding };
}

/** Reads a file whose fields are parted by tabs. */
export function readTsv(bytes: Uint8Array, hints: EncodingHints = {}): ReadFile {
  const { text, encoding, problems } = decodeText(bytes, hints);
  return { ...readTable(text, "\t", problems), encoding };
}

function readTable(text: string, delimiter: string, decoding: readonly Problem[]): ReadFile {
  const grid: (readonly GridCell[])[] = [];
  const problems = [...decoding];
  let row = 0;
  let cells = 0;
  let long: string | undefined;
  scanFields(text, delimiter, (fields) => {
    const found = fields.flatMap((field, column) => {
      const { span } = field;
      if (span.end - span.start <= LONGEST_CELL) return cellOf(text, field, { row, column }) ?? [];
      long ??= cellName({ row, column });
      const cut = { ...field, span: { start: span.start, end: span.start + LONGEST_CELL } };
      return cellOf(text, cut, { row, column }) ?? [];
    });
    row++;
    cells += found.length;
    if (cells > MOST_CELLS) {
      problems.push(tooManyCells(`row ${row}`));
      return false;
    }
    if (found.length > 0) grid.push(found);
    return true;
  });
  if (long !== undefined) problems.push(tooLongCell(`Cell ${long}`));
  const all = grid.flat();
  return {
    text,
    passages: tellGrid(grid),
    problems,
    isTable: true,
    places: {
      cells: {
        starts: all.map(({ span }) => span.start),
        rows: all.map(({ row: at }) => at),
        columns: all.map(({ column }) => column),
      },
    },
  };
}

function cellOf(
  text: string,
  { span, isQuoted }: Field,
  place: { readonly row: number; readonly column: number },
): GridCell | undefined {
  const prose = isQuoted ? unquoted(text, span.start, span.end) : verbatim(text, span);
  if (prose.text.trim() === "") return undefined;
  return { ...place, rows: 1, columns: 1, span, prose };
}

function verbatim(text: string, { start, end }: Field["span"]): DerivedText {
  return { text: text.slice(start, end), map: shiftMap(identityMap(end - start), start) };
}

/** A quoted field's words: "" is one quote, a line end is a space. */
function unquoted(text: string, start: number, end: number): DerivedText {
  const words = text.slice(start, end);
  if (!/["\r\n]/u.test(words)) return verbatim(text, { start, end });
  const builder = buildDerivedText(text);
  let at = start;
  for (const { index, 0: mark } of words.matchAll(/""|\r\n?|\n/gu)) {
    builder.copy(at, start + index);
    at = start + index + mark.length;
    builder.replace(mark === '""' ? '"' : " ", start + index, at);
  }
  builder.copy(at, end);
  return builder.build();
}
