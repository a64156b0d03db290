// Where each piece of a derived text (prose of Markdown, folded words) stands in the text it was made from.

import type { Span } from "./span.ts";

/** Placeholder spine: the pieces are filled in by text/offsetMap's owner. */
export interface OffsetMap {
  /** Start of each piece in the derived text, ascending. */
  readonly derived: readonly number[];
  /** Start of the same piece in the original text, ascending. */
  readonly original: readonly number[];
}

/** A text made from another, with the way back. */
export interface DerivedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** The span of the original that the derived span came from. */
export declare function toOriginal(map: OffsetMap, span: Span): Span;
