// Whose figure it is by the words of the sentence: "the northern part 540 hectares, the southern part 365".

import { sideOf } from "../../lexicon/sides.ts";
import { findTerms } from "../../lexicon/terms.ts";
import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import { contains, overlaps, type Span, slice } from "../../text/span.ts";
import type { Candidate, Match, WeighedWord } from "../figure/candidates.ts";
import { FIT } from "../figure/fit.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { fillsSlot } from "./bySlot.ts";
import { tellingAt } from "./names.ts";
import { isPast } from "./past.ts";
import { wordsSaid } from "./saidWords.ts";
import { saysOf } from "./saysOf.ts";
import { afterLastComma, ownWordsOf, shareOf, type Telling } from "./share.ts";
import { isNearInSize, sharesTime, type Told } from "./told.ts";
import { isContent, isEmpty } from "./unsaid.ts";

/** Everything that the note tells is told of another figure of the same sentence, and nothing that is told of this one alone. */
export function byWords(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  if (!mayBeOthers(figure, other, sentence)) return undefined;
  return rivals.find(
    (rival) =>
      mayStandFor(rival, other, figure) &&
      (isToldOf(rival, other, figure, sentence) || fillsSlot(rival, other, figure, sentence)),
  );
}

/** The same of figures that do not say what they count: "634 were given Brevantil and 630 the standard inhaler". */
export function byClauses(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  if (!mayBeOthers(figure, other, sentence)) return undefined;
  return rivals.find(
    (rival) =>
      rival.fit === FIT.silent &&
      rival.figure.category === other.figure.category &&
      mayStandFor(rival, other, figure) &&
      fillsSlot(rival, other, figure, sentence),
  );
}

/** A clause that goes on about what was told last: all before it is told of its figure, too. Matches ", whose cost", ，其中. */
const LINKED =
  /^[\s,，、]*(?:(?:of |in |for )?(?:whose|which|where)\b|其(?![中余他后後])|(?:その|同)(?![月日年うちほ]))/iu;

/** Whether the words alone may tell that the note's figure is another's. */
function mayBeOthers(figure: QuantityMention, other: Told, sentence: NoteSentence): boolean {
  const { contrast, listed } = saysOf(sentence);
  if (contrast || listed) return false;
  const telling = tellingAt(other.candidate.place);
  if (isPast(other.figure, telling) || isPast(figure, sentence)) return false;
  if (sharesTime(figure, other, sentence)) return false;
  return !LINKED.test(slice(telling.text, shareOf(other.figure, telling)));
}

/** Whether the one may be told in place of the other, as far as the figures go. */
function mayStandFor(rival: Told, other: Told, figure: QuantityMention): boolean {
  return (
    rival.candidate === other.candidate &&
    rival.fit >= other.fit &&
    !isPast(rival.figure, tellingAt(other.candidate.place)) &&
    isNearInSize(rival.figure, other.figure) &&
    !isAnotherDirection(figure, other, rival) &&
    !standsByOthers(figure, other, rival)
  );
}

/** Everything that the note tells is told by the labels of another cell of the table, or item of the list, and less by this one's. */
export function byLabels(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const kind = labelled(other);
  if (kind === undefined || saysOf(sentence).contrast) return undefined;
  const own = ownWordsOf(figure, sentence);
  // 罰鍰第二高的是台耀升降，5,400萬元: a clause without words is told of what leads to it.
  const said =
    wordsSaid(own, sentence).length > 0 ? own : { start: sentence.span.start, end: own.end };
  const ours = scaleFor(said, other.candidate);
  const here = ours.heard(EVERYWHERE);
  return rivals.find((rival) => {
    const { place } = rival.candidate;
    if (place.index !== other.candidate.place.index || labelled(rival) !== kind) return false;
    if (kind === "item" && Math.abs(place.at - other.candidate.place.at) > ITEMS) return false;
    const theirs = scaleFor(said, rival.candidate);
    const there = theirs.heard(EVERYWHERE);
    return (
      ours.sum(without(here, there)) === 0 &&
      theirs.sum(without(there, here)) >= TOLD.alone &&
      theirs.sum(there) >= TOLD.covered
    );
  });
}

