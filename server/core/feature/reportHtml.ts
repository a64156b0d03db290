// The report as an HTML body without scripts. Words of notes and articles are escaped; the only links are those that
// `linkTo` makes from a URI, a line and a column.

import { fileName, placeOf } from "../verdict/message.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { escapeHtml } from "./escape.ts";
import { explanationLines } from "./explain/lines.ts";
import {
  type Counts,
  countWords,
  type EvidenceRow,
  type NoteReport,
  type Report,
  type ReportRow,
} from "./report.ts";

/** The href of a place; line and column count from 1. */
export type LinkTo = (uri: string, line: number, column: number) => string;

const LABELS: Readonly<Record<Verdict, string>> = {
  supported: "Agrees",
  refuted: "Differs",
  notEnoughInfo: "Could not be checked",
};

/** What differs comes first: that is what the report is opened for. */
const ORDER: readonly Verdict[] = ["refuted", "notEnoughInfo", "supported"];

/**
 * `linkTo` makes the links, `nameOf` what a note is called in its heading. Notes in which something differs come first; what
 * agrees is folded away in a report of several notes.
 */
export function renderHtmlReport(
  report: Report,
  linkTo: LinkTo,
  nameOf: (uri: string) => string = fileName,
): string {
  const isOpen = report.notes.length === 1;
  const [differing, others] = [true, false].map((differs) =>
    report.notes.filter(({ counts }) => counts.refuted > 0 === differs),
  );
  const notes = [...(differing ?? []), ...(others ?? [])].map((note) => {
    const heading = `<h2>${link(linkTo(note.uri, 1, 1), nameOf(note.uri))}</h2>`;
    return `${heading}\n${renderNote(note, linkTo, isOpen)}`;
  });
  const counts = notes.length === 0 ? "" : renderCounts(report.counts);
  return `<h1>Claim check</h1>\n${counts}\n${notes.join("\n")}`;
}

function renderCounts(counts: Counts): string {
  const words = countWords(counts);
  const spans = ORDER.map((verdict) => `<span class="${verdict}">${words[verdict]}</span>`);
  return `<p class="counts">${spans.join(" · ")}</p>`;
}

function renderNote(note: NoteReport, linkTo: LinkTo, isOpen: boolean): string {
  if (note.rows.length === 0) return "<p>No figures or quotations.</p>";
  const of = (verdict: Verdict) => note.rows.filter((row) => row.verdict === verdict);
  const table = (rows: readonly ReportRow[]) => renderTable(note.uri, rows, linkTo);
  const [agreed, others] = [of("supported"), [...of("refuted"), ...of("notEnoughInfo")]];
  const summary = `<summary>${countWords(note.counts).supported}</summary>`;
  return [
    renderCounts(note.counts),
    ...(others.length > 0 ? [table(others)] : []),
    ...(agreed.length > 0
      ? [`<details${isOpen ? " open" : ""}>${summary}\n${table(agreed)}\n</details>`]
      : []),
  ].join("\n");
}

function renderTable(uri: string, rows: readonly ReportRow[], linkTo: LinkTo): string {
  const body = rows.map((row) => renderRow(uri, row, linkTo)).join("\n");
  return (
    "<table>\n<thead><tr><th>Verdict</th><th>Claim</th><th>Line</th><th>In the references</th></tr></thead>\n" +
    `<tbody>\n${body}\n</tbody>\n</table>`
  );
}

function renderRow(uri: string, row: ReportRow, linkTo: LinkTo): string {
  const label = row.ignored ? "Ignored" : LABELS[row.verdict];
  const places = row.evidence.slice(0, 1).map((evidence) => renderEvidence(evidence, linkTo));
  return (
    `<tr class="${row.verdict}"><td>${label}</td><td>${escapeHtml(row.words)}</td>` +
    `<td>${link(linkTo(uri, row.line, row.column), String(row.line))}</td>` +
    `<td>${renderWhy(row)}${places.join("")}</td></tr>`
  );
}

/** Why, and behind it how the words were read and what they were compared with. */
function renderWhy({ explanation }: ReportRow): string {
  const why = escapeHtml(explanation.why);
  const lines = explanationLines(explanation).map(
    ({ label, text }) => `<dt>${label}</dt><dd>${escapeHtml(text)}</dd>`,
  );
  return lines.length === 0
    ? `<p>${why}</p>`
    : `<details><summary>${why}</summary><dl>${lines.join("")}</dl></details>`;
}

function renderEvidence({ evidence, sentence }: EvidenceRow, linkTo: LinkTo): string {
  const line = evidence.locator.line ?? 1;
  const at = Math.max(0, evidence.span.start - evidence.context.start);
  const words =
    escapeHtml(sentence.slice(0, at)) +
    `<strong>${escapeHtml(sentence.slice(at, at + evidence.text.length))}</strong>` +
    escapeHtml(sentence.slice(at + evidence.text.length));
  return `<blockquote>${words}</blockquote>${link(linkTo(evidence.reference, line, 1), placeOf(evidence))}`;
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
