// Figures told by a bound, "fewer than half", hold of whoever lies within it.

import type { Figure } from "../../library/referenceIndex.ts";
import type { Modifier, QuantityMention, Range } from "../../mention/mention.ts";
import { compareFigures } from "../figure/compareFigures.ts";

/** "Fewer than half" is no other owner's where the note's own has 39.8 %. */
export function isWithinBound(figure: QuantityMention, there: Figure): boolean {
  const { modifier, value, ...rest } = figure;
  if (modifier === undefined || typeof value !== "number") return false;
  const bound = BOUNDS[modifier]?.(value);
  return (
    bound !== undefined && compareFigures({ ...rest, value: bound }, there)?.outcome === "agrees"
  );
}

const BOUNDS: Partial<Readonly<Record<Modifier, (value: number) => Range>>> = {
  under: (high) => ({ low: null, high }),
  "at-most": (high) => ({ low: null, high }),
  over: (low) => ({ low, high: null }),
  "at-least": (low) => ({ low, high: null }),
};
