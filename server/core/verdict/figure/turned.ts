// Figures of the references that have the note's digits and tell something else with them: "fell 8 %" for "rose 8 %".

import type { Library } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { findDerivation } from "../derive/findDerivation.ts";
import type { Derived } from "../derive/target.ts";
import type { Doubt } from "../verdict.ts";
import type { Pairing } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { MARKS } from "./marks.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { isSure, type Rival, score } from "./rival.ts";
import { significantDigits } from "./slip.ts";
import { doubtAbout } from "./subject.ts";

/** A figure of the note with what it is judged by. */
interface Asked {
  readonly figure: Figure;
  readonly sentence: NoteSentence;
  readonly library: Library;
  readonly candidates: readonly Candidate[];
}

/** The best of them, where it is surely about the same thing and nothing tells the figure as the note does. */
export function findTurned(
  { figure, sentence, library, candidates }: Asked,
  differing: readonly Pairing[],
  supporting: readonly Pairing[],
): Rival | undefined {
  const best = differing.find(({ clash }) => clash !== undefined);
  if (best === undefined) return undefined;
  const telling = supporting.filter((one) => best.clash !== "bound" || tells(figure, one, best));
  const asTold = Math.max(0, ...telling.map(score));
  if (asTold >= score(best) * MARKS.turned) return undefined;
  // That the digits are the same says as much as a slip does.
  const slip = best.clash !== "bound" && hasDigits(figure);
  const turned: Rival = { ...best, places: 1, likeness: 1, slip, sameMonth: false };
  if (!isSure(turned)) return undefined;
  const doubt = doubtAbout(figure, turned, sentence, library);
  if (doubt !== undefined && !BY_DIGITS.has(doubt)) return undefined;
  // A bound may have been worked out ("some 450 more to come"), and so may a change of one digit, which stands in every article.
  if (best.clash === "bound") return isDerived(["fits"]) ? undefined : turned;
  return !hasDigits(figure) && isDerived(["fits", "maybe", "own"]) ? undefined : turned;

  function isDerived(outcomes: readonly Derived["outcome"][]): boolean {
    const derived = findDerivation(figure, sentence, candidates, library);
    return derived !== undefined && outcomes.includes(derived.outcome);
  }
}

/** As a share of the bound: nobody says "fewer than 3,000" of 2,150, where another place nearer to the note has 3,260. */
const FAR_BOUND = 0.11;

/** Whether a figure on the right side of the note's bound is what it bounds. */
function tells(figure: Figure, { figure: there, local }: Pairing, best: Pairing): boolean {
  if (figure.kind !== "quantity" || there.kind !== "quantity") return true;
  if (typeof figure.value !== "number" || typeof there.value !== "number") return true;
  const away = Math.abs(there.value / figure.value - 1);
  const isAlike = figure.unit === there.unit && figure.category === there.category;
  return away <= FAR_BOUND || local > best.local || !isAlike;
}

/** Doubts whether the two tell of one thing at all, which the same digits dispel. */
const BY_DIGITS: ReadonlySet<Doubt> = new Set(["subject", "year"]);

/** Whether the figure is more than one digit: 5 stands in every article, 20,000 does not. */
function hasDigits(figure: Figure): boolean {
  if (figure.kind !== "quantity") return false;
  const { value, step } = figure;
  if (typeof value !== "number") return true;
  return significantDigits(value).length > 1 || Math.abs(value) >= step * 100;
}
