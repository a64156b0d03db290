// Figures of a list told in order that have changed places: the reference has both, each nearer to the other's words.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { overlaps, slice } from "../../text/span.ts";
import type { InSentence } from "../telling/around.ts";
import { articleOf, type Pairing } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { compareFigures } from "./compareFigures.ts";
import { type Item, itemsInOrder } from "./inOrder.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** Share of the way between words and figures as the note pairs them, below which the other pairing is surely the reference's. */
const SURELY = 0.7;

/** The pairing with what the reference tells of the figure's own words, where the note gives them another's figure. */
export function findSwapped(
  figure: Figure,
  sentence: NoteSentence,
  pairings: readonly Pairing[],
): Pairing | undefined {
  const items = itemsInOrder(sentence);
  const own = items.find((item) => item.figure === figure);
  if (own === undefined) return undefined;
  for (const { candidate, outcome, how, figure: mine } of pairings) {
    if (outcome !== "agrees" || how === "less-precise") continue;
    for (const other of items) {
      if (other === own) continue;
      const theirs = told(lent(other.figure, figure), candidate);
      if (theirs === undefined || theirs === mine) continue;
      const [first, second] = [
        { item: own, there: mine },
        { item: other, there: theirs },
      ];
      if (!isSwapped(first, second, candidate, sentence.text)) continue;
      return pairings.find((one) => one.candidate === candidate && one.figure === theirs);
    }
  }
  return undefined;
}

/** "365 and 540 hectares": the last figure's unit is meant for all. */
function lent(figure: Figure, of: Figure): Figure {
  if (of.kind !== "quantity" || figure.kind !== "quantity") return figure;
  if (figure.category !== "number" || of.unit === undefined) return figure;
  return { ...figure, category: of.category, unit: of.unit };
}

function told(figure: Figure, { place }: Candidate): Figure | undefined {
  return sentenceAt(place).figures.find((there) => {
    const compared = compareFigures(figure, there);
    return compared?.outcome === "agrees" && compared.how !== "less-precise";
  });
}

interface Told {
  readonly item: Item;
  /** The reference's figure of that value. */
  readonly there: Figure;
}

function isSwapped(one: Told, other: Told, candidate: Candidate, text: string): boolean {
  const [first, second] = [
    placesOf(one.item, other.item, candidate, text),
    placesOf(other.item, one.item, candidate, text),
  ];
  if (first.length === 0 || second.length === 0) return false;
  // A reference that tells its figures in order, too, has their words in that order.
  const inOrder = itemsInOrder(articleOf(candidate.place)).map(({ figure }) => figure);
  if (inOrder.includes(one.there) && inOrder.includes(other.there)) {
    const wordsInOrder = Math.min(...first) < Math.min(...second);
    return wordsInOrder !== one.there.span.start < other.there.span.start;
  }
  const asTold = away(first, one.there) + away(second, other.there);
  const swapped = away(first, other.there) + away(second, one.there);
  return swapped < asTold * SURELY;
}

/** Where the reference has words of the item that are not the other's, too. */
function placesOf(
  { owner }: Item,
  { owner: others }: Item,
  candidate: Candidate,
  text: string,
): readonly number[] {
  const { matches } = candidate;
  const foreign = new Set(
    matches.flatMap(({ word, there }) => (overlaps(word.span, others) ? [there] : [])),
  );
  const own = matches.flatMap(({ word, there }) =>
    there !== undefined &&
    word.figure === undefined &&
    overlaps(word.span, owner) &&
    !foreign.has(there)
      ? [there]
      : [],
  );
  if (own.length > 0) return own;
  return literalPlaces(slice(text, owner), slice(text, others), articleOf(candidate.place));
}

/** 食品 beside 非食品: where its name stands and the longer one does not. Such names share all words. */
function literalPlaces(
  name: string,
  longer: string,
  { text, span }: InSentence,
): readonly number[] {
  const before = longer.indexOf(name);
  if (name.length < 2 || before < 1) return [];
  const lead = longer.slice(0, before);
  const places: number[] = [];
  for (let at = text.indexOf(name, span.start); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at >= span.end) break;
    if (!text.endsWith(lead, at)) places.push(at);
  }
  return places;
}

function away(places: readonly number[], { span }: Figure): number {
  return Math.min(...places.map((at) => Math.max(span.start - at, at - span.end, 0)));
}
