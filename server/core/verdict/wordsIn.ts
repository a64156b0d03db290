// The terms and names of a text of the note. Those of the last texts are kept: a paragraph of one sentence is asked for as both.

import { findTerms, type Term } from "../lexicon/terms.ts";
import { type EntityIndex, findNames } from "../library/entity/entities.ts";
import { findEntityMentions } from "../mention/entity/entity.ts";
import type { EntityMention } from "../mention/mention.ts";

let lastTerms: { readonly text: string; readonly terms: readonly Term[] } = { text: "", terms: [] };

/** As `findTerms`. */
export function termsIn(text: string): readonly Term[] {
  if (text !== lastTerms.text) lastTerms = { text, terms: findTerms(text) };
  return lastTerms.terms;
}

/** Texts whose names are kept: those of paragraphs that are checked side by side. */
const KEPT = 64;

/** Longer texts are not kept: they are no sentences, and would be much to hold. */
const LONGEST = 4000;

/** As `make`, with what it made of the last texts. */
function ofLastTexts<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const made = make(text);
    if (known.size >= KEPT) known.clear();
    if (text.length <= LONGEST) known.set(text, made);
    return made;
  };
}

/** As `findEntityMentions`. */
export const mentionsIn: (text: string) => readonly EntityMention[] =
  ofLastTexts(findEntityMentions);

type Names = ReturnType<typeof findNames>;

const namesOf = new WeakMap<EntityIndex, (text: string) => Names>();

/** As `findNames`. */
export function namesIn(text: string, index: EntityIndex): Names {
  const known = namesOf.get(index) ?? ofLastTexts((asked) => findNames(asked, index));
  namesOf.set(index, known);
  return known(text);
}
