// Markdown to blocks, again after each keystroke: the block parser reuses its tree around the edit, and every block that
// the edit did not touch stays the same object, so that whoever reads blocks can keep what they know about them.

import type { Tree } from "@lezer/common";
import { TreeFragment } from "@lezer/common";
import type { Block, MarkdownDocument } from "./block.ts";
import { blockParser } from "./grammar.ts";
import { frontMatterEnd, toParserInput } from "./parserInput.ts";
import { readBlock } from "./readBlock.ts";
import { changeBetween, type TextChange } from "./textChange.ts";
import { topBlocks } from "./topBlocks.ts";

/**
 * Parses `text`; with `previous`, the same note before an edit, at a cost that follows the edit and not the note. What
 * it gives is the same either way.
 */
export function parseMarkdown(text: string, previous?: MarkdownDocument): MarkdownDocument {
  const before = previous === undefined ? undefined : states.get(previous);
  if (previous === undefined || before === undefined) return parseAfresh(text);
  if (previous.text === text) return previous;
  const frontMatter = frontMatterEnd(text);
  const input = toParserInput(text, frontMatter);
  const change = changeBetween(previous.text, text);
  const reparse = widen(change, previous, before.frontMatter, frontMatter);
  const fragments = TreeFragment.applyChanges(
    TreeFragment.addTree(before.tree),
    [{ fromA: reparse.start, toA: reparse.oldEnd, fromB: reparse.start, toB: reparse.newEnd }],
    MIN_FRAGMENT,
  );
  const tree = blockParser.parse(input, fragments);
  return remember(
    { text, blocks: placeBlocks(text, tree, frontMatter, previous, change) },
    tree,
    frontMatter,
  );
}

/** The parser's side of a document, which is nobody else's business. */
interface ParseState {
  readonly tree: Tree;
  readonly frontMatter: number;
}

const states = new WeakMap<MarkdownDocument, ParseState>();

/** Unchanged stretches shorter than this are parsed again rather than looked up. Lezer's default fits source code. */
const MIN_FRAGMENT = 16;

function parseAfresh(text: string): MarkdownDocument {
  const frontMatter = frontMatterEnd(text);
  const tree = blockParser.parse(toParserInput(text, frontMatter));
  return remember({ text, blocks: placeBlocks(text, tree, frontMatter) }, tree, frontMatter);
}

function remember(document: MarkdownDocument, tree: Tree, frontMatter: number): MarkdownDocument {
  states.set(document, { tree, frontMatter });
  return document;
}

/**
 * The change as the parser has to see it: the two lines above, since a paragraph ends where a table starts below it, and
 * that shows in the table's second line; a character more behind, since CR before LF is read otherwise than CR alone;
 * front matter that came or went; and the footnote before, which words indented below it would join.
 */
function widen(
  change: TextChange,
  previous: MarkdownDocument,
  oldFrontMatter: number,
  newFrontMatter: number,
): TextChange {
  let { start, oldEnd, newEnd } = change;
  if (oldFrontMatter !== newFrontMatter) {
    const end = Math.max(oldEnd, oldFrontMatter, newFrontMatter - newEnd + oldEnd);
    newEnd += end - oldEnd;
    oldEnd = end;
    start = 0;
  }
  const oldRest = previous.text.length - oldEnd;
  if (oldRest > 0) {
    oldEnd++;
    newEnd++;
  }
  start = Math.min(twoLinesAbove(previous.text, start), footnoteBefore(previous, start));
  return { start, oldEnd, newEnd };
}

function twoLinesAbove(text: string, offset: number): number {
  let at = offset;
  for (let lines = 0; lines < 3 && at > 0; lines++) at = lineEndBefore(text, at);
  return at;
}

function lineEndBefore(text: string, offset: number): number {
  const lf = text.lastIndexOf("\n", offset - 1);
  // Lone CR is too rare to search a whole note for one that is not there.
  return Math.max(0, lf, text.slice(lf + 1, offset).lastIndexOf("\r") + lf + 1);
}

/** Start of the footnote that the block at `offset` comes after; `offset` where that is none. */
function footnoteBefore(previous: MarkdownDocument, offset: number): number {
  const here = lastStartingBefore(previous.blocks, offset);
  for (const i of [here, here - 1]) {
    const placed = previous.blocks[i];
    if (placed?.block.text.startsWith("[^")) return placed.start;
  }
  return offset;
}

type PlacedBlock = MarkdownDocument["blocks"][number];

/** Index of the last block that starts before `offset`, -1 for none. */
function lastStartingBefore(blocks: readonly PlacedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The blocks of the tree, those of `previous` wherever one lies outside the change. */
function placeBlocks(
  text: string,
  tree: Tree,
  frontMatter: number,
  previous?: MarkdownDocument,
  change?: TextChange,
): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const reuse = previous && change ? blockReuse(previous.blocks, change) : () => undefined;
  for (const found of topBlocks(tree, frontMatter)) {
    const { start, end, kind } = found;
    const kept = reuse(start, end, kind);
    blocks.push(kept ?? { start, block: readBlock(text.slice(start, end), found) });
  }
  return blocks;
}

/**
 * Looks up blocks of the version before, to be asked in order of the text. A block is a function of its kind and its
 * words, and outside the change the words are the same: equal place and length mean an equal block.
 */
function blockReuse(old: readonly PlacedBlock[], change: TextChange) {
  const moved = change.newEnd - change.oldEnd;
  let next = 0;
  return (start: number, end: number, kind: Block["kind"]): PlacedBlock | undefined => {
    const before = end <= change.start;
    if (!before && start < change.newEnd) return undefined;
    const oldStart = before ? start : start - moved;
    while (next < old.length && (old[next]?.start ?? 0) < oldStart) next++;
    const candidate = old[next];
    if (candidate?.start !== oldStart || candidate.block.kind !== kind) return undefined;
    if (candidate.block.length !== end - start) return undefined;
    return before || moved === 0 ? candidate : { start, block: candidate.block };
  };
}
