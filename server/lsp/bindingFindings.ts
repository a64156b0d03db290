// What is wrong with a note's references: a pattern that found nothing, a file that could not be read.
// Shown on the pattern in the front matter; for references of the settings at the note's first line.

import type { Finding } from "../core/index.ts";
import type { BoundPattern } from "./boundReferences.ts";
import { MAX_FILES } from "./protocol.ts";
import { isCancelled, type ReadOutcome } from "./referenceStore.ts";
import { nameOf, pathOf } from "./uri.ts";

/** At most so many unreadable files are named one by one; the rest is counted. */
const MAX_NAMED = 5;

type Place = Pick<Finding, "span" | "severity">;

/** In the order of the note. `outcomes` holds what was read, or not, for every URI of the patterns. */
export function bindingFindings(
  patterns: readonly BoundPattern[],
  outcomes: ReadonlyMap<string, ReadOutcome>,
): readonly Finding[] {
  return patterns.flatMap((pattern) => {
    const missing = findMissing(pattern, outcomes);
    return missing.length > 0 ? missing : findUnreadable(pattern, outcomes);
  });
}

/** The user's names that could not be read: nothing is wrong with the note. */
export function namesFindings(failures: readonly string[]): readonly Finding[] {
  const place: Place = { span: { start: 0, end: 0 }, severity: "information" };
  return failures.map((failure) => finding("entities-unreadable", place, failure));
}

function findMissing(
  { written, uris, lookedFor, failure }: BoundPattern,
  outcomes: ReadonlyMap<string, ReadOutcome>,
): readonly Finding[] {
  if (written === undefined) return []; // a workspace without references is an ordinary one
  const only = uris.length === 1 ? outcomes.get(uris[0] ?? "") : undefined;
  const isMissing =
    uris.length === 0 || (only?.kind === "failed" && only.failure.code === "not-found");
  if (!isMissing) return [];
  const where =
    uris.length === 1
      ? `There is no file ${pathOf(lookedFor)}.`
      : `Looked in ${pathOf(lookedFor)} for files that can be read.`;
  const message = `No reference matches ${written.glob}. ${failure ?? where}`;
  return [finding("reference-not-found", { span: written.span, severity: "warning" }, message)];
}

function findUnreadable(
  { written, uris, lookedFor, truncated, failure }: BoundPattern,
  outcomes: ReadonlyMap<string, ReadOutcome>,
): readonly Finding[] {
  const place: Place =
    written === undefined
      ? { span: { start: 0, end: 0 }, severity: "information" }
      : { span: written.span, severity: "warning" };
  const folder = pathOf(lookedFor);
  const messages = [
    ...(failure === undefined ? [] : [`${folder} could not be listed. ${failure}`]),
    ...(truncated ? [`${folder} has more than ${MAX_FILES} files; the rest is not read.`] : []),
    ...toldCancelled(uris.filter((uri) => isCancelled(outcomes.get(uri))).length),
    ...uris.flatMap((uri) => problemsOf(uri, outcomes.get(uri))),
  ];
  const rest = messages.length - MAX_NAMED;
  const named = rest > 0 ? [...messages.slice(0, MAX_NAMED), `And ${rest} more.`] : messages;
  return named.map((message) => finding("reference-unreadable", place, message));
}

function problemsOf(uri: string, outcome: ReadOutcome | undefined): readonly string[] {
  if (outcome === undefined || isCancelled(outcome)) return [];
  if (outcome.kind === "failed") {
    return [`${nameOf(uri)} could not be read. ${outcome.failure.message}`];
  }
  return outcome.reference.problems.map(({ message }) => `${nameOf(uri)}: ${message}`);
}

function toldCancelled(count: number): readonly string[] {
  if (count === 0) return [];
  const files = count === 1 ? "1 reference was" : `${count} references were`;
  return [`${files} not read: reading was cancelled. They are read when a note is opened.`];
}

function finding(code: Finding["code"], { span, severity }: Place, message: string): Finding {
  return { code, severity, span, message, evidence: [] };
}
