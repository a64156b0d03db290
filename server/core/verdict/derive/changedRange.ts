// "From 958 to 1,021 yen" beside an article that tells 1,021 and a rise of 63: one end is told, the other follows from it.

import type { Library } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { Candidate } from "../figure/candidates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { type Part, partsOf } from "./part.ts";
import { namedParts, type ToldPart, toldParts, toldTogether } from "./pool.ts";
import type { Derived } from "./target.ts";

/** How a range that tells a change follows from the article; undefined for a range of another kind, or with two new ends. */
export function changedRange(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  library: Library,
): Derived | undefined {
  if (figure.kind !== "quantity" || typeof figure.value !== "object") return undefined;
  const ends = partsOf([figure], sentence.text);
  if (ends.length !== 2) return undefined;
  const told = toldParts(sentence, candidates, library);
  const placed = namedParts(ends, told, candidates);
  const known = placed.find(({ place }) => place !== undefined);
  const open = placed.find(({ place }) => place === undefined);
  if (known === undefined || open === undefined) return undefined;
  const { value } = known;
  const change = told.find((part) => isChange(part, Math.abs(value - open.value), known));
  if (change === undefined) return undefined;
  const sign = value > open.value ? "−" : "+";
  const formula = `${known.words} ${sign} ${change.words} = ${open.words}`;
  return {
    outcome: "fits",
    kind: "difference",
    formula,
    value: open.value,
    parts: [known, change],
  };
}

function isChange(part: ToldPart, gap: number, { measure, place }: Part): boolean {
  const same = part.measure === measure && Math.abs(part.value - gap) <= part.half;
  return same && place !== undefined && toldTogether(place, part.place);
}
