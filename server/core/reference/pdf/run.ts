// A PDF page's characters as runs in reading frames: whatever way the text is turned, `start` to `end` runs along its lines
// and `base` grows from line to line. So rotated pages, sideways tables and vertical Japanese are all laid out alike.

import type { PdfTextItem } from "pdfjs-dist/legacy/build/pdf.mjs";
import { foldPrinted } from "./printed.ts";

/** Characters of one size on one line; lengths in points. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the line is: its baseline, or the middle of a vertical line. */
  readonly base: number;
  readonly size: number;
}

export interface PageText {
  readonly items: readonly PdfTextItem[];
  /** Names of the fonts that are written from top to bottom. */
  readonly verticalFonts: ReadonlySet<string>;
  /** Degrees clockwise by which the page is turned when shown. */
  readonly rotate: number;
}

/** The runs by reading direction, the one with most of the page's words first. */
export function toFrames(page: PageText): readonly (readonly Run[])[] {
  const frames = new Map<number, Placed[]>();
  for (const item of page.items) {
    const placed = place(item, page);
    if (placed === undefined) continue;
    const frame = frames.get(placed.way);
    if (frame === undefined) frames.set(placed.way, [placed]);
    else frame.push(placed);
  }
  const sorted = [...frames.values()].sort((a, b) => wordsIn(b) - wordsIn(a));
  return uprightInColumns(sorted).map((frame) => {
    const along = averageDirection(frame);
    return frame.map((placed) => project(placed, along));
  });
}

/** A run with its place on the shown page: x to the right, y down. */
interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The way its line goes, of length 1. */
  readonly along: readonly [number, number];
  /** That way in quarter turns clockwise, 0 to 3; 0 is the usual one. */
  readonly way: number;
  readonly length: number;
  readonly size: number;
}

function place(item: PdfTextItem, { verticalFonts, rotate }: PageText): Placed | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const text = foldPrinted(item.str);
  if (text.trim() === "") return undefined;
  const vertical = verticalFonts.has(item.fontName);
  const [x, y] = turn(e, f, rotate);
  const [dx, dy] = vertical ? turn(c, d, rotate, -1) : turn(a, b, rotate);
  const norm = Math.hypot(dx, dy);
  const size = Math.hypot(c, d);
  if (!(norm > 0) || !(size > 0)) return undefined;
  const angle = (Math.atan2(dy, dx) * 2) / Math.PI;
  if (Math.abs(angle - Math.round(angle)) > ASLANT) return undefined;
  return {
    text,
    x,
    y,
    along: [dx / norm, dy / norm],
    way: (Math.round(angle) + 4) % 4,
    length: vertical ? item.height : item.width,
    size,
  };
}

/** In quarter turns: crooked scans are turned by less, watermarks by more. */
const ASLANT = 0.15;

/** From the page's space, y upwards, to the page as shown, y down. Only differences count, so it may lie anywhere. */
function turn(x: number, y: number, rotate: number, sign = 1): readonly [number, number] {
  const ways: Readonly<Record<number, readonly [number, number]>> = {
    0: [x, -y],
    90: [y, x],
    180: [-x, y],
    270: [-y, -x],
  };
  const [right, down] = ways[((rotate % 360) + 360) % 360] ?? [x, -y];
  return [right * sign, down * sign];
}

function wordsIn(frame: readonly Placed[]): number {
  return frame.reduce((sum, { text }) => sum + text.length, 0);
}

/** The frame's own direction: a crooked scan's lines are straight in it. */
function averageDirection(frame: readonly Placed[]): readonly [number, number] {
  const sum = [0, 0];
  for (const { along, text } of frame) {
    sum[0] = (sum[0] ?? 0) + along[0] * text.length;
    sum[1] = (sum[1] ?? 0) + along[1] * text.length;
  }
  const [x = 1, y = 0] = sum;
  const norm = Math.hypot(x, y) || 1;
  return [x / norm, y / norm];
}

function project({ text, x, y, length, size }: Placed, [dx, dy]: readonly [number, number]): Run {
  const start = x * dx + y * dy;
  return { text, start, end: start + length, base: y * dx - x * dy, size };
}

/** 2024年12月 in a column: the digits stand upright beside each other, and take one character's place in it. */
function uprightInColumns(frames: readonly Placed[][]): readonly (readonly Placed[])[] {
  const [first, ...others] = frames;
  if (first?.[0]?.way !== DOWN) return frames;
  return [first, ...others].map((frame, i) => {
    if (i === 0) return [...first, ...others.flatMap((other) => other.flatMap(toColumn))];
    return frame.filter((each) => toColumn(each).length === 0);
  });
}

function toColumn(placed: Placed): readonly Placed[] {
  const { x, y, length, size, way, text } = placed;
  if (way !== 0 || text.length > UPRIGHT_LENGTH || length > size * UPRIGHT_WIDTH) return [];
  return [
    { ...placed, x: x + length / 2, y: y - size * ASCENT, along: [0, 1], way: DOWN, length: size },
  ];
}

const DOWN = 1;
/** At most three digits are set so, in a little more than one character's width. */
const UPRIGHT_LENGTH = 3;
const UPRIGHT_WIDTH = 1.5;
/** Share of the size that stands above the baseline, in usual fonts. */
const ASCENT = 0.8;
