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

/** Finds the line starts of `text`. One pass; texts without CR are read at the speed of `indexOf`. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  if (text.includes("\r")) {
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/gu)) starts.push(index + end.length);
  } else {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  }
  return { starts, length: text.length };
}

/** The position of `offset`; an offset outside the text is taken to its nearer end. */
export function positionAt(lines: LineIndex, offset: number): Position {
  const inside = Math.min(Math.max(offset, 0), lines.length);
  let low = 0;
  let high = lines.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (startOf(lines, middle) <= inside) low = middle;
    else high = middle;
  }
  return { line: low, character: inside - startOf(lines, low) };
}

/** The offset of `position`; a column past the end of its line gives the start of the next line at most. */
export function offsetAt(lines: LineIndex, position: Position): number {
  if (position.line < 0) return 0;
  if (position.line >= lines.starts.length) return lines.length;
  const start = startOf(lines, position.line);
  const end = startOf(lines, position.line + 1);
  return Math.min(start + Math.max(position.character, 0), end);
}

function startOf(lines: LineIndex, line: number): number {
  return lines.starts[line] ?? lines.length;
}
