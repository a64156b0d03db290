// Who says the words at a place of a reference: the person named beside them, or before where the text says "he", or where
// it only goes on with what the last one says.

import type { Entity } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import { findMarkedSpans } from "../../mention/quotation/quotationMarks.ts";
import { clauseAfter, clauseBefore, tellerOf } from "../../mention/quotation/teller.ts";
import type { Passage, Reference } from "../../reference/reference.ts";
import { fromOriginal, toOriginal } from "../../text/offsetMap.ts";
import { contains, overlaps, type Span, shift, slice } from "../../text/span.ts";
import { type NamedPerson, peopleIn } from "./tellerNames.ts";

/** Somebody who says something in a reference. */
export interface ArticleTeller extends NamedPerson {
  /** The words that tell who he is, "said Greta Lindqvist of Norrhamn Bank": whoever stands in them is not wrong. */
  readonly told: string;
}

/** Code units of a passage read around the words: a paragraph. */
const REACH = 1_500;

/** Who says the words at `span` of the reference's text; undefined where it names nobody, or it is not sure whom. */
export function articleTeller(
  reference: Reference,
  span: Span,
  library: Library,
): ArticleTeller | undefined {
  const at = reference.passages.findIndex((passage) => overlaps(passage.span, span));
  const passage = reference.passages[at];
  if (passage === undefined) return undefined;
  const place = placeIn(passage, span, library);
  const own = tellerAt(place, place.told, 0);
  if (own === "unknown") return undefined;
  const found = own ?? onlyPersonOf(reference.passages[at - 1], library);
  if (found === undefined) return undefined;
  const { prose } = found.passage ?? passage;
  const inProse = shift(found.span, found.offset);
  return {
    name: slice(prose.text, inProse),
    entity: found.entity,
    span: toOriginal(prose.map, inProse),
    told: found.told,
  };
}

/** A passage's words around the told ones; all spans count in `text`. */
export interface Place {
  readonly text: string;
  /** Where `text` starts in the passage's prose. */
  readonly offset: number;
  /** The words with their marks; as they are where they stand in none. */
  readonly told: Span;
  readonly marked: readonly Span[];
  readonly people: readonly NamedPerson[];
}

interface Found {
  readonly span: Span;
  readonly entity: Entity | undefined;
  readonly offset: number;
  readonly told: string;
  /** Set where it is another passage than that of the words. */
  readonly passage?: Passage;
}

/** Code units of a quotation that is no term. */
const SAID = 10;

export function placeIn({ prose }: Passage, span: Span, library: Library): Place {
  const inProse = fromOriginal(prose.map, span);
  const offset = Math.max(0, inProse.start - REACH);
  const text = prose.text.slice(offset, inProse.end + REACH);
  const own = shift(inProse, -offset);
  const marked = findMarkedSpans(text);
  const told =
    marked.find((each) => contains(each, own)) ??
    // A whole sentence: what is said in it.
    marked.find((each) => contains(own, each) && each.end - each.start >= SAID) ??
    own;
  return { text, offset, told, marked, people: peopleIn(text, library) };
}

/** Pieces of one speech that are followed back. */
const PIECES = 4;

