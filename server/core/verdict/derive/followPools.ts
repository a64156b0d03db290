// What a figure may silently have been worked out from: the figures around the rival and in the note, those of the sentences that
// tell most of the note's words, the rows of a table that the note names.

import type { Candidate } from "../figure/candidates.ts";
import type { Rival } from "../figure/rival.ts";
import { differsByDigit } from "../figure/slip.ts";
import type { Asked } from "../figure/standing.ts";
import type { Attempt } from "./attempts.ts";
import { isSame, type Part } from "./part.ts";
import { rowParts } from "./rowParts.ts";
import { isValue, type Target } from "./target.ts";
import { toldAt } from "./toldAt.ts";

/** Parts that are tried with one another. */
export interface FollowPool {
  readonly parts: readonly Part[];
  /** By how much more closely a formula must fit than one over the figures around the rival. */
  readonly weight: number;
  readonly mayGive: (attempt: Attempt, target: Target) => boolean;
}

/** The figures around the rival with those beside the note's. */
export function aroundOf(parts: readonly Part[]): FollowPool {
  return { parts, weight: 1, mayGive: () => true };
}

export function poolsOf(
  { figure, sentence, candidates }: Asked,
  rival: Rival,
  { parts, beside }: { readonly parts: readonly Part[]; readonly beside: readonly Part[] },
): readonly FollowPool[] {
  const pools = [aroundOf(parts)];
  // 168戸に152世帯。16戸は空き: who names both may take the one from the other, whatever they are called.
  if (beside.length > 1) pools.push(aroundOf(beside.map(({ noun: _noun, ...part }) => part)));
  const isSlip = rival.slip || differsByDigit(figure, rival.figure);
  // Half and a third are met anywhere.
  const isPart = figure.kind === "quantity" && figure.category === "fraction";
  if (!isSlip && !isPart) {
    // 1,126 who fell and the 342 of them who broke a bone are no 1,500.
    const mayGive = ({ kind }: Attempt) => kind !== "sum";
    for (const alone of retoldAlone(candidates, beside))
      pools.push({ parts: alone, weight: ALONE.weight, mayGive });
  }
  // The cells of a row are its times, too: what fell from one to the other has not grown.
  const mayGive = (attempt: Attempt, target: Target) => isValue(target, attempt);
  for (const row of rowParts(rival.candidate.place.index, sentence))
    pools.push({ parts: row, weight: 1, mayGive });
  return pools;
}

/**
 * Candidates of which each alone may have both parts: the best, and most of those that tell a figure beside. So many sentences are
 * tried that a formula must fit three times as closely.
 */
const ALONE = { best: 3, beside: 4, weight: 3 } as const;

/**
 * The parts of each of the sentences that tell most of the note's words, or a figure beside the note's: 62万食で、前年度の54万食を上回った
 * is 15 % more.
 */
function retoldAlone(
  candidates: readonly Candidate[],
  beside: readonly Part[],
): readonly (readonly Part[])[] {
  const best = candidates.slice(0, ALONE.best).map(({ place }) => toldAt(place));
  const telling = beside.filter(({ value, half }) => value >= half * TELLING);
  const others = candidates
    .slice(ALONE.best)
    .map(({ place }) => toldAt(place))
    .filter((parts) => parts.some((part) => telling.some((one) => isSame(one, part))));
  return [...best, ...others.slice(0, ALONE.beside)];
}

/** Half-steps of its last digit in a figure of two digits: five of them are met anywhere. */
const TELLING = 20;
