// The lines of a region, put together to paragraphs, headings, list items and tables by where they stand: the room between
// lines, their indentation, and whether a line ended before it had to.

import { isUnspaced } from "../../text/script.ts";
import { medianOf, type Region } from "./columns.ts";
import { groupRows, type Segment } from "./rows.ts";
import { findTableLines, ROWS_APART } from "./tableLines.ts";

/** One line of a region: one segment, or several beside each other. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly start: number;
  readonly end: number;
  readonly base: number;
  readonly size: number;
}

export interface Block {
  readonly kind: "paragraph" | "heading" | "item" | "table";
  readonly lines: readonly Line[];
  /** Whether its last line is full, so that its words may go on in the next column or page. */
  readonly isFull: boolean;
  /** Whether its first line stands in from the region's edge: a paragraph of its own begins. */
  readonly isIndented: boolean;
}

/** The region's lines, from top to bottom. */
export function toLines(region: Region): readonly Line[] {
  return groupRows(region).map(toLine);
}

export function toLine(row: readonly Segment[]): Line {
  const segments = row.toSorted((a, b) => a.start - b.start);
  return {
    segments,
    start: segments.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: segments.reduce((most, { end }) => Math.max(most, end), -Infinity),
    base: medianOf(segments.map(({ base }) => base)),
    size: segments.reduce((most, { size }) => Math.max(most, size), 0),
  };
}

/** What `toBlocks` knows of the whole document. */
export interface Print {
  /** The size of most of its letters, in points. */
  readonly bodySize: number;
}

/** The blocks of a region's lines. */
export function toBlocks(lines: readonly Line[], { bodySize }: Print): readonly Block[] {
  const shape = measure(lines);
  const tables = findTableLines(lines, shape.leading);
  const blocks: Block[] = [];
  let first = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined) break;
    const head = lines[first] ?? line;
    const isTable = tables.has(line);
    if (next !== undefined && isTable === tables.has(next)) {
      if (isTable ? isNear(line, next, shape, ROWS_APART) : goesOn({ head, line, next }, shape))
        continue;
    }
    const own = lines.slice(first, i + 1);
    blocks.push({
      kind: isTable ? "table" : kindOf(own, bodySize),
      lines: own,
      isFull: isFull(line, undefined, shape),
      isIndented: head.start - shape.left > head.size * INDENT,
    });
    first = i + 1;
  }
  return blocks;
}

/**
 * Whether `next`, the first block of a column or page, goes on with the paragraph `last` at the end of the one before. A
 * sentence that ends there is never joined: nothing is lost by that.
 */
export function continues(last: Block, next: Block): boolean {
  const [line, first] = [last.lines.at(-1), next.lines[0]];
  if (line === undefined || first === undefined) return false;
  if (last.kind === "heading" || last.kind === "table" || next.kind !== "paragraph") return false;
  if (Math.abs(first.size - line.size) > line.size * SAME_SIZE || !isUnended(line)) return false;
  return (last.isFull && !next.isIndented) || /^\p{Ll}/u.test(textOf(first));
}

/** A region's edges and the distance of its lines, in points. */
interface Shape {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

function measure(lines: readonly Line[]): Shape {
  const distances = lines.slice(1).map(({ base }, i) => base - (lines[i]?.base ?? base));
  const size = medianOf(lines.map((each) => each.size));
  const near = distances.filter((distance) => distance < size * WIDEST_LEADING);
  return {
    left: quantile(
      lines.map(({ start }) => start),
      0.1,
    ),
    right: quantile(
      lines.map(({ end }) => end),
      0.9,
    ),
    leading: near.length > 0 ? medianOf(near) : size * USUAL_LEADING,
  };
}

/** Lines further apart than this many sizes are no lines of one paragraph. */
const WIDEST_LEADING = 2.6;
const USUAL_LEADING = 1.4;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}

interface Neighbours {
  /** The paragraph's first line. */
  readonly head: Line;
  readonly line: Line;
  readonly next: Line;
}

/** Whether the paragraph of `line` goes on with `next`. */
function goesOn({ head, line, next }: Neighbours, shape: Shape): boolean {
  if (Math.abs(next.size - line.size) > line.size * SAME_SIZE) return false;
  if (!isNear(line, next, shape) || STARTS_ITEM.test(textOf(next))) return false;
  if (isCentred(line, next)) return true;
  if (STARTS_ITEM.test(textOf(head)))
    return next.start >= head.start - line.size * 0.3 && isFull(line, next, shape);
  const indent = next.start - line.start;
  if (indent > line.size * INDENT && next.start - shape.left > line.size * INDENT) return false;
  return isFull(line, next, shape) || (isUnended(line) && /^\p{Ll}/u.test(textOf(next)));
}

const SAME_SIZE = 0.08;
/** A paragraph's first line stands in by one to two sizes; what is less is crooked. */
const INDENT = 0.7;

/** `• `, `- `, `1. `, `（2）`, `一、`. Not: `2,898 counties`, `1.5 million`. */
const STARTS_ITEM =
  /^(?:[-*•·▪●◦■□◆–—]\s|[(（[]?\d{1,3}[.)）\]、]\s?(?!\d)|[一二三四五六七八九十]{1,3}、|[①-⑳]|\p{Lu}[.)]\s)/u;

function isNear(line: Line, next: Line, { leading }: Shape, apart = LINES_APART): boolean {
  return next.base - line.base < Math.max(leading, line.size) * apart;
}

/** Paragraphs are parted by a third of a line at least. */
const LINES_APART = 1.3;

/** Two lines around one middle, neither as wide as the region: a title over two lines. */
function isCentred(line: Line, next: Line): boolean {
  const off = Math.abs(line.start + line.end - next.start - next.end) / 2;
  const isNarrower = Math.abs(line.start - next.start) > line.size * INDENT;
  return off < line.size * 0.5 && isNarrower;
}

/** Whether the line ended because the next word had no room. */
function isFull(line: Line, next: Line | undefined, { right }: Shape): boolean {
  const text = next === undefined ? "" : textOf(next);
  // Punctuation must not start a line: two Han characters may have gone over together.
  const word = isUnspaced(text.charCodeAt(0))
    ? 2
    : (/^\S{1,20}/u.exec(text)?.[0].length ?? 8) * 0.5;
  return right - line.end <= (word + 0.5) * line.size;
}

function isUnended(line: Line): boolean {
  return !/[.!?。！？…:：][”"’'」』）)]?$/u.test(textOf(line));
}

function kindOf(lines: readonly Line[], bodySize: number): Block["kind"] {
  const [first] = lines;
  if (first === undefined) return "paragraph";
  if (first.size > bodySize * HEADING && lines.length <= 3) return "heading";
  return STARTS_ITEM.test(textOf(first)) ? "item" : "paragraph";
}

/** Headings are printed larger by a tenth at least; pictures' captions smaller. */
const HEADING = 1.1;

/** The line's words as they are told. */
export function textOf({ segments }: Line): string {
  return segments.map(({ text }) => text.trim()).join(" ");
}
