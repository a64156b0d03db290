// Runs to rows: what stands on one line, parted into segments where there is more room than between words. A segment is a
// piece of a column's line, or a cell of a table.

import { isUnspaced } from "../../text/script.ts";
import type { Run } from "./run.ts";
import { raise } from "./superscript.ts";

/** A piece of a line without wide gaps; lengths in points. */
export type Segment = Run;

/** The runs of one frame as segments, from line to line, and from start to end on each. */
export function toSegments(runs: readonly Run[]): readonly Segment[] {
  const sorted = raise(runs).toSorted((a, b) => a.base - b.base);
  return groupRows(sorted).flatMap((row) => joinRuns(row.toSorted((a, b) => a.start - b.start)));
}

/** Rows of things that stand on one line, in the order of the lines. `sorted` goes by `base`. */
export function groupRows<T extends Run>(sorted: readonly T[]): readonly (readonly T[])[] {
  const rows: T[][] = [];
  let last: { readonly row: T[]; readonly base: number } | undefined;
  for (const each of sorted) {
    if (last !== undefined && each.base - last.base <= each.size * SAME_LINE) {
      last.row.push(each);
    } else {
      last = { row: [each], base: each.base };
      rows.push(last.row);
    }
  }
  return rows;
}

/** Lines are at least a size apart; fonts mixed on one line differ by less than this share of it. */
const SAME_LINE = 0.3;

function joinRuns(row: readonly Run[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const run of row) {
    const last = segments.at(-1);
    const size = Math.max(run.size, last?.size ?? 0);
    const gap = run.start - (last?.end ?? 0);
    if (last === undefined || gap > size * WIDE_GAP) segments.push(run);
    else if (!isDouble(last, run)) segments[segments.length - 1] = join(last, run, gap);
  }
  return segments;
}

/** Words stand up to 0.6 sizes apart in justified lines; columns and cells 1 at least. */
const WIDE_GAP = 0.95;

/** Bold by printing twice, with a shadow: the same words at nearly the same place. */
function isDouble(last: Run, run: Run): boolean {
  return (
    last.text.endsWith(run.text) &&
    Math.abs(last.end - run.end) < run.size * 0.2 &&
    run.start < last.end - run.size * 0.3
  );
}

function join(last: Run, run: Run, gap: number): Run {
  const larger = run.text.length > last.text.length ? run : last;
  const text = last.text + (isSpaced(last, run, gap) ? " " : "") + run.text;
  return {
    text,
    start: last.start,
    end: Math.max(last.end, run.end),
    base: larger.base,
    size: larger.size,
  };
}

/** Letters within a word have no room between them; Han text is spread to fill its line, and has no spaces. */
function isSpaced({ text: before, size }: Run, { text: after }: Run, gap: number): boolean {
  if (/\s$/u.test(before) || /^\s/u.test(after)) return false;
  const wide = [before.charCodeAt(before.length - 1), after.charCodeAt(0)].filter(isUnspaced);
  return wide.length < 2 && gap > size * (wide.length === 1 ? HAN_SPACE : SPACE);
}

const SPACE = 0.12;
const HAN_SPACE = 0.6;
