// Whose a date is: a note may tell a right day of the wrong event, most often the day on which the article appeared. A date
// that the article tells is another event's where its sentences tell little of the note's, and one retells it with another.

import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure, ReferenceIndex } from "../../library/referenceIndex.ts";
import type { DateMention } from "../../mention/mention.ts";
import { findDateOnTop } from "../../reference/articleDate.ts";
import { slice } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { Pairing } from "../figure/bind.ts";
import { compareDates } from "../figure/compareDates.ts";
import { isTime } from "../figure/compareTimes.ts";
import { isDateline } from "../figure/dateline.ts";
import { FIT } from "../figure/fit.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { findRival, isSure, type Rival, score } from "../figure/rival.ts";

/** What the article tells of the note's event, and of what it tells the note's date, where that was found. */
export interface DateOwner {
  readonly rival: Rival;
  readonly other: Pairing | undefined;
}

/** Share of the words around the date that the rival's sentence must tell, */
const RETOLD = 0.8;
/** and its score, where the references tell the note's date of something else. */
const BOUND = 0.4;
/** The same share where they tell it only as the day on which the article appeared. */
const RETOLD_BESIDE_MASTHEAD = 0.6;
/** Share of the rival's, at most, that the sentences with the note's date may tell. */
const LITTLE = 0.5;

/** `agreeing` and `differing`: where the note's date is told, and dates of other days; best bound first. */
export function findDateOwner(
  figure: DateMention,
  sentence: NoteSentence,
  agreeing: readonly Pairing[],
  differing: readonly Pairing[],
): DateOwner | undefined {
  if (isTime(figure) || !mayBeOthers(agreeing, differing)) return undefined;
  const rival = findRival(figure, differing);
  if (rival === undefined || !isSure(rival) || rival.fit < FIT.same) return undefined;
  if (rival.content === 0 || rival.shared < 2) return undefined;
  const events = agreeing.filter((told) => !isOnTop(told.figure, told.candidate.place));
  const isOther = (told: Pairing) =>
    told.candidate !== rival.candidate &&
    // A day in the note's quarter tells the quarter of nothing: what it is told of counts, not how much of the note.
    (told.local <= LITTLE * rival.local || told.fit < FIT.same) &&
    score(told) <= LITTLE * score(rival);
  if (!events.every(isOther)) return undefined;
  const own = slice(sentence.text, sentence.span);
  const isOfWriting = isDayOfWriting(figure, rival.candidate.place.index) && !WRITES.test(own);
  const isRetold = isOfWriting
    ? rival.local >= RETOLD_BESIDE_MASTHEAD
    : rival.local >= RETOLD && score(rival) >= BOUND;
  // "2024" is no place that tells the 16th of June.
  const other = events.find(({ how }) => how === undefined || how === "equal");
  return isRetold ? { rival, other } : undefined;
}

/** A cheap look, by what is asked of rivals and events above: most dates of a note have no rival that could be theirs. */
function mayBeOthers(agreeing: readonly Pairing[], differing: readonly Pairing[]): boolean {
  let most = 0;
  for (const { local, fit, content, shared } of differing) {
    if (fit >= FIT.same && content > 0 && shared >= 2) most = Math.max(most, local);
  }
  return (
    most >= Math.min(RETOLD, RETOLD_BESIDE_MASTHEAD) &&
    !agreeing.some(
      ({ local, fit, figure, candidate }) =>
        fit >= FIT.same && local > LITTLE * most && !isOnTop(figure, candidate.place),
    )
  );
}

/** Who tells when something was told: matches "reported on", 报道; not "handed down". */
const WRITES =
  /\b(?:report(?:s|ed)?|publish(?:ed|es)?|writes?|wrote|said|says|told|announc(?:es?|ed)|releas(?:es?|ed)|issued|article)\b|报道|報道|发布|發布|发表|發表|刊登|公布|公表|表示|称|報じ|伝え|掲載|述べ|発表/iu;

/** Whether the reference tells the note's date as its own day, and nothing else of it. */
function isDayOfWriting(figure: DateMention, index: ReferenceIndex): boolean {
  const { date } = index.reference;
  if (date === undefined || compareDates(figure, { value: date }).outcome !== "agrees")
    return false;
  return index.sentences.every(({ figures }, at) =>
    figures.every(
      (there) =>
        there.kind !== "date" ||
        compareDates(figure, there).outcome !== "agrees" ||
        isOnTop(there, { index, at }),
    ),
  );
}

/** Sentences from the start in which an article may tell its own day. */
const TOP = 8;

/** Whether the date is that of a dateline, a byline or a masthead. */
function isOnTop(figure: Figure, place: SentencePlace): boolean {
  const { text } = passageOf(place).prose;
  if (isDateline(figure, text)) return true;
  const date = place.index.reference.date;
  if (date === undefined || place.at >= TOP) return false;
  return findDateOnTop(slice(text, sentenceAt(place).span)) === date;
}
