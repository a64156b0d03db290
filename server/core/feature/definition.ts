// Definition: from a figure, a quotation or a name of the note to its places in the references.

import type { Span } from "../text/span.ts";
import { type CheckedNote, claimAt } from "../verdict/checkedNote.ts";
import type { Claim, Evidence } from "../verdict/verdict.ts";
import { resolveCitation } from "./citation.ts";
import { namePlaces } from "./namePlaces.ts";
import { entityOf, nameAt, type OpenArticle } from "./open.ts";

export interface Definition {
  /** In the note. */
  readonly origin: Span;
  /** Best first. */
  readonly targets: readonly Target[];
}

export interface Target {
  readonly reference: string;
  /** The words themselves, in the reference's text. */
  readonly span: Span;
  /** The sentence around them. */
  readonly context: Span;
}

/** The other places of an article's name, that which tells who it is first; undefined where `offset` is on none. */
export function definitionInArticle(article: OpenArticle, offset: number): Definition | undefined {
  const here = nameAt(article, offset);
  if (here === undefined) return undefined;
  const targets = namePlaces({ entity: here.entity.id }, article.library);
  return { origin: here.span, targets: targets.map(toTarget) };
}

/**
 * The places in the references that speak about the mention at `offset`, or that the citation there leads to; undefined
 * where there is neither.
 */
export function definitionAt(note: CheckedNote, offset: number): Definition | undefined {
  const cited = resolveCitation(note, offset);
  if (cited?.span !== undefined) {
    const { origin, reference, span } = cited;
    return { origin, targets: [{ reference, span, context: span }] };
  }
  const claim = claimAt(note, offset);
  if (claim === undefined) return undefined;
  const targets = evidenceFor(claim, note).map(toTarget);
  return targets.length === 0 ? undefined : { origin: claim.span, targets };
}

function evidenceFor(claim: Claim, note: CheckedNote): readonly Evidence[] {
  const { mention, evidence } = claim;
  // A name that is another's in the article leads to that place first.
  if (mention.kind !== "entity") return evidence;
  const entity = entityOf(claim, note)?.id;
  return entity === undefined ? evidence : [...evidence, ...namePlaces({ entity }, note.library)];
}

function toTarget({ reference, span, context }: Evidence): Target {
  return { reference, span, context };
}
