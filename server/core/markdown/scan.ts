// The state of one pass over a leaf's source.

import type { Span } from "../text/span.ts";

/** Words to stand in the place of a span of the source; "" leaves it out. */
export interface Edit extends Span {
  readonly words: string;
}

/** A run of `*`, `_`, `~~` or `==` that may open or close. */
export interface Delimiter {
  readonly mark: string;
  readonly start: number;
  /** Marks of the run not used up yet, counted from its start for openers, from its end for closers. */
  length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

export interface Scan {
  readonly source: string;
  readonly edits: Edit[];
  readonly comments: Span[];
  readonly delimiters: Delimiter[];
  /** Open brackets; an image's starts at its "!". */
  readonly brackets: { readonly start: number; readonly words: number }[];
  /** Starts of the runs of backticks by their length; made when the first one is met. */
  codeRuns: Map<number, number[]> | undefined;
  /** Set when the rest of the source has no end of a comment: it is looked for once. */
  noCommentEnd: boolean;
  /** Likewise for a picture written as data. */
  noDataEnd: boolean;
}

/** Stands for what is no prose but holds a place in its sentence: code, maths, a bare address. */
export const PLACEHOLDER = "\ufffc";

export function startScan(source: string): Scan {
  return {
    source,
    edits: [],
    comments: [],
    delimiters: [],
    brackets: [],
    codeRuns: undefined,
    noCommentEnd: false,
    noDataEnd: false,
  };
}

/** Notes that `words` stand for the source from `start` to `end`. */
export function edit(scan: Scan, start: number, end: number, words: string): void {
  scan.edits.push({ start, end, words });
}
