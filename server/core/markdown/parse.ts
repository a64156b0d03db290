// Markdown to blocks, again after each keystroke. Only a window around the edit is parsed; every block that the edit did
// not touch stays the same object, so that whoever reads blocks can keep what they know about them.
// Lezer's own tree reuse would do too, but it walks and rebalances the whole note's tree each time.

import { lastWhere } from "../text/ascending.ts";
import type { Block, MarkdownDocument, PlacedBlock } from "./block.ts";
import { findFrontMatter } from "./frontMatter.ts";
import { readBlock } from "./readBlock.ts";
import { changeBetween, type TextChange } from "./textChange.ts";
import type { FoundBlock } from "./topBlocks.ts";
import { lineStart, parseInWindows, parseWindow, type Reuse } from "./window.ts";

/**
 * Parses `text`; with `previous`, the same note before an edit, at a cost that follows the edit and not the note. What
 * it gives is the same either way.
 */
export function parseMarkdown(text: string, previous?: MarkdownDocument): MarkdownDocument {
  if (previous?.text === text) return previous;
  const bodyStart = findFrontMatter(text)?.end ?? 0;
  if (previous === undefined || bodyStart !== bodyStartOf(previous)) {
    return {
      text,
      blocks: [...frontMatterBlock(text, bodyStart), ...parseInWindows(text, bodyStart)],
    };
  }
  const change = changeBetween(previous.text, text);
  if (change.start < bodyStart && bodyStart > 0) return parseMarkdown(text);
  return { text, ...replaceBlocks(previous, text, change, bodyStart) };
}

function bodyStartOf({ blocks }: MarkdownDocument): number {
  const first = blocks[0]?.block;
  return first?.kind === "frontMatter" ? first.length : 0;
}

function frontMatterBlock(text: string, end: number): readonly PlacedBlock[] {
  if (end === 0) return [];
  const found: FoundBlock = { kind: "frontMatter", start: 0, end, tree: undefined };
  return [{ start: 0, block: readBlock(text.slice(0, end), found) }];
}

/** How many blocks behind the edit are parsed with it; four times as many each time that is not enough. */
const BLOCKS_BEHIND = 4;

/** The blocks of `previous` with those around the change parsed again. */
function replaceBlocks(
  previous: MarkdownDocument,
  text: string,
  change: TextChange,
  bodyStart: number,
): Pick<MarkdownDocument, "blocks" | "kept"> {
  const old = previous.blocks;
  const moved = change.newEnd - change.oldEnd;
  const first = firstToParse(previous, change, bodyStart);
  const isFirst = first === (bodyStart > 0 ? 1 : 0);
  const start = isFirst ? bodyStart : lineStart(previous.text, old[first]?.start ?? bodyStart);
  const behind = firstStartingFrom(old, change.oldEnd + 1);
  for (let count = BLOCKS_BEHIND; ; count *= 4) {
    const last = old[behind + count];
    const end = last === undefined ? text.length : lineStart(text, last.start + moved);
    const reuse = blockReuse(previous, first, change, text);
    const parsed = parseWindow(text, start, end, reuse);
    const joint = last === undefined ? undefined : findJoint(parsed, old, behind, moved);
    if (last !== undefined && joint === undefined) continue;
    const kept = old.slice(0, first);
    if (joint === undefined) {
      return { blocks: kept.concat(parsed), kept: { before: first, after: 0 } };
    }
    const rest = old.slice(joint.old);
    const shifted = moved === 0 ? rest : rest.map((each) => move(each, moved));
    return {
      blocks: kept.concat(parsed.slice(0, joint.parsed), shifted),
      kept: { before: first, after: shifted.length },
    };
  }
}

/**
 * The block to start from: the one before the block that the edit is in, since words below a list item or a footnote
 * may join it. The edit counts from two lines above: a paragraph ends where a table starts below it, and that shows in
 * the table's second line.
 */
function firstToParse(previous: MarkdownDocument, change: TextChange, bodyStart: number): number {
  const from = twoLinesAbove(previous.text, change.start);
  const containing = firstStartingFrom(previous.blocks, from + 1) - 1;
  return Math.max(bodyStart > 0 ? 1 : 0, containing - 1);
}

