// A page's segments in reading order: columns are told from tables, and lines that run over columns cut them into bands.
//
// A gutter is a strip that few segments cross and that has prose on both sides. Cells of a table are short, mostly figures,
// and have no prose; they are read row by row.

import { crosses, type Gutter, lettersIn, toBands, withoutTables } from "./bands.ts";
import type { Segment } from "./rows.ts";

/** Segments that are read from top to bottom: a column, or what runs over all columns. */
export type Region = readonly Segment[];

/** The regions of a frame in reading order; `segments` go from line to line. */
export function toRegions(segments: readonly Segment[], depth = 0): readonly Region[] {
  if (segments.length === 0) return [];
  const gutter = depth < DEEPEST ? findGutter(withoutTables(segments)) : undefined;
  if (gutter === undefined) return [segments];
  return toBands(segments, gutter).flatMap(({ kind, segments: band }) => {
    if (kind === "whole") return [band];
    const left = band.filter(({ end }) => end <= gutter.end);
    const right = band.filter(({ end }) => end > gutter.end);
    return [...toRegions(left, depth + 1), ...toRegions(right, depth + 1)];
  });
}

/** Columns within columns within columns: newspapers have no more. */
const DEEPEST = 4;

/** The strip that the fewest segments cross, the widest of those; undefined where it does not part prose from prose. */
function findGutter(segments: readonly Segment[]): Gutter | undefined {
  const width = medianOf(segments.map(({ size }) => size)) * NARROWEST_GUTTER;
  const left = segments.reduce((least, { start }) => Math.min(least, start), Infinity);
  const right = segments.reduce((most, { end }) => Math.max(most, end), -Infinity);
  const step = (right - left) / STEPS;
  if (!(step > 0) || !(width > 0)) return undefined;
  const { first, last, count } = fewest(countCrossings(segments, { left, step, width }));
  if (count > segments.length * MOST_CROSSING) return undefined;
  const start = left + ((first + last) / 2) * step;
  const gutter = { start, end: start + width };
  const clear = segments.filter((each) => !crosses(each, gutter));
  const sides = [
    clear.filter(({ end }) => end <= gutter.end),
    clear.filter(({ end }) => end > gutter.end),
  ];
  return sides.every(isProse) ? gutter : undefined;
}

/** Between columns there is a size of room at least. */
const NARROWEST_GUTTER = 0.8;
/** Places across the page that a gutter is tried at, and how many at the edges are none. */
const STEPS = 200;
const EDGE = 20;
/** Titles, figures' captions and tables may run over columns; where most lines do, there are no columns. */
const MOST_CROSSING = 0.4;

interface Strips {
  readonly left: number;
  readonly step: number;
  readonly width: number;
}

/** How many segments cross the strip that begins at each step. */
function countCrossings(
  segments: readonly Segment[],
  { left, step, width }: Strips,
): readonly number[] {
  const changes = new Array<number>(STEPS + 2).fill(0);
  for (const { start, end } of segments) {
    const from = Math.max(0, Math.floor((start - width - left) / step) + 1);
    const to = Math.min(STEPS + 1, Math.ceil((end - left) / step));
    if (to <= from) continue;
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let count = 0;
  return changes.map((change) => {
    count += change;
    return count;
  });
}

/** The longest stretch of steps with the least count, the edges left out. */
function fewest(counts: readonly number[]): {
  readonly first: number;
  readonly last: number;
  readonly count: number;
} {
  let best = { first: EDGE, last: EDGE, count: counts[EDGE] ?? 0 };
  let first = EDGE;
  for (let i = EDGE; i < STEPS - EDGE; i++) {
    const count = counts[i] ?? 0;
    if (count !== counts[first]) first = i;
    if (count < best.count || (count === best.count && i - first > best.last - best.first))
      best = { first, last: i, count };
  }
  return best;
}

/** At least three lines, which fill their side, of words rather than figures. Not: the cells of a column of a table. */
function isProse(side: readonly Segment[]): boolean {
  if (side.length < PROSE_LINES) return false;
  const left = side.reduce((least, { start }) => Math.min(least, start), Infinity);
  const right = side.reduce((most, { end }) => Math.max(most, end), -Infinity);
  const filled = medianOf(side.map(({ start, end }) => (end - start) / (right - left)));
  const letters = medianOf(side.map(({ text }) => lettersIn(text)));
  return filled > PROSE_FILLED && letters >= PROSE_LETTERS;
}

const PROSE_LINES = 3;
/** Two columns beside one are one side at first: each of their lines fills less than half of it. */
const PROSE_FILLED = 0.35;
/** Letters in a line of prose. Labels of tables are shorter. */
const PROSE_LETTERS = 18;

/** The middle one of the values; 0 of none. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
