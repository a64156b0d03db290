// Findings of a note some of whose references are still to be read: what differs may yet be found in those, so nothing is
// a warning, and nothing is said to be nowhere.

import type { Finding, FindingCode } from "../core/index.ts";

const NOWHERE: readonly FindingCode[] = ["figure-not-found", "quotation-not-found"];

/** The findings as they are to be shown; `unread` references are still to be read. */
export function findingsSoFar(findings: readonly Finding[], unread: number): readonly Finding[] {
  if (unread === 0) return findings;
  return findings
    .filter(({ code }) => !NOWHERE.includes(code))
    .map((finding) => ({
      ...finding,
      severity: finding.severity === "hint" ? "hint" : "information",
      message: `${finding.message} (${toldUnread(unread)})`,
    }));
}

/** "312 references are still to be read." */
export function toldUnread(unread: number): string {
  const references =
    unread === 1 ? "1 reference is" : `${unread.toLocaleString("en")} references are`;
  return `${references} still to be read.`;
}
