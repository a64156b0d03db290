// Parsing stretches of a note. A window may start at any top-level block and may end at any, because what a block becomes
// depends on its own words and on what comes right after it, never on what lies further back.

import type { Block, PlacedBlock } from "./block.ts";
import { blockParser } from "./grammar.ts";
import { toParserInput } from "./parserInput.ts";
import { readBlock } from "./readBlock.ts";
import { type FoundBlock, topBlocks } from "./topBlocks.ts";

/** A block that is known already, in the place of the one found. */
export type Reuse = (found: FoundBlock) => Block | undefined;

/** Parses `text` from `start`, where a block's line starts, to `end`, where another's does. */
export function parseWindow(
  text: string,
  start: number,
  end: number,
  reuse?: Reuse,
): readonly PlacedBlock[] {
  const words = copy(text.slice(start, end));
  const tree = blockParser.parse(toParserInput(words));
  return topBlocks(tree, start).map((found) => ({
    start: found.start,
    block: reuse?.(found) ?? readBlock(words.slice(found.start - start, found.end - start), found),
  }));
}

/**
 * The same words in memory of their own. Engines make a slice a view of the whole string: a block that outlives a
 * thousand edits would keep the whole note alive as it was before each of them.
 */
function copy(words: string): string {
  return ` ${words}`.slice(1);
}

/**
 * Parses `text` from `start` to its end, some `size` code units at a time: the parser's trees are as large as all of
 * what it parses at once, and a million of its nodes keep the garbage collector busy for longer than the parser.
 */
export function parseInWindows(text: string, start: number, size = WINDOW): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let at = start;
  let length = size;
  for (;;) {
    const end = endOfLine(text, at + length);
    const parsed = parseWindow(text, at, end);
    if (end === text.length) {
      for (const each of parsed) blocks.push(each);
      return blocks;
    }
    // The window's end may have cut the last block, and may have hidden from the one before what comes after it.
    const next = parsed.at(-2);
    if (next === undefined || parsed.length === 2) {
      length *= 4;
    } else {
      for (const each of parsed.slice(0, -2)) blocks.push(each);
      at = lineStart(text, next.start);
      length = size;
    }
  }
}

/** Some 500 paragraphs; a smaller window parses the blocks at its ends again too often. */
const WINDOW = 65_536;

/** Where the line starts that has nothing but spaces before the block at `offset`. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text.charAt(at - 1) === " " || text.charAt(at - 1) === "\t")) at--;
  return at;
}

function endOfLine(text: string, offset: number): number {
  const lf = text.indexOf("\n", offset);
  return lf < 0 ? text.length : lf + 1;
}
