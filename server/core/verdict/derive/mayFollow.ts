// The last question before a warning: do the figures beside the note's, and those of the sentence that it would be held
// against, give it in one step? Analysts do sums without saying so ("2024年为5.9%", of an article that has 6.3 % and 0.4 points
// more than the year before). Nothing says that it was worked out, so it is no ground for a tick.

import type { Rival } from "../figure/rival.ts";
import type { Asked } from "../figure/standing.ts";
import { attempts } from "./attempts.ts";
import { chanceOf } from "./findDerivation.ts";
import { type Part, partsOf } from "./part.ts";
import { isOfSameTime } from "./past.ts";
import { inOneSentence, toldParts } from "./pool.ts";
import { isValue, type Target, targetOf } from "./target.ts";

/** Results expected by chance from which one that fits says nothing. */
const CHANCE = 0.6;

/** Share of the note's words that the rival's sentence tells from which it is a retelling: none is left to work out. */
const RETOLD = 0.95;

/** Whether the figure may have been worked out from those of its own sentence and of the sentences that tell these. */
export function mayFollow({ figure, sentence, candidates, library }: Asked, rival: Rival): boolean {
  if (rival.slip || rival.local >= RETOLD) return false;
  const target = targetOf(figure, sentence);
  if (target === undefined) return false;
  const beside = partsOf(sentence.figures, sentence.text).filter((part) => part.figure !== figure);
  const near = toldParts(sentence, candidates, library);
  const told: readonly Part[] = near.filter(
    ({ place }) =>
      inOneSentence(place, rival.candidate.place) ||
      near.some((one) => inOneSentence(one.place, place) && beside.some((b) => isSame(b, one))),
  );
  const named = beside.filter((part) => !told.some((there) => isSame(part, there)));
  return readings(target).some((read) => {
    const tried = attempts(read, sentence, [...told, ...named]).filter(
      (attempt) => !isOfSameTime(attempt, figure, sentence),
    );
    const fits = tried.some(({ value }) => isValue(read, { kind: "difference", value }));
    return fits && chanceOf(read, tried) <= CHANCE;
  });
}

/** All formulas, whatever the words say; "2.5 days" are a time, or days that are counted. */
function readings(target: Target): readonly Target[] {
  const free = { ...target, formulas: target.able };
  return target.measure === "unit time" ? [free, { ...free, measure: "count", factor: 1 }] : [free];
}

function isSame(a: Part, b: Part): boolean {
  return a.measure === b.measure && Math.abs(a.value - b.value) <= Math.max(a.half, b.half);
}
