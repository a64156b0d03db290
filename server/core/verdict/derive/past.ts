// Levels of another time: the article tells this year's level and how it changed, the note tells last year's. Of the level's own
// time such a result would be wrong.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { compareDates } from "../figure/compareDates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { Attempt } from "./attempts.ts";

/**
 * Whether the note tells its figure of another time than the article tells the level of that it is worked out
 * from; true where the formula asks for none.
 */
export function isOfThen(
  { dated, parts: [level] }: Attempt,
  figure: Figure,
  { figures }: NoteSentence,
): boolean {
  if (dated !== true) return true;
  if (level?.place === undefined || level.told === undefined) return false;
  const here = timeOf(figure, figures);
  const there = timeOf(level.told, sentenceAt(level.place).figures);
  if (here === undefined || there === undefined) return false;
  return compareDates(here, there).outcome === "differs";
}

type Dated = Extract<Figure, { kind: "date" }>;

/** The time told last before the figure, else the first of its sentence. */
function timeOf({ span }: Figure, figures: readonly Figure[]): Dated | undefined {
  const dates = figures.filter((one): one is Dated => one.kind === "date");
  return dates.findLast((date) => date.span.end <= span.start) ?? dates[0];
}
