// Lenses over an open article: which of its sentences the notes stand on, and how well.

import type { Span } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import { sentenceUnder } from "./articleSentence.ts";
import type { OpenArticle, Place } from "./open.ts";
import { claimsOn } from "./references.ts";

export interface Lens {
  /** The sentence, in the article. */
  readonly span: Span;
  /** "2 notes, 1 differs". */
  readonly title: string;
  /** The claims of the notes, in the order of these. */
  readonly uses: readonly Place[];
}

interface Use {
  readonly place: Place;
  readonly differs: boolean;
}

/** One for each sentence that a note quotes or uses, in the order of the article. */
export function lensesFor(article: OpenArticle, notes: readonly CheckedNote[]): readonly Lens[] {
  const bySentence = new Map<number, { readonly span: Span; readonly uses: Use[] }>();
  for (const note of notes) {
    for (const { span, verdict, evidence } of claimsOn(note, article.uri)) {
      const use = { place: { uri: note.uri, span }, differs: verdict === "refuted" };
      for (const told of evidence) {
        if (told.reference !== article.uri) continue;
        const sentence = sentenceUnder(article, told.span.start)?.span ?? told.context;
        const entry = bySentence.get(sentence.start) ?? { span: sentence, uses: [] };
        bySentence.set(sentence.start, entry);
        // A quotation and a figure may have several places in one sentence.
        if (entry.uses.at(-1)?.place.span !== span) entry.uses.push(use);
      }
    }
  }
  return [...bySentence.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, uses }) => ({
      span,
      title: titleOf(uses),
      uses: uses.map(({ place }) => place),
    }));
}

/** "1 note", "2 notes, 1 differs". */
function titleOf(uses: readonly Use[]): string {
  const notes = new Set(uses.map(({ place }) => place.uri)).size;
  const differing = new Set(uses.filter(({ differs }) => differs).map(({ place }) => place.uri));
  const counted = notes === 1 ? "1 note" : `${notes} notes`;
  if (differing.size === 0) return counted;
  if (notes === 1) return `${counted}, differs`;
  return `${counted}, ${differing.size} ${differing.size === 1 ? "differs" : "differ"}`;
}
