// The names of an article's sentence, as the entities that they are.

import type { Entity } from "../../library/entity/entities.ts";
import type { Library, SentencePlace } from "../../library/library.ts";
import type { Span } from "../../text/span.ts";

export interface Named {
  readonly entity: Entity;
  /** In the passage's prose. */
  readonly span: Span;
}

/** In no order; a name that begins in the sentence may end behind it. */
export function namedAt(place: SentencePlace, library: Library): readonly Named[] {
  const { byId } = library.entities();
  return library.namesAt(place).flatMap(({ key, span }) => {
    const entity = byId.get(key.slice(2));
    return entity === undefined ? [] : [{ entity, span }];
  });
}
