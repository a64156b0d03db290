// The laid out pages as one text with passages: a paragraph a line, in pieces where a column or page ends; a blank line between
// blocks. The pieces of a paragraph are one passage.

import type { Span } from "../../text/span.ts";
import type { ReadFile } from "../reader.ts";
import type { Passage } from "../reference.ts";
import { tellGrid } from "../table/tellGrid.ts";
import { type Block, continues, textOf } from "./block.ts";
import { joinPieces, type KnownWords, knownWords } from "./joinLines.ts";
import type { LaidPage } from "./layout.ts";
import { type Writer, writeText } from "./textWriter.ts";
import { toGrid } from "./toGrid.ts";

/** Text, passages and pages of a PDF. */
export function assemble(pages: readonly LaidPage[]): Pick<ReadFile, "text" | "passages"> & {
  readonly pageStarts: readonly number[];
} {
  const words = knownWords(() => linesOf(pages));
  const writer = writeText(words);
  const pageStarts: number[] = [];
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  for (const page of pages) {
    pageStarts.push(writer.length());
    writer.lines(page.heads);
    for (const blocks of page.columns) open = addColumn(blocks, { open, drafts, writer });
    for (const block of page.notes)
      drafts.push({ blocks: [block], cells: [...writer.block(block)] });
    writer.lines(page.feet);
  }
  const text = writer.text();
  return { text, pageStarts, passages: drafts.flatMap((draft) => toPassages(draft, text, words)) };
}

/** A passage or a table to be: one block, or those that a paragraph is parted to; the cells of their lines in the text. */
interface Draft {
  readonly blocks: Block[];
  readonly cells: (readonly Span[])[];
}

interface Drafting {
  /** The last paragraph of the column before, which this one may go on with. */
  readonly open: Draft | undefined;
  readonly drafts: Draft[];
  readonly writer: Writer;
}

/** Adds the blocks of a column; gives the draft that the next column may go on with. */
function addColumn(
  blocks: readonly Block[],
  { open, drafts, writer }: Drafting,
): Draft | undefined {
  let last = open;
  blocks.forEach((block, i) => {
    const cells = writer.block(block);
    const before = last?.blocks.at(-1);
    if (i === 0 && last !== undefined && before !== undefined && continues(before, block)) {
      last.blocks.push(block);
      last.cells.push(...cells);
      return;
    }
    last = { blocks: [block], cells: [...cells] };
    drafts.push(last);
  });
  return last;
}

function toPassages({ blocks, cells }: Draft, text: string, words: KnownWords): readonly Passage[] {
  const [block] = blocks;
  if (block === undefined) return [];
  if (block.kind !== "table") {
    const passage = toPassage(block.kind, { text, pieces: cells.flat(), words });
    return passage === undefined ? [] : [passage];
  }
  const grid = toGrid(text, block.lines, cells);
  if (grid !== undefined) return tellGrid(grid);
  // A table whose columns are not clear: each row for itself.
  return cells.flatMap((row) => toPassage("paragraph", { text, pieces: row, words }) ?? []);
}

function toPassage(
  kind: Exclude<Block["kind"], "table">,
  { text, pieces, words }: Pieces,
): Passage | undefined {
  const start = pieces[0]?.start;
  const end = pieces.at(-1)?.end;
  if (start === undefined || end === undefined) return undefined;
  return { kind, span: { start, end }, prose: joinPieces(text, pieces, words) };
}

interface Pieces {
  readonly text: string;
  readonly pieces: readonly Span[];
  readonly words: KnownWords;
}

function* linesOf(pages: readonly LaidPage[]): Iterable<string> {
  for (const { columns, notes } of pages)
    for (const { lines } of [...columns.flat(), ...notes]) yield* lines.map(textOf);
}
