// Definition: from a figure, a quotation or a name of the note to its places in the references.

import type { Span } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";

export interface Definition {
  /** In the note. */
  readonly origin: Span;
  /** Best first. */
  readonly targets: readonly Target[];
}

export interface Target {
  readonly reference: string;
  /** The words themselves, in the reference's text. */
  readonly span: Span;
  /** The sentence around them. */
  readonly context: Span;
}

/** The places in the references that speak about the mention at `offset`; undefined where there is none. */
export declare function definitionAt(note: CheckedNote, offset: number): Definition | undefined;
