// The report of a claim check as plain data: counts, then each claim with verdict, evidence and both places.
// reportHtml.ts and reportText.ts show it.

import { positionAt } from "../text/lineIndex.ts";
import { slice } from "../text/span.ts";
import type { CheckedBlock, CheckedNote } from "../verdict/checkedNote.ts";
import type { Claim, Evidence, Verdict } from "../verdict/verdict.ts";
import { type Explanation, explainClaim } from "./explain.ts";

export interface Counts {
  readonly supported: number;
  readonly refuted: number;
  readonly notEnoughInfo: number;
}

export interface Report {
  readonly notes: readonly NoteReport[];
  readonly counts: Counts;
}

export interface NoteReport {
  readonly uri: string;
  readonly counts: Counts;
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  readonly verdict: Verdict;
  readonly ignored: boolean;
  /** The claim's words in the note. */
  readonly words: string;
  /** 1-based, as people count; columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  readonly explanation: Explanation;
  readonly evidence: readonly EvidenceRow[];
}

export interface EvidenceRow {
  readonly evidence: Evidence;
  /** The reference's sentence around the words, verbatim. */
  readonly sentence: string;
}

/** "1 agrees", "2 differ", "3 could not be checked". */
export function countWords({
  supported,
  refuted,
  notEnoughInfo,
}: Counts): Readonly<Record<keyof Counts, string>> {
  return {
    supported: `${supported} ${supported === 1 ? "agrees" : "agree"}`,
    refuted: `${refuted} ${refuted === 1 ? "differs" : "differ"}`,
    notEnoughInfo: `${notEnoughInfo} could not be checked`,
  };
}

/** How many claims of the note agree, differ and could not be checked. */
export function countClaims(note: CheckedNote): Counts {
  const sum = { supported: 0, refuted: 0, notEnoughInfo: 0 };
  for (const block of note.blocks) {
    if (block.claims.length === 0) continue;
    const { supported, refuted, notEnoughInfo } = countBlock(block);
    sum.supported += supported;
    sum.refuted += refuted;
    sum.notEnoughInfo += notEnoughInfo;
  }
  return sum;
}

const counted = new WeakMap<CheckedBlock, Counts>();

/** Kept by block: a long note is counted again after each pause of its writer. */
function countBlock(block: CheckedBlock): Counts {
  const known = counted.get(block) ?? countVerdicts(block.claims.filter(isJudged));
  counted.set(block, known);
  return known;
}

export function makeReport(notes: readonly CheckedNote[]): Report {
  const reports = notes.map(reportNote);
  return {
    notes: reports,
    counts: countVerdicts(reports.flatMap(({ rows }) => rows)),
  };
}

function reportNote(note: CheckedNote): NoteReport {
  const rows = note.claims.filter(isJudged).map((claim) => reportClaim(note, claim));
  return { uri: note.uri, counts: countVerdicts(rows), rows };
}

function reportClaim(note: CheckedNote, claim: Claim): ReportRow {
  const { line, character } = positionAt(note.lines, claim.span.start);
  return {
    verdict: claim.verdict,
    ignored: claim.ignored === true,
    words: slice(note.text, claim.span),
    line: line + 1,
    column: character + 1,
    reason: claim.reason,
    explanation: explainClaim(claim, note),
    evidence: claim.evidence.map((evidence) => ({
      evidence,
      sentence: sentenceOf(note, evidence),
    })),
  };
}

function sentenceOf({ library }: CheckedNote, { reference, context }: Evidence): string {
  const text = library.references.get(reference)?.reference.text;
  return text === undefined ? "" : slice(text, context);
}

/** Names are only known, unless one is another's in the article. */
function isJudged({ mention, verdict }: Claim): boolean {
  return mention.kind !== "entity" || verdict === "refuted";
}

function countVerdicts(items: readonly { readonly verdict: Verdict }[]): Counts {
  const count = (verdict: Verdict) => items.filter((item) => item.verdict === verdict).length;
  return {
    supported: count("supported"),
    refuted: count("refuted"),
    notEnoughInfo: count("notEnoughInfo"),
  };
}
