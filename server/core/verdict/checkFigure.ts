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
  refutes: 0.15,
  /** Share of the words around the note's figure that the article's sentence must tell for a warning. */
  local: 0.25,
  /** The same for dates: an article tells many dates of one subject. */
  date: 0.35,
};

export function checkFigure(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  library: Library,
): FigureVerdict {
  const pairings = pairFigures(figure, sentence, candidates);
  const agreeing = pairings.filter(({ outcome }) => outcome === "agrees");
  const supporting = agreeing.filter((pairing) => score(pairing) >= MARKS.supports);
  const precise = supporting.filter(({ how }) => how !== "less-precise");
  if (precise.length > 0) return { verdict: "supported", pairings: precise };
  const rival = pairings.find(
    ({ outcome, figure: there }) => outcome === "differs" && !isTaken(there, figure, sentence),
  );
  if (rival !== undefined && isSure(rival) && !isRelative(figure, sentence)) {
    if (!standsElsewhere(figure, candidates, library)) {
      return { verdict: "refuted", pairings: [rival] };
    }
  }
  return { verdict: supporting.length > 0 ? "supported" : "notEnoughInfo", pairings: agreeing };
}

/** Whether the pairing is surely about the same thing: bound, sharing several words, and not of another noun. */
function isSure(rival: Pairing): boolean {
  const { local, shared, fit, figure } = rival;
  const ordinal = figure.kind === "quantity" && figure.category === "ordinal";
  if (ordinal && fit < FIT.same) return false;
  return (
    score(rival) >= MARKS.refutes &&
    local >= (figure.kind === "date" ? MARKS.date : MARKS.local) &&
    shared >= (fit > FIT.silent ? 2 : 3) &&
    fit > FIT.other
  );
}

/** "Ten years ago", 三年前: how long ago depends on the day of writing. Matches " ago", "年前"; not " agoraphobia". */
const AGO = /^\s*(?:ago\b|earlier\b|以?前|之前|まえ)/u;

function isRelative(figure: Figure, { text }: NoteSentence): boolean {
  return figure.kind === "quantity" && AGO.test(text.slice(figure.span.end, figure.span.end + 10));
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
        const compared = compareFigures(figure, there);
        if (compared?.outcome === "agrees" && compared.how !== "less-precise") return true;
      }
    }
  }
  return false;
}
