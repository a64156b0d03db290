// Where an article tells what a note reports of somebody in its own words, or in another language: found as a figure's place is.
// Only who says it there is asked, so one place must be nearer than all others.

import type { Library } from "../../library/library.ts";
import { sentenceAt } from "../../library/library.ts";
import { findFigures } from "../../mention/figure/figures.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { findMarkedSpans } from "../../mention/quotation/quotationMarks.ts";
import { overlaps, shift, slice } from "../../text/span.ts";
import { evidenceAt, passageOf } from "../evidence.ts";
import { type Candidate, findCandidates } from "../figure/candidates.ts";
import { prepareSentence } from "../figure/noteSentence.ts";
import type { Evidence } from "../verdict.ts";
import { isBeside } from "./nearestPassage.ts";
import { reportedClause } from "./reportedClause.ts";

/** Marks that a place must reach; set on notes with known speakers. */
const MARKS = {
  /** Share (0..1) of the words' weight that it tells. */
  covered: 0.5,
  /** The same over the next place's. */
  ahead: 1.3,
  /** Words and figures told, and with an amount among them. */
  told: 4,
  amount: 2,
} as const;

/** The one place, or none. */
export function retoldAt(words: string, library: Library): readonly Evidence[] {
  const whole = { start: 0, end: words.length };
  const sentence = prepareSentence(words, whole, findFigures(words), library);
  const [best, ...others] = findCandidates({ ...sentence, before: [] }, library);
  if (best === undefined || best.coverage < MARKS.covered) return [];
  if (best.told < (tellsAmount(best) ? MARKS.amount : MARKS.told)) return [];
  const next = others.find(({ place }) => !isBeside(place, best.place));
  if (best.coverage < (next?.coverage ?? 0) * MARKS.ahead) return [];
  return [toldIn(best)];
}

/** Whether an amount of two digits and more is told: "half of it" can be said of much. */
function tellsAmount({ matches }: Candidate): boolean {
  return matches.some(
    ({ word: { figure } }) =>
      figure?.kind === "quantity" && figure.category !== "ordinal" && isTelling(figure.value),
  );
}

function isTelling(value: QuantityMention["value"]): boolean {
  return typeof value === "number" && /[1-9]\d*[1-9]/u.test(value.toPrecision(6));
}

/** What is said in a sentence: the clause that it reports, or all of it where it quotes. */
function toldIn({ place }: Candidate): Evidence {
  const { text } = passageOf(place).prose;
  const { span } = sentenceAt(place);
  const isQuoted = findMarkedSpans(text).some((marked) => overlaps(marked, span));
  const clause = isQuoted ? undefined : reportedClause(slice(text, span));
  return evidenceAt(place, clause === undefined ? span : shift(clause, span.start));
}
