// What completion offers, free of any editor: words to put in place of what was typed, and what is told about them.

import type { Span } from "../../text/span.ts";

export interface Suggestion {
  readonly kind: "name" | "figure" | "quotation";
  /** As the list shows it: "2898个区县". */
  readonly label: string;
  /** Beside the label: whose name it is, or where it stands. Plain text. */
  readonly detail: string;
  /** What was typed, in the note: the words take its place. */
  readonly span: Span;
  readonly insert: string;
  /** Markdown; every word from an article in it is escaped. Names have their card instead. */
  readonly documentation?: string;
  /** Names: the entity's id in the library's index. */
  readonly entity?: string;
}

/** So many of a kind: who does not find it among them types on. */
export const MOST_OFFERED = 12;