const EVERYWHERE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** Items on both sides that are surely of one list. */
const ITEMS = 8;

/** What is told by its label alone: a cell, or an item with one figure, 管路の更新 820億円. */
function labelled({ candidate: { place } }: Told): "cell" | "item" | undefined {
  const sentence = sentenceAt(place);
  const { cell, kind } = place.index.reference.passages[sentence.passage] ?? {};
  if (cell !== undefined) return "cell";
  const told = sentence.figures.filter((one) => one.kind === "quantity" && !isOrdinal(one));
  return kind === "item" && told.length === 1 ? "item" : undefined;
}

/** "2,000 yen more": a change is no level, though both are told of the fee. */
function isAnotherDirection(figure: QuantityMention, other: Told, rival: Told): boolean {
  const { direction } = figure;
  if (direction === undefined) return other.figure.direction !== rival.figure.direction;
  return other.figure.direction === direction && rival.figure.direction === undefined;
}

/** Whether another figure of the note is told in the share of `other`: what is told together there is told together here. */
function standsByOthers(figure: QuantityMention, other: Told, rival: Told): boolean {
  const telling = tellingAt(other.candidate.place);
  const [ours, theirs] = [shareOf(other.figure, telling), shareOf(rival.figure, telling)];
  return other.candidate.matches.some(
    ({ word, there }) =>
      word.figure !== undefined &&
      word.figure !== figure &&
      !isOrdinal(word.figure) &&
      there !== undefined &&
      isIn(ours, there) &&
      !isIn(theirs, there),
  );
}

/** 第二 of 第二产业: a name more than a number. */
function isOrdinal(figure: Figure): boolean {
  return figure.kind === "quantity" && figure.category === "ordinal";
}

/** Shares (0..1) of the weight of the note's words near the figure. */
const TOLD = {
  /** that are told of the rival alone, */
  alone: 0.2,
  /** and that the sentence tells at all, where the rival comes first: what is told of all is told with the first one. */
  first: 0.85,
  /** the same between languages, where a word that is not found says nothing. */
  foreign: 0.95,
  /** Shares that are told of the rival or of all, */
  covered: 0.7,
  /** and how much more than of the other or of all. */
  more: 0.15,
} as const;

function isToldOf(
  rival: Told,
  other: Told,
  figure: QuantityMention,
  sentence: NoteSentence,
): boolean {
  const { place } = other.candidate;
  const telling = tellingAt(place);
  const said = ownWordsOf(figure, sentence);
  const isForeign = sentenceAt(place).cjk !== sentence.cjk;
  const [ours, theirs] = [shareOf(other.figure, telling), shareOf(rival.figure, telling)];
  // A figure without words of its own shares those of its neighbour.
  const least = isForeign && !isOtherField(ours, other, sentence) ? WORDS.foreign : WORDS.own;
  if (countWords(telling.text, ours, other.figure) < least) return false;
  // What is counted says nothing of whose it is.
  const weigh = scaleFor(said, other.candidate, isForeign ? figure.span : undefined);
  const [here, there] = [weigh.heard(ours), weigh.heard(theirs)];
  // 占41%, "it was 41 %": a verb is nobody.
  if ([...there].every((word) => isVerb(word, sentence))) return false;
  const isFirst = rival.figure.span.start < other.figure.span.start;
  if (isForeign && !isKnown(said, sentence, other.candidate)) return false;
  const own = isForeign ? weigh.heard(withoutLead(ours, other.figure, telling)) : here;
  const told = new Set([...without(own, there)].filter((word) => !isVerb(word, sentence)));
  const alone =
    weigh.sum(told) === 0 &&
    weigh.sum(without(there, here)) >= TOLD.alone &&
    (!isFirst || weigh.sum(weigh.heard(telling.span)) >= (isForeign ? TOLD.foreign : TOLD.first));
  if (alone || isForeign) return alone;
  // Who is told with this one alone is whom it is told of.
  if ([...without(here, there)].some(isOwner)) return false;
  // What leads to the first figure may be told of all: neither has it for its own.
  const common = without(weigh.heard(telling.span), new Set([...here, ...there]));
  const [mine, its] = [ours, theirs].map((share, i) => {
    const { span } = i === 0 ? other.figure : rival.figure;
    const start = share.start === telling.span.start ? span.start : share.start;
    return weigh.sum(new Set([...weigh.heard({ start, end: share.end }), ...common]));
  });
  return (its ?? 0) >= TOLD.covered && (its ?? 0) >= (mine ?? 0) + TOLD.more;
}

