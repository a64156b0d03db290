// Whose figure it is by what opens its clause: 人工费占总支出的41%,农机租赁占17%. The second clause leaves out what both share; a note that opens as
// the one does, and tells nothing of what opens the other, tells of the one.

import type { Library } from "../../library/library.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import { slice } from "../../text/span.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { saidOf } from "./bySlot.ts";
import { leadingTo } from "./inForce.ts";
import { tellingAt } from "./names.ts";
import { isPast } from "./past.ts";
import { heardAt, wordsSaid } from "./saidWords.ts";
import { setsApart } from "./saysOf.ts";
import { shareOf, type Telling } from "./share.ts";
import { isNearInSize, sharesTime, type Told } from "./told.ts";
import { isContent, isEmpty, stretchesOf } from "./unsaid.ts";

/** What stands between clauses and tells nothing: ", but ", 其中, 一方. */
const LINK =
  /^(?:[\s，、,;；:：)）(（"“”「」]|\b(?:and|but|while|whereas|of which|of them|the|an?|only|about|some|also)\b|而|其中|一方|また|和|与|則|则|并|同|约|約|在)+/iu;

/** Where what opens a clause ends: at a particle, a verb that leads to a figure, a preposition. */
const END =
  /[占为是达有在至到共约的は、がのでに，,;；]|は|から|\s(?:for|of|in|on|at|by|to|with|from|was|were|is|are|had|has|have|took|came|stood|cost|made|account(?:s|ed)?|make|rose|fell|grew)\s|$/u;

/** The figure whose clause opens as the note does, where the note's own figure stands in a clause that opens otherwise. */
export function byOpening(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
  library: Library,
): Told | undefined {
  const { place, foreign } = other.candidate;
  if (foreign || setsApart(sentence)) return undefined;
  const telling = tellingAt(place);
  if (isPast(other.figure, telling) || sharesTime(figure, other, sentence)) return undefined;
  const ours = openingOf(other.figure, telling);
  if (ours === undefined || tells(ours, sentence)) return undefined;
  const said = saidOf(figure, sentence);
  const words = wordsSaid(said, sentence);
  const heard = heardAt(words, [place, ...leadingTo(place)], sentence, library);
  const missing = words.filter((word) => !heard.includes(word));
  if (stretchesOf(missing, heard, sentence).length > 0) return undefined;
  return rivals.find((rival) => {
    if (rival.candidate !== other.candidate || rival.fit < other.fit) return false;
    if (!isNearInSize(rival.figure, other.figure) || isPast(rival.figure, telling)) return false;
    if (rival.figure.direction !== other.figure.direction) return false;
    const theirs = openingOf(rival.figure, telling);
    return theirs !== undefined && theirs !== ours && opens(theirs, figure, sentence);
  });
}

/** What opens the figure's share of its sentence, folded; undefined where nothing stands before the figure there. */
function openingOf(figure: QuantityMention, telling: Telling): string | undefined {
  const share = shareOf(figure, telling);
  const lead = foldChars(telling.text.slice(share.start, figure.span.start)).replace(LINK, "");
  const opening = lead.slice(0, lead.search(END)).trim();
  return opening.length > 1 && isContent(opening) ? opening : undefined;
}

/** Whether the note opens with the words, before its figure. */
function opens(words: string, figure: QuantityMention, { text, span }: NoteSentence): boolean {
  const lead = foldChars(text.slice(span.start, figure.span.start)).replace(LINK, "");
  return lead.startsWith(words);
}

/** Whether the note tells any of the words, or any two characters of them. */
function tells(opening: string, { text, span }: NoteSentence): boolean {
  const note = foldChars(slice(text, span));
  const parts = /^\p{Script=Latin}/u.test(opening)
    ? opening.split(/[\s-]+/u).filter((part) => !isEmpty(part))
    : Array.from({ length: opening.length - 1 }, (_, i) => opening.slice(i, i + 2));
  return parts.some((part) => note.includes(part));
}
