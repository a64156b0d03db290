// Lists of figures swap partners easily: each figure of the note takes one of the article's.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { Candidate } from "./candidates.ts";
import type { NoteSentence } from "./noteSentence.ts";

/**
 * Whether another figure of the note's sentence already tells this one: lists of figures swap partners easily. Each takes
 * one figure of the article's sentence, an equal one before one that only agrees.
 */
export function isTaken(
  there: Figure,
  figure: Figure,
  { figures }: NoteSentence,
  { place, compared }: Candidate,
): boolean {
  const told = sentenceAt(place).figures;
  const at = told.indexOf(there);
  const others = new Set<number>();
  for (let i = 0; i < figures.length; i++) if (figures[i] !== figure) others.add(i);
  const agreements = [...others].map((i) => compared[i]?.[at]);
  // Times are no list: one that another date of the sentence tells as closely or more closely is told.
  if (there.kind === "date" && agreements.some((one) => one?.how !== undefined)) return true;
  // Nearly always: none of the others could take it.
  if (!agreements.some((one) => one?.outcome === "agrees")) return false;
  const free = new Set(told.keys());
  for (const how of ["equal", "any"] as const) {
    for (const other of others) {
      const partner = [...free].find((one) => {
        const agreed = compared[other]?.[one];
        return agreed?.outcome === "agrees" && (how === "any" || agreed.how === "equal");
      });
      if (partner === undefined) continue;
      free.delete(partner);
      others.delete(other);
    }
  }
  return !free.has(at);
}
