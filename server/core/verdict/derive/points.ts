// A change between two shares is told in points: what went from 41 % to 23 % fell 18 points, or 44 %, and never 18 %.

import { languageOf } from "../../mention/figure/language.ts";
import { intervalOf } from "../figure/interval.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { Stated } from "./stated.ts";
import type { Derived, Target } from "./target.ts";

/** Whether the note's percents are said to part two shares, as points do. */
export function arePoints({ figure, measure, change }: Target, { kind, parts }: Stated): boolean {
  return (
    figure.category === "percent" &&
    measure === "share" &&
    change !== undefined &&
    kind === "difference" &&
    parts.every((part) => part.measure === "share")
  );
}

/** What the figure should be; undefined where it is the growth of one share to the other. */
export function findPoints(
  { figure, change }: Target,
  { text }: NoteSentence,
  { kind, parts, written }: Stated,
): Derived | undefined {
  const [more, less] = parts;
  if (more === undefined || less === undefined) return undefined;
  const apart = more.value - less.value;
  const growth = (100 * apart) / Math.abs(change === "down" ? more.value : less.value);
  const { low, high } = intervalOf(figure);
  if (Math.abs(low) <= growth && growth <= Math.abs(high)) return undefined;
  const step = Math.min(more.half, less.half) * 2;
  const value = Number((Math.round(apart / step) * step).toPrecision(12));
  return {
    outcome: "differs",
    kind,
    formula: `${written} = ${value}${POINTS[languageOf(text)]}`,
    value,
    parts,
  };
}

const POINTS = { zh: "个百分点", ja: "ポイント", en: " points" } as const;
