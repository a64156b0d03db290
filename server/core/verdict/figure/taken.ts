// Lists of figures swap partners easily: each figure of the note takes one of the article's.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention } from "../../mention/mention.ts";
import type { Candidate } from "./candidates.ts";
import { compareDates } from "./compareDates.ts";
import { compareFigures, type FigureComparison } from "./compareFigures.ts";
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
  if (there.kind === "date" && figure.kind === "date") {
    if (isToldBy(agreements, there, figure, told)) return true;
  }
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

/**
 * Times are no list: one that another date of the note's sentence tells as closely or more closely is told. Not by the year
 * of "the 2020 Open, from 31 January", where the note's figure tells what the article's tells; and not where the article
 * tells it more often than the note.
 */
function isToldBy(
  agreements: readonly (FigureComparison | undefined)[],
  there: DateMention,
  figure: DateMention,
  figures: readonly Figure[],
): boolean {
  if (agreements.every((one) => one?.how === undefined)) return false;
  const isLike = compareDates(figure, there).sameParts;
  const telling = agreements.filter(
    (one) => one?.how === "equal" || (one?.how !== undefined && !isLike),
  );
  if (telling.length === 0) return false;
  const told = figures.filter((one) => compareFigures(one, there)?.how === "equal");
  return !isLike || telling.length >= told.length;
}
