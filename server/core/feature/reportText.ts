// The report for a terminal: what differs first and in full, then one line of counts a note.

import { fileName, placeOf } from "../verdict/message.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { plainLine } from "./escape.ts";
import { explanationLines } from "./explain/lines.ts";
import { type Counts, countWords, type NoteReport, type Report, type ReportRow } from "./report.ts";

const LABELS: Readonly<Record<Verdict, string>> = {
  supported: "agrees",
  refuted: "differs",
  notEnoughInfo: "could not be checked",
};

/** `nameOf` shows a URI as the user knows it (a path below the working directory). */
export function renderTextReport(report: Report, nameOf = fileName): string {
  const notes = report.notes.map((note) => renderNote(note, nameOf));
  return `${[...notes, renderCounts(report.counts)].join("\n")}\n`;
}

/** Every claim in the order of its note, the ones that agree too, with how it was read and compared. */
export function renderExplainedReport(report: Report, nameOf = fileName): string {
  const notes = report.notes.map(({ uri, rows, counts }) => {
    const name = plainLine(nameOf(uri));
    const lines = rows.flatMap((row) => explainRow(row, name));
    return [...lines, `${name}: ${renderCounts(counts)}`, ""].join("\n");
  });
  return `${[...notes, renderCounts(report.counts)].join("\n")}\n`;
}

/** Column of the terminal at which the lines' texts begin. */
const LABEL_WIDTH = 14;

function explainRow(row: ReportRow, name: string): readonly string[] {
  const { explanation, line, column, words, verdict } = row;
  const label = row.ignored ? "ignored" : LABELS[verdict];
  const lines = explanationLines(explanation).map(
    ({ label, text }) => `${label.toLowerCase().padEnd(LABEL_WIDTH)} ${plainLine(text)}`,
  );
  return [
    `${name}:${line}:${column}  ${label}  ${plainLine(words)}  ${plainLine(explanation.why)}`,
    ...lines.map((text) => `    ${text}`),
    ...firstPlace(row),
  ];
}

/** "10 agree, 1 differs, 3 could not be checked" */
function renderCounts(counts: Counts): string {
  const { supported, refuted, notEnoughInfo } = countWords(counts);
  return `${supported}, ${refuted}, ${notEnoughInfo}`;
}

function renderNote({ uri, rows, counts }: NoteReport, nameOf: (uri: string) => string): string {
  const name = plainLine(nameOf(uri));
  const differing = rows.filter(({ verdict }) => verdict === "refuted");
  const lines = differing.flatMap((row) => renderRow(row, name));
  return [...lines, `${name}: ${renderCounts(counts)}`, ""].join("\n");
}

function renderRow(row: ReportRow, name: string): string[] {
  return [
    `${name}:${row.line}:${row.column}  ${LABELS[row.verdict]}  ${plainLine(row.reason)}`,
    ...firstPlace(row),
  ];
}

/** The article's sentence, and where it stands. */
function firstPlace({ evidence: [first] }: ReportRow): readonly string[] {
  return first === undefined
    ? []
    : [`    ${plainLine(first.sentence)}`, `    ${plainLine(placeOf(first.evidence))}`];
}
