// The report of a claim check: counts, then each claim with verdict and evidence. Plain data and its renderings.

import type { CheckedNote } from "../verdict/checkedNote.ts";

export interface Counts {
  readonly supported: number;
  readonly refuted: number;
  readonly notEnoughInfo: number;
}

/** How many claims of the note agree, differ and could not be checked. */
export declare function countClaims(note: CheckedNote): Counts;

/** The report as one HTML body without scripts; article words are escaped. `linkTo` makes the href of a place. */
export declare function renderHtmlReport(
  notes: readonly CheckedNote[],
  linkTo: (uri: string, line: number, column: number) => string,
): string;

/** The report for a terminal: one line a finding, `file:line:column`, the article's words and place below it. */
export declare function renderTextReport(notes: readonly CheckedNote[]): string;
