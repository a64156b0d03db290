// The terms and names of a text of the note. Those of the last texts are kept: a paragraph of one sentence is asked for as both.

import { findTerms, type Term } from "../lexicon/terms.ts";
import { type EntityIndex, findNames } from "../library/entity/entities.ts";

let lastTerms: { readonly text: string; readonly terms: readonly Term[] } = { text: "", terms: [] };

/** As `findTerms`. */
export function termsIn(text: string): readonly Term[] {
  if (text !== lastTerms.text) lastTerms = { text, terms: findTerms(text) };
  return lastTerms.terms;
}

/** Texts whose names are kept: those of paragraphs that are checked side by side. */
const KEPT = 64;

const namesOf = new WeakMap<EntityIndex, Map<string, ReturnType<typeof findNames>>>();

/** As `findNames`. */
export function namesIn(text: string, index: EntityIndex): ReturnType<typeof findNames> {
  const known = namesOf.get(index) ?? new Map<string, ReturnType<typeof findNames>>();
  namesOf.set(index, known);
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const names = findNames(text, index);
  if (known.size >= KEPT) known.clear();
  known.set(text, names);
  return names;
}
