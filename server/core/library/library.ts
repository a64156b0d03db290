// Many references, searchable and immutable. Changing one article costs that article: what is common to all (the sentences
// that hold a term) is merged when a term is first asked for, and kept.

import type { Term } from "../lexicon/terms.ts";
import type { Reference } from "../reference/reference.ts";
import { type EntityIndex, joinEntities } from "./entities.ts";
import { type EntityPlaces, placeEntities } from "./entityPlaces.ts";
import { mergeQuoteIndexes, type QuoteLibrary } from "./quoteLibrary.ts";
import { type IndexedSentence, indexReference, type ReferenceIndex } from "./referenceIndex.ts";

/** An immutable set of references with their indexes. */
export interface Library {
  /** This library with the reference added, or put in the place of the one with its URI. */
  with(reference: Reference): Library;
  without(uri: string): Library;
  readonly references: ReadonlyMap<string, ReferenceIndex>;
  /** How many sentences all references have together. */
  readonly sentenceCount: number;
  /** Sentences that hold the term, or with an `e:` key name the entity; in the order of the references. */
  sentencesWith(key: string): readonly SentencePlace[];
  /** The sentence's terms with the entities it names (`e:` keys); spans in the passage's prose. */
  termsAt(place: SentencePlace): readonly Term[];
  /** Names of all references, joined to entities; made when first asked for. */
  entities(): EntityIndex;
  /** The words of all references, searchable for quotations; made when first asked for. */
  quotes(): QuoteLibrary;
}

export interface SentencePlace {
  readonly index: ReferenceIndex;
  /** Into `index.sentences`. */
  readonly at: number;
}

/** Indexes by reference object: a reference bound by several notes is indexed once. */
const indexes = new WeakMap<Reference, ReferenceIndex>();

export function createLibrary(references: Iterable<Reference>): Library {
  const all = new Map<string, ReferenceIndex>();
  for (const reference of references) all.set(reference.uri, indexOf(reference));
  return libraryOf(all);
}

/** The sentence at a place. Throws on a place of another library: that is our own bug. */
export function sentenceAt({ index, at }: SentencePlace): IndexedSentence {
  const sentence = index.sentences[at];
  if (sentence === undefined) throw new Error(`No sentence ${at} in ${index.reference.uri}`);
  return sentence;
}

function indexOf(reference: Reference): ReferenceIndex {
  const known = indexes.get(reference);
  if (known !== undefined) return known;
  const made = indexReference(reference);
  indexes.set(reference, made);
  return made;
}

function libraryOf(references: ReadonlyMap<string, ReferenceIndex>): Library {
  const merged = new Map<string, readonly SentencePlace[]>();
  let entities: EntityIndex | undefined;
  let places: EntityPlaces | undefined;
  let quotes: QuoteLibrary | undefined;
  const allEntities = () => {
    entities ??= joinEntities([...references].map(([uri, { records }]) => ({ uri, records })));
    return entities;
  };
  const entityPlaces = () => {
    places ??= placeEntities(allEntities(), references);
    return places;
  };
  return {
    references,
    sentenceCount: [...references.values()].reduce(
      (sum, { sentences }) => sum + sentences.length,
      0,
    ),
    with: (reference) => libraryOf(new Map(references).set(reference.uri, indexOf(reference))),
    without(uri) {
      const rest = new Map(references);
      rest.delete(uri);
      return libraryOf(rest);
    },
    sentencesWith(key) {
      const known = merged.get(key);
      if (known !== undefined) return known;
      const found = key.startsWith("e:")
        ? (entityPlaces().sentences.get(key) ?? [])
        : merge(references, key);
      merged.set(key, found);
      return found;
    },
    termsAt(place) {
      const named = entityPlaces().terms.get(sentenceAt(place));
      const { terms } = sentenceAt(place);
      return named === undefined ? terms : [...terms, ...named];
    },
    entities: allEntities,
    quotes() {
      quotes ??= mergeQuoteIndexes([...references.values()].map((index) => index.quotes));
      return quotes;
    },
  };
}

function merge(references: ReadonlyMap<string, ReferenceIndex>, key: string): SentencePlace[] {
  const places: SentencePlace[] = [];
  for (const index of references.values()) {
    for (const at of index.postings.get(key) ?? []) places.push({ index, at });
  }
  return places;
}
