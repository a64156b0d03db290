// Where the joined entities stand: per entity its sentences, per sentence its entities. The bridge between names that
// differ in spelling or script, and the sentences that are matched by keys.

import type { Term } from "../../lexicon/terms.ts";
import type { IndexedSentence, ReferenceIndex } from "../referenceIndex.ts";
import type { EntityIndex } from "./entities.ts";

export interface EntityPlaces {
  /** By reference and `e:` key: indexes into its sentences, ascending. */
  readonly sentences: ReadonlyMap<ReferenceIndex, ReadonlyMap<string, readonly number[]>>;
  /** `e:` terms of a sentence; spans in its passage's prose. */
  readonly terms: ReadonlyMap<IndexedSentence, readonly Term[]>;
}

export function placeEntities(
  entities: EntityIndex,
  references: ReadonlyMap<string, ReferenceIndex>,
): EntityPlaces {
  const sentences = new Map<ReferenceIndex, Map<string, number[]>>();
  const terms = new Map<IndexedSentence, Term[]>();
  for (const entity of entities.entities) {
    const key = `e:${entity.id}`;
    for (const { reference, passage, span } of entity.mentions) {
      const index = references.get(reference);
      const at = index === undefined ? -1 : sentenceWith(index, passage, span.start);
      const sentence = index?.sentences[at];
      if (index === undefined || sentence === undefined) continue;
      push(terms, sentence, { key, span });
      const own = sentences.get(index) ?? new Map<string, number[]>();
      sentences.set(index, own);
      if (own.get(key)?.at(-1) !== at) push(own, key, at);
    }
  }
  return { sentences, terms };
}

/** Index of the sentence of a passage that holds the offset; by binary search, articles may be long. */
function sentenceWith({ sentences }: ReferenceIndex, passage: number, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const half = (low + high) >> 1;
    const sentence = sentences[half];
    const before =
      sentence !== undefined &&
      (sentence.passage < passage || (sentence.passage === passage && sentence.span.end <= offset));
    if (before) low = half + 1;
    else high = half;
  }
  return sentences[low]?.passage === passage ? low : -1;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
