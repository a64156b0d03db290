// Fixes: edits of the note that settle a finding.

import type { Span } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import type { Finding } from "../verdict/verdict.ts";

export interface Fix {
  /** "Change to 2,898 (xiaomi-japan.txt, line 49)". */
  readonly title: string;
  readonly finding: Finding;
  /** In the note; not overlapping. */
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  /** Set where one candidate remains: the editor may apply it on "Fix all". */
  readonly preferred: boolean;
}

/** The fixes for the findings that overlap `span`. */
export declare function fixesFor(note: CheckedNote, span: Span): readonly Fix[];
