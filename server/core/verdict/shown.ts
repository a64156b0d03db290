// Findings that no reference contradicts: worth a look to some, noise to others, so a setting each shows or hides them as
// diagnostics. Hovers and reports tell them whatever is set.

import type { FindingCode } from "./verdict.ts";

export type Shown = "off" | "information";

export interface ShownFindings {
  /** Figures that no reference speaks about: an estimate of the analyst's own. */
  readonly figureNotFound: Shown;
  readonly quotationNotFound: Shown;
  /** Quotations that agree, cut off before a "but", behind a "not" or beside an "if". */
  readonly quotationCut: Shown;
  /** References that tell another value beside the one that agrees. */
  readonly referencesDisagree: Shown;
  /** One measure told twice in a note, with different values. */
  readonly figureInconsistent: Shown;
  /** More digits than the reference has: "2,898 counties" of 约2900个区县. */
  readonly figureMorePrecise: Shown;
}

/**
 * Rare and worth knowing: shown. (One in a thousand honest notes was found to have a figure with more digits than its
 * article.) Figures of one's own are in every note: shown only where they are asked for.
 */
export const SHOWN_BY_DEFAULT: ShownFindings = {
  figureNotFound: "off",
  quotationNotFound: "information",
  quotationCut: "information",
  referencesDisagree: "information",
  figureInconsistent: "information",
  figureMorePrecise: "information",
};

/** The setting that decides on a finding; codes that are not here are always shown. */
const SETTING_OF: Readonly<Partial<Record<FindingCode, keyof ShownFindings>>> = {
  "figure-not-found": "figureNotFound",
  "quotation-not-found": "quotationNotFound",
  "quotation-cut": "quotationCut",
  "references-disagree": "referencesDisagree",
  "figure-inconsistent": "figureInconsistent",
  "figure-more-precise": "figureMorePrecise",
};

/** Whether findings of that code are diagnostics; what `options` leave out is as by default. */
export function isShown(code: FindingCode, options: Partial<ShownFindings>): boolean {
  const setting = SETTING_OF[code];
  return setting === undefined || (options[setting] ?? SHOWN_BY_DEFAULT[setting]) !== "off";
}
