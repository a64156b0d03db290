// Find all references: from a name to every place that names it, from a passage of an article to the notes that quote or use
// it, from a claim to its passage and to the other notes that use that. No link was typed for any of it.

import type { Entity } from "../library/entity/entities.ts";
import type { Library } from "../library/library.ts";
import { toOriginal } from "../text/offsetMap.ts";
import { type CheckedNote, claimAt } from "../verdict/checkedNote.ts";
import { sentenceUnder } from "./articleSentence.ts";
import { resolveCitation } from "./citation.ts";
import {
  libraryOf,
  nameAt,
  type Open,
  type OpenArticle,
  type Place,
  sameEntityIn,
} from "./open.ts";
import { type PassageUse, usesOf } from "./passageUses.ts";

/** Articles' places first, then the notes'; undefined where `offset` is on nothing that Tieout knows. */
export function referencesAt(
  open: Open,
  offset: number,
  notes: readonly CheckedNote[],
): readonly Place[] | undefined {
  const name = nameAt(open, offset);
  if (name !== undefined) {
    const inNotes = notes.flatMap((note) => mentionsIn(note, name.entity));
    return [...mentionsInArticles(name.entity, libraryOf(open)), ...inNotes];
  }
  const passages = open.kind === "note" ? toldAt(open.note, offset) : passagesAt(open, offset);
  if (passages === undefined) return undefined;
  const uses = passages.flatMap((passage) => usesAt(notes, passage));
  return distinct(open.kind === "note" ? [...passages, ...uses] : uses);
}

/** Where the library's articles name the entity, in their order. */
export function mentionsInArticles(
  { mentions }: Pick<Entity, "mentions">,
  library: Library,
): readonly Place[] {
  const places = mentions.flatMap(({ reference: uri, passage, span }) => {
    const prose = library.references.get(uri)?.reference.passages[passage]?.prose;
    return prose === undefined ? [] : [{ uri, span: toOriginal(prose.map, span) }];
  });
  // A header of a table is read with each of its cells.
  return distinct(places);
}

/** Where the note names the entity. The note may be bound to other articles than those the entity comes from. */
function mentionsIn(note: CheckedNote, entity: Entity): readonly Place[] {
  const same = sameEntityIn(note.library, entity);
  if (same === undefined) return [];
  return note.claims
    .filter((claim) => claim.entity === same.id)
    .map(({ span }) => ({ uri: note.uri, span }));
}

/** The claims and citations of the notes that stand on words of the passage, agreeing or not. */
function usesAt(notes: readonly CheckedNote[], { uri, span }: Place): readonly Place[] {
  return usesOf(notes, uri, span)
    .filter(isTied)
    .map((use) => ({ uri: use.note, span: use.span }));
}

/** A claim that could not be checked stands on nothing. */
export function isTied({ verdict }: PassageUse): boolean {
  return verdict !== "notEnoughInfo";
}

/** The places that speak to the claim at `offset`, or that the citation there leads to. */
function toldAt(note: CheckedNote, offset: number): readonly Place[] | undefined {
  const cited = resolveCitation(note, offset);
  if (cited?.span !== undefined) return [{ uri: cited.reference, span: cited.span }];
  const evidence = claimAt(note, offset)?.evidence ?? [];
  return evidence.length === 0
    ? undefined
    : evidence.map(({ reference, span }) => ({ uri: reference, span }));
}

/** The figure at `offset`, else the sentence: what somebody means who asks there. */
function passagesAt(article: OpenArticle, offset: number): readonly Place[] | undefined {
  const sentence = sentenceUnder(article, offset);
  if (sentence === undefined) return undefined;
  const { span } = sentence.figureAt(offset) ?? sentence;
  return [{ uri: article.uri, span }];
}

/** Each place once, in order. */
export function distinct(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>();
  return places.filter(({ uri, span }) => {
    const key = `${span.start} ${span.end} ${uri}`;
    return !seen.has(key) && seen.add(key);
  });
}
