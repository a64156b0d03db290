// Where the joined entities stand: per entity its sentences, per sentence its entities. The bridge between names that
// differ in spelling or script, and the sentences that are matched by keys.

import type { Term } from "../../lexicon/terms.ts";
import type { ReferenceIndex } from "../referenceIndex.ts";
import type { EntityIndex } from "./entities.ts";

export interface EntityPlaces {
  /** By reference and `e:` key: indexes into its sentences, ascending. */
  readonly sentences: ReadonlyMap<ReferenceIndex, ReadonlyMap<string, readonly number[]>>;
  /** By reference and sentence: its `e:` terms; spans in its passage's prose. */
  readonly terms: ReadonlyMap<ReferenceIndex, ReadonlyMap<number, readonly Term[]>>;
}

export function placeEntities(
  entities: EntityIndex,
  references: ReadonlyMap<string, ReferenceIndex>,
): EntityPlaces {
  const sentences = new Map<ReferenceIndex, Map<string, number[]>>();
  const terms = new Map<ReferenceIndex, Map<number, Term[]>>();
  for (const entity of entities.entities) {
    const key = `e:${entity.id}`;
    for (const { reference, passage, span } of entity.mentions) {
      const index = references.get(reference);
      const at = index?.sentenceWith(passage, span.start) ?? -1;
      if (index === undefined || at < 0) continue;
      push(ownOf(terms, index), at, { key, span });
      const own = ownOf(sentences, index);
      if (own.get(key)?.at(-1) !== at) push(own, key, at);
    }
  }
  return { sentences, terms };
}

function ownOf<K, V>(all: Map<ReferenceIndex, Map<K, V>>, index: ReferenceIndex): Map<K, V> {
  const known = all.get(index);
  if (known !== undefined) return known;
  const own = new Map<K, V>();
  all.set(index, own);
  return own;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
