// Whose figure it is by what is in force where it is told: "Arrears at Wyebridge were £8.7 million" has the figure of a sentence that
// stands under another landlord's heading. Article and note tell the same of two that exclude each other.

import type { Library, SentencePlace } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import type { Pairing } from "../figure/bind.ts";
import { FIT } from "../figure/fit.ts";
import type { NoteSentence, Word } from "../figure/noteSentence.ts";
import { isAlike } from "./byOtherTime.ts";
import { COMPARED, saidOf } from "./bySlot.ts";
import { type InForce, inForceAt, leadingTo, ownersOfNote } from "./inForce.ts";
import { heardAt, isToldAt, uncovered, wordsSaid } from "./saidWords.ts";
import { saysOf } from "./saysOf.ts";
import { isTime } from "./share.ts";
import { isNearInSize, isOfAnotherTime, isTold, type Told } from "./told.ts";
import { stretchesOf } from "./unsaid.ts";

/** The figure that is told of the note's owner, where the note's own is told of one that excludes it. */
export function bySide(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
  library: Library,
): Told | undefined {
  if (isTime(figure) && other.figure.category !== figure.category) return undefined;
  const { contrast, listed } = saysOf(sentence);
  if (rivals.length === 0 || contrast || listed) return undefined;
  const able = rivals.filter((one) => mayStandFor(one, other, figure, sentence));
  if (able.length === 0) return undefined;
  const said = saidOf(figure, sentence);
  if (COMPARED.test(slice(sentence.text, said))) return undefined;
  for (const owner of ownersOfNote(figure, sentence, library)) {
    const theirs = inForceAt(other.figure, other.candidate.place, owner.contrast, library);
    if (theirs === undefined || !excludes(theirs, owner)) continue;
    if (isNamed(theirs, said, sentence)) continue;
    const told = { figure, other, sentence, said, library };
    const rival = able.find(
      (one) =>
        inForceAt(one.figure, one.candidate.place, owner.contrast, library) === owner.key &&
        tellsTheSame(one, owner, told),
    );
    if (rival !== undefined) return rival;
  }
  return undefined;
}

/** Those that are not told of a side that excludes the note's: 加盟384家 is no other telling of 直营店净增25家. */
export function ofNoOtherSide(
  figure: Figure,
  rivals: readonly Pairing[],
  sentence: NoteSentence,
  library: Library,
): readonly Pairing[] {
  if (figure.kind !== "quantity") return rivals;
  const sides = ownersOfNote(figure, sentence, library).filter(
    ({ contrast }) => "side" in contrast,
  );
  if (sides.length === 0) return rivals;
  return rivals.filter((one) => {
    if (!isTold(one)) return true;
    return sides.every(({ key, contrast }) => {
      const theirs = inForceAt(one.figure, one.candidate.place, contrast, library);
      return theirs === undefined || theirs === key;
    });
  });
}

/** The note's figure, and where the article has its value. */
interface Asked {
  readonly figure: QuantityMention;
  readonly other: Told;
  readonly sentence: NoteSentence;
  /** What the note says of the figure. */
  readonly said: Span;
  readonly library: Library;
}

/** Another one, and not the same by a longer name: "Wyebridge" and "Wyebridge Housing". */
export function excludes(theirs: string, { key }: InForce): boolean {
  return theirs !== key && !theirs.startsWith(key) && !key.startsWith(theirs);
}

/** Whether the note tells it up to the end of the figure's clause: what follows has its own figure. */
function isNamed(key: string, { end }: Span, { words }: NoteSentence): boolean {
  return words.some(({ keys, span }) => keys.includes(key) && span.start < end);
}

/** Whether the two may be told in each other's place, as far as the figures go. */
function mayStandFor(
  rival: Told,
  other: Told,
  figure: QuantityMention,
  sentence: NoteSentence,
): boolean {
  if (rival.fit < other.fit && !isAlike(rival.figure, other.figure)) return false;
  if (!isNearInSize(rival.figure, other.figure)) return false;
  if (figure.direction !== rival.figure.direction && figure.direction !== undefined) return false;
  return !isOfAnotherTime(figure, rival, sentence);
}

