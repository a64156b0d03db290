// The verdict on one figure or date of a note. Three outcomes: agrees, differs, could not check; a warning needs a place
// that is surely about the same thing and no place that tells the note's figure.

import type { Library } from "../library/library.ts";
import type { Figure } from "../library/referenceIndex.ts";
import { type Pairing, pairFigures } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { compareFigures } from "./compareFigures.ts";
import { FIT } from "./fit.ts";
import type { NoteSentence } from "./noteSentence.ts";
import type { Verdict } from "./verdict.ts";

export interface FigureVerdict {
  readonly verdict: Verdict;
  /** The figures that speak to the note's, best first. */
  readonly pairings: readonly Pairing[];
}

/** Marks a pairing must reach, from 0..1; tuned on notes with known errors for at most one alarm in a hundred. */
export const MARKS = {
  /** Binding × fit at which an equal figure is told about the same thing. */
  supports: 0.12,
  /** The same for another figure: a warning must be far surer than a tick. */
  refutes: 0.2,
  /** Share of the words around the note's figure that the article's sentence must tell for a warning. */
  local: 0.4,
};

export function checkFigure(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  library: Library,
): FigureVerdict {
  const pairings = pairFigures(figure, sentence, candidates);
  const agreeing = pairings.filter(({ outcome }) => outcome === "agrees");
  const best = agreeing[0];
  if (best !== undefined && score(best) >= MARKS.supports) {
    return { verdict: "supported", pairings: agreeing };
  }
  const rival = pairings.find(
    ({ outcome, figure: there }) => outcome === "differs" && !isTaken(there, figure, sentence),
  );
  if (rival === undefined) return { verdict: "notEnoughInfo", pairings: agreeing };
  const sure =
    score(rival) >= MARKS.refutes &&
    rival.local >= MARKS.local &&
    rival.shared >= (rival.fit > FIT.silent ? 2 : 3) &&
    rival.fit > FIT.other &&
    !standsElsewhere(figure, candidates, library);
  return sure
    ? { verdict: "refuted", pairings: [rival] }
    : { verdict: "notEnoughInfo", pairings: agreeing };
}

export function score({ binding, fit }: Pairing): number {
  return binding * fit;
}

/** Whether another figure of the note's sentence already tells this one: lists of figures swap partners easily. */
function isTaken(there: Figure, figure: Figure, sentence: NoteSentence): boolean {
  return sentence.figures.some(
    (other) => other !== figure && compareFigures(other, there)?.outcome === "agrees",
  );
}

/** Whether the references tell the note's figure at all: then a warning would be a guess about what it measures. */
function standsElsewhere(
  figure: Figure,
  candidates: readonly Candidate[],
  library: Library,
): boolean {
  const bound = new Set(candidates.map(({ place }) => place.index));
  for (const index of library.references.size <= 8 ? library.references.values() : bound) {
    for (const { figures } of index.sentences) {
      for (const there of figures) {
        if (compareFigures(figure, there)?.outcome === "agrees") return true;
      }
    }
  }
  return false;
}
