// Compares any two figures: quantities by value and unit, dates by their parts.

import type { Figure } from "../../library/referenceIndex.ts";
import type { Agreement } from "../verdict.ts";
import { compareDates } from "./compareDates.ts";
import { compareQuantities } from "./compareQuantities.ts";

export interface FigureComparison {
  readonly outcome: "agrees" | "differs";
  /** Of figures that agree: why, where the notations are unequal. */
  readonly how: Agreement | undefined;
}

// One object for each outcome: hundreds are asked for and kept for each sentence of a note.
const DIFFERS: FigureComparison = { outcome: "differs", how: undefined };
const AGREES: FigureComparison = { outcome: "agrees", how: undefined };
const AGREES_AS: Readonly<Record<Agreement, FigureComparison>> = {
  equal: { outcome: "agrees", how: "equal" },
  rounded: { outcome: "agrees", how: "rounded" },
  truncated: { outcome: "agrees", how: "truncated" },
  "less-precise": { outcome: "agrees", how: "less-precise" },
  within: { outcome: "agrees", how: "within" },
};

/** The note's figure against the article's; undefined where the two cannot tell the same thing. */
export function compareFigures(note: Figure, article: Figure): FigureComparison | undefined {
  if (note.kind === "date" && article.kind === "date") {
    const { outcome, lessPrecise } = compareDates(note, article);
    if (outcome === "incomparable") return undefined;
    if (outcome === "differs") return DIFFERS;
    if (lessPrecise === true) return AGREES_AS["less-precise"];
    const isEqual = note.value !== undefined && note.value === article.value;
    return isEqual ? AGREES_AS.equal : AGREES;
  }
  if (note.kind === "entity" && article.kind === "entity") {
    if (note.family !== article.family) return undefined;
    return note.number === article.number ? AGREES_AS.equal : DIFFERS;
  }
  if (note.kind !== "quantity" || article.kind !== "quantity") return undefined;
  const compared = compareQuantities(note, article);
  switch (compared.outcome) {
    case "incomparable":
      return undefined;
    case "differs":
      return DIFFERS;
    case "agrees":
      return AGREES_AS[compared.how];
  }
}
