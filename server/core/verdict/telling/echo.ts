// One wrong word turns every figure that hangs on it: "fell 14 % to £8.72" of shares that rose. It is told once.

import { overlaps } from "../../text/span.ts";
import type { FigureVerdict } from "../figure/checkFigure.ts";
import type { InSentence } from "./around.ts";
import { clashingSpan } from "./clash.ts";

/** Of warnings that hang on one word the first stays; the other figures have the right value. */
export function withoutEchoes(
  verdicts: readonly FigureVerdict[],
  sentence: InSentence,
): readonly FigureVerdict[] {
  const told: { readonly start: number; readonly end: number }[] = [];
  return verdicts.map((one) => {
    const clash = one.verdict === "refuted" ? one.pairings[0]?.clash : undefined;
    if (clash !== "direction") return one;
    const span = clashingSpan(clash, one.figure, sentence);
    const isEcho = told.some((other) => overlaps(other, span));
    told.push(span);
    return isEcho ? { figure: one.figure, verdict: "supported", pairings: one.pairings } : one;
  });
}
