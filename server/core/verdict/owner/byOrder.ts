// Whose figure it is by its place in a list that the article tells in order: 床垫、沙发收入分别为19.7亿元和15.2亿元. A note that tells of the second
// member alone and has the first one's figure has taken the wrong one.

import type { Library } from "../../library/library.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { contains } from "../../text/span.ts";
import { articleOf } from "../figure/bind.ts";
import { type Item, itemsInOrder } from "../figure/inOrder.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { saidOf } from "./bySlot.ts";
import { leadingTo } from "./inForce.ts";
import { heardAt, wordsSaid } from "./saidWords.ts";
import { setsApart } from "./saysOf.ts";
import type { Told } from "./told.ts";
import { stretchesOf } from "./unsaid.ts";

/** The figure of the list's member that the note tells of; undefined where it tells of the other's as well, or of neither. */
export function byOrder(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
  library: Library,
): Told | undefined {
  if (setsApart(sentence)) return undefined;
  const { candidate } = other;
  const items = itemsInOrder(articleOf(candidate.place));
  const mine = items.find((item) => item.figure === other.figure);
  if (mine === undefined || tells(mine, other, sentence)) return undefined;
  const words = wordsSaid(saidOf(figure, sentence), sentence);
  const heard = heardAt(words, [candidate.place, ...leadingTo(candidate.place)], sentence, library);
  const missing = words.filter((word) => !heard.includes(word));
  if (!candidate.foreign && stretchesOf(missing, heard, sentence).length > 0) return undefined;
  const told = items.filter((item) => item !== mine && tells(item, other, sentence));
  // 床垫、沙发、柜类收入: the last member has what is told of all, in English the first.
  const open = sentence.cjk ? items.at(-1) : items[0];
  const own = told.length > 1 ? told.filter((item) => item !== open) : told;
  if (own.length !== 1) return undefined;
  return rivals.find((one) => one.candidate === candidate && one.figure === own[0]?.figure);
}

/** Whether the note's sentence has a word that the reference has in the member's name. */
function tells({ owner }: Item, { candidate: { matches } }: Told, { span }: NoteSentence): boolean {
  return matches.some(
    ({ word, there }) =>
      word.figure === undefined &&
      there !== undefined &&
      contains(span, word.span) &&
      owner.start <= there &&
      there < owner.end,
  );
}
