// The passage that a translated quotation most likely renders: found by its words through the glossary and the dictionary, and
// by its figures, as a figure's place is. Its words cannot be held against the article's; its place can be shown, and who says
// it there.

import type { Library } from "../../library/library.ts";
import { sentenceAt } from "../../library/library.ts";
import { findFigures } from "../../mention/figure/figures.ts";
import { findMarkedSpans } from "../../mention/quotation/quotationMarks.ts";
import { overlaps } from "../../text/span.ts";
import { evidenceAt, passageOf } from "../evidence.ts";
import { type Candidate, findCandidates } from "../figure/candidates.ts";
import { prepareSentence } from "../figure/noteSentence.ts";
import type { Evidence } from "../verdict.ts";

/** Share of the quotation's weight that its passage holds at least, and how much more than the next best one. */
const COVERED = 0.45;
const AHEAD = 1.3;

/** Words beyond this are several sentences: the first ones find the place. */
const LONGEST = 400;

/** Undefined where no sentence of another language is surely nearer than all others, or than all others that quote. */
export function nearestPassage(exact: string, library: Library): Evidence | undefined {
  const text = exact.slice(0, LONGEST);
  const whole = { start: 0, end: text.length };
  const sentence = prepareSentence(text, whole, findFigures(text), library);
  const candidates = findCandidates({ ...sentence, before: [] }, library);
  const most = candidates[0]?.coverage ?? 0;
  // What is quoted is somebody's words there too, unless a sentence that quotes nobody tells more of it.
  const quoting = candidates.filter(isQuoting);
  const found =
    ahead(candidates) ?? ((quoting[0]?.coverage ?? 0) < most ? undefined : ahead(quoting));
  return found && evidenceAt(found.place, sentenceAt(found.place).span);
}

/** The first of them, where it is surely the one. */
function ahead([best, next]: readonly Candidate[]): Candidate | undefined {
  if (best === undefined || !best.foreign || best.coverage < COVERED) return undefined;
  // Neighbours share words with the same passage: only another passage is a rival.
  const rival = next !== undefined && !isBeside(best.place, next.place) ? next.coverage : 0;
  return best.coverage < rival * AHEAD || best.matches.length < 2 ? undefined : best;
}

function isQuoting({ place }: Candidate): boolean {
  const { span } = sentenceAt(place);
  return findMarkedSpans(passageOf(place).prose.text).some((marked) => overlaps(marked, span));
}

/** Whether two places are sentences of one spot. */
export function isBeside(a: Candidate["place"], b: Candidate["place"]): boolean {
  return a.index === b.index && Math.abs(a.at - b.at) <= 1;
}
