// Figures that no article tells but that follow from those it tells: 1.2亿 after 1亿 is 20 % more. With many figures some
// formula always fits; so the note's words must speak of such a thing, the parts must be named or share words with the note,
// and the more formulas are tried, the more exact the figure must be.

import type { Library } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { slice } from "../../text/span.ts";
import type { Candidate } from "../figure/candidates.ts";
import { intervalOf } from "../figure/interval.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { type Attempt, attempts } from "./attempts.ts";
import { isToldReversed, namedParts, toldParts, wholeParts } from "./pool.ts";
import { findRelativeChange } from "./relativeChange.ts";
import { findSlip } from "./slip.ts";
import { type Derived, isValue, type Target, targetOf } from "./target.ts";
import { LIMITS, type Tier, tiersOf } from "./tiers.ts";
import { turnedDifference } from "./turnedDifference.ts";
import { asAttempt, writtenOut } from "./written.ts";

/** Span of sizes, as a factor either way and as the natural logarithm of all of it. */
const SPAN = { factor: 3, size: 2.2 } as const;

/** The derivation of `figure`, or of what it should have been; undefined where nothing says that it was worked out. */
export function findDerivation(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  library: Library,
): Derived | undefined {
  if (isCrowded(sentence)) return undefined;
  const target = targetOf(figure, sentence);
  if (target === undefined || isToldReversed(target.figure, candidates)) return undefined;
  const told = toldParts(candidates, sentence, library);
  const { figures, before = [], text } = sentence;
  const parts = (of: readonly Figure[]) => namedParts(of, figure, { text, told, candidates });
  const named = parts(figures);
  const stated = writtenOut(target, sentence, named);
  const free = { ...target, formulas: target.able };
  const tried = stated === undefined ? attempts(free, sentence, named) : [asAttempt(stated)];
  const found =
    pick(target, sentence, { tried, ...LIMITS.named }) ?? findSlip(target, sentence, named);
  if (found !== undefined) return found;
  const pools = {
    named,
    earlier: before.length === 0 ? named : [...named, ...parts(before)],
    told,
    wholes: wholeParts(target, sentence, named, candidates),
  };
  const derived = tiersOf(target, sentence, pools).flatMap(
    (tier) => pick(target, sentence, tier) ?? [],
  );
  const best = derived.find(({ outcome }) => outcome === "fits");
  return best ?? findRelativeChange(target, sentence, named, told) ?? derived[0];
}

/** Most figures of a sentence whose formulas are tried: each more costs all pairs of them, and some formula always fits. */
const MOST_FIGURES = 40;

/** Whether the sentence has too many figures for anything to be worked out of them. */
export function isCrowded({ figures }: NoteSentence): boolean {
  return figures.length > MOST_FIGURES;
}

/** The first attempt that gives the figure, unless so many were made that one was bound to. */
function pick(
  target: Target,
  sentence: NoteSentence,
  { tried, tick, doubt }: Tier,
): Derived | undefined {
  const fitting = tried.filter((attempt) => isValue(target, attempt));
  const found = fitting.find(({ loose }) => loose !== true) ?? fitting[0];
  if (found === undefined) return undefined;
  const chance = chanceOf(target, tried);
  if (chance > doubt) return undefined;
  const { kind, written, value, parts } = found;
  const size = Math.abs(value);
  const equal = Math.abs(size - Math.abs(target.value * target.factor)) <= 1e-9 * size;
  const formula = `${written} ${equal ? "=" : "≈"} ${slice(sentence.text, target.figure.span)}`;
  const isTold = parts.every(({ place }) => place !== undefined);
  const outcome = chance > tick || found.loose === true ? "maybe" : isTold ? "fits" : "own";
  const derived = { kind, formula, value: value / target.factor, parts };
  const turned = outcome === "fits" ? turnedDifference(target, derived, sentence) : undefined;
  return turned === undefined
    ? { outcome, ...derived }
    : { outcome: "differs", ...derived, ...turned };
}

/** Expected number of the attempts that fit by chance. */
export function chanceOf({ figure, value, factor }: Target, tried: readonly Attempt[]): number {
  const size = Math.abs(value * factor);
  const { low, high } = intervalOf(figure);
  const near = tried
    .map((attempt) => Math.abs(attempt.value))
    .filter((other) => other < size * SPAN.factor && other > size / SPAN.factor);
  const different = new Set(near.map((other) => other.toPrecision(6))).size;
  // Small whole numbers are met everywhere: two is five less three.
  const width = Math.max(high - low, figure.step) / Math.abs(value);
  return (different * width) / SPAN.size;
}
