// The passage that a translated quotation most likely renders: found by its words through the glossary and the dictionary, as
// a figure's place is. Its words cannot be held against the article's; its place can be shown, and who says it there.

import type { Library } from "../../library/library.ts";
import { sentenceAt } from "../../library/library.ts";
import { evidenceAt } from "../evidence.ts";
import { findCandidates } from "../figure/candidates.ts";
import { prepareSentence } from "../figure/noteSentence.ts";
import type { Evidence } from "../verdict.ts";

/** Share of the quotation's weight that its passage holds at least, and how much more than the next best one. */
const COVERED = 0.45;
const AHEAD = 1.3;

/** Words beyond this are several sentences: the first ones find the place. */
const LONGEST = 400;

/** Undefined where no sentence of another language is surely nearer than all others. */
export function nearestPassage(exact: string, library: Library): Evidence | undefined {
  const text = exact.slice(0, LONGEST);
  const sentence = prepareSentence(text, { start: 0, end: text.length }, [], library);
  const [best, next] = findCandidates({ ...sentence, before: [] }, library);
  if (best === undefined || !best.foreign || best.coverage < COVERED) return undefined;
  // Neighbours share words with the same passage: only another passage is a rival.
  const rival = next !== undefined && !isBeside(best.place, next.place) ? next.coverage : 0;
  if (best.coverage < rival * AHEAD || best.matches.length < 2) return undefined;
  return evidenceAt(best.place, sentenceAt(best.place).span);
}

type Place = Parameters<typeof sentenceAt>[0];

function isBeside(a: Place, b: Place): boolean {
  return a.index === b.index && Math.abs(a.at - b.at) <= 1;
}
