// The card of a name under the cursor: gathers what the library tells about the entity, for feature/card.ts to render.

import type { Entity, EntityPlaceIn } from "../library/entity/entities.ts";
import type { Library } from "../library/library.ts";
import type { IndexedSentence, ReferenceIndex } from "../library/referenceIndex.ts";
import { locate } from "../reference/locate.ts";
import { contains, shift, slice } from "../text/span.ts";
import type { Claim } from "../verdict/verdict.ts";
import { type CardFacts, type CardFigure, renderCard } from "./card.ts";
import { cardPlace, companionsOf, sayingsOf } from "./cardFacts.ts";
import type { Place } from "./open.ts";
import { mentionsInArticles } from "./references.ts";

/** The card as Markdown; undefined where the claim names nobody the library knows. */
export function hoverCard(claim: Pick<Claim, "entity">, library: Library): string | undefined {
  const entity = claim.entity === undefined ? undefined : library.entities().byId.get(claim.entity);
  return entity === undefined ? undefined : renderCard(entity, factsOf(entity, library));
}

function factsOf(entity: Entity, library: Library): CardFacts {
  const byReference = new Map<string, Place[]>();
  for (const place of mentionsInArticles(entity, library)) {
    const places = byReference.get(place.uri) ?? [];
    places.push(place);
    byReference.set(place.uri, places);
  }
  const first = firstWords(entity, library);
  const note = library.noteOn(entity.id);
  return {
    references: [...byReference]
      .flatMap(([uri, places]) => {
        const index = library.references.get(uri);
        if (index === undefined || places[0] === undefined) return [];
        const { title } = index.reference;
        const firstLine = locate(index.reference, places[0].span.start).line ?? 1;
        return [{ uri, title, mentions: places.length, firstLine }];
      })
      .sort((a, b) => b.mentions - a.mentions),
    ...(first !== undefined && { first }),
    ...(note !== undefined && { note }),
    sayings: sayingsOf(entity, library),
    companions: companionsOf(entity, library),
    figures: entity.mentions.flatMap((place) => figuresBeside(place, library)).filter(isFirst),
  };
}

/** What an article calls it, with the sentence around; else the first sentence that names it. */
function firstWords(entity: Entity, library: Library): CardFacts["first"] {
  const place = entity.description ?? entity.mentions[0];
  const index = place && library.references.get(place.reference);
  const sentence = place && index && sentenceOf(index, place);
  if (place === undefined || index === undefined || sentence === undefined) return undefined;
  return { text: textOf(index, sentence), ...cardPlace(index.reference, place) };
}

/** Figures told in the sentence that names it. Dates say when, not how much: they are no figures of a card. */
function figuresBeside(place: EntityPlaceIn, library: Library): readonly CardFigure[] {
  const index = library.references.get(place.reference);
  const sentence = index && sentenceOf(index, place);
  if (index === undefined || sentence === undefined) return [];
  const { passage } = sentence;
  return sentence.figures
    .filter(({ kind }) => kind === "quantity")
    .map(({ span }) => ({
      sentence: textOf(index, sentence),
      bold: shift(span, -sentence.span.start),
      ...cardPlace(index.reference, { passage, span }),
    }));
}

/** A sentence that names it twice tells its figures once. */
function isFirst(figure: CardFigure, at: number, all: readonly CardFigure[]): boolean {
  const same = (other: CardFigure) =>
    other.uri === figure.uri &&
    other.sentence === figure.sentence &&
    other.bold.start === figure.bold.start;
  return all.findIndex(same) === at;
}

function sentenceOf(index: ReferenceIndex, { passage, span }: Omit<EntityPlaceIn, "reference">) {
  return index.sentences.find(
    (sentence) => sentence.passage === passage && contains(sentence.span, span),
  );
}

function textOf({ reference }: ReferenceIndex, { passage, span }: IndexedSentence): string {
  return slice(reference.passages[passage]?.prose.text ?? "", span);
}
