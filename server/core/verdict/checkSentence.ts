// The verdicts on the figures of one sentence of a note, with the evidence and the reason that a reader sees.

import type { Library } from "../library/library.ts";
import type { Figure } from "../library/referenceIndex.ts";
import { slice } from "../text/span.ts";
import { aboutOf } from "./about.ts";
import type { Derived } from "./derive/target.ts";
import { evidenceAt } from "./evidence.ts";
import { articleOf, type Pairing } from "./figure/bind.ts";
import type { Candidate } from "./figure/candidates.ts";
import { checkFigure } from "./figure/checkFigure.ts";
import { MARKS } from "./figure/marks.ts";
import type { NoteSentence } from "./figure/noteSentence.ts";
import { ownersOf } from "./figure/owners.ts";
import { haveSameDigits, isNearMiss, isSlip } from "./figure/slip.ts";
import { withoutStrayWarnings, withoutWrongOwners } from "./figure/stray.ts";
import { isLoose } from "./home.ts";
import { reasonFor } from "./message.ts";
import { clashingSpan } from "./telling/clash.ts";
import { withoutEchoes } from "./telling/echo.ts";
import type { Claim, Derivation, Evidence } from "./verdict.ts";

/** More places than this are never shown for one claim. */
const EVIDENCE = 5;

/** A claim for each figure of the sentence, in order; spans in the sentence's text. */
export function checkSentence(
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  library: Library,
): readonly Claim[] {
  const { text, figures } = sentence;
  if (figures.length === 0) return [];
  const verdicts = figures.map((figure) => checkFigure(figure, sentence, candidates, library));
  return withoutStrayWarnings(
    withoutWrongOwners(withoutEchoes(verdicts, sentence)),
    sentence,
    library,
  ).map(({ figure, verdict, fault, doubt, pairings, derived, disagreeing = [] }) => {
    const derivation = derived && derivationOf(derived);
    const evidence = derivation?.parts ?? pairings.slice(0, EVIDENCE).map(evidenceOf);
    const owner = fault === "misattributed" ? pairings[1] : undefined;
    const owners = owner && ownersOf(figure, sentence, owner, library, pairings[0]);
    const judged = {
      verdict,
      evidence,
      ...(fault !== undefined && { fault }),
      ...(doubt !== undefined && { doubt }),
      ...(owners !== undefined && { owners }),
      ...(derivation !== undefined && { derivation }),
      ...(disagreeing.length > 0 && {
        disagreeing: disagreeing.map((other) =>
          evidenceAt(other.candidate.place, other.figure.span),
        ),
      }),
      ...(pairings[0] !== undefined && { told: pairings[0].figure }),
      ...(pairings[0]?.how !== undefined && { how: pairings[0].how }),
      ...(verdict !== "notEnoughInfo" && isLoose(pairings[0]) && { loose: true as const }),
      ...(verdict === "refuted" &&
        fault === undefined &&
        isArguable(figure, pairings) && { arguable: true as const }),
    };
    const clash = verdict === "refuted" ? pairings[0]?.clash : undefined;
    const shown =
      derived?.words ?? (clash === undefined ? figure.span : clashingSpan(clash, figure, sentence));
    const reason = reasonFor(judged, slice(text, shown));
    const about = figure.kind === "quantity" ? { about: aboutOf(figure, sentence) } : {};
    return { span: figure.span, mention: figure, ...judged, reason, ...about };
  });
}

/** Whether it is an amount that is no slip of the other's, told in other words. */
function isArguable(figure: Figure, [rival, ...others]: readonly Pairing[]): boolean {
  if (rival === undefined || others.length > 0 || rival.clash !== undefined) return false;
  const isSlipped = [isSlip, isNearMiss, haveSameDigits].some((may) => may(figure, rival.figure));
  return figure.kind === "quantity" && !isSlipped && rival.local < MARKS.whole;
}

/** The reference's figure, with the words that make a difference of two equal ones. */
function evidenceOf({ candidate: { place }, figure, clash }: Pairing): Evidence {
  const span = clash === undefined ? figure.span : clashingSpan(clash, figure, articleOf(place));
  return evidenceAt(place, span);
}

/** The derivation with the places of its parts, each shown once. */
function derivationOf({ kind, formula, value, parts }: Derived): Derivation {
  const places = parts.flatMap(({ place, told }) =>
    place === undefined || told === undefined ? [] : [evidenceAt(place, told.span)],
  );
  return { kind, formula, value, parts: places };
}
