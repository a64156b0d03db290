// Where the references name an entity: the targets of "go to definition" on a name.

import type { Library } from "../library/library.ts";
import { toOriginal } from "../text/offsetMap.ts";
import { contains } from "../text/span.ts";
import { evidenceOf } from "../verdict/evidence.ts";
import type { Claim, Evidence } from "../verdict/verdict.ts";

/** More places than this are for "find all references", not for a peek. */
const PLACES = 50;

/** The place that says what it is first, then its mentions in the order of the references. */
export function namePlaces({ entity: id }: Claim, library: Library): readonly Evidence[] {
  const entity = id === undefined ? undefined : library.entities().byId.get(id);
  if (entity === undefined) return [];
  const described = entity.description === undefined ? [] : [entity.description];
  return [...described, ...entity.mentions]
    .slice(0, PLACES)
    .flatMap(({ reference: uri, passage, span }) => {
      const index = library.references.get(uri);
      const prose = index?.reference.passages[passage]?.prose;
      if (index === undefined || prose === undefined) return [];
      const sentence = index.sentences.find(
        (one) => one.passage === passage && contains(one.span, span),
      );
      const context = toOriginal(prose.map, sentence?.span ?? span);
      return [evidenceOf(index.reference, toOriginal(prose.map, span), context)];
    });
}
