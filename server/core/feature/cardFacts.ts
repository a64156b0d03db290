// What the articles tell about a name beside its figures, for its card: what it said, and whom it is named with.

import type { Entity, EntityPlaceIn } from "../library/entity/entities.ts";
import type { Library } from "../library/library.ts";
import { findQuotations } from "../mention/quotation/quotation.ts";
import { locate } from "../reference/locate.ts";
import type { Reference } from "../reference/reference.ts";
import { toOriginal } from "../text/offsetMap.ts";
import type { Span } from "../text/span.ts";
import { placeIn } from "../verdict/message.ts";
import { articleTeller } from "../verdict/quotation/articleTeller.ts";
import type { CardPlace, CardSaying } from "./card.ts";

/** Words of a passage's prose, as a place that a person can open. */
export function cardPlace(
  reference: Reference,
  { passage, span }: { readonly passage: number; readonly span: Span },
): CardPlace {
  const { uri, title } = reference;
  const map = reference.passages[passage]?.prose.map;
  const locator = map === undefined ? { line: 1 } : locate(reference, toOriginal(map, span).start);
  return { uri, title, line: locator.line ?? 1, place: placeIn({ locator }) };
}

/** Passages looked through for one card: a hover must not wait for a name that stands everywhere. */
export const MOST_PASSAGES = 200;

/** Quotations without a name beside them that are read for who "he" is: a hover is asked for in passing. */
const MOST_TOLD = 16;

/** What it said, as its articles quote it, the newest article first. Undated articles come last. */
export function sayingsOf(entity: Entity, library: Library): readonly CardSaying[] {
  const seen = new Set<string>();
  const isPerson = entity.type === "person";
  let looked = 0;
  const tells = (span: Span, reference: Reference) =>
    articleTeller(reference, span, library)?.entity?.id === entity.id;
  const sayings = entity.mentions
    .slice(0, MOST_PASSAGES)
    .flatMap(({ reference: uri, passage }): readonly (CardSaying & { readonly date: string })[] => {
      const index = library.references.get(uri);
      const prose = index?.reference.passages[passage]?.prose;
      if (index === undefined || prose === undefined || seen.has(`${uri} ${passage}`)) return [];
      seen.add(`${uri} ${passage}`);
      const { reference } = index;
      return findQuotations(prose.text)
        .filter(({ speaker, span }) =>
          speaker === undefined
            ? isPerson && looked++ < MOST_TOLD && tells(toOriginal(prose.map, span), reference)
            : entity.names.includes(speaker),
        )
        .map(({ exact, span }) => ({
          words: exact,
          ...cardPlace(reference, { passage, span }),
          date: reference.date ?? "",
        }));
    });
  return sayings.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Main names of the entities that stand in its sentences, those that stand there often first. */
export function companionsOf(entity: Entity, library: Library): readonly string[] {
  const counts = new Map<string, number>();
  for (const place of entity.mentions.slice(0, MOST_PASSAGES)) {
    for (const id of namedWith(place, library)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  counts.delete(entity.id);
  const { byId } = library.entities();
  return [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => byId.get(id)?.name ?? []);
}

function namedWith({ reference, passage, span }: EntityPlaceIn, library: Library): Set<string> {
  const index = library.references.get(reference);
  const at = index?.sentenceWith(passage, span.start) ?? -1;
  if (index === undefined || at < 0) return new Set();
  return new Set(library.namesAt({ index, at }).map(({ key }) => key.slice("e:".length)));
}
