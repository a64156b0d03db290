// Hover in an open article: the card of the name under the cursor, or the notes that stand on the figure or the sentence.

import { positionAt } from "../text/lineIndex.ts";
import { slice } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import { fileName } from "../verdict/message.ts";
import { sentenceUnder } from "./articleSentence.ts";
import { linkTo } from "./card.ts";
import { around } from "./cut.ts";
import { boldIn, escapeMarkdown } from "./escape.ts";
import type { Hover } from "./hover.ts";
import { hoverCard } from "./hoverCard.ts";
import type { OpenArticle } from "./open.ts";
import { type PassageUse, usesOf } from "./passageUses.ts";
import { isTied } from "./references.ts";

/** A hover is read at a glance; "find all references" has the rest. */
const MOST_USES = 5;

/** What of a note's line stays on each side of the claim. */
const BESIDE = 80;

const LABELS = { supported: "Agrees: ", refuted: "Differs: ", notEnoughInfo: "" } as const;

/** Undefined where the article names nobody and no note uses the words. Its links lead to `uri#Lline`. */
export function hoverInArticle(
  article: OpenArticle,
  offset: number,
  notes: readonly CheckedNote[],
): Hover | undefined {
  const sentence = sentenceUnder(article, offset);
  const figure = sentence?.figureAt(offset);
  const name = sentence?.nameAt(offset);
  if (name !== undefined) {
    const markdown = hoverCard({ entity: name.entity.id }, article.library);
    return markdown === undefined ? undefined : { span: name.span, markdown };
  }
  const span = figure?.span ?? sentence?.span;
  if (span === undefined) return undefined;
  const uses = notes.flatMap((note) =>
    usesOf([note], article.uri, span)
      .filter(isTied)
      .map((use) => useLine(note, use)),
  );
  if (uses.length === 0) return undefined;
  const rest = uses.length - MOST_USES;
  const lines = rest > 0 ? [...uses.slice(0, MOST_USES), `- and ${rest} more`] : uses;
  return { span, markdown: `**Used in notes**\n\n${lines.join("\n")}` };
}

/** "- **Differs:** covers **2,989 counties** in China ([note.md, line 12](…))" */
function useLine(note: CheckedNote, { span, verdict }: PassageUse): string {
  const { line } = positionAt(note.lines, span.start);
  const start = note.lines.starts[line] ?? 0;
  const end = note.lines.starts[positionAt(note.lines, span.end).line + 1] ?? note.text.length;
  const words = { start: span.start - start, end: span.end - start };
  const shown = around(slice(note.text, { start, end }), words, BESIDE);
  const place = escapeMarkdown(`${fileName(note.uri)}, line ${line + 1}`);
  const told = boldIn(shown.text, shown.span);
  return `- ${LABELS[verdict ?? "notEnoughInfo"]}${told} ([${place}](${linkTo(note.uri, line + 1)}))`;
}
