// Whether the references tell the note's figure anywhere, though of nothing that was found to be the same.

import type { Library } from "../../library/library.ts";
import type { Figure, ReferenceIndex } from "../../library/referenceIndex.ts";
import type { Pairing } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { compareFigures } from "./compareFigures.ts";

/** Whether the references tell the note's figure at all: then a warning would be a guess about what it measures. */
export function standsElsewhere(
  figure: Figure,
  candidates: readonly Candidate[],
  library: Library,
): boolean {
  const all = library.references.size <= FEW_REFERENCES;
  const indexes = all
    ? [...library.references.values()]
    : [...new Set(candidates.map(({ place }) => place.index))];
  return indexes.some((index) => isToldIn(index, figure));
}

/** Sentences on both sides of the rival's in which the bare number is looked for. */
const BESIDE = 2;

/** Whether the number stands near the rival, whatever it counts: "213 days, on 58 of them". */
export function standsBeside(figure: Figure, { candidate: { place } }: Pairing): boolean {
  if (figure.kind !== "quantity" || typeof figure.value !== "number") return false;
  const { value } = figure;
  const { sentences } = place.index;
  return sentences
    .slice(Math.max(0, place.at - BESIDE), place.at + BESIDE + 1)
    .some(({ figures }) =>
      figures.some(
        (there) =>
          there.kind === "quantity" &&
          there.unit === undefined &&
          (there.category === "number" || there.category === "count") &&
          there.value === value,
      ),
    );
}

/** With more references than this only those that share words with the sentence are asked. */
const FEW_REFERENCES = 8;

const told = new WeakMap<ReferenceIndex, Map<string, boolean>>();

/**
 * Whether a sentence of the reference tells the figure, of whatever. Kept by value: a note tells one figure again and again,
 * and a long article has many to compare it with.
 */
export function isToldIn(index: ReferenceIndex, figure: Figure): boolean {
  const known = told.get(index) ?? new Map<string, boolean>();
  told.set(index, known);
  const { span: _place, ...value } = figure;
  const key = JSON.stringify({ ...value, numeral: undefined });
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = index.sentences.some(({ figures }) =>
    figures.some((there) => {
      const compared = compareFigures(figure, there);
      return compared?.outcome === "agrees" && compared.how !== "less-precise";
    }),
  );
  known.set(key, found);
  return found;
}
