// References that disagree: one tells the note's figure, another tells another value of surely the same thing. The note may
// still be right; which reference is, the analyst decides.

import type { EntityIndex } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import type { Figure, ReferenceIndex } from "../../library/referenceIndex.ts";
import { oncePer } from "../oncePer.ts";
import type { Pairing } from "./bind.ts";
import { isOtherSize } from "./doubt.ts";
import { isToldIn } from "./elsewhere.ts";
import { MARKS } from "./marks.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { findRival, isSure, score } from "./rival.ts";
import { isDoubtful } from "./subject.ts";
import { isTaken } from "./taken.ts";

/** Pairings with less than this share of the best one's score come behind it, however new their article. */
const AS_WELL = 0.5;

/** Words of the note that the agreeing place tells must stand in the other too: one missing may be the company's name. */
const AS_MUCH = 0.9;

/** No rival with a lower score is ever sure. */
const LEAST = MARKS.refutes * Math.min(MARKS.slip, MARKS.repeated);

/** Newest reference first, by the articles' own dates, undated ones behind; the order within a reference stays. */
export function newestFirst(pairings: readonly Pairing[]): readonly Pairing[] {
  const best = Math.max(0, ...pairings.map(score));
  const dateOf = (pairing: Pairing) =>
    score(pairing) < best * AS_WELL ? "" : (indexOf(pairing).reference.date ?? "");
  return pairings.toSorted((a, b) => compare(dateOf(b), dateOf(a)));
}

/** ISO dates sort as they are written. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The place of each other reference that tells another value than `supporting`, as sure as a warning must be and about as well
 * bound; newest first.
 */
export function findDisagreeing(
  figure: Figure,
  sentence: NoteSentence,
  pairings: { readonly all: readonly Pairing[]; readonly supporting: readonly Pairing[] },
  library: Library,
): readonly Pairing[] {
  if (figure.kind === "entity" || library.references.size < 2) return [];
  const best = Math.max(0, ...pairings.supporting.map(score));
  const local = Math.max(0, ...pairings.supporting.map((pairing) => pairing.local));
  const agreeing = new Set(pairings.supporting.map(indexOf));
  const found = byReference(pairings.all).flatMap((told) => {
    if (told.some(({ outcome }) => outcome === "agrees")) return [];
    const isNear = (one: Pairing) => score(one) >= best * AS_WELL && one.local >= local * AS_MUCH;
    // Most references tell nothing that could be sure and near: a cheap look at each spares the long one at all of them.
    const mayBe = (one: Pairing) =>
      score(one) >= LEAST && isNear(one) && !isOtherSize(figure, one.figure);
    const [first] = told;
    if (first === undefined || !told.some(mayBe)) return [];
    if (!isOfOneSubject(agreeing, indexOf(first), library)) return [];
    const free = told.filter(
      ({ figure: there, candidate }) => !isTaken(there, figure, sentence, candidate),
    );
    const rival = findRival(figure, free);
    const isSame =
      rival !== undefined &&
      isSure(rival) &&
      isNear(rival) &&
      !isOtherSize(figure, rival.figure) &&
      !isDoubtful(figure, rival, sentence, library) &&
      !isToldIn(indexOf(rival), figure);
    return isSame ? [rival] : [];
  });
  return newestFirst(found);
}

/** Whether the two name somebody in common: "profit fell 11 %" of one company is no matter of another's results. */
function isOfOneSubject(
  agreeing: ReadonlySet<ReferenceIndex>,
  other: ReferenceIndex,
  library: Library,
): boolean {
  const theirs = namesOf(other, library);
  return [...agreeing].some((index) => {
    const ours = namesOf(index, library);
    return ours.size === 0 || theirs.size === 0 || [...ours].some((id) => theirs.has(id));
  });
}

function namesOf({ reference }: ReferenceIndex, library: Library): ReadonlySet<string> {
  const entities = library.entities();
  const known = namesByUri(entities);
  let names = known.get(reference.uri);
  if (names === undefined) {
    const named = entities.byReference.get(reference.uri) ?? [];
    names = new Set(named.map(({ entity: { id } }) => id));
    known.set(reference.uri, names);
  }
  return names;
}

/** Ids of the names of the references that were asked for: each figure that agrees asks some dozen. */
const namesByUri = oncePer((_: EntityIndex) => new Map<string, ReadonlySet<string>>());

function byReference(pairings: readonly Pairing[]): readonly (readonly Pairing[])[] {
  const found = new Map<ReferenceIndex, Pairing[]>();
  for (const pairing of pairings) {
    const own = found.get(indexOf(pairing));
    if (own === undefined) found.set(indexOf(pairing), [pairing]);
    else own.push(pairing);
  }
  return [...found.values()];
}

function indexOf({ candidate }: Pairing): ReferenceIndex {
  return candidate.place.index;
}