/** Share (0..1) of what the other's sentence tells of the note that the rival's must tell as well. */
const SAME = 0.34;

/** Whether the rival is told of what the note tells, and everything that the note tells is told of the one or the other. */
function tellsTheSame(rival: Told, owner: InForce, { other, sentence, said, library }: Asked) {
  const { place: here } = other.candidate;
  const { place: there } = rival.candidate;
  const words = wordsOf(said, owner, sentence);
  const heard = (places: readonly SentencePlace[]) => heardAt(words, places, sentence, library);
  const all = heard([here, there, ...leadingTo(here), ...leadingTo(there)]);
  const missing = words.filter((word) => !all.includes(word));
  const isForeign = rival.candidate.foreign || other.candidate.foreign;
  // Of two numbers of one sentence, or its two sides in another language, all its words hold for both.
  const isOne = rival.candidate === other.candidate && (isForeign || "numbered" in owner.contrast);
  const isLost = isForeign
    ? sizeOf(uncovered(missing, all)) > sizeOf(words) * UNKNOWN
    : stretchesOf(missing, all, sentence).length > 0;
  if (isLost && !isOne) return false;
  const measure = words.filter(({ keys }) => !keys.includes(owner.key) && !keys.some(isOfTime));
  const ours = heard([here]).filter((word) => measure.includes(word));
  const both = heard([there, ...leadingTo(there)]).filter((word) => ours.includes(word));
  // "The control group had 12,260 pupils": what is told is in the figure.
  if (ours.length === 0 || countsAlike(rival, other)) {
    if (rival.fit >= FIT.beside && other.fit >= FIT.beside) return true;
    // "210 in the United Kingdom and 130 in the Netherlands": what they count is told before both.
    if (isOne && isCounted(rival) && isCounted(other)) return true;
    return verbsIn(said, sentence).some((verb) =>
      [here, there].every((place) => isToldAt(verb, place, sentence, library)),
    );
  }
  return sizeOf(both) >= sizeOf(ours) * SAME;
}

/** Share (0..1) of what the note says that another language may leave unanswered. */
const UNKNOWN = 0.5;

/** "At the end of", "this autumn": what tells when is told of anything. */
function isOfTime(key: string): boolean {
  return TIMES.has(key);
}

const TIMES: ReadonlySet<string> = new Set(
  "late-time this-year last-year year month spring-season summer autumn winter"
    .split(" ")
    .map((id) => `c:${id}`),
);

/** Verbs that the glossary knows: "enrolled" in both places is one measure. Matches "enrolled"; not "had", "cost". */
function verbsIn(said: Span, { words, text }: NoteSentence): readonly Word[] {
  return words.filter(
    ({ span, keys }) =>
      contains(said, span) &&
      keys.some((key) => key.startsWith("c:")) &&
      VERB.test(slice(text, span)),
  );
}

const VERB = /^\p{Ll}{3,}ed$/u;

/** 7,860 homes and 11,240 homes: what is counted tells what they are of. */
function countsAlike(rival: Told, other: Told): boolean {
  return [rival, other].every(({ fit, figure }) => fit === FIT.same && figure.category === "count");
}

/** Not "the fastest of the three". */
function isCounted({ figure: { category, value } }: Told): boolean {
  return (
    (category === "count" || category === "number") && typeof value === "number" && value >= 10
  );
}

/** The words of the figure's clause; where these only tell the owner, all that leads to it as well. */
function wordsOf(said: Span, owner: InForce, sentence: NoteSentence): readonly Word[] {
  const own = wordsSaid(said, sentence);
  if (own.some(({ keys }) => !keys.includes(owner.key))) return own;
  const led = { start: sentence.span.start, end: said.end };
  return wordsSaid(led, sentence);
}

/** How many characters the words take, one that stands in two counted once. */
function sizeOf(words: readonly Word[]): number {
  const places = new Set<number>();
  for (const { span } of words) for (let at = span.start; at < span.end; at++) places.add(at);
  return places.size;
}
