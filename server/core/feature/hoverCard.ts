// The card of a name under the cursor: gathers what the library tells about the entity, for feature/card.ts to render.

import type { Entity, EntityPlaceIn } from "../library/entity/entities.ts";
import type { Library } from "../library/library.ts";
import type { IndexedSentence, ReferenceIndex } from "../library/referenceIndex.ts";
import { locate } from "../reference/locate.ts";
import { contains, shift, slice } from "../text/span.ts";
import type { Claim } from "../verdict/verdict.ts";
import {
  type CardFacts,
  type CardFigure,
  type CardReference,
  MOST_REFERENCES,
  renderCard,
} from "./card.ts";
import { cardPlace, companionsOf, MOST_PASSAGES, sayingsOf } from "./cardFacts.ts";
import { mentionsInArticles } from "./references.ts";

/** The card as Markdown; undefined where the claim names nobody the library knows. */
export function hoverCard(claim: Pick<Claim, "entity">, library: Library): string | undefined {
  const entity = claim.entity === undefined ? undefined : library.entities().byId.get(claim.entity);
  return entity === undefined ? undefined : renderCard(entity, factsOf(entity, library));
}

function factsOf(entity: Entity, library: Library): CardFacts {
  const first = firstWords(entity, library);
  const note = library.noteOn(entity.id);
  return {
    ...articlesNaming(entity, library),
    ...(first !== undefined && { first }),
    ...(note !== undefined && { note }),
    sayings: sayingsOf(entity, library),
    companions: companionsOf(entity, library),
    figures: figuresTold(entity, library),
  };
}

/** The articles that name it most often, and how many name it at all: a thousand may, so only as many are looked at as could be. */
function articlesNaming(entity: Entity, library: Library) {
  const byArticle = new Map<string, EntityPlaceIn[]>();
  for (const place of entity.mentions) {
    const own = byArticle.get(place.reference);
    if (own === undefined) byArticle.set(place.reference, [place]);
    else own.push(place);
  }
  let references: readonly CardReference[] = [];
  for (const [uri, mentions] of [...byArticle].sort(([, a], [, b]) => b.length - a.length)) {
    // Places of the text are no more than mentions: a table's header is read with each of its cells.
    if (mentions.length <= (references[MOST_REFERENCES - 1]?.mentions ?? 0)) break;
    const index = library.references.get(uri);
    const places = mentionsInArticles({ mentions }, library);
    if (index === undefined || places[0] === undefined) continue;
    const { title } = index.reference;
    const firstLine = locate(index.reference, places[0].span.start).line ?? 1;
    references = [...references, { uri, title, mentions: places.length, firstLine }]
      .sort((a, b) => b.mentions - a.mentions)
      .slice(0, MOST_REFERENCES);
  }
  return { references, articles: byArticle.size };
}

/** What an article calls it, with the sentence around; else the first sentence that names it. */
function firstWords(entity: Entity, library: Library): CardFacts["first"] {
  const place = entity.description ?? entity.mentions[0];
  const index = place && library.references.get(place.reference);
  const sentence = place && index && sentenceOf(index, place);
  if (place === undefined || index === undefined || sentence === undefined) return undefined;
  return { text: textOf(index, sentence), ...cardPlace(index.reference, place) };
}

/**
 * Each figure once: a sentence may name it twice. One after the other, as a card shows the first few and the name may stand in
 * a thousand articles.
 */
function* figuresTold(entity: Entity, library: Library): Generator<CardFigure> {
  const seen = new Set<string>();
  for (const place of entity.mentions.slice(0, MOST_PASSAGES)) {
    for (const figure of figuresBeside(place, library)) {
      const key = `${figure.bold.start} ${figure.uri} ${figure.sentence}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield figure;
    }
  }
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

function sentenceOf(index: ReferenceIndex, { passage, span }: Omit<EntityPlaceIn, "reference">) {
  const sentence = index.sentence(index.sentenceWith(passage, span.start));
  return sentence !== undefined && contains(sentence.span, span) ? sentence : undefined;
}

function textOf({ reference }: ReferenceIndex, { passage, span }: IndexedSentence): string {
  return slice(reference.passages[passage]?.prose.text ?? "", span);
}
