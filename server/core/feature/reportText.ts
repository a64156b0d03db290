// The report for a terminal: what differs first and in full, then one line of counts a note.

import { fileName, placeOf } from "../verdict/message.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { Counts, NoteReport, Report, ReportRow } from "./report.ts";

const LABELS: Readonly<Record<Verdict, string>> = {
  supported: "agrees",
  refuted: "differs",
  notEnoughInfo: "not checked",
};

/** Control characters of article text must not reach a terminal: they could rewrite what it shows. */
const CONTROL = /[\p{Cc}\p{Cf}]+/gu;

/** `nameOf` shows a URI as the user knows it (a path below the working directory). */
export function renderTextReport(report: Report, nameOf = fileName): string {
  const notes = report.notes.map((note) => renderNote(note, nameOf));
  return `${[...notes, renderCounts(report.counts)].join("\n")}\n`;
}

/** "10 agree, 1 differs, 3 could not be checked" */
export function renderCounts({ supported, refuted, notEnoughInfo }: Counts): string {
  return `${supported} agree, ${refuted} differ, ${notEnoughInfo} could not be checked`;
}

function renderNote({ uri, rows, counts }: NoteReport, nameOf: (uri: string) => string): string {
  const name = nameOf(uri);
  const differing = rows.filter(({ verdict }) => verdict === "refuted");
  const lines = differing.flatMap((row) => renderRow(row, name));
  return [...lines, `${name}: ${renderCounts(counts)}`, ""].join("\n");
}

function renderRow(row: ReportRow, name: string): string[] {
  const [first] = row.evidence;
  const told =
    first === undefined ? [] : [`    ${plain(first.sentence)}`, `    ${placeOf(first.evidence)}`];
  return [
    `${name}:${row.line}:${row.column}  ${LABELS[row.verdict]}  ${plain(row.reason)}`,
    ...told,
  ];
}

function plain(text: string): string {
  return text.replace(CONTROL, " ").replace(/\s+/gu, " ").trim();
}
