// A change told by two figures of which one is the article's and the other is not: "418, down from 744" of what fell from 744
// to 506. Wherever else the note's figure stands, the other end of this change is another.

import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import type { InSentence } from "../telling/around.ts";
import { journeyEnd } from "../telling/clash.ts";
import type { Turn } from "../telling/turn.ts";
import type { Doubt } from "../verdict.ts";
import { articleOf, type Pairing } from "./bind.ts";
import { compareFigures } from "./compareFigures.ts";
import { FIT } from "./fit.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { significantDigits } from "./slip.ts";
import type { Asked } from "./standing.ts";
import { doubtAbout } from "./subject.ts";

/** Share of the words around the figure that the article's sentence must tell beside the end that agrees. */
const LEAST = 0.4;

/** What the article tells in the note's figure's place of the same change; undefined where it tells no such change, or the note's figure with it. */
export function findOtherEnd(
  { figure, sentence, library }: Asked,
  pairings: readonly Pairing[],
): Pairing | undefined {
  const end = otherEndOf(figure, sentence);
  if (end === undefined || significantDigits(Number(end.figure.value)).length < 2) return undefined;
  const found = pairings.find(
    (pairing) =>
      pairing.outcome === "differs" &&
      pairing.clash === undefined &&
      pairing.fit > FIT.other &&
      pairing.local >= LEAST &&
      isSameChange(end, otherEndOf(pairing.figure, articleOf(pairing.candidate.place))),
  );
  if (found === undefined || pairings.some((one) => isToldBeside(one, found))) return undefined;
  const doubt = doubtAbout(figure, found, sentence, library);
  return doubt === undefined || BY_END.has(doubt) ? found : undefined;
}

/** Doubts whether the two tell of one thing at all, which the end that agrees dispels. */
const BY_END: ReadonlySet<Doubt> = new Set(["subject", "name"]);

/** Whether the article tells the figure as an end of the very change that the note tells: both ends are the same. */
export function tellsSameChange(
  figure: Figure,
  sentence: NoteSentence,
  { figure: there, candidate }: Pairing,
): boolean {
  const end = otherEndOf(figure, sentence);
  return end !== undefined && isSameChange(end, otherEndOf(there, articleOf(candidate.place)));
}

interface End {
  readonly role: Turn["role"];
  readonly figure: QuantityMention;
}

/** The figure that this one is the other end of a change to, and what this one is of it. */
function otherEndOf(figure: Figure, sentence: InSentence): End | undefined {
  const end = journeyEnd(figure, sentence);
  return end && { role: end.journey.role, figure: end.other };
}

function isSameChange(here: End, there: End | undefined): boolean {
  if (there === undefined || here.role !== there.role) return false;
  const compared = compareFigures(here.figure, there.figure);
  return compared?.outcome === "agrees" && compared.how === "equal";
}

/** Whether the same sentence tells the note's figure too: a change may be told in steps. */
function isToldBeside({ outcome, candidate }: Pairing, found: Pairing): boolean {
  return outcome === "agrees" && candidate === found.candidate;
}
