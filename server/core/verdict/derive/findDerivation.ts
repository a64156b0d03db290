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
import { namedParts, type ToldPart, toldParts, toldTogether } from "./pool.ts";
import { findSlip } from "./slip.ts";
import { type Derived, isValue, type Target, targetOf } from "./target.ts";

/**
 * How many fits by chance are accepted. Results spread evenly over sizes; so of those within a factor of three of the figure
 * each fits by chance as often as the figure is wide: "20 %" (19.5 to 20.5) in one of forty.
 */
const CHANCE = { named: 0.3, mixed: 0.2, told: 0.15 } as const;

/** Span of sizes, as a factor either way and as the natural logarithm of all of it. */
const SPAN = { factor: 3, size: 2.2 } as const;

/** The derivation of `figure`, or of what it should have been; undefined where nothing says that it was worked out. */
export function findDerivation(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  library: Library,
): Derived | undefined {
  const target = targetOf(figure, sentence);
  if (target === undefined) return undefined;
  const told = toldParts(sentence, candidates, library);
  const named = namedParts(sentence, target.figure, told);
  const together = attempts(target, sentence, named, told).filter(isTogether);
  return (
    firstFit(target, sentence, attempts(target, sentence, named), CHANCE.named) ??
    findSlip(target, sentence, named) ??
    firstFit(target, sentence, together, CHANCE.mixed) ??
    firstFit(target, sentence, attempts(target, sentence, told).filter(sharesWords), CHANCE.told)
  );
}

/** The first attempt that gives the figure, unless so many were made that one was bound to. */
function firstFit(
  target: Target,
  sentence: NoteSentence,
  tried: readonly Attempt[],
  limit: number,
): Derived | undefined {
  const { figure } = target;
  const found = tried.find(({ value }) => isValue(target, value));
  if (found === undefined) return undefined;
  if (chanceOf(target, tried) > limit) return undefined;
  const { kind, written, value, parts } = found;
  const equal =
    Math.abs(Math.abs(value) - Math.abs(target.value * target.factor)) <= 1e-9 * Math.abs(value);
  const formula = `${written} ${equal ? "=" : "≈"} ${slice(sentence.text, figure.span)}`;
  const outcome = parts.every(({ place }) => place !== undefined) ? "fits" : "own";
  return { outcome, kind, formula, value: value / target.factor, parts };
}

/** Expected number of the attempts that fit by chance. */
function chanceOf({ figure, value, factor }: Target, tried: readonly Attempt[]): number {
  const size = Math.abs(value * factor);
  const { low, high } = intervalOf(figure);
  const near = tried
    .map((attempt) => Math.abs(attempt.value))
    .filter((other) => other < size * SPAN.factor && other > size / SPAN.factor);
  const different = new Set(near.map((other) => other.toPrecision(6))).size;
  return (different * (high - low)) / Math.abs(value) / SPAN.size;
}

function isTogether({ parts }: Attempt): boolean {
  const places = parts.flatMap(({ place }) => place ?? []);
  const [first] = places;
  return (
    first !== undefined &&
    places.length === parts.length &&
    places.every((place) => toldTogether(first, place))
  );
}

/** Parts that the note does not name must be told together and of the same thing as the note speaks of. */
function sharesWords(attempt: Attempt): boolean {
  if (!isTogether(attempt)) return false;
  const [first, ...others] = attempt.parts as readonly ToldPart[];
  if (first === undefined || first.near.size === 0) return false;
  return others.every(({ near, place }) =>
    place.index === first.place.index && place.at === first.place.at
      ? true
      : [...first.near].some((word) => near.has(word)),
  );
}