/** "unknown" where the text tells of several, undefined where the passage names nobody at all before. */
function tellerAt(place: Place, told: Span, depth: number): Found | "unknown" | undefined {
  const { text, people, marked } = place;
  const teller = tellerOf(
    text,
    told,
    people.map(({ span }) => span),
  );
  if (teller.kind === "named") return foundAt(place, teller.span, told);
  if (teller.kind === "pronoun") {
    const clause = clauseBefore(text, told.start);
    const last = people.findLast(({ span }) => span.end <= told.start);
    // "He" in a passage's first sentence is somebody of the passage before.
    if (last === undefined) return clause.start === 0 ? undefined : "unknown";
    const own = clauseBefore(text, last.span.end);
    const near = people.filter(({ span }) => span.start >= own.start && span.end <= told.start);
    const apart = sentencesBetween(place, last.span.end, clause.start);
    const before = people.filter(({ span }) => span.end <= told.start);
    const isNear = apart.others <= 1 || (apart.others <= 2 && apart.goOn > 0 && isOnly(before));
    return distinctPeople(near).length > 1 || !isNear ? "unknown" : foundAt(place, last.span, told);
  }
  if (teller.kind === "stranger") return "unknown";
  const labelled = labelOf(place);
  if (labelled !== undefined) return foundAt(place, labelled.span, told);
  const previous = marked.findLast(({ end }) => end <= told.start);
  const isPart = marked.includes(told);
  if (!isPart || previous === undefined || depth >= PIECES) return "unknown";
  if (told.start - previous.end > REACH_ON) return "unknown";
  const last = tellerAt(place, previous, depth + 1);
  if (last === undefined || last === "unknown") return "unknown";
  const between = people.filter(({ span }) => span.start >= previous.end && span.end <= told.start);
  const others = between.filter(({ span }) => span.start !== last.span.start);
  return others.length > 0 ? "unknown" : last;
}

/** 梁素琴：…: who stands with a colon before all that a passage of an interview says. */
function labelOf({ text, offset, people }: Place): NamedPerson | undefined {
  const [first] = people;
  if (offset > 0 || first === undefined || first.span.end > LONGEST_LABEL) return undefined;
  const isLabel =
    LABEL.test(text.slice(0, first.span.start)) &&
    /^(?:氏|さん)?[:：]/u.test(text.slice(first.span.end));
  return isLabel ? first : undefined;
}

/** Code units: what somebody is, and the name. */
const LONGEST_LABEL = 40;

/** What somebody is, before the name: no clause. */
const LABEL = /^[\p{L}\s]{0,24}$/u;

/** Whether a passage tells of one person alone: "she" three sentences on is still her. */
function isOnly(people: readonly NamedPerson[]): boolean {
  return new Set(people.map(({ entity, name }) => entity ?? name)).size === 1;
}

/**
 * How many sentences end there outside of quotations: those between may name somebody not known to be a person. One that is told
 * of "her" goes on with whom the last was about.
 */
function sentencesBetween(
  { text, marked }: Place,
  start: number,
  end: number,
): { readonly others: number; readonly goOn: number } {
  const between = text.slice(start, Math.max(start, end));
  let [others, goOn] = [0, 0];
  let from = 0;
  for (const { 0: stop, index } of between.matchAll(/[。！？；!?]|\.\s/gu)) {
    if (marked.some((each) => each.start < start + index && start + index < each.end)) continue;
    const isHers = others > 0 && GOES_ON.test(between.slice(from, index));
    if (isHers) goOn++;
    else others++;
    from = index + stop.length;
  }
  return { others, goOn };
}

/** 今年8月续约时,她租住的; not 他们. */
const GOES_ON = /[他她](?!们|們|人)|彼女?(?!ら)|\b(?:he|she|his|her)\b/iu;

/** Narration between two pieces of one speech, in code units. */
const REACH_ON = 160;

function foundAt({ text, offset, people }: Place, span: Span, told: Span): Found {
  const entity = people.find((person) => person.span.start === span.start)?.entity;
  const clauses = [clauseBefore(text, told.start), clauseAfter(text, told)];
  return { span, entity, offset, told: clauses.map((clause) => slice(text, clause)).join(" ") };
}

/** The one person that a passage names; undefined where it names none or several. */
function onlyPersonOf(passage: Passage | undefined, library: Library): Found | undefined {
  if (passage === undefined) return undefined;
  const text = passage.prose.text.slice(0, REACH);
  const people = peopleIn(text, library);
  const [only, ...others] = distinctPeople(people);
  if (only === undefined || others.length > 0) return undefined;
  return { ...only, offset: 0, told: slice(text, only.span), passage };
}

/** Each once. */
export function distinctPeople(people: readonly NamedPerson[]): readonly NamedPerson[] {
  return people.filter(
    ({ entity }, i) =>
      entity === undefined || people.findIndex((one) => one.entity === entity) === i,
  );
}
