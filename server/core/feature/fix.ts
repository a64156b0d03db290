// Fixes: edits of the note that settle a finding. Offered as preferred only where one candidate remains.

import { renderDateLike, renderLike } from "../mention/figure/notation.ts";
import type { Mention, QuantityMention } from "../mention/mention.ts";
import { ignoreComment } from "../note/ignore.ts";
import { overlaps, type Span, shift, slice } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import { placeOf } from "../verdict/message.ts";
import type { Claim, Finding } from "../verdict/verdict.ts";
import { inUnitOf } from "./explain/conversion.ts";
import { inTheirUnit, turned } from "./sameNumber.ts";

export interface Fix {
  /** "Change to 2,898 counties (xiaomi-japan.txt, line 49)". */
  readonly title: string;
  readonly finding: Finding;
  /** In the note; not overlapping. */
  readonly edits: readonly Edit[];
  /** Set where one candidate remains: the editor may apply it on "Fix all". */
  readonly preferred: boolean;
}

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** The fixes for the findings that overlap `span`; a cursor's empty span counts when it touches one. */
export function fixesFor(note: CheckedNote, span: Span): readonly Fix[] {
  return note.findings
    .filter((finding) => isAt(finding.span, span))
    .flatMap((finding) => {
      const claim = note.claims.find(({ span: { start, end }, mention, verdict }) => {
        return (
          start === finding.span.start &&
          end === finding.span.end &&
          (mention.kind !== "entity" || verdict === "refuted")
        );
      });
      if (claim === undefined) return [];
      return [...replacements(note, finding, claim), ...ignoring(note, finding, claim)];
    });
}

function isAt(finding: Span, asked: Span): boolean {
  return overlaps(finding, asked) || (finding.start <= asked.start && asked.end <= finding.end);
}

/** The article's figure or words in the note's own notation. */
function replacements(note: CheckedNote, finding: Finding, claim: Claim): Fix[] {
  const [evidence] = finding.evidence;
  if (claim.verdict !== "refuted" || evidence === undefined) return [];
  const change = turning(note, claim) ?? rewriting(note, claim);
  if (change === undefined) return [];
  const title = `${change.title} (${placeOf(evidence)})`;
  return [{ title, finding, edits: [inRow(note.text, change.edit)], preferred: true }];
}

/** In a row of a table a bar would begin another cell. */
function inRow(text: string, edit: Edit): Edit {
  const start = text.lastIndexOf("\n", edit.span.start - 1) + 1;
  if (!TABLE_ROW.test(text.slice(start, edit.span.start))) return edit;
  return { ...edit, newText: edit.newText.replace(/(?<!\\)\|/gu, "\\|") };
}

const TABLE_ROW = /^\s*\|/u;

interface Change {
  /** "Change to 2,898 counties" */
  readonly title: string;
  readonly edit: Edit;
}

function turning(note: CheckedNote, claim: Claim): Change | undefined {
  const edit = turned(note, claim);
  if (edit === undefined) return undefined;
  return { title: `Change ${slice(note.text, edit.span)} to ${edit.newText}`, edit };
}

function rewriting(note: CheckedNote, claim: Claim): Change | undefined {
  const words = wordsOf(note, claim);
  const newWords = claim.correction ?? render(claim, words) ?? inTheirUnit(note, claim);
  if (newWords === undefined || newWords === words) return undefined;
  const edit = editFor(claim, words, newWords);
  return edit && { title: `Change to ${newWords}`, edit };
}

/** The claim's words as they read, without markup. */
function wordsOf(note: CheckedNote, { words, span }: Claim): string {
  return words ?? slice(note.text, span);
}

