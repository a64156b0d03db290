// How much a change is of the level it started from, told right behind it: 减少2,200人,降幅约15%, of an article that has the 20,900
// before and the 18,700 after.

import type { NoteSentence } from "../figure/noteSentence.ts";
import { alike } from "./formulas.ts";
import type { Part } from "./part.ts";
import { inOneSentence, type ToldPart } from "./pool.ts";
import { judgeStated } from "./slip.ts";
import { isChangeLinked } from "./stated.ts";
import { isAmount } from "./statedPair.ts";
import type { Derived, Target } from "./target.ts";

/** What the share should be; undefined where the article does not tell both ends of the change in one sentence with it. */
export function findRelativeChange(
  target: Target,
  sentence: NoteSentence,
  named: readonly Part[],
  told: readonly ToldPart[],
): Derived | undefined {
  const { figure, measure, change } = target;
  if (measure !== "share" || change === undefined) return undefined;
  const by = named.findLast((part) => part.figure.span.end <= figure.span.start && isAmount(part));
  if (by === undefined || by.change !== change || by.measure === "share") return undefined;
  if (!isChangeLinked(sentence, by.figure.span, figure.span)) return undefined;
  const from = startOf(by, change, told);
  if (from === undefined) return undefined;
  return judgeStated(target, sentence, {
    kind: "growth",
    parts: [by, from],
    of: ([a = 0, b = 0]) => ((change === "down" ? -100 : 100) * a) / b,
    written: `${by.words} ÷ ${from.words}`,
  });
}

/** The level that the change started from: of two that are so far apart. */
function startOf(
  { value, half, measure, noun, place }: Part,
  change: "up" | "down",
  told: readonly ToldPart[],
): ToldPart | undefined {
  if (place === undefined) return undefined;
  const levels = told.filter(
    (part) =>
      inOneSentence(part.place, place) &&
      part.measure === measure &&
      part.change === undefined &&
      alike(part.noun, noun),
  );
  const starts = levels.filter((from) =>
    levels.some((to) => {
      const apart = change === "down" ? from.value - to.value : to.value - from.value;
      return Math.abs(apart - value) <= Math.max(half, from.half, to.half);
    }),
  );
  return starts.length === 1 ? starts[0] : undefined;
}
