// Compares any two figures: quantities by value and unit, dates by their parts.

import type { Figure } from "../../library/referenceIndex.ts";
import type { Agreement } from "../verdict.ts";
import { compareDates } from "./compareDates.ts";
import { compareQuantities } from "./compareQuantities.ts";

export interface FigureComparison {
  readonly outcome: "agrees" | "differs";
  /** Of figures that agree: why, where the notations are unequal. */
  readonly how?: Agreement;
}

/** The note's figure against the article's; undefined where the two cannot tell the same thing. */
export function compareFigures(note: Figure, article: Figure): FigureComparison | undefined {
  if (note.kind === "date" && article.kind === "date") {
    const { outcome, lessPrecise } = compareDates(note, article);
    if (outcome === "incomparable") return undefined;
    if (lessPrecise === true) return { outcome, how: "less-precise" };
    const isEqual = note.value !== undefined && note.value === article.value;
    return { outcome, ...(isEqual && { how: "equal" }) };
  }
  if (note.kind === "entity" && article.kind === "entity") {
    if (note.family !== article.family) return undefined;
    return note.number === article.number
      ? { outcome: "agrees", how: "equal" }
      : { outcome: "differs" };
  }
  if (note.kind !== "quantity" || article.kind !== "quantity") return undefined;
  const compared = compareQuantities(note, article);
  switch (compared.outcome) {
    case "incomparable":
      return undefined;
    case "differs":
      return { outcome: "differs" };
    case "agrees":
      return compared;
  }
}
