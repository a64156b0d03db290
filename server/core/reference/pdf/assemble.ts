// The laid out pages as one text with passages: the lines as they are printed, a blank line between blocks, and a paragraph
// that goes on in the next column or page one passage.

import type { Span } from "../../text/span.ts";
import type { ReadFile } from "../reader.ts";
import type { Passage } from "../reference.ts";
import type { Block, Line } from "./block.ts";
import { textOf } from "./block.ts";
import { joinLines, knownWords } from "./joinLines.ts";
import type { LaidPage } from "./layout.ts";

/** Text, passages and pages of a PDF. */
export function assemble(
  pages: readonly LaidPage[],
): Pick<ReadFile, "text" | "passages"> & { readonly pageStarts: readonly number[] } {
  const writer = writeText();
  const pageStarts: number[] = [];
  const drafts: Draft[] = [];
  for (const page of pages) {
    pageStarts.push(writer.length());
    for (const head of page.heads) writer.line(head);
    if (page.heads.length > 0) writer.gap();
    for (const blocks of page.columns) addColumn(blocks, drafts, writer);
    for (const note of page.notes) drafts.push({ block: note, lines: writer.block(note) });
    for (const foot of page.feet) writer.line(foot);
    if (page.feet.length > 0) writer.gap();
  }
  const text = writer.text();
  const words = knownWords(text);
  return { text, pageStarts, passages: drafts.flatMap((draft) => toPassages(draft, text, words)) };
}

/** A passage to be: its lines' places in the text. */
interface Draft {
  readonly block: Block;
  readonly lines: readonly Span[];
}

/** The column's blocks; the first goes on with the last draft where that was broken off. */
function addColumn(blocks: readonly Block[], drafts: Draft[], writer: Writer): void {
  blocks.forEach((block, i) => {
    const lines = writer.block(block);
    const last = i === 0 ? drafts.findLast((draft) => draft.block.lines.length > 0) : undefined;
    if (last === undefined || !continues(last.block, block)) {
      drafts.push({ block, lines });
      return;
    }
    drafts[drafts.lastIndexOf(last)] = { block: { ...last.block, isFull: block.isFull }, lines: [...last.lines, ...lines] };
  });
}
