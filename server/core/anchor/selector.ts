// Selectors: a description of a span that outlives edits and can be written down, as W3C's Web
// Annotation has them.

/** The words themselves, and a little of what stands around them. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets in UTF-16 code units, half-open: the quickest to follow, the first to go stale. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** Where a selector leads: one place, several that nothing tells apart, or none. */
export type Resolution =
  | {
      readonly outcome: "found";
      readonly start: number;
      readonly end: number;
      /** Whether the words there are `exact` to the letter; else they were changed since. */
      readonly verbatim: boolean;
    }
  | { readonly outcome: "ambiguous" | "lost" };
