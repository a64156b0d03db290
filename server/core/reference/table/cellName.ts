// Names of cells as spreadsheets write them: B7 is row 6, column 1, both counted from 0.

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Row 6, column 1 is "B7". */
export function cellName({ row, column }: CellPlace): string {
  return `${columnName(column)}${row + 1}`;
}

/** 1 is "B", 26 is "AA". */
export function columnName(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(A + (column % LETTERS));
}

/** "B7" and "$B$7" are row 6, column 1; undefined for what is no name of a cell. */
export function parseCellName(name: string): CellPlace | undefined {
  const groups = /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>[0-9]{1,7})$/u.exec(name)?.groups;
  if (groups === undefined) return undefined;
  const { letters = "", digits } = groups;
  let column = 0;
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - A + 1;
  return { row: Number(digits) - 1, column: column - 1 };
}

const LETTERS = 26;
const A = 0x41;
