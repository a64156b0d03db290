// Figures that their sentence makes of others as it stands there: "30% of the €4.6bn", 38分(5時48分→5時10分). That the article tells
// the same digits of something else gives them to nobody else.

import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";

/** Right before the whole of a share. Matches "about 30% of the €"; not "30% of revenue was €". */
const SHARE_OF =
  /(?:%|percent|per cent|half|third|quarter) of (?:the |its |their |that )?[$€£¥]?$/iu;
/** In UTF-16 code units. */
const REACH = 28;

/** Whether the sentence itself says what the figure is: the whole of a share, the time between two times of day. */
export function isOwnSum(figure: QuantityMention, sentence: NoteSentence): boolean {
  const { start } = figure.span;
  const before = sentence.text.slice(Math.max(sentence.span.start, start - REACH), start);
  return SHARE_OF.test(before) || isBetweenTimes(figure, sentence.figures);
}

const MINUTES: ReadonlyMap<string | undefined, number> = new Map([
  ["minute", 1],
  ["hour", 60],
]);

function isBetweenTimes({ value, unit }: QuantityMention, figures: readonly Figure[]): boolean {
  const minutes = MINUTES.get(unit);
  if (minutes === undefined || typeof value !== "number") return false;
  const times = figures.flatMap((figure) => minuteOf(figure) ?? []);
  return times.some((from) => times.some((to) => from - to === value * minutes));
}

/** "T05:48" is minute 348 of its day. */
const TIME = /^T(?<hour>\d{2}):(?<minute>\d{2})/u;

function minuteOf(figure: Figure): number | undefined {
  if (figure.kind !== "date") return undefined;
  const { hour, minute } = TIME.exec(figure.written ?? figure.value ?? "")?.groups ?? {};
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}
