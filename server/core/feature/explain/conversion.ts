// The reference's figure in the note's unit, with the factor that took it there: "3 km = 3,000 m".

import type { Mention, QuantityMention } from "../../mention/mention.ts";
import { commonUnit, scale } from "../../verdict/figure/compareQuantities.ts";
import { amountWords, quantityWords } from "./quantityWords.ts";

export interface Conversion {
  /** By what a value in the reference's unit is multiplied. */
  readonly factor: number;
  /** "3 km = 3,000 m" */
  readonly words: string;
}

/** Undefined where the two have one unit, or none that converts exactly. */
export function convert(note: Mention, told: Mention): Conversion | undefined {
  if (note.kind !== "quantity" || told.kind !== "quantity") return undefined;
  const factor = commonUnit(note, told);
  if (factor === undefined || factor === 1) return undefined;
  // A third and 33.33 % are both read as percent: nothing is to be shown.
  if (note.category !== "unit" || told.category !== "unit") return undefined;
  const words = `${quantityWords(told)} = ${quantityWords(inUnitOf(note, told) ?? told)}`;
  return {
    factor,
    words: told.value === 1 ? words : `${words} (${unitWords(note, told, factor)})`,
  };
}

/** The reference's figure with the note's unit and category; itself where that is its own, undefined where there is no way. */
export function inUnitOf(
  note: QuantityMention,
  told: QuantityMention,
): QuantityMention | undefined {
  const factor = commonUnit(note, told);
  if (factor === undefined) return undefined;
  if (factor === 1) return told;
  const { unit: _unit, ...scaled } = scale(told, factor);
  const { category, unit } = note;
  return { ...scaled, category, ...(unit !== undefined && { unit }) };
}

/** "1 km = 1,000 m" */
function unitWords(note: QuantityMention, told: QuantityMention, factor: number): string {
  return `${amountWords(1, told)} = ${amountWords(factor, note)}`;
}
