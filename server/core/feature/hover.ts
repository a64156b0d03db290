// Hover: what the references say about the figure, quotation or name under the cursor, as Markdown.

import type { Span } from "../text/span.ts";
import { slice } from "../text/span.ts";
import { type CheckedNote, claimAt } from "../verdict/checkedNote.ts";
import { placeOf } from "../verdict/message.ts";
import type { Claim, Evidence, Verdict } from "../verdict/verdict.ts";
import { linkTo } from "./card.ts";
import { boldIn, escapeMarkdown } from "./escape.ts";
import { hoverCard } from "./hoverCard.ts";

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

/** What the references say about the mention at `offset`; undefined where there is none. */
export function hoverAt(note: CheckedNote, offset: number): Hover | undefined {
  const claim = claimAt(note, offset);
  if (claim === undefined) return undefined;
  const markdown =
    claim.mention.kind === "entity" ? hoverCard(claim, note.library) : renderClaim(claim, note);
  return markdown === undefined ? undefined : { span: claim.span, markdown };
}

function renderClaim(claim: Claim, note: CheckedNote): string {
  const label = claim.ignored === true ? "Ignored" : LABELS[claim.verdict];
  // What differs is told by the finding already, which editors show above the hover.
  const reason = claim.verdict === "refuted" ? "" : ` ${escapeMarkdown(claim.reason)}`;
  const head = `**${label}.**${reason}`;
  const places = claim.evidence.slice(0, PLACES).map((evidence) => renderEvidence(evidence, note));
  return [head, ...places].join("\n\n");
}

/** The article's sentence with the matching words in bold, and a link to the line. */
function renderEvidence(evidence: Evidence, note: CheckedNote): string {
  const { reference, span, context, locator } = evidence;
  const text = note.library.references.get(reference)?.reference.text ?? evidence.text;
  const words = {
    start: span.start - context.start,
    end: Math.min(span.end, context.end) - context.start,
  };
  const sentence = boldIn(slice(text, context), words);
  return `> ${sentence}\n\n${placeLink(reference, locator.line, placeOf(evidence))}`;
}

/** `[xiaomi-japan.txt, line 49](file:///…/xiaomi-japan.txt#L49)` */
function placeLink(uri: string, line: number | undefined, label: string): string {
  return `[${escapeMarkdown(label)}](${linkTo(uri, line ?? 1)})`;
}
