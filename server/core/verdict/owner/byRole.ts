// Whose figure it is by what it is meant to be: "93.4% of departures left on time, short of the target of 95%". A note that tells 93.4 % as
// the target has taken what was reached for what was aimed at.

import { findTerms } from "../../lexicon/terms.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { isAlike } from "./byOtherTime.ts";
import { saidOf } from "./bySlot.ts";
import { tellingAt } from "./names.ts";
import { isPast } from "./past.ts";
import { setsApart } from "./saysOf.ts";
import { shareOf } from "./share.ts";
import { isNearInSize, type Told } from "./told.ts";

/** What is aimed at and what is allowed, by the glossary's ids. */
const ROLES: readonly ReadonlySet<string>[] = [
  new Set(["c:target"]),
  new Set(["c:allowed-limit", "c:legal-limit"]),
];

/** What lies on the one or the other side of a target: then the figure is not the target. Matches "below", 未达, 下回; not "target". */
const HELD =
  /\b(?:below|above|over|under|short|miss\w*|beat\w*|exceed\w*|met|meets?|hit|of its|from|towards?|times)\b|[超过未低高差距达倍]|下回|上回|超え|届/iu;

/** The figure that is told as the target, where the note's own is told beside it as what was reached. */
export function byRole(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const { text, span, words } = sentence;
  if (setsApart(sentence) || HELD.test(slice(text, span))) return undefined;
  const said = saidOf(figure, sentence);
  const role = ROLES.find((keys) =>
    words.some(
      (word) =>
        word.span.end <= figure.span.start &&
        contains(said, word.span) &&
        word.keys.some((key) => keys.has(key)),
    ),
  );
  if (role === undefined) return undefined;
  const telling = tellingAt(other.candidate.place);
  const tells = (share: Span) =>
    findTerms(slice(telling.text, share)).some(({ key }) => role.has(key));
  const lead = { start: telling.span.start, end: shareOf(other.figure, telling).end };
  if (tells(lead)) return undefined;
  return rivals.find(
    (rival) =>
      rival.candidate === other.candidate &&
      isAlike(rival.figure, other.figure) &&
      isNearInSize(rival.figure, other.figure) &&
      !isPast(rival.figure, telling) &&
      tells(shareOf(rival.figure, telling)),
  );
}
