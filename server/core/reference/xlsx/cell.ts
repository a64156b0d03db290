// A cell of a sheet as it is written there, and the words that a person sees.

import { isOn } from "../package/xml.ts";
import { displayNumber } from "./numberFormat.ts";
import { fromEscapes, onOneLine } from "./sharedStrings.ts";

/** A cell while it is read. Row and column count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** "s" for a shared string, "n" for a number, and so on. */
  readonly type: string;
  readonly style: number;
  value: string;
  isFormula: boolean;
}

export interface CellContext {
  readonly strings: readonly string[];
  /** Format codes by style. */
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

/** The cell's words on one line; "" for none. */
export function wordsOf(cell: Cell, context: CellContext): string {
  // Shared words are tidied once, and not for each cell that has them.
  if (cell.type === "s") return context.strings[Number(cell.value)] ?? "";
  return onOneLine(shownIn(cell, context));
}

function shownIn({ type, value, style }: Cell, { formats, is1904 }: CellContext): string {
  switch (type) {
    case "str":
    case "inlineStr":
      return fromEscapes(value);
    case "b":
      return value === "" ? "" : isOn(value) ? "TRUE" : "FALSE";
    case "e":
      return value;
    case "d":
      return value.replace(/T00:00:00.*$/u, "");
    default: {
      const number = Number(value);
      if (value.trim() === "" || !Number.isFinite(number)) return value;
      return displayNumber(number, formats[style] ?? "General", is1904);
    }
  }
}
