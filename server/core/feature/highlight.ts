// Document highlight: the other places of an open note or article with the name, the figure or the quoted words at the cursor.

import type { Figure } from "../library/referenceIndex.ts";
import type { Mention } from "../mention/mention.ts";
import type { Span } from "../text/span.ts";
import { type CheckedNote, claimAt } from "../verdict/checkedNote.ts";
import type { Claim } from "../verdict/verdict.ts";
import { sentencesIn, sentenceUnder } from "./articleSentence.ts";
import { entityOf, nameAt, type Open, type OpenArticle } from "./open.ts";
import { mentionsInArticles } from "./references.ts";

/** Spans in the open text, in its order, the one at `offset` among them; undefined where the cursor is on nothing known. */
export function highlightsAt(open: Open, offset: number): readonly Span[] | undefined {
  return open.kind === "note" ? inNote(open.note, offset) : inArticle(open, offset);
}

function inNote(note: CheckedNote, offset: number): readonly Span[] | undefined {
  const here = claimAt(note, offset);
  if (here === undefined) return undefined;
  const entity = entityOf(here, note)?.id;
  const isSame = (claim: Claim) =>
    entity === undefined ? isSameClaim(claim, here) : claim.entity === entity;
  return note.claims.filter(isSame).map(({ span }) => span);
}

function isSameClaim(claim: Claim, here: Claim): boolean {
  if (claim.span.start === here.span.start && claim.span.end === here.span.end) return true;
  return isSameFigure(claim.mention, here.mention) || standsOnSame(claim, here);
}

/** Claims on the very same words of an article: a figure told twice, in two notations. */
function standsOnSame(a: Claim, b: Claim): boolean {
  const [one] = a.evidence;
  const [other] = b.evidence;
  if (one === undefined || other === undefined || a.mention.kind !== b.mention.kind) return false;
  return (
    one.reference === other.reference &&
    one.span.start === other.span.start &&
    one.span.end === other.span.end
  );
}

function inArticle(article: OpenArticle, offset: number): readonly Span[] | undefined {
  const name = nameAt(article, offset);
  if (name !== undefined) {
    return mentionsInArticles(name.entity, article.library)
      .filter(({ uri }) => uri === article.uri)
      .map(({ span }) => span);
  }
  const here = sentenceUnder(article, offset)?.figureAt(offset);
  if (here === undefined) return undefined;
  const figures = sentencesIn(article).flatMap(({ figures: told }) => told);
  return figures.filter(({ figure }) => isSameFigure(figure, here.figure)).map(({ span }) => span);
}

/** The same value of the same kind, however it is written: 1.2亿 and 120,000,000. */
function isSameFigure(a: Mention | Figure, b: Mention | Figure): boolean {
  if (a.kind === "date" && b.kind === "date") return a.value !== undefined && a.value === b.value;
  if (a.kind !== "quantity" || b.kind !== "quantity" || a.category !== b.category) return false;
  if (a.category !== "count" && a.unit !== b.unit) return false;
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}
