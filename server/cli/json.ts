// The report as JSON: per note what the package's types promise (claims and findings), and the files that failed.

import {
  type CheckedNote,
  type Claim,
  explainClaim,
  makeReport,
  positionAt,
  type Span,
} from "../core/index.ts";
import type { Failure } from "./files.ts";

/** Notes with their claims and findings; `failures` lists files that could not be read. Ends with a line end. */
export function renderJson(notes: readonly CheckedNote[], failures: readonly Failure[]): string {
  const report = {
    counts: makeReport(notes).counts,
    notes: notes.map((note) => ({
      uri: note.uri,
      claims: note.claims.map((claim) => toJson(claim, note)),
      findings: note.findings.map((finding) => ({ ...placeOf(finding, note), ...finding })),
    })),
    failures,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** Line and column from 1, as in the text report; `span` counts UTF-16 code units of the note. */
function placeOf({ span }: { readonly span: Span }, { lines }: CheckedNote) {
  const { line, character } = positionAt(lines, span.start);
  return { line: line + 1, column: character + 1 };
}

/** A name is known, never judged: there is nothing to explain. */
function toJson(claim: Claim, note: CheckedNote) {
  const { span, verdict, evidence, reason, mention } = claim;
  const judged = mention.kind !== "entity" || verdict === "refuted";
  return {
    ...placeOf(claim, note),
    words: claim.words ?? note.text.slice(span.start, span.end),
    span,
    kind: mention.kind,
    verdict,
    reason,
    ...(judged && { explanation: explainClaim(claim, note) }),
    evidence,
  };
}
