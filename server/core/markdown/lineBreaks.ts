// Line ends within a leaf: soft ones join their lines, hard ones stay.

import { isUnspaced } from "../text/script.ts";
import { edit, type Scan } from "./scan.ts";

/** Two spaces before the line end break the line. Else the lines are joined, between Han or kana without a space. */
export function readLineEnd(scan: Scan, at: number): number {
  const { source } = scan;
  let start = at;
  while (start > 0 && isBlank(source.charAt(start - 1))) start--;
  const hard = at - start >= 2 && source.charAt(at - 1) === " " && source.charAt(at - 2) === " ";
  const unspaced =
    isUnspaced(source.charCodeAt(start - 1)) && isUnspaced(source.charCodeAt(at + 1));
  edit(scan, start, at + 1, hard ? "\n" : unspaced ? "" : " ");
  return at + 1;
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}
