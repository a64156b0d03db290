// Lists of figures swap partners easily: each figure of the note takes one of the article's.

import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention } from "../../mention/mention.ts";
import type { Candidate } from "./candidates.ts";
import { compareDates } from "./compareDates.ts";
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
  if (there.kind === "date" && figure.kind === "date") {
    if (
      isToldBy(
        figures.filter((other) => other !== figure),
        there,
        figure,
        place,
      )
    )
      return true;
  }
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

/**
 * Times are no list: one that another date of the note's sentence tells as closely or more closely is told. Not by the year
 * of "the 2020 Open, from 31 January", where the note's figure tells what the article's tells; and not where the article
 * tells it more often than the note.
 */
function isToldBy(
  others: readonly Figure[],
  there: DateMention,
  figure: DateMention,
  place: SentencePlace,
): boolean {
  const isLike = compareDates(figure, there).sameParts;
  const telling = others.filter((other) => {
    const how = compareFigures(other, there)?.how;
    return how === "equal" || (how !== undefined && !isLike);
  });
  if (telling.length === 0) return false;
  const told = sentenceAt(place).figures.filter(
    (one) => compareFigures(one, there)?.how === "equal",
  );
  return !isLike || telling.length >= told.length;
}
