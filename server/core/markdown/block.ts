// What a Markdown file is made of, as far as checking it goes: top-level blocks and the leaf texts in them.

import type { DerivedText } from "../text/offsetMap.ts";
import type { Span } from "../text/span.ts";

/** A parsed Markdown file. Handed in with the next version of the text, so that an edit reparses only what it touched. */
export interface MarkdownDocument {
  readonly text: string;
  /** Top-level blocks in order with their starts. A block untouched by an edit is the same object afterwards. */
  readonly blocks: readonly PlacedBlock[];
  /**
   * How many blocks at the beginning and at the end are those of the version that this one was parsed from. Absent where
   * it was parsed anew.
   */
  readonly kept?: { readonly before: number; readonly after: number };
}

/** A block and where it starts in the text. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
}

/**
 * A top-level block; each item at the top level of a list is one. Position-free: every span in it counts from the
 * block's own start.
 */
export interface Block {
  readonly kind:
    | "frontMatter"
    | "heading"
    | "paragraph"
    | "list"
    | "quote"
    | "table"
    | "code"
    | "html"
    | "other";
  /** Verbatim length in UTF-16 code units. */
  readonly length: number;
  /** The block's verbatim text. */
  readonly text: string;
  /**
   * Readable pieces in order: the paragraph itself, each paragraph of a list item, a quote or a footnote, each cell,
   * empty ones too; the words between the tags of an HTML block. Code, display maths, link definitions and front matter
   * have none.
   */
  readonly leaves: readonly Leaf[];
  /** Spans of the HTML comments (`<!-- tieout-ignore … -->`) in the block. */
  readonly comments: readonly Span[];
}

export interface Leaf {
  readonly kind: "paragraph" | "heading" | "item" | "quote" | "cell";
  /** In the block. "item" and "quote" say what the words stand in; a quote with a list in it is all "quote". */
  readonly span: Span;
  /**
   * The words without markup, link targets, citation marks and struck words; U+FFFC stands for code, maths and bare web
   * addresses. Soft line ends are joined, hard ones are "\n". The map leads to the block's text.
   */
  readonly prose: DerivedText;
  /** Heading level 1..6. */
  readonly level?: number;
  /** Table cells: their row (0 is the header) and column. */
  readonly cell?: { readonly row: number; readonly column: number };
}
