// Rename of a name across notes: where it is written as at the cursor. Its other names, quotations and articles stay as they are.

import { contains, type Span, slice } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import type { Claim } from "../verdict/verdict.ts";
import { nameAt, type Place, sameEntityIn } from "./open.ts";

export interface Renamed {
  /** In the note: the name at the cursor. */
  readonly span: Span;
  /** As it is written there. */
  readonly name: string;
}

/** What a rename at `offset` would change; undefined where there is no name, or where it is quoted. */
export function renamedAt(note: CheckedNote, offset: number): Renamed | undefined {
  const here = nameAt({ kind: "note", note }, offset);
  if (here === undefined || isQuoted(note.claims, here.span)) return undefined;
  return { span: here.span, name: slice(note.text, here.span) };
}

/** All places of the notes where it is written so, the note at the cursor among them. */
export function renamePlaces(
  note: CheckedNote,
  offset: number,
  notes: readonly CheckedNote[],
): readonly Place[] {
  const here = nameAt({ kind: "note", note }, offset);
  const renamed = renamedAt(note, offset);
  if (here === undefined || renamed === undefined) return [];
  return notes.flatMap((each) => {
    const entity = sameEntityIn(each.library, here.entity);
    return each.claims
      .filter((claim) => entity !== undefined && claim.entity === entity.id)
      .filter(({ span }) => slice(each.text, span) === renamed.name)
      .filter(({ span }) => !isQuoted(each.claims, span))
      .map(({ span }) => ({ uri: each.uri, span }));
  });
}

function isQuoted(claims: readonly Claim[], span: Span): boolean {
  return claims.some((claim) => claim.mention.kind === "quotation" && contains(claim.span, span));
}
