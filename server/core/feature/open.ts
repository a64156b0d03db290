// What the editor may have open and ask about: a note with its check, or an article in the library that it is read with.

import { type Entity, findNames } from "../library/entity/entities.ts";
import type { Library } from "../library/library.ts";
import type { Span } from "../text/span.ts";
import { type CheckedNote, claimAt } from "../verdict/checkedNote.ts";
import type { Claim } from "../verdict/verdict.ts";
import { sentenceUnder } from "./articleSentence.ts";

export type Open = OpenNote | OpenArticle;

export interface OpenNote {
  readonly kind: "note";
  readonly note: CheckedNote;
}

export interface OpenArticle {
  readonly kind: "article";
  /** Holds the article. */
  readonly library: Library;
  /** Of the article, as the library has it. */
  readonly uri: string;
}

/** A stretch of a note or an article: what "find all references" lists. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

export interface NamedHere {
  readonly entity: Entity;
  /** In the open text. */
  readonly span: Span;
}

/** The name under `offset`, with whom it names; undefined where there is none that the articles know. */
export function nameAt(open: Open, offset: number): NamedHere | undefined {
  if (open.kind === "article") return sentenceUnder(open, offset)?.nameAt(offset);
  const claim = claimAt(open.note, offset);
  const entity = claim && entityOf(claim, open.note);
  return claim && entity ? { entity, span: claim.span } : undefined;
}

/** Whom the claim names. A name that is judged is told by one claim, whose it is by another on the same words. */
export function entityOf(claim: Claim, note: CheckedNote): Entity | undefined {
  if (claim.mention.kind !== "entity") return undefined;
  const isSame = ({ entity, span: { start, end } }: Claim) =>
    entity !== undefined && start === claim.span.start && end === claim.span.end;
  const id = claim.entity ?? note.claims.find(isSame)?.entity;
  return id === undefined ? undefined : note.library.entities().byId.get(id);
}

export function libraryOf(open: Open): Library {
  return open.kind === "note" ? open.note.library : open.library;
}

/**
 * The entity in another library, whose articles may be others: under its id, else under one of its names. Undefined where
 * none of its articles names it.
 */
export function sameEntityIn(library: Library, entity: Entity): Entity | undefined {
  const index = library.entities();
  const known = index.byId.get(entity.id);
  if (known !== undefined && sharesName(known, entity)) return known;
  for (const name of entity.names.slice(0, NAMES_TRIED)) {
    const [found] = findNames(name, index);
    const isWhole = found?.span.start === 0 && found.span.end === name.length;
    if (isWhole && isOfKind(found.entity, entity)) return found.entity;
  }
  return undefined;
}

/** A name has a handful of spellings; those after are the lexicon's, in languages that nobody here reads. */
const NAMES_TRIED = 8;

function sharesName(a: Entity, b: Entity): boolean {
  return a === b || a.names.some((name) => b.names.includes(name));
}

function isOfKind(a: Entity, b: Entity): boolean {
  return a.type === b.type || a.type === "other" || b.type === "other";
}
