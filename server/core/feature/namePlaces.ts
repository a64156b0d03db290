// Where the references name an entity: the targets of "go to definition" on a name.

import type { Entity, EntityPlaceIn } from "../library/entity/entities.ts";
import type { Library } from "../library/library.ts";
import { toOriginal } from "../text/offsetMap.ts";
import { contains } from "../text/span.ts";
import { evidenceOf } from "../verdict/evidence.ts";
import type { Claim, Evidence } from "../verdict/verdict.ts";

/** More places than this are for "find all references", not for a peek. */
const PLACES = 50;

/** The mention that says what it is first, then its mentions in the order of the references. */
export function namePlaces(
  { entity: id }: Pick<Claim, "entity">,
  library: Library,
): readonly Evidence[] {
  const entity = id === undefined ? undefined : library.entities().byId.get(id);
  if (entity === undefined) return [];
  const seen = new Set<string>();
  const places: Evidence[] = [];
  for (const mention of describedFirst(entity)) {
    const place = evidenceFor(mention, library);
    // A header of a table is read with each of its cells.
    const key = place && `${place.span.start} ${place.reference}`;
    if (place === undefined || key === undefined || seen.has(key)) continue;
    seen.add(key);
    places.push(place);
    if (places.length === PLACES) break;
  }
  return places;
}

function evidenceFor(
  { reference: uri, passage, span }: EntityPlaceIn,
  library: Library,
): Evidence | undefined {
  const index = library.references.get(uri);
  const prose = index?.reference.passages[passage]?.prose;
  if (index === undefined || prose === undefined) return undefined;
  const sentence = index.sentences.find(
    (one) => one.passage === passage && contains(one.span, span),
  );
  const context = toOriginal(prose.map, sentence?.span ?? span);
  return evidenceOf(index.reference, toOriginal(prose.map, span), context);
}

/** The mentions, the one that stands at the description ("小米创始人雷军") before the others. */
function describedFirst({ mentions, description }: Entity): readonly EntityPlaceIn[] {
  if (description === undefined) return mentions;
  const apart = ({ reference, passage, span }: EntityPlaceIn) =>
    reference === description.reference && passage === description.passage
      ? Math.max(span.start - description.span.end, description.span.start - span.end)
      : Number.POSITIVE_INFINITY;
  const first = mentions.toSorted((a, b) => apart(a) - apart(b))[0];
  if (first === undefined || apart(first) === Number.POSITIVE_INFINITY) return mentions;
  return [first, ...mentions.filter((one) => one !== first)];
}
