// One wrong word turns every figure that hangs on it: "fell 14 % to £8.72" of shares that rose. It is told once.

import { overlaps } from "../../text/span.ts";
import type { FigureVerdict } from "../figure/checkFigure.ts";
import type { InSentence } from "./around.ts";
import { clashingSpan, tellingOf } from "./clash.ts";

/** Of warnings that hang on one word the first stays; the other figures have the right value. */
export function withoutEchoes(
  verdicts: readonly FigureVerdict[],
  sentence: InSentence,
): readonly FigureVerdict[] {
  const told: { readonly start: number; readonly end: number }[] = [];
  return verdicts.map((one) => {
    if (isStartOfWrongEnd(one, verdicts, sentence))
      return { figure: one.figure, verdict: "supported", pairings: one.pairings };
    const clash = one.verdict === "refuted" ? one.pairings[0]?.clash : undefined;
    if (clash !== "direction") return one;
    const span = clashingSpan(clash, one.figure, sentence);
    const isEcho = told.some((other) => overlaps(other, span));
    told.push(span);
    return isEcho ? { figure: one.figure, verdict: "supported", pairings: one.pairings } : one;
  });
}

/** "From 59 to 64" of what fell from 59 to 54: the end is wrong, and it alone turns the start. */
function isStartOfWrongEnd(
  { figure, verdict, pairings }: FigureVerdict,
  verdicts: readonly FigureVerdict[],
  sentence: InSentence,
): boolean {
  if (verdict !== "refuted" || pairings[0]?.clash !== "direction") return false;
  if (tellingOf(figure, sentence).turn?.role !== "from") return false;
  const end = verdicts.find(
    ({ figure: other }) => other.kind === "quantity" && other.span.start >= figure.span.end,
  );
  return end?.verdict === "refuted" && end.pairings[0]?.clash === undefined;
}
