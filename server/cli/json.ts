// The report as JSON: per note what the package's types promise (claims and findings), and the files that failed.

import { type CheckedNote, makeReport } from "../core/index.ts";
import type { Failure } from "./files.ts";

/** Notes with their claims and findings; `failures` lists files that could not be read. Ends with a line end. */
export function renderJson(notes: readonly CheckedNote[], failures: readonly Failure[]): string {
  const report = {
    counts: makeReport(notes).counts,
    notes: notes.map(({ uri, claims, findings }) => ({
      uri,
      claims: claims.map(({ span, verdict, evidence, reason, mention }) => ({
        span,
        kind: mention.kind,
        verdict,
        reason,
        evidence,
      })),
      findings,
    })),
    failures,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
