// A text of RTF as blocks: the body, or what stands beside it, a footnote or a text box. Words come first, what they were is told at
// their end.

import type { Block, Note } from "../blocks.ts";
import { type CellEdge, type RtfRow, tableOf } from "./table.ts";

export interface Story {
  add(words: string): void;
  /** The open paragraph is an item of a list. */
  mark(): void;
  /** Hangs a note on the open paragraph. */
  note(note: Note): void;
  /** Puts blocks behind the open paragraph. */
  behind(blocks: readonly Block[]): void;
  endParagraph(how: Ending): void;
  endCell(how: Ending): void;
  /** `edges` are those of the row that ends. */
  endRow(edges: readonly CellEdge[]): void;
  /** What was told, what is still open included. */
  finish(): readonly Block[];
}

/** What is known of a paragraph at its end. */
export interface Ending {
  readonly isHeading: boolean;
  readonly isInTable: boolean;
}

interface Paragraph {
  words: string;
  isItem: boolean;
  readonly notes: Note[];
  readonly behind: Block[];
}

export function startStory(): Story {
  const done: Block[] = [];
  let rows: RtfRow[] = [];
  let cells: (readonly Block[])[] = [];
  let cell: Block[] = [];
  let paragraph = startParagraph();

  function endTable(): void {
    if (cell.length > 0) cells.push(cell);
    if (cells.length > 0) rows.push({ edges: [], cells });
    if (rows.length > 0) done.push(tableOf(rows));
    [rows, cells, cell] = [[], [], []];
  }

  function endParagraph(how: Ending): void {
    const blocks = blocksOf(paragraph, how);
    paragraph = startParagraph();
    if (how.isInTable) {
      for (const block of blocks) cell.push(block);
      return;
    }
    endTable();
    for (const block of blocks) done.push(block);
  }

  return {
    add(words) {
      paragraph.words += words;
    },
    mark() {
      paragraph.isItem = true;
    },
    note: (note) => paragraph.notes.push(note),
    behind(blocks) {
      for (const block of blocks) paragraph.behind.push(block);
    },
    endParagraph,
    endCell(how) {
      endParagraph({ ...how, isInTable: true });
      cells.push(cell);
      cell = [];
    },
    endRow(edges) {
      if (cells.length > 0) rows.push({ edges, cells });
      cells = [];
    },
    finish() {
      // What a file that was cut off has of a table is a part of it.
      endParagraph({ isHeading: false, isInTable: cells.length > 0 || cell.length > 0 });
      endTable();
      return done;
    },
  };
}

function startParagraph(): Paragraph {
  return { words: "", isItem: false, notes: [], behind: [] };
}

function blocksOf({ words, isItem, notes, behind }: Paragraph, { isHeading }: Ending) {
  const kind = isHeading ? "heading" : isItem ? "item" : "paragraph";
  const isEmpty = words.trim() === "" && notes.length === 0;
  const own: readonly Block[] = isEmpty ? [] : [{ kind, words, notes }];
  return [...own, ...behind];
}
