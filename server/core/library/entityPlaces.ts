// Where the joined entities stand: per entity its sentences, per sentence its entities. The bridge between names that
// differ in spelling or script, and the sentences that are matched by keys.

import type { Term } from "../lexicon/terms.ts";
import type { EntityIndex } from "./entities.ts";
import type { SentencePlace } from "./library.ts";
import type { IndexedSentence, ReferenceIndex } from "./referenceIndex.ts";

export interface EntityPlaces {
  /** By `e:` key, in the order of the references. */
  readonly sentences: ReadonlyMap<string, readonly SentencePlace[]>;
  /** `e:` terms of a sentence; spans in its passage's prose. */
  readonly terms: ReadonlyMap<IndexedSentence, readonly Term[]>;
}

export function placeEntities(
  entities: EntityIndex,
  references: ReadonlyMap<string, ReferenceIndex>,
): EntityPlaces {
  const sentences = new Map<string, SentencePlace[]>();
  const terms = new Map<IndexedSentence, Term[]>();
  for (const entity of entities.entities) {
    const key = `e:${entity.id}`;
    for (const { reference, passage, span } of entity.mentions) {
      const index = references.get(reference);
      const at = index?.sentences.findIndex(
        (sentence) => sentence.passage === passage && span.start < sentence.span.end,
      );
      const sentence = at === undefined ? undefined : index?.sentences[at];
      if (index === undefined || at === undefined || sentence === undefined) continue;
      push(terms, sentence, { key, span });
      push(sentences, key, { index, at });
    }
  }
  return { sentences, terms };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
