// Hover: what the references say about the figure, quotation or name under the cursor, as Markdown.

import type { Span } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";

export interface Hover {
  /** In the note: the words that the hover is about. */
  readonly span: Span;
  /** Markdown; every word from an article in it is escaped, its only links lead to `uri#Lline`. */
  readonly markdown: string;
}

/** What the references say about the mention at `offset`; undefined where there is none. */
export declare function hoverAt(note: CheckedNote, offset: number): Hover | undefined;
