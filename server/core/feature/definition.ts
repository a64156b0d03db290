// Definition: from a figure, a quotation or a name of the note to its places in the references.

import type { Span } from "../text/span.ts";
import { type CheckedNote, claimAt } from "../verdict/checkedNote.ts";
import type { Claim, Evidence } from "../verdict/verdict.ts";
import { namePlaces } from "./namePlaces.ts";

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

/** The places in the references that speak about the mention at `offset`; undefined where there is none. */
export function definitionAt(note: CheckedNote, offset: number): Definition | undefined {
  const claim = claimAt(note, offset);
  if (claim === undefined) return undefined;
  const targets = evidenceFor(claim, note).map(({ reference, span, context }) => ({
    reference,
    span,
    context,
  }));
  return targets.length === 0 ? undefined : { origin: claim.span, targets };
}

function evidenceFor(claim: Claim, note: CheckedNote): readonly Evidence[] {
  return claim.mention.kind === "entity" && claim.verdict !== "refuted"
    ? namePlaces(claim, note.library)
    : claim.evidence;
}
