// A difference told the wrong way: 0.7ポイント上がった of what went from 11.6％ to 10.9％. Its size is right, and its word is not.

import { articleOf } from "../figure/bind.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { InSentence } from "../telling/around.ts";
import { clashingSpan, tellingOf } from "../telling/clash.ts";
import type { Part } from "./part.ts";
import type { Derived, Target } from "./target.ts";

/** The derivation as it should be told; undefined where the two parts do not say which came first, or the note is right. */
export function turnedDifference(
  { figure, change, moves }: Target,
  { kind, parts }: Pick<Derived, "kind" | "parts">,
  sentence: NoteSentence,
): Pick<Derived, "formula" | "words"> | undefined {
  const [more, less, other] = parts;
  if (kind !== "difference" || change === undefined || moves !== true) return undefined;
  if (more === undefined || less === undefined || other !== undefined) return undefined;
  const falls = isStart(more, sentence);
  if (falls === isStart(less, sentence) || falls === (change === "down")) return undefined;
  const [from, to] = falls ? [more, less] : [less, more];
  return {
    formula: `${from.words} → ${to.words}`,
    words: clashingSpan("direction", figure, sentence),
  };
}

/** Whether it all began with the part, as the note tells it, or else the article. What it rose to may have gone on from there. */
function isStart({ figure, told, place }: Part, sentence: NoteSentence): boolean {
  if (sentence.figures.includes(figure) && isFrom(figure, sentence)) return true;
  return told !== undefined && place !== undefined && isFrom(told, articleOf(place));
}

function isFrom(figure: Part["figure"], sentence: InSentence): boolean {
  const { journey, turn } = tellingOf(figure, sentence);
  return (journey ?? turn)?.role === "from";
}