function twoLinesAbove(text: string, offset: number): number {
  let at = offset;
  for (let lines = 0; lines < 3 && at > 0; lines++) at = lineEndBefore(text, at);
  return at;
}

function lineEndBefore(text: string, offset: number): number {
  const lf = offset === 0 ? -1 : text.lastIndexOf("\n", offset - 1);
  return Math.max(0, lf, text.slice(lf + 1, offset).lastIndexOf("\r") + lf + 1);
}

/** Index of the first block that starts at `offset` or later. */
function firstStartingFrom(blocks: readonly PlacedBlock[], offset: number): number {
  return lastWhere(blocks.length, (at) => (blocks[at]?.start ?? 0) < offset) + 1;
}

/**
 * Looks up blocks of the version before, from index `first` on, asked for in order. A block is a function of its kind, its
 * words and the spaces before it, from which tabs count; outside the change the words are the same: equal place, length
 * and spaces mean an equal block. Within it they are compared: what lies between two edits of one version stays as it is.
 */
function blockReuse(
  previous: MarkdownDocument,
  first: number,
  change: TextChange,
  text: string,
): Reuse {
  const old = previous.blocks;
  const moved = change.newEnd - change.oldEnd;
  const takeChanged = changedBlocks(previous, change);
  let next = first;
  return ({ kind, start, end }) => {
    const before = end <= change.start;
    const indent = indentAt(text, start);
    if (!before && start < change.newEnd) {
      return takeChanged(keyOf(kind, indent, text.slice(start, end)));
    }
    const oldStart = before ? start : start - moved;
    while (next < old.length && (old[next]?.start ?? 0) < oldStart) next++;
    const candidate = old[next];
    const same = candidate?.start === oldStart && candidate.block.length === end - start;
    if (!same || candidate.block.kind !== kind) return undefined;
    return indentAt(previous.text, oldStart) === indent ? candidate.block : undefined;
  };
}

/** Takes, by its key, a block of those that the change went over: each once, as a note has no block twice. */
function changedBlocks(
  previous: MarkdownDocument,
  change: TextChange,
): (key: string) => Block | undefined {
  let left: Map<string, Block[]> | undefined;
  return (key) => {
    left ??= byKey(blocksIn(previous.blocks, change), previous.text);
    return left.get(key)?.shift();
  };
}

function byKey(blocks: readonly PlacedBlock[], text: string): Map<string, Block[]> {
  const found = new Map<string, Block[]>();
  for (const { start, block } of blocks) {
    const key = keyOf(block.kind, indentAt(text, start), block.text);
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [block]);
    else alike.push(block);
  }
  return found;
}

function keyOf(kind: Block["kind"], indent: string, words: string): string {
  return `${kind}\n${indent}\n${words}`;
}

/** The spaces and tabs between the line's start and `offset`. */
function indentAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset);
}

/** Blocks of which the change has words; those before and behind it are found by their places. */
function blocksIn(
  old: readonly PlacedBlock[],
  { start, oldEnd }: TextChange,
): readonly PlacedBlock[] {
  const from = Math.max(0, firstStartingFrom(old, start + 1) - 1);
  return old
    .slice(from, firstStartingFrom(old, oldEnd))
    .filter((placed) => placed.start + placed.block.length > start);
}

/**
 * Where the old blocks can take over again: two blocks in a row that lie behind the change and are the old ones. One
 * might end where it did by chance of the window's end. Gives the indexes of the second of them.
 */
function findJoint(
  parsed: readonly PlacedBlock[],
  old: readonly PlacedBlock[],
  behind: number,
  moved: number,
): { readonly parsed: number; readonly old: number } | undefined {
  let j = behind;
  for (let i = 0; i + 1 < parsed.length; i++) {
    const start = (parsed[i]?.start ?? 0) - moved;
    while (j < old.length && (old[j]?.start ?? 0) < start) j++;
    const pair = old[j]?.start === start && old[j]?.block === parsed[i]?.block;
    if (pair && old[j + 1] !== undefined && old[j + 1]?.block === parsed[i + 1]?.block) {
      return { parsed: i + 1, old: j + 1 };
    }
  }
  return undefined;
}

function move({ start, block }: PlacedBlock, by: number): PlacedBlock {
  return { start: start + by, block };
}
