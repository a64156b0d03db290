// Whose figure it is by what its paragraph is about: "Baltic Star employs 3,260 people" has the number of the article's main company,
// though a sentence about Baltic Star tells another. All that the note says is said there, and its subject nowhere near the other.

import { type Library, type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { overlaps } from "../../text/span.ts";
import { agreeingBeside } from "../figure/candidates.ts";
import { type NoteSentence, startsWithPronoun, type Word } from "../figure/noteSentence.ts";
import { saidOf } from "./bySlot.ts";
import { headingOf } from "./inForce.ts";
import { tellingAt } from "./names.ts";
import { heardAt, isToldAt, uncovered, wordsSaid } from "./saidWords.ts";
import { setsApart } from "./saysOf.ts";
import { isTime } from "./share.ts";
import { isNearInSize, isOfAnotherTime, type Told } from "./told.ts";
import { stretchesOf } from "./unsaid.ts";

/** Sentences of other places than the figure's, best bound first: more are not looked at. */
const RIVALS = 4;

/** The figure that is told of the note's subject, where the note's own is told of what the article is about elsewhere. */
export function byTopic(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
  library: Library,
): Told | undefined {
  if (other.how !== "equal" || isTime(figure) || setsApart(sentence)) return undefined;
  const able = rivals
    .filter(
      ({ candidate }) =>
        candidate !== other.candidate && candidate.place.index === other.candidate.place.index,
    )
    .slice(0, RIVALS)
    .filter((rival) => mayStandFor(rival, other, figure, sentence));
  if (able.length === 0) return undefined;
  const own = wordsSaid(saidOf(figure, sentence), sentence);
  if (own.length === 0) return undefined;
  const ours = discourseOf(other.candidate.place);
  return able.find((rival) => {
    const { place } = rival.candidate;
    const isForeign = rival.candidate.foreign || other.candidate.foreign;
    const heard = (places: readonly SentencePlace[]) => heardAt(own, places, sentence, library);
    const there = heard(subjectOf(place));
    // Of two sentences in a row the second leaves out what both share.
    const shared = follows(place, other.candidate.place) ? heard([other.candidate.place]) : [];
    const missing = own.filter((word) => !there.includes(word) && !shared.includes(word));
    const told = [...there, ...shared];
    if (isForeign ? isLost(missing, own) : stretchesOf(missing, told, sentence).length > 0)
      return false;
    const here = heard(ours);
    // Between languages only names are sure to have no other word, and they stand in the sentence.
    const alone = there.filter(
      (word) =>
        !here.includes(word) &&
        (!isForeign || (isName(word, own) && isToldAt(word, place, sentence, library))),
    );
    return stretchesOf(alone, here, sentence).length > 0;
  });
}

/** Whether the two may be told in each other's place, as far as figures and times go. */
function mayStandFor(
  rival: Told,
  other: Told,
  figure: QuantityMention,
  sentence: NoteSentence,
): boolean {
  if (rival.fit < other.fit || !isNearInSize(rival.figure, other.figure)) return false;
  if (figure.direction !== rival.figure.direction) return false;
  if (agreeing(sentence, figure, other) > agreeing(sentence, figure, rival)) return false;
  return !isOfAnotherTime(figure, rival, sentence) && !isToldBeside(figure, rival, sentence);
}

/** Whether the one sentence stands right behind the other in its paragraph. */
function follows(one: SentencePlace, other: SentencePlace): boolean {
  return one.at === other.at + 1 && sentenceAt(one).passage === sentenceAt(other).passage;
}

/** How many of the note's other quantities the sentence of `told` has: what is told together there is told together here. */
function agreeing(sentence: NoteSentence, figure: QuantityMention, { candidate }: Told): number {
  return agreeingBeside(figure, sentence, candidate).length;
}

/** Whether another figure of the note's sentence tells the rival: "540 of the 905 hectares stand in the north". */
function isToldBeside(figure: QuantityMention, rival: Told, { figures }: NoteSentence): boolean {
  return figures.some(
    (one) => one.kind === "quantity" && one !== figure && one.value === rival.figure.value,
  );
}

/** Whether too much of the note's words is not told in the other language: names of any kind, or most of the rest. */
function isLost(missing: readonly Word[], own: readonly Word[]): boolean {
  const lost = uncovered(
    missing,
    own.filter((word) => !missing.includes(word)),
  );
  return lost.some((word) => isName(word, own)) || lengthOf(lost) > lengthOf(own) * LOST;
}

/** Share (0..1) of the words that may go by others in the other language. */
const LOST = 0.5;

function lengthOf(words: readonly Word[]): number {
  return words.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

/** A name by the index or by its sound, or characters that no word of the glossary covers: 瀾安 of 瀾安市. */
function isName({ keys, span }: Word, words: readonly Word[]): boolean {
  if (keys.some((key) => /^(?:e:|r:)/u.test(key))) return true;
  if (!keys.every((key) => HAN_PAIR.test(key))) return false;
  return !words.some(
    (one) => overlaps(one.span, span) && one.keys.some((key) => key.startsWith("c:")),
  );
}

const HAN_PAIR = /^b:\p{Script=Han}{2}$/u;

/** Sentences that lead to one: those before it in its paragraph, what stands before that, and the first of the article. */
const LEADING = { back: 12, first: 3 } as const;

/** All that may be left out where the note's figure is told. */
function discourseOf(place: SentencePlace): readonly SentencePlace[] {
  const { index, at } = place;
  const { passage } = sentenceAt(place);
  const places: SentencePlace[] = [];
  for (let i = at; i >= Math.max(0, at - LEADING.back); i--) {
    places.push({ index, at: i });
    if (index.sentence(i)?.passage !== passage) break;
  }
  for (let i = 0; i < LEADING.first && i < at; i++) places.push({ index, at: i });
  return places;
}

/** The sentence, the one before it where it starts with a word for somebody told there, and its heading. */
function subjectOf(place: SentencePlace): readonly SentencePlace[] {
  const { text, span } = tellingAt(place);
  const before = { index: place.index, at: place.at - 1 };
  const own = startsWithPronoun(text, span) && place.at > 0 ? [place, before] : [place];
  return [...own, ...headingOf(place)];
}
