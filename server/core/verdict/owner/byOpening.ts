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
  /^(?:[\s，、,;；:：)）(（"“”「」]|\b(?:and|but|while|whereas|of which|of them|the|an?|only|about|some|also)\b|而|其中|うち|一方|また|和|与|則|则|并|同|约|約|在)+/iu;

/** Where what opens a clause ends: at a particle, a verb that leads to a figure, a preposition. */
const END =
  /[占为是达有在至到共约的は、がのでに，,;；]|は|から|[增减減增]|[上下][升降跌滑涨落昇]|\s(?:for|of|in|on|at|by|to|with|from|was|were|is|are|had|has|have|took|came|stood|cost|made|account(?:s|ed)?|make|rose|fell|grew)\s|$/u;

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
  if (ours === undefined) return undefined;
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
    if (theirs === undefined || theirs === ours || tells(ours, theirs, sentence)) return false;
    return opens(theirs, figure, sentence);
  });
}

/** What opens the figure's share of its sentence, folded; undefined where nothing stands before the figure there. */
function openingOf(figure: QuantityMention, telling: Telling): string | undefined {
  const share = shareOf(figure, telling);
  const words = foldChars(telling.text.slice(share.start, figure.span.start));
  const base = OUT_OF.test(words) ? baseBefore(share.start, telling) : undefined;
  if (base !== undefined) return openingOf(base, telling);
  const lead = words.replace(ASIDE, "").replace(LINK, "");
  const opening = lead.slice(0, lead.search(END)).trim();
  return opening.length > 1 && isContent(opening) ? opening : undefined;
}

/** What a bracket adds to the figure before: （回答率47%）. */
const ASIDE = /^\s*[（(][^（）()]{1,40}[）)]/u;

/** All that stands between a part and what it is a part of. Matches から of 1,723件から672人; not から、. */
const OUT_OF = /^(?:から|のうち|うち|中有?|里有?)$/u;

/** The quantity that ends where a share starts. */
function baseBefore(start: number, { figures }: Telling): QuantityMention | undefined {
  const base = figures.find(({ span }) => span.end === start);
  return base?.kind === "quantity" ? base : undefined;
}

/** Whether the note, or the figure's clause in it, opens with the words. */
function opens(words: string, figure: QuantityMention, sentence: NoteSentence): boolean {
  return [sentence.span.start, shareOf(figure, sentence).start].some((start) => {
    const lead = foldChars(sentence.text.slice(start, figure.span.start)).replace(LINK, "");
    return lead.startsWith(words);
  });
}

/** Whether the note tells any part of the one opening that the other has not: 電話 says neither 固定電話 nor 携帯電話. */
function tells(opening: string, beside: string, { text, span }: NoteSentence): boolean {
  const note = foldChars(slice(text, span));
  const shared = new Set(partsOf(beside));
  return partsOf(opening).some((part) => !shared.has(part) && note.includes(part));
}

/** The words of an opening, or each two of its characters. */
function partsOf(opening: string): readonly string[] {
  return /^\p{Script=Latin}/u.test(opening)
    ? opening.split(/[\s-]+/u).filter((part) => !isEmpty(part))
    : Array.from({ length: opening.length - 1 }, (_, i) => opening.slice(i, i + 2));
}
