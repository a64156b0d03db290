// Fixes: edits of the note that settle a finding. Offered as preferred only where one candidate remains.

import { renderDateLike, renderLike } from "../mention/figure/notation.ts";
import { ignoreComment } from "../note/ignore.ts";
import { overlaps, type Span, shift, slice } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import { placeOf } from "../verdict/message.ts";
import type { Claim, Finding } from "../verdict/verdict.ts";

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
      const claim = note.claims.find(({ span: { start, end }, mention }) => {
        return (
          start === finding.span.start && end === finding.span.end && mention.kind !== "entity"
        );
      });
      if (claim === undefined) return [];
      return [...replacements(note, finding, claim), ...ignoring(note, finding)];
    });
}

function isAt(finding: Span, asked: Span): boolean {
  return overlaps(finding, asked) || (finding.start <= asked.start && asked.end <= finding.end);
}

/** The article's figure or words in the note's own notation. */
function replacements(note: CheckedNote, finding: Finding, claim: Claim): Fix[] {
  const [evidence] = finding.evidence;
  if (claim.verdict !== "refuted" || evidence === undefined) return [];
  const newText = replacementText(note, claim);
  if (newText === undefined || newText === slice(note.text, claim.span)) return [];
  return [
    {
      title: `Change to ${newText} (${placeOf(evidence)})`,
      finding,
      edits: [{ span: claim.span, newText }],
      preferred: true,
    },
  ];
}

function replacementText(
  note: CheckedNote,
  { mention, told, span, correction }: Claim,
): string | undefined {
  if (correction !== undefined) return correction;
  const text = slice(note.text, span);
  if (mention.kind === "quantity" && told?.kind === "quantity") {
    const start = mention.span.start;
    const like = {
      ...mention,
      span: shift(mention.span, -start),
      numeral: shift(mention.numeral, -start),
    };
    return renderLike(told.value, { text, mention: like });
  }
  if (mention.kind === "date" && told?.kind === "date" && told.value !== undefined) {
    const like = { ...mention, span: { start: 0, end: text.length } };
    return renderDateLike(told.value, { text, mention: like });
  }
  return undefined;
}

/** A comment at the end of the claim's line, where it stays with its words whatever is edited elsewhere. */
function ignoring(note: CheckedNote, finding: Finding): Fix[] {
  const words = slice(note.text, finding.span);
  const comment = ignoreComment(words);
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
  const inTable = /^\s*\|/u.test(text.slice(start, from)) && bar !== -1;
  return inTable ? from + line.slice(0, bar).trimEnd().length : from + line.trimEnd().length;
}
