// One block of the parse tree made into a Block: its leaves with their prose, its comments, all counted from its start.

import { Tree } from "@lezer/common";
import type { Span } from "../text/span.ts";
import { shift } from "../text/span.ts";
import type { Block, Leaf } from "./block.ts";
import { findComments } from "./comments.ts";
import { findStretches } from "./htmlBlock.ts";
import { readLeafText } from "./leafText.ts";
import { findCells } from "./tableRow.ts";
import type { FoundBlock } from "./topBlocks.ts";

/** Reads the block that stands in the text with the words `text`. */
export function readBlock(text: string, { kind, tree }: FoundBlock): Block {
  const reading: Reading = { text, leaves: [], comments: [] };
  if (tree !== undefined) visit(reading, tree, 0, { quotes: 0, kind: "paragraph" });
  const { leaves, comments } = reading;
  return {
    kind,
    length: text.length,
    text,
    leaves,
    comments: comments.length > 0 ? comments : NONE,
  };
}

/** Shared: few blocks have comments. */
const NONE: readonly Span[] = [];

interface Reading {
  readonly text: string;
  readonly leaves: Leaf[];
  readonly comments: Span[];
}

/** What a leaf stands in: how many quotes, and what that makes of a paragraph. */
interface Place {
  readonly quotes: number;
  readonly kind: "paragraph" | "item" | "quote";
}

function visit(reading: Reading, tree: Tree, at: number, place: Place): void {
  const name = tree.type.name;
  const span = { start: at, end: at + tree.length };
  if (name === "Paragraph") {
    addLeaf(reading, span, place);
  } else if (name === "Task") {
    addLeaf(reading, { start: span.start + "[x]".length, end: span.end }, place);
  } else if (name.includes("Heading")) {
    addHeading(reading, span, place, name);
  } else if (name === "Table") {
    addCells(reading, span, place);
  } else if (name === "CommentBlock" || name === "HTMLBlock") {
    addHtml(reading, span, place);
  } else {
    visitChildren(reading, tree, at, within(place, name));
  }
}

function visitChildren(reading: Reading, tree: Tree, at: number, place: Place): void {
  for (let i = 0; i < tree.children.length; i++) {
    const child = tree.children[i];
    if (child instanceof Tree) visit(reading, child, at + (tree.positions[i] ?? 0), place);
  }
}

function within(place: Place, name: string): Place {
  if (name === "Blockquote") return { quotes: place.quotes + 1, kind: "quote" };
  if (name === "ListItem" && place.kind === "paragraph") return { ...place, kind: "item" };
  return place;
}

function addLeaf(reading: Reading, span: Span, place: Place): void {
  const { prose, comments } = readLeafText(reading.text, span, place.quotes);
  reading.comments.push(...comments);
  if (prose.text !== "") reading.leaves.push({ kind: place.kind, span, prose });
}

function addHeading(reading: Reading, span: Span, place: Place, name: string): void {
  const words = headingWords(reading.text, span, name);
  const { prose, comments } = readLeafText(reading.text, words, place.quotes);
  reading.comments.push(...comments);
  if (prose.text === "") return;
  reading.leaves.push({ kind: "heading", span, prose, level: Number(name.slice(-1)) });
}

/** The heading without its marks: "## 2898个区县 ##", or the words above "----". */
function headingWords(text: string, span: Span, name: string): Span {
  let { start, end } = span;
  end = trimEnd(text, start, end);
  if (name.startsWith("Setext")) return { start, end: lastLineStart(text, { start, end }) };
  while (text.charAt(start) === "#") start++;
  let marks = end;
  while (marks > start && text.charAt(marks - 1) === "#") marks--;
  const closes = marks === start || /\s/u.test(text.charAt(marks - 1));
  return { start, end: closes ? marks : end };
}

function lastLineStart(text: string, { start, end }: Span): number {
  const line = Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1));
  return Math.max(start, line);
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/u.test(text.charAt(to - 1))) to--;
  return to;
}

function addCells(reading: Reading, span: Span, place: Place): void {
  let line = 0;
  const rows = { start: span.start, end: trimEnd(reading.text, span.start, span.end) };
  for (const row of linesOf(reading.text, rows)) {
    if (line !== 1) addRow(reading, row, Math.max(0, line - 1), place);
    line++;
  }
}

function addRow(reading: Reading, line: Span, row: number, place: Place): void {
  let start = line.start;
  // The marks of the quotes that the table stands in; a cell that starts with ">" has a bar before it.
  while (start < line.end && " \t>".includes(reading.text.charAt(start))) start++;
  const cells = findCells(reading.text.slice(start, line.end));
  cells.forEach((cell, column) => {
    const span = shift(cell, start);
    const { prose, comments } = readLeafText(reading.text, span, place.quotes);
    reading.comments.push(...comments);
    reading.leaves.push({ kind: "cell", span, prose, cell: { row, column } });
  });
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const { index, 0: lineEnd } of text.slice(start, end).matchAll(/\r\n?|\n/gu)) {
    lines.push({ start: from, end: start + index });
    from = start + index + lineEnd.length;
  }
  lines.push({ start: from, end });
  return lines;
}

function addHtml(reading: Reading, { start, end }: Span, place: Place): void {
  const html = reading.text.slice(start, end);
  const comments = findComments(html);
  for (const { span, quoted } of findStretches(html, comments)) {
    addLeaf(reading, shift(span, start), quoted ? { ...place, kind: "quote" } : place);
  }
  reading.comments.push(...comments.map((each) => shift(each, start)));
}
