// Where the joined entities stand: per entity its sentences, per sentence its entities. The bridge between names that
// differ in spelling or script, and the sentences that are matched by keys. Worked out for what is asked for: of a thousand
// articles a note asks of a few.

import type { Term } from "../../lexicon/terms.ts";
import { type Kept, kept } from "../pack/keep.ts";
import type { ReferenceIndex } from "../referenceIndex.ts";
import type { EntityIndex, NamedRecord } from "./entities.ts";

export interface EntityPlaces {
  /** By reference: indexes into its sentences that name the entity with this `e:` key, ascending. */
  sentencesOf(key: string): ReadonlyMap<ReferenceIndex, readonly number[]>;
  /** The `e:` terms of a sentence; spans in its passage's prose. */
  termsAt(index: ReferenceIndex, sentence: number): readonly Term[];
}

export function placeEntities(
  { byId, byReference }: EntityIndex,
  references: ReadonlyMap<string, ReferenceIndex>,
): EntityPlaces {
  const terms = new Map<ReferenceIndex, Kept<ReadonlyMap<number, readonly Term[]>>>();
  const termsOf = (index: ReferenceIndex) =>
    termsBySentence(index, byReference.get(index.reference.uri) ?? []);
  return {
    sentencesOf(key) {
      const found = new Map<ReferenceIndex, number[]>();
      for (const { reference, passage, span } of byId.get(key.slice(2))?.mentions ?? []) {
        const index = references.get(reference);
        const at = index?.sentenceWith(passage, span.start) ?? -1;
        if (index !== undefined && at >= 0) push(found, index, at);
      }
      for (const [index, list] of found) {
        // Two names of one entity take turns in an article.
        found.set(
          index,
          [...new Set(list)].sort((a, b) => a - b),
        );
      }
      return found;
    },
    termsAt(index, sentence) {
      let own = terms.get(index);
      if (own === undefined) {
        own = kept(index.quotes.length, () => termsOf(index));
        terms.set(index, own);
      }
      return own().get(sentence) ?? NO_TERMS;
    },
  };
}

const NO_TERMS: readonly Term[] = [];

function termsBySentence(
  index: ReferenceIndex,
  named: readonly NamedRecord[],
): ReadonlyMap<number, readonly Term[]> {
  const terms = new Map<number, Term[]>();
  const sentenceWith = index.sentencesWith();
  for (const { entity, record } of named) {
    const key = `e:${entity.id}`;
    for (const { passage, span } of record.mentions) {
      const at = sentenceWith(passage, span.start);
      if (at >= 0) push(terms, at, { key, span });
    }
  }
  return terms;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
