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
  const factor = mention.value === 0 ? 1 : told.value / mention.value;
  // In other units the digits say nothing: 3 miles is 4.8 km. The two values lie near each other in one unit only.
  if (factor > 2 || factor < 0.5) return false;
  return lastDigit(mention) < lastDigit(told);
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

function isLoose({ modifier }: QuantityMention): boolean {
  return modifier === "about" || modifier === "nearly";
}

/** Worth of the last digit that says something: 1 of 2,898, 100 of 2,900 (its zeros may be rounding), 0.1 of 2,898.0. */
function lastDigit({ value, step }: QuantityMention): number {
  if (typeof value !== "number" || value === 0 || step < 1) return step;
  let worth = step;
  while (isMultiple(Math.abs(value), worth * 10)) worth *= 10;
  return worth;
}

function isMultiple(size: number, of: number): boolean {
  return of <= size && Math.abs(size / of - Math.round(size / of)) < 1e-9;
}
