// Levels of another time: the article tells this year's level and how it changed, the note tells last year's. Of the level's own
// time such a result would be wrong.

import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { compareDates } from "../figure/compareDates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { Attempt } from "./attempts.ts";
import type { Part } from "./part.ts";

/**
 * Whether the note tells its figure of another time than the article tells the level of that it is worked out
 * from; true where the formula asks for none.
 */
export function isOfThen(
  { dated, parts: [level] }: Attempt,
  figure: Figure,
  { figures }: NoteSentence,
): boolean {
  return dated !== true || comparedTimes(level, figure, figures) === "differs";
}

/** Whether the note tells its figure of the very time of which the article tells the level that a change is put to. */
export function isOfSameTime(
  { parts: [level, ...others] }: Attempt,
  figure: Figure,
  { figures }: NoteSentence,
): boolean {
  const isChanged = others.some(({ change }) => change !== undefined);
  // "8.7万 stations, 1.2万 more than at the end of last year": the time behind the level is that of the change.
  return isChanged && isDated(level) && comparedTimes(level, figure, figures) === "agrees";
}

/** Whether a time is told before the part. */
function isDated({ place, told }: Partial<Part> = {}): boolean {
  if (place === undefined || told === undefined) return false;
  return timeBefore(told, datesOf(sentenceAt(place).figures)) !== undefined;
}

function comparedTimes(
  level: Part | undefined,
  figure: Figure,
  figures: readonly Figure[],
): ReturnType<typeof compareDates>["outcome"] | undefined {
  if (level?.place === undefined || level.told === undefined) return undefined;
  const here = timeOf(figure, figures);
  const there = timeOf(level.told, sentenceAt(level.place).figures);
  if (here === undefined || there === undefined) return undefined;
  return compareDates(here, there).outcome;
}

type Dated = Extract<Figure, { kind: "date" }>;

/** The time told last before the figure, else the first of its sentence. */
function timeOf(figure: Figure, figures: readonly Figure[]): Dated | undefined {
  const dates = datesOf(figures);
  return timeBefore(figure, dates) ?? dates[0];
}

function datesOf(figures: readonly Figure[]): readonly Dated[] {
  return figures.filter((one): one is Dated => one.kind === "date");
}

function timeBefore({ span }: Figure, dates: readonly Dated[]): Dated | undefined {
  return dates.findLast((date) => date.span.end <= span.start);
}
