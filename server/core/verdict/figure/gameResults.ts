// Counts of games won, lost and drawn: each is a count of its own.

import type { QuantityMention } from "../../mention/mention.ts";

/** Wins are no losses, and neither says how often: 24胜9负 tells nothing of 交手九次. */
export function isOtherResult(
  { unit: here = "" }: QuantityMention,
  article: QuantityMention,
): boolean {
  const { unit: there = "" } = article;
  const [own, other] = [RESULTS.get(here), RESULTS.get(there)];
  if (own !== undefined && other !== undefined) return own !== other;
  return (own ?? other) !== undefined && (OFTEN.has(here) || OFTEN.has(there));
}

const RESULTS: ReadonlyMap<string, string> = new Map(
  ["胜勝", "负負败敗", "平"].flatMap((signs) => [...signs].map((sign) => [sign, signs] as const)),
);

/** How often something is done, whatever it is. */
const OFTEN: ReadonlySet<string> = new Set(["次", "回", "度", "times"]);
