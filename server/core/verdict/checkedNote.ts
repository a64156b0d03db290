// A note with the verdicts on its claims: all that the features read.

import type { Library } from "../library/library.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import type { Claim, Finding } from "./verdict.ts";

export interface CheckedNote {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly library: Library;
  /** Every figure, date, quotation and name that was looked at, agreed ones and skipped ones too. In order of the note. */
  readonly claims: readonly Claim[];
  /** In order of the note. */
  readonly findings: readonly Finding[];
}
