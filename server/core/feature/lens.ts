// Lenses over an open article: which of its sentences the notes stand on, and how well.

import type { Span } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import { sentenceUnder } from "./articleSentence.ts";
import type { OpenArticle, Place } from "./open.ts";
import { type PassageUse, usesIn } from "./passageUses.ts";
import { distinct, isTied } from "./references.ts";

export interface Lens {
  /** The sentence, in the article. */
  readonly span: Span;
  /** "2 notes, 1 differs". */
  readonly title: string;
  /** The claims of the notes, in the order of these. */
  readonly uses: readonly Place[];
}

/** One for each sentence that a note quotes or uses, in the order of the article. */
export function lensesFor(article: OpenArticle, notes: readonly CheckedNote[]): readonly Lens[] {
  const bySentence = new Map<number, { readonly span: Span; readonly uses: PassageUse[] }>();
  for (const use of usesIn(notes, article.uri).filter(isTied)) {
    const span = sentenceUnder(article, use.passage.start)?.span ?? use.passage;
    const entry = bySentence.get(span.start) ?? { span, uses: [] };
    bySentence.set(span.start, entry);
    entry.uses.push(use);
  }
  return [...bySentence.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, uses }) => ({
      span,
      title: titleOf(uses),
      uses: distinct(uses.map((use) => ({ uri: use.note, span: use.span }))),
    }));
}

/** "1 note", "2 notes, 1 differs". */
function titleOf(uses: readonly PassageUse[]): string {
  const notes = new Set(uses.map(({ note }) => note)).size;
  const refuted = uses.filter(({ verdict }) => verdict === "refuted");
  const differing = new Set(refuted.map(({ note }) => note));
  const counted = notes === 1 ? "1 note" : `${notes} notes`;
  if (differing.size === 0) return counted;
  if (notes === 1) return `${counted}, differs`;
  return `${counted}, ${differing.size} ${differing.size === 1 ? "differs" : "differ"}`;
}
