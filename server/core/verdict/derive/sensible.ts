// Formulas that no writer would write, though they give the note's figure: what a level has risen by is not put on top of it
// once more, and a growth belongs to the level that it is told with.

import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import { slice } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { Rival } from "../figure/rival.ts";
import type { Attempt } from "./attempts.ts";
import { WHOLE } from "./cues.ts";
import type { Formula } from "./formulas.ts";
import type { Part } from "./part.ts";
import { inOneSentence, toldTogether } from "./pool.ts";
import type { Target } from "./target.ts";

/** What is still to come is put on top of what is: "will rise by 2,000 yen", 今後2,000円上げる. Not "willing", 計画的. */
const TO_COME =
  /\b(?:will|would|shall|plan(?:s|ned)?|expect(?:s|ed)?|aims?|next|target(?:s|ed)?|forecasts?|further|another|from now)\b|[将將]|计划|計画|预计|予定|見込|目[标標指]|今後|来[年期月]|次回|さらに|再/iu;

/** Formulas that are always spoken of: the whole of a share, an average. */
export function mayGoUnsaid(formula: Formula, { formulas }: Target): boolean {
  const isSpoken = formula.cue === WHOLE || formula.kind === "average";
  return (
    !isSpoken || formulas.some(({ cue, kind }) => cue === formula.cue && kind === formula.kind)
  );
}

/** Whether somebody may have worked the note's figure out so. */
export function isSensible(attempt: Attempt, rival: Rival, sentence: NoteSentence): boolean {
  return (
    !isChangedTwice(attempt, rival, sentence) && !isPutTogether(attempt) && !isGathered(attempt)
  );
}

/** A sum of what the article tells in places far apart: two prices of a list are nobody's third. */
function isGathered({ kind, parts }: Attempt): boolean {
  const [first, ...others] = parts.filter(isTold);
  if (kind !== "sum" || first === undefined || others.length + 1 < parts.length) return false;
  return others.some(({ place }) => !toldTogether(first.place, place));
}

/** Whether the rival's sentence tells of what is still to come. */
export function tellsToCome({ candidate: { place } }: Rival): boolean {
  return TO_COME.test(textOf(place));
}

/** Whether the figure is the rival's level with what the article's sentence puts on top of it: 次回から2,000円高くする. */
export function isToCome({ kind, parts }: Attempt, rival: Rival): boolean {
  const level = parts.find(({ told }) => told === rival.figure);
  const change = parts.find((part) => part !== level);
  if (level === undefined || change?.change === undefined || kind === "share") return false;
  const { place } = rival.candidate;
  return (
    change.place !== undefined && inOneSentence(change.place, place) && TO_COME.test(textOf(place))
  );
}

/** 1万4,000円 that are 2,000円 more than before, and 1万6,000円: the 2,000 are in the 1万4,000. */
function isChangedTwice({ kind, parts }: Attempt, rival: Rival, note: NoteSentence): boolean {
  const level = parts.find(({ told }) => told === rival.figure);
  const change = parts.find((part) => part !== level);
  if (level === undefined || change?.place === undefined || parts.length > 2) return false;
  if (change.change !== (kind === "sum" ? "up" : kind === "difference" ? "down" : "none"))
    return false;
  const { place } = rival.candidate;
  if (!inOneSentence(change.place, place) || level.change !== undefined) return false;
  return !TO_COME.test(textOf(place)) && !TO_COME.test(slice(note.text, note.span));
}

/** A level of one sentence and a growth of another: 9.2 % are those of the orders, not of the profit told before. */
function isPutTogether({ kind, dated, parts: [level, growth] }: Attempt): boolean {
  if (kind !== "growth" || dated !== true) return false;
  return isTold(level) && isTold(growth) && !inOneSentence(level.place, growth.place);
}

type Told = Part & Required<Pick<Part, "place">>;

function isTold(part: Part | undefined): part is Told {
  return part?.place !== undefined;
}

function textOf(place: SentencePlace): string {
  return slice(passageOf(place).prose.text, sentenceAt(place).span);
}
