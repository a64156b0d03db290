// How much of a table is read, and what is told where there is more.

import type { Problem } from "../reference.ts";

/**
 * Cells of one file that are read. Each is told with its headers, some hundred characters to be indexed: this many take as long
 * as a novel. Tables that people cite have some hundreds.
 */
export const MOST_CELLS = 50_000;

/** What is told where a table has more cells; `from` is the first place that is not read. */
export function tooManyCells(from: string): Problem {
  return {
    code: "too-large",
    message: `The table has more than ${MOST_CELLS.toLocaleString("en")} cells; it is read up to ${from}.`,
  };
}

/** UTF-16 code units of a cell; a spreadsheet holds no more. */
export const LONGEST_CELL = 32_767;

/** What is told where a cell has more; `cell` is the first. */
export function tooLongCell(cell: string): Problem {
  return {
    code: "too-large",
    message: `${cell} has more than ${LONGEST_CELL.toLocaleString("en")} characters; it is read up to there.`,
  };
}
