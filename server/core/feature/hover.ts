// Hover: what the references say about the figure, quotation or name under the cursor, as Markdown.

import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import { type CheckedNote, claimAt } from "../verdict/checkedNote.ts";
import { placeOf } from "../verdict/message.ts";
import type { Claim, Evidence, Verdict } from "../verdict/verdict.ts";
import { linkTo } from "./card.ts";
import { around, cut } from "./cut.ts";
import { boldIn, escapeMarkdown, markChanges } from "./escape.ts";
import { changesBetween } from "./explain/changes.ts";
import { explanationLines } from "./explain/lines.ts";
import { explainClaim } from "./explain.ts";
import { hoverCard } from "./hoverCard.ts";
import { entityOf } from "./open.ts";

export interface Hover {
  /** In the note: the words that the hover is about. */
  readonly span: Span;
  /** Markdown; every word from an article in it is escaped, its only links lead to `uri#Lline`. */
  readonly markdown: string;
}

const LABELS: Readonly<Record<Verdict, string>> = {
  supported: "Agrees",
  refuted: "Differs",
  notEnoughInfo: "Could not be checked",
};

/** A hover is read at a glance: two places at most, the rest is behind "go to definition". */
const PLACES = 2;

/** Three lines in a hover's usual width: formulas and names of files may have any length. */
const LONGEST_LINE = 240;

/** What of a sentence stays on each side of the words: some six lines in all. */
const BESIDE = 240;

/** A hard line break of CommonMark. */
const LINE_BREAK = "\\\n";

/** What the references say about the mention at `offset`; undefined where there is none. */
export function hoverAt(note: CheckedNote, offset: number): Hover | undefined {
  const claim = claimAt(note, offset);
  if (claim === undefined) return undefined;
  const markdown =
    claim.mention.kind === "entity" ? nameHover(claim, note) : renderClaim(claim, note);
  return markdown === undefined ? undefined : { span: claim.span, markdown };
}

/** A name that is another's in the article is told first; who it is, below. */
function nameHover(claim: Claim, note: CheckedNote): string | undefined {
  const entity = entityOf(claim, note)?.id;
  const card = entity === undefined ? undefined : hoverCard({ entity }, note.library);
  if (claim.verdict !== "refuted") return card;
  const verdict = renderClaim(claim, note);
  return card === undefined ? verdict : `${verdict}\n\n---\n\n${card}`;
}

function renderClaim(claim: Claim, note: CheckedNote): string {
  const explanation = explainClaim(claim, note);
  const label = claim.ignored === true ? "Ignored" : LABELS[claim.verdict];
  const head = `**${label}.** ${escapeMarkdown(cut(explanation.why, LONGEST_LINE))}`;
  const lines = explanationLines(explanation)
    .filter(({ adds }) => adds)
    .map(({ label, text }) => `${label}: ${escapeMarkdown(cut(text, LONGEST_LINE))}`)
    .join(LINE_BREAK);
  const changes = renderChanges(claim, note);
  const places = claim.evidence.slice(0, PLACES).map((evidence) => renderEvidence(evidence, note));
  return [head, changes, lines, ...places].filter((part) => part !== "").join("\n\n");
}

/** An altered quotation with the note's words struck out and the article's beside them; "" for all else. */
function renderChanges({ correction, span, words }: Claim, note: CheckedNote): string {
  if (correction === undefined) return "";
  return markChanges(changesBetween(words ?? slice(note.text, span), correction));
}

/** The article's sentence with the matching words in bold, and a link to the line. */
function renderEvidence(evidence: Evidence, note: CheckedNote): string {
  const { reference, span, context, locator } = evidence;
  const text = note.library.references.get(reference)?.reference.text ?? evidence.text;
  const words = {
    start: span.start - context.start,
    end: Math.min(span.end, context.end) - context.start,
  };
  const shown = around(slice(text, context), words, BESIDE);
  return `> ${boldIn(shown.text, shown.span)}\n\n${placeLink(reference, locator.line, placeOf(evidence))}`;
}

/** `[xiaomi-japan.txt, line 49](file:///…/xiaomi-japan.txt#L49)` */
function placeLink(uri: string, line: number | undefined, label: string): string {
  return `[${escapeMarkdown(label)}](${linkTo(uri, line ?? 1)})`;
}
