// Many references, searchable and immutable. Changing one article costs that article: what is common to all (the sentences
// that hold a term) is merged when a term is first asked for, and kept.

import type { Dictionary } from "../lexicon/dictionary.ts";
import type { Term } from "../lexicon/terms.ts";
import type { UserEntity } from "../mention/entity/userEntity.ts";
import type { Reference } from "../reference/reference.ts";
import { lastAtMost } from "../text/ascending.ts";
import { type EntityIndex, joinEntities } from "./entity/entities.ts";
import { placeEntities } from "./entity/entityPlaces.ts";
import { prepareUserNames, type UserNames, withUserNames } from "./entity/userRecords.ts";
import { indexOf } from "./indexes.ts";
import { mergeQuoteIndexes, type QuoteLibrary } from "./quote/quoteLibrary.ts";
import type { IndexedSentence, ReferenceIndex } from "./referenceIndex.ts";
import { sentenceFinder } from "./sentenceFinder.ts";
import { type SentenceSpans, sentenceSpans } from "./sentenceSpans.ts";
import type { TableStore } from "./tableStore.ts";

/** An immutable set of references with their indexes. */
export interface Library {
  /** This library with the reference added, or put in the place of the one with its URI. */
  with(reference: Reference): Library;
  without(uri: string): Library;
  readonly references: ReadonlyMap<string, ReferenceIndex>;
  /** The same in their order; one array as long as the library. */
  readonly indexes: readonly ReferenceIndex[];
  /** How many sentences all references have together. */
  readonly sentenceCount: number;
  /** Finds the words of notes and articles of different languages; undefined where none is needed or loaded. */
  readonly dictionary: Dictionary | undefined;
  /**
   * Ids of the sentences that hold the term, or with an `e:` key name the entity; ascending. With a `d:` key, of all that
   * may hold the dictionary's word: `spansAt` knows.
   */
  sentencesWith(key: string): Uint32Array;
  /** The sentence of an id. Throws on an id of another library: that is our own bug. */
  placeOf(id: number): SentencePlace;
  /** Where the sentence's terms and entities (`e:` keys) stand, in the passage's prose; numerals and parts of names left out. */
  spansAt(place: SentencePlace): SentenceSpans;
  /** The entities that the sentence names, with `e:` keys. */
  namesAt(place: SentencePlace): readonly Term[];
  /** Names of all references, joined to entities; made when first asked for. */
  entities(): EntityIndex;
  /** The analyst's own words about the entity of an id, from the file of names. */
  noteOn(id: string): string | undefined;
  /** The words of all references, searchable for quotations; made when first asked for. */
  quotes(): QuoteLibrary;
}

export interface SentencePlace {
  readonly index: ReferenceIndex;
  /** Into `index.sentences`. */
  readonly at: number;
}

/**
 * A library of the references; with a dictionary where they, or the notes, are in several languages. What is joined over all of
 * them is kept in `tables`, where there are any.
 */
export function createLibrary(
  references: Iterable<Reference>,
  dictionary?: Dictionary,
  names: readonly UserEntity[] = NO_NAMES,
  tables?: TableStore,
): Library {
  const all = new Map<string, ReferenceIndex>();
  for (const reference of references) all.set(reference.uri, indexOf(reference));
  return libraryOf(all, { dictionary, names: prepareUserNames(names), tables });
}

const NO_NAMES: readonly UserEntity[] = [];

/** What a library has besides its references. */
interface Words {
  readonly dictionary: Dictionary | undefined;
  readonly names: UserNames;
  readonly tables: TableStore | undefined;
}

/** The sentence at a place. Throws on a place of another library: that is our own bug. */
export function sentenceAt({ index, at }: SentencePlace): IndexedSentence {
  const sentence = index.sentence(at);
  if (sentence === undefined) throw new Error(`No sentence ${at} in ${index.reference.uri}`);
  return sentence;
}

function libraryOf(references: ReadonlyMap<string, ReferenceIndex>, words: Words): Library {
  const { dictionary } = words;
  const { indexes: all, starts, count } = numberSentences(references);
  const entities = once(() =>
    joinEntities(
      [...references].map(([uri, { records, reference }]) => {
        const textsOf = () => reference.passages.map(({ prose }) => prose.text);
        return { uri, records: withUserNames(records, textsOf, words.names) };
      }),
    ),
  );
  const entityPlaces = once(() => placeEntities(entities(), references));
  const spans = new Map<IndexedSentence, SentenceSpans>();
  const namesAt = ({ index, at }: SentencePlace) => entityPlaces().termsAt(index, at);
  return {
    references,
    indexes: all,
    sentenceCount: count,
    dictionary,
    with: (reference) =>
      libraryOf(new Map(references).set(reference.uri, indexOf(reference)), words),
    without(uri) {
      const rest = new Map(references);
      rest.delete(uri);
      return libraryOf(rest, words);
    },
    sentencesWith: sentenceFinder(all, starts, entityPlaces),
    placeOf(id) {
      const i = lastAtMost(starts, id);
      const index = all[i];
      if (index === undefined) throw new Error(`No sentence ${id}`);
      return { index, at: id - (starts[i] ?? 0) };
    },
    spansAt(place) {
      const sentence = sentenceAt(place);
      const known = spans.get(sentence);
      if (known !== undefined) return known;
      const found = sentenceSpans(place.index, place.at, {
        names: namesAt(place),
        ...(dictionary && { dictionary }),
      });
      if (spans.size >= SPANS_KEPT) spans.clear();
      spans.set(sentence, found);
      return found;
    },
    namesAt,
    entities,
    noteOn: (id) => words.names.notes.get(id),
    quotes: once(() =>
      mergeQuoteIndexes(
        all.map(({ quotes }) => quotes),
        words.tables,
      ),
    ),
  };
}

/** Sentences whose spans are kept ready, with the dictionary's words in them: those of what is being written about. */
const SPANS_KEPT = 4096;

/** Ids count through the references in their order. */
function numberSentences(references: ReadonlyMap<string, ReferenceIndex>): {
  readonly indexes: readonly ReferenceIndex[];
  readonly starts: readonly number[];
  readonly count: number;
} {
  const indexes = [...references.values()];
  const starts: number[] = [];
  let count = 0;
  for (const { sentenceCount } of indexes) {
    starts.push(count);
    count += sentenceCount;
  }
  return { indexes, starts, count };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
