// Which notes use a passage of a reference: claims that were tied to it, and citations that lead to it.

import { overlaps, type Span } from "../text/span.ts";
import type { CheckedNote } from "../verdict/checkedNote.ts";
import type { Claim, Verdict } from "../verdict/verdict.ts";
import { resolvedCitations } from "./citation.ts";

/** A place of a note that speaks of words of a reference. */
export interface PassageUse {
  /** URI of the note. */
  readonly note: string;
  /** In the note: the figure, the quotation, or the link. */
  readonly span: Span;
  /** "citation": a link; no verdict goes with it. Else what the claim is about. */
  readonly kind: Claim["mention"]["kind"] | "citation";
  readonly verdict?: Verdict;
  /** The words of the reference that it speaks of, in the reference's text. */
  readonly passage: Span;
}

/**
 * Claims and citations of the notes that speak of words in `span` of the reference at `uri`, in the order of the notes. An
 * empty span is a cursor: what holds it counts. Names are left out: they have references of their own.
 */
export function usesOf(
  notes: Iterable<CheckedNote>,
  uri: string,
  span: Span,
): readonly PassageUse[] {
  const asked = span.start < span.end ? span : { start: span.start, end: span.start + 1 };
  return usesIn(notes, uri).filter(({ passage }) => overlaps(passage, asked));
}

/** All uses of the reference, by the notes in their order: what a lens over each of its lines counts. */
export function usesIn(notes: Iterable<CheckedNote>, uri: string): readonly PassageUse[] {
  return [...notes].flatMap((note) => (usesByReference(note).get(uri) ?? []).slice());
}

/** Worked out once for each version of a note: an article asks for each of its passages. */
const usesOfNote = new WeakMap<CheckedNote, ReadonlyMap<string, readonly PassageUse[]>>();

function usesByReference(note: CheckedNote): ReadonlyMap<string, readonly PassageUse[]> {
  const known = usesOfNote.get(note);
  if (known !== undefined) return known;
  const uses = new Map<string, PassageUse[]>();
  const add = (uri: string, use: PassageUse): void => {
    const own = uses.get(uri);
    if (own === undefined) uses.set(uri, [use]);
    else own.push(use);
  };
  for (const { mention, span, verdict, evidence, derivation } of note.claims) {
    if (mention.kind === "entity" && verdict !== "refuted") continue;
    const used = new Set([...evidence, ...(derivation?.parts ?? [])]);
    for (const { reference, span: passage } of used) {
      add(reference, { note: note.uri, span, kind: mention.kind, verdict, passage });
    }
  }
  for (const { origin, reference, span } of resolvedCitations(note)) {
    if (span === undefined) continue;
    add(reference, { note: note.uri, span: origin, kind: "citation", passage: span });
  }
  for (const own of uses.values()) own.sort((a, b) => a.span.start - b.span.start);
  usesOfNote.set(note, uses);
  return uses;
}
