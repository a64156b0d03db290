// What figures measure, in one unit: only what measures the same can be added or compared. A figure that leaves its unit to the
// words around it has that of its neighbour: 23.1亿、17.2亿美元 are both dollars.

import type { Figure } from "../../library/referenceIndex.ts";
import { unitFactor } from "../../mention/figure/unit.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { ROUNDED } from "../figure/bareAmount.ts";

export interface Measure {
  /** "currency CNY", "unit length", "count", "share", "point", "multiple". */
  readonly measure: string;
  /** From the figure's unit to the measure's base unit. */
  readonly factor: number;
}

/** What a figure measures; undefined for ranks, which nobody adds. */
export function measureOf({ category, unit = "" }: QuantityMention): Measure | undefined {
  switch (category) {
    case "ordinal":
      return undefined;
    case "number":
    case "count":
      return { measure: "count", factor: 1 };
    case "percent":
      return { measure: "share", factor: 1 };
    case "fraction":
      return { measure: "share", factor: 100 };
    case "percentage-point":
      return { measure: "point", factor: 1 };
    case "multiple":
      return { measure: "multiple", factor: 1 };
    case "currency":
      return { measure: `currency ${unit}`, factor: 1 };
    case "unit":
      return ALIASES[unit] ?? converted(unit);
  }
}

/** Basis points part shares; 度 says no more than "degrees". */
const ALIASES: Readonly<Record<string, Measure>> = {
  permyriad: { measure: "point", factor: 0.01 },
  celsius: { measure: "unit degree", factor: 1 },
};

function converted(unit: string): Measure {
  // "742 kilograms per hectare … and 461 kilograms": who has told the rate once leaves it out.
  const known = unitFactor(unit) ?? unitFactor(unit.replace(/-per-.*$/u, ""));
  if (known === undefined) return { measure: `unit ${unit}`, factor: 1 };
  return { measure: `unit ${known.dimension}`, factor: known.factor };
}

/** "540 of the 905 hectares": a number without a unit is counted in that of its whole. */
export const OF_WHOLE = /^ (?:out )?of (?:the |its |their |all )?$/u;

/** 23.1亿、17.2亿美元, 92万升到114万英镑: what stands between the first and the last of a list, or of a change. */
const LISTED =
  /^ ?(?:[、,，和与及と]|→|->|⇒) ?$|^ (?:and|to) (?:[$€£¥])?$|^(?:から|(?:[升降增涨跌减提][高长加少升低]?)?[到至为])$/u;

/** "31 months; this one took 44.": nothing follows that it could count. */
const ENDS = /^\s*(?:$|[.;,)。；，、）](?!\d))/u;

/** In UTF-16 code units: "21.3 million dollars; two branches will close, leaving the city with 14" counts branches. */
const ENDS_REACH = 40;

/** "212 million kroner, 38 million less than": the difference is in the unit of what it parts. */
const COMPARES = /^ (?:more|less|fewer|higher|lower) than\b/iu;
const COMPARES_REACH = 14;

/** The measure that a bare number takes from the figure after it, or from the one before; undefined where it needs none. */
export function borrowedMeasure(
  figures: readonly Figure[],
  at: number,
  text: string,
): Measure | undefined {
  const figure = figures[at];
  if (figure?.kind !== "quantity" || figure.category !== "number") return undefined;
  const next = figures[at + 1];
  if (next?.kind === "quantity") {
    const between = text.slice(figure.span.end, next.span.start);
    if (OF_WHOLE.test(between)) return measureOf(next);
    if (LISTED.test(between) && isMeasured(next)) return measureOf(next);
  }
  const before = figures.slice(0, at).findLast((one) => one.kind === "quantity" && !isPart(one));
  if (before?.kind !== "quantity" || !isMeasured(before)) return undefined;
  // 前一年1196万: an amount in some scale is no number of years.
  if (before.category === "unit" && figure.step >= ROUNDED) return undefined;
  const after = text.slice(figure.span.end, figure.span.end + COMPARES_REACH);
  const isNear = figure.span.start - before.span.end <= ENDS_REACH;
  return (isNear && ENDS.test(after)) || COMPARES.test(after) ? measureOf(before) : undefined;
}

/** "540 hectares, a third more than the 405": parts have no unit to lend. */
function isPart({ category }: QuantityMention): boolean {
  return category === "percent" || category === "fraction" || category === "multiple";
}

function isMeasured({ category }: QuantityMention): boolean {
  return category === "unit" || category === "currency";
}
