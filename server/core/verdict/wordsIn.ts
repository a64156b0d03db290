// The terms and names of a text of the note. The last text's are kept: a paragraph of one sentence is asked for as both.

import { findTerms, type Term } from "../lexicon/terms.ts";
import { type EntityIndex, findNames } from "../library/entity/entities.ts";

let lastTerms: { readonly text: string; readonly terms: readonly Term[] } = { text: "", terms: [] };

/** As `findTerms`. */
export function termsIn(text: string): readonly Term[] {
  if (text !== lastTerms.text) lastTerms = { text, terms: findTerms(text) };
  return lastTerms.terms;
}

let lastNames: {
  readonly text: string;
  readonly index: EntityIndex | undefined;
  readonly names: ReturnType<typeof findNames>;
} = { text: "", index: undefined, names: [] };

/** As `findNames`. */
export function namesIn(text: string, index: EntityIndex): ReturnType<typeof findNames> {
  if (text !== lastNames.text || index !== lastNames.index)
    lastNames = { text, index, names: findNames(text, index) };
  return lastNames.names;
}
