// Digits that a note has and its reference has not: "2,898.0 counties" of 约2900个区县 agrees, but nobody told the 98.

import type { Mention, Modifier, QuantityMention } from "../mention/mention.ts";
import type { Claim } from "./verdict.ts";

/**
 * Whether an agreeing figure is told with more digits than the reference has: judged as less precise there, or near a
 * reference's "about" without saying so.
 */
export function isMorePrecise({ mention, told, how, derivation }: Claim): boolean {
  if (mention.kind !== "quantity" || told?.kind !== "quantity") return false;
  if (derivation !== undefined || mention.modifier !== undefined) return false;
  if (typeof mention.value !== "number" || typeof told.value !== "number") return false;
  if (how !== "less-precise" && !(how === "within" && isLoose(told))) return false;
  // In another unit the digits say nothing: 3 miles are 4.8 km.
  return mention.category === told.category && measureOf(mention) === measureOf(told);
}

/** The reference's figure with its modifier said in English: about 2900个区县. */
export function toldWords(words: string, told: Mention): string {
  const modifier = told.kind === "quantity" ? told.modifier : undefined;
  return modifier === undefined ? words : `${MODIFIER_WORDS[modifier]} ${words}`;
}

export const MODIFIER_WORDS: Readonly<Record<Modifier, string>> = {
  about: "about",
  nearly: "nearly",
  over: "over",
  under: "under",
  "at-least": "at least",
  "at-most": "at most",
};

/** Counters and nouns differ between languages; measures and currencies have one name. */
function measureOf({ category, unit }: QuantityMention): string | undefined {
  return category === "unit" || category === "currency" ? unit : undefined;
}

function isLoose({ modifier }: QuantityMention): boolean {
  return modifier === "about" || modifier === "nearly";
}
