// Offset <-> line and column by binary search. Lines end at LF, CRLF or CR, as in LSP.

/** Starts of the lines of one text, ascending; the first is 0. */
export interface LineIndex {
  readonly starts: readonly number[];
  /** Length of the text. */
  readonly length: number;
}

/** 0-based line and column (UTF-16 code units), as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export declare function indexLines(text: string): LineIndex;
export declare function positionAt(lines: LineIndex, offset: number): Position;
export declare function offsetAt(lines: LineIndex, position: Position): number;
