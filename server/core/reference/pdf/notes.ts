// Footnotes: small lines at the foot of a page or column that begin with their mark. They are told after the page's body, so
// that a paragraph goes on over them.

import type { Block } from "./block.ts";
import { textOf } from "./block.ts";

/** A region's blocks, its footnotes apart. */
export function partFootnotes(
  blocks: readonly Block[],
  bodySize: number,
): { readonly body: readonly Block[]; readonly notes: readonly Block[] } {
  const isSmall = (block: Block) => (block.lines[0]?.size ?? 0) < bodySize * SMALL;
  const last = blocks.findLastIndex((block) => !isSmall(block));
  const first = blocks.findIndex((block, i) => i > last && startsNote(block));
  if (first < 0 || last < 0) return { body: blocks, notes: [] };
  return { body: blocks.slice(0, first), notes: blocks.slice(first) };
}

/** Notes are printed a tenth smaller at least. */
const SMALL = 0.92;

/** `¹ See`, `1 See`, `* Unaudited`, `注：`, `① `. Not: `2,898 counties`, `1.5 million`. */
function startsNote({ lines }: Block): boolean {
  const [line] = lines;
  return line !== undefined && STARTS_NOTE.test(textOf(line));
}

const STARTS_NOTE = /^(?:[¹²³⁰⁴-⁹]{1,3}|[*†‡§※]|\[?\d{1,3}[\]).]?\s(?!\d)|[注註][：:释釋]|[①-⑳])/u;
