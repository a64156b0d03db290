// What a sentence of a reference tells, as parts of formulas.

import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { passageOf } from "../evidence.ts";
import { type Part, partsOf } from "./part.ts";

/** The parts of the sentence there, which no word of the note stands near, of those of its figures that `isMeant` takes. */
export function toldAt(
  place: SentencePlace,
  isMeant: (figure: Figure) => boolean = () => true,
): readonly Part[] {
  const figures = sentenceAt(place).figures.filter(isMeant);
  const { text } = passageOf(place).prose;
  const near: ReadonlySet<object> = new Set();
  return partsOf(figures, text).map((part) => ({ ...part, place, told: part.figure, near }));
}
