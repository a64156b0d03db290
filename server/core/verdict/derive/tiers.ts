// The formulas to try for a figure, surest parts first, and how many may fit by chance before one that fits says nothing.

import type { NoteSentence } from "../figure/noteSentence.ts";
import { type Attempt, attempts, isTelling } from "./attempts.ts";
import type { Part } from "./part.ts";
import { isOfThen } from "./past.ts";
import { inOneSentence, type ToldPart, toldTogether } from "./pool.ts";
import type { Target } from "./target.ts";

/** Attempts with the numbers of fits by chance up to which one that fits gives a tick, and takes a warning away. */
export interface Tier {
  readonly tried: readonly Attempt[];
  readonly tick: number;
  readonly doubt: number;
}

/**
 * Results spread evenly over sizes; so of those within a factor of three of the figure each fits by chance as often as the
 * figure is wide: "20 %" (19.5 to 20.5) in one of forty. What is told far apart may have been put together, but nothing says so.
 */
export const LIMITS = {
  named: { tick: 0.3, doubt: 0.6 },
  mixed: { tick: 0.2, doubt: 0.6 },
  told: { tick: 0.15, doubt: 0.6 },
  apart: { tick: 0, doubt: 0.6 },
  wordless: { tick: 0, doubt: 0.1 },
} as const;

/** What a figure may have been worked out from. */
export interface Pools {
  /** Parts that the note's sentence names; with those of the sentence before; what the article tells; wholes told anywhere. */
  readonly named: readonly Part[];
  readonly earlier: readonly Part[];
  readonly told: readonly ToldPart[];
  readonly wholes: readonly Part[];
}

export function tiersOf(
  target: Target,
  sentence: NoteSentence,
  { named, earlier, told, wholes }: Pools,
): readonly Tier[] {
  const then = (tried: readonly Attempt[]) =>
    tried.filter((attempt) => isOfThen(attempt, target.figure, sentence));
  const loose = then(attempts(target, sentence, earlier, told));
  const any = then(attempts(target, sentence, told));
  const near = any.filter(isNear);
  const mixed = loose.filter(isTogether);
  const others = near.filter(sharesWords);
  return [
    { tried: earlier === named ? [] : attempts(target, sentence, earlier), ...LIMITS.named },
    { tried: mixed.filter(isBeside), ...LIMITS.mixed },
    { tried: others.filter(isBeside), ...LIMITS.told },
    { tried: mixed, ...LIMITS.mixed },
    { tried: others, ...LIMITS.told },
    { tried: [...loose, ...near], ...LIMITS.apart },
    { tried: any.filter((one) => mayGoWithout(one, target)), ...LIMITS.wordless },
    { tried: attempts(target, sentence, named, wholes), ...LIMITS.apart },
  ];
}

/** Whether a fit says something though the parts share no word with the note: a share, a multiple, a figure of several digits. */
function mayGoWithout(attempt: Attempt, target: Target): boolean {
  const { kind, loose } = attempt;
  return (kind === "share" || loose === true || isTelling(target)) && isTogether(attempt);
}

function isBeside({ parts }: Attempt): boolean {
  const [first, ...others] = parts.flatMap(({ place }) => place ?? []);
  return first !== undefined && others.every((place) => inOneSentence(first, place));
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

function isNear({ parts }: Attempt): boolean {
  return parts.every(({ near }) => near !== undefined && near.size > 0);
}

/** Parts that the note does not name must be told together and of the same thing as the note speaks of. */
function sharesWords(attempt: Attempt): boolean {
  if (!isTogether(attempt)) return false;
  const [first, ...others] = attempt.parts as readonly ToldPart[];
  if (first === undefined || first.near.size === 0) return false;
  return others.every(
    ({ near, place }) =>
      inOneSentence(first.place, place) || [...first.near].some((word) => near.has(word)),
  );
}
