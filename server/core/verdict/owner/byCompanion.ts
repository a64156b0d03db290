// Whose figure it is by what else its clause counts: of "those who sleep over 8 hours were 661 and those of 7 to 8 hours 2,096" a note that
// puts 2,096 beside "over 8 hours", or counts people where the article counts something else, has taken the wrong one.

import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import { FIT } from "../figure/fit.ts";
import { isFragment, type NoteSentence } from "../figure/noteSentence.ts";
import { isAlike } from "./byOtherTime.ts";
import { tellingAt } from "./names.ts";
import { isPast } from "./past.ts";
import { setsApart } from "./saysOf.ts";
import { afterLastComma, shareOf, type Telling } from "./share.ts";
import { isNearInSize, type Told } from "./told.ts";

/** The figure beside which the article has what the note tells beside its own, where it does not stand beside `other`. */
export function byCompanion(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  if (setsApart(sentence)) return undefined;
  const lead = leadOf(figure, sentence);
  const beside = sentence.figures.flatMap((one) =>
    isCompanion(one, figure) && contains(lead, one.span) ? [one] : [],
  );
  if (beside.length === 0) return undefined;
  const telling = tellingAt(other.candidate.place);
  const ours = shareOf(other.figure, telling);
  if (beside.some((one) => standsIn(ours, one, other))) return undefined;
  return rivals.find(
    (rival) =>
      mayStandFor(rival, other, sentence) &&
      beside.every((one) => standsIn(leadOf(rival.figure, telling), one, other)),
  );
}

/** The figure that counts what the note counts, where `other` counts something else: "nine lifts failed, but 57 boilers did". */
export function byCounted(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  if (figure.category !== "count" || other.fit > FIT.other || other.candidate.foreign)
    return undefined;
  if (setsApart(sentence) || isFragment(sentence)) return undefined;
  return rivals.find((rival) => rival.fit === FIT.same && mayStandFor(rival, other, sentence));
}

/** What leads to the figure in its own share, from the last comma on. */
function leadOf(figure: QuantityMention, telling: Telling): Span {
  const { start } = shareOf(figure, telling);
  return afterLastComma(telling.text, { start, end: figure.span.start });
}

function mayStandFor(rival: Told, other: Told, { figures }: NoteSentence): boolean {
  const { value } = rival.figure;
  return (
    !figures.some((one) => one.kind === "quantity" && one.value === value) &&
    rival.candidate === other.candidate &&
    isAlike(rival.figure, other.figure) &&
    rival.figure.direction === other.figure.direction &&
    isNearInSize(rival.figure, other.figure) &&
    !isPast(rival.figure, tellingAt(rival.candidate.place))
  );
}

/** Amounts that say of whom a figure is told, "over 8 hours": nothing of its own kind, and no share or price that it may itself have. */
function isCompanion(one: Figure, figure: QuantityMention): one is QuantityMention {
  if (one.kind !== "quantity" || !(one.category === "unit" || one.category === "count"))
    return false;
  return one.category !== figure.category || one.unit !== figure.unit;
}

/** Whether an article's figure of this value stands in a stretch of its sentence. */
function standsIn(stretch: Span, { value }: QuantityMention, { candidate }: Told): boolean {
  return tellingAt(candidate.place).figures.some(
    (there) =>
      there.kind === "quantity" && isEqual(there.value, value) && contains(stretch, there.span),
  );
}

function isEqual(a: QuantityMention["value"], b: QuantityMention["value"]): boolean {
  if (typeof a === "number" || typeof b === "number") return a === b;
  return a.low === b.low && a.high === b.high;
}