/** The article's value in the notation of `text`, the claim's words; undefined where that cannot say it. */
function render(claim: Claim, text: string): string | undefined {
  const { mention, told, derivation } = claim;
  const start = mention.span.start;
  const span = shift(mention.span, -start);
  if (mention.kind === "quantity") {
    const like = { text, mention: { ...mention, span, numeral: shift(mention.numeral, -start) } };
    const value =
      derivation === undefined ? valueFor(mention, told) : roundTo(mention.step, derivation.value);
    return value === undefined
      ? undefined
      : renderLike(asWritten(value, mention), like, numeralThere(claim));
  }
  if (mention.kind === "date" && told?.kind === "date" && told.value !== undefined) {
    return renderDateLike(told.written ?? told.value, { text, mention: { ...mention, span } });
  }
  if (mention.kind === "entity" && told?.kind === "entity") return told.name;
  return undefined;
}

/** The article's numeral as it stands there: 3億5000万; undefined where the value was worked out. */
function numeralThere({ told, derivation, evidence: [place] }: Claim): string | undefined {
  if (told?.kind !== "quantity" || derivation !== undefined || place === undefined)
    return undefined;
  // A word that turns the figure may stand before it: 下降4.5%.
  const end = place.text.length - (told.span.end - told.numeral.end);
  return place.text.slice(Math.max(0, end - (told.numeral.end - told.numeral.start)), end);
}

/** The number that stands for the value in a cell whose header tells its unit: 36.5 billion is 365 below 亿元. */
function asWritten(
  value: QuantityMention["value"],
  { scale = 1 }: QuantityMention,
): QuantityMention["value"] {
  return typeof value === "number" ? Number((value / scale).toPrecision(12)) : value;
}

/** The article's value in the note's unit; undefined where there is none: "3 %" is no fix for "3 points". */
function valueFor(
  note: QuantityMention,
  told: Mention | undefined,
): QuantityMention["value"] | undefined {
  const there = told?.kind === "quantity" ? inUnitOf(note, told) : undefined;
  if (there === undefined || there === told || typeof there.value !== "number") return there?.value;
  // 2 miles are 3.218688 km to nobody: the digits of the one who wrote more of them are kept.
  return roundTo(10 ** Math.floor(Math.log10(Math.min(note.step, there.step)) + 1e-9), there.value);
}

/** A result of arithmetic has no last digit: it gets the note's, 23.0769 beside "25.1 %" becomes 23.1. */
function roundTo(step: number, value: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** The whole span; with markup in it only the digits, where nothing else changes (`**2,989** counties`). */
function editFor(claim: Claim, words: string, newWords: string): Edit | undefined {
  const { mention, numeral, span } = claim;
  if (claim.words === undefined) return { span, newText: newWords };
  if (numeral === undefined || mention.kind !== "quantity") return undefined;
  const before = words.slice(0, mention.numeral.start - mention.span.start);
  const after = words.slice(mention.numeral.end - mention.span.start);
  if (!newWords.startsWith(before) || !newWords.endsWith(after)) return undefined;
  return { span: numeral, newText: newWords.slice(before.length, newWords.length - after.length) };
}

/** A comment at the end of the claim's line, where it stays with its words whatever is edited elsewhere. */
function ignoring(note: CheckedNote, finding: Finding, claim: Claim): Fix[] {
  const comment = ignoreComment(wordsOf(note, claim));
  if (comment === undefined) return [];
  const at = endOfLine(note.text, finding.span.end);
  return [
    {
      title: "Ignore this claim",
      finding,
      edits: [{ span: { start: at, end: at }, newText: ` ${comment}` }],
      preferred: false,
    },
  ];
}

/** A table row ends before its last bar: what follows it would be a cell of its own. */
function endOfLine(text: string, from: number): number {
  const stop = text.slice(from).search(/\r|\n/u);
  const end = stop === -1 ? text.length : from + stop;
  const line = text.slice(from, end);
  const bar = line.indexOf("|");
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const inTable = TABLE_ROW.test(text.slice(start, from)) && bar !== -1;
  return inTable ? from + line.slice(0, bar).trimEnd().length : from + line.trimEnd().length;
}
