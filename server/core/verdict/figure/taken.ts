// Lists of figures swap partners easily: each figure of the note takes one of the article's.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { Candidate } from "./candidates.ts";
import { compareFigures } from "./compareFigures.ts";
import type { NoteSentence } from "./noteSentence.ts";

/**
 * Whether another figure of the note's sentence already tells this one: lists of figures swap partners easily. Each takes
 * one figure of the article's sentence, an equal one before one that only agrees.
 */
export function isTaken(
  there: Figure,
  figure: Figure,
  { figures }: NoteSentence,
  { place }: Candidate,
): boolean {
  // Times are no list: one that another date of the sentence tells as closely or more closely is told.
  const isTold = (other: Figure) => compareFigures(other, there)?.how !== undefined;
  if (there.kind === "date" && figures.some((other) => other !== figure && isTold(other)))
    return true;
  const free = new Set(sentenceAt(place).figures);
  const others = new Set(figures.filter((other) => other !== figure));
  for (const how of ["equal", "any"] as const) {
    for (const other of others) {
      const partner = [...free].find((one) => {
        const compared = compareFigures(other, one);
        return compared?.outcome === "agrees" && (how === "any" || compared.how === "equal");
      });
      if (partner === undefined) continue;
      free.delete(partner);
      others.delete(other);
    }
  }
  return !free.has(there);
}