/** Of those taken in, those hurt at home were 62 %: what leads a sentence up to a comma is told of all its figures. */
function withoutLead({ start, end }: Span, { span }: QuantityMention, telling: Telling): Span {
  if (start !== telling.span.start) return { start, end };
  return { ...afterLastComma(telling.text, { start, end: span.start }), end };
}

/** Whether the only words of a share are nouns of the glossary that the note does not have: "in engineering". */
function isOtherField(share: Span, { candidate, figure }: Told, { words }: NoteSentence): boolean {
  const { text } = tellingAt(candidate.place);
  const own = `${text.slice(share.start, figure.span.start)} ${text.slice(figure.span.end, share.end)}`;
  const concepts = findTerms(own).filter(
    ({ key, span }) => key.startsWith("c:") && isContent(foldChars(slice(own, span))),
  );
  return (
    concepts.length > 0 && !concepts.some(({ key }) => words.some(({ keys }) => keys.includes(key)))
  );
}

function isVerb({ span }: Match["word"], { text }: NoteSentence): boolean {
  return isEmpty(foldChars(slice(text, span)));
}

function isOwner(word: Match["word"]): boolean {
  return (
    word.figure === undefined &&
    word.keys.some((key) => key.startsWith("e:") || sideOf(key) !== undefined)
  );
}

/** Share of the words near the figure that have any key in the other language, from which silence says something. */
const KNOWN = 0.8;

function isKnown(said: Span, { words }: NoteSentence, candidate: Candidate): boolean {
  const own = words.filter((word) => contains(said, word.span));
  const known = own.filter((word) => candidate.words.some(({ span }) => overlaps(span, word.span)));
  return known.length >= own.length * KNOWN;
}

type Heard = ReadonlySet<Match["word"]>;

function without(words: Heard, others: Heard): Heard {
  return new Set([...words].filter((word) => !others.has(word)));
}

function isIn({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** Words that must stand in a figure's share beside it, for it to be somebody's own; 降至 alone is nobody. */
const WORDS = { own: 1, foreign: 2 } as const;

function countWords(text: string, share: Span, { span }: QuantityMention): number {
  const own = `${text.slice(share.start, span.start)} ${text.slice(span.end, share.end)}`;
  return new Set(findTerms(own).map((term) => term.span.start)).size;
}

/** Weighs words of the note that stand in `said`: 1 is all of them. */
function scaleFor(said: Span, { words, matches }: Candidate, except?: Span) {
  const isSaid = (word: Match["word"] | WeighedWord) =>
    contains(said, word.span) &&
    isWord(word) &&
    !(except !== undefined && contains(except, word.span));
  const total = words.filter(isSaid).reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Map(matches.map(({ word, weight }) => [word, weight]));
  return {
    /** Words that stand in a stretch of the article's sentence. */
    heard: (share: Span): Heard =>
      new Set(
        matches
          .filter(({ word, there }) => isSaid(word) && there !== undefined && isIn(share, there))
          .map(({ word }) => word),
      ),
    /** Their share (0..1) of the weight. */
    sum(heard: Heard): number {
      let sum = 0;
      for (const word of heard) sum += weights.get(word) ?? 0;
      return total === 0 ? 0 : sum / total;
    },
  };
}

function isWord({ figure }: { readonly figure?: Figure | undefined }): boolean {
  return figure === undefined || isOrdinal(figure);
}
