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

export function renderHtmlReport(report: Report, linkTo: LinkTo): string {
  const notes = report.notes.map((note) => renderNote(note, linkTo)).join("\n");
  return `<h1>Claim check</h1>\n${renderCounts(report.counts)}\n${notes}`;
}

function renderCounts(counts: Counts): string {
  const words = countWords(counts);
  const spans = ORDER.map((verdict) => `<span class="${verdict}">${words[verdict]}</span>`);
  return `<p class="counts">${spans.join(" · ")}</p>`;
}

function renderNote(note: NoteReport, linkTo: LinkTo): string {
  const heading = `<h2>${link(linkTo(note.uri, 1, 1), fileName(note.uri))}</h2>`;
  if (note.rows.length === 0) return `${heading}\n<p>No figures or quotations.</p>`;
  const rows = ORDER.flatMap((verdict) => note.rows.filter((row) => row.verdict === verdict));
  const body = rows.map((row) => renderRow(note.uri, row, linkTo)).join("\n");
  return (
    `${heading}\n${renderCounts(note.counts)}\n<table>\n` +
    "<thead><tr><th>Verdict</th><th>Claim</th><th>Line</th><th>In the references</th></tr></thead>\n" +
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
