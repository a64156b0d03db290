// Whose figure it is where two of one sentence have changed places: 直营384家、加盟742家 has each other's numbers of 直营742家,加盟384家.
// Both must show it: the note's words of the one stand beside the other's number, and the other way round.

import type { QuantityMention } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import type { Match } from "../figure/candidates.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { isAlike } from "./byOtherTime.ts";
import { isSame } from "./byRow.ts";
import { tellingAt } from "./names.ts";
import { isPast } from "./past.ts";
import { setsApart } from "./saysOf.ts";
import { shareOf } from "./share.ts";
import type { Told } from "./told.ts";
import { isContent } from "./unsaid.ts";

/** The figure that the reference tells with the note's words, where the note tells it with those of `other`. */
export function bySwap(
  figure: QuantityMention,
  other: Told,
  swapped: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const beside = swapped.filter(({ candidate }) => candidate === other.candidate);
  if (beside.length === 0 || setsApart(sentence)) return undefined;
  const telling = tellingAt(other.candidate.place);
  if (isPast(figure, sentence) || isPast(other.figure, telling)) return undefined;
  return beside.find((rival) => {
    if (!isAlike(rival.figure, other.figure) || isPast(rival.figure, telling)) return false;
    if (rival.figure.direction !== other.figure.direction) return false;
    const mate = sentence.figures.find(
      (one) => one !== figure && one.kind === "quantity" && isSame(one, rival.figure),
    );
    if (mate?.kind !== "quantity" || !isAlike(mate, figure)) return false;
    if (!areParted(figure.span, mate.span, other, sentence)) return false;
    const [ours, theirs] = [shareOf(other.figure, telling), shareOf(rival.figure, telling)];
    return (
      leans(shareOf(figure, sentence), theirs, ours, other, sentence) &&
      leans(shareOf(mate, sentence), ours, theirs, other, sentence)
    );
  });
}

/** Whether a word of either stands between the two: "23% and 38% of revenue" are told of one thing. */
function areParted(a: Span, b: Span, { candidate }: Told, { text }: NoteSentence): boolean {
  const gap = { start: Math.min(a.end, b.end), end: Math.max(a.start, b.start) };
  return candidate.matches.some(
    ({ word }) =>
      word.figure === undefined &&
      contains(gap, word.span) &&
      isContent(foldChars(slice(text, word.span))),
  );
}

/** Whether words of the note's share stand in the one stretch of the reference's sentence, and none in the other alone. */
function leans(
  share: Span,
  to: Span,
  from: Span,
  { candidate }: Told,
  { text }: NoteSentence,
): boolean {
  const own = candidate.matches.filter(
    ({ word, there }) =>
      there !== undefined &&
      word.figure === undefined &&
      contains(share, word.span) &&
      isContent(foldChars(slice(text, word.span))),
  );
  const wordsIn = (stretch: Span) =>
    new Set(own.filter((match) => stands(match, stretch)).map(({ word }) => word));
  const [there, here] = [wordsIn(to), wordsIn(from)];
  return [...there].some((word) => !here.has(word)) && [...here].every((word) => there.has(word));
}

function stands({ there }: Match, { start, end }: Span): boolean {
  return there !== undefined && start <= there && there < end;
}
