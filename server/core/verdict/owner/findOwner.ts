// Whose figure it is: a note may tell a right number of the wrong year, company, group or state of things. A figure that the
// article tells is another's where everything speaks against the note's owner and something stands in its place.

import { findTerms } from "../../lexicon/terms.ts";
import { type Library, sentenceAt } from "../../library/library.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Pairing } from "../figure/bind.ts";
import type { Candidate } from "../figure/candidates.ts";
import { FIT } from "../figure/fit.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { comparePeriods } from "../figure/periods.ts";
import type { Agreement } from "../verdict.ts";
import { namesOf, ownersOf, tellingAt } from "./names.ts";
import { isPast, speaksOfPast } from "./past.ts";
import { periodsOf } from "./period.ts";
import { ownWordsOf, shareOf } from "./share.ts";

/** A figure of the article and what it is told of. */
interface Told extends Pairing {
  readonly figure: QuantityMention;
}

/** What the article tells of the note's owner, and of whom it tells the note's figure. */
export interface Misattribution {
  readonly rival: Pairing;
  readonly other: Pairing;
}

/** `supporting`: where the note's figure is told; `differing`: comparable figures, best bound first. */
export function findOwner(
  figure: QuantityMention,
  supporting: readonly Pairing[],
  differing: readonly Pairing[],
  sentence: NoteSentence,
  library: Library,
): Misattribution | undefined {
  const rivals = differing.filter(isTold).filter(({ fit }) => fit > FIT.silent);
  let found: Misattribution | undefined;
  for (const other of supporting) {
    // What agrees only with "less than" or "about" may be told of anything.
    if (!isTold(other) || !EXACT.has(other.how)) return undefined;
    const rival = rivalOf(figure, other, rivals, sentence, library);
    if (rival === undefined) return undefined;
    found ??= { rival, other };
  }
  return found;
}

const EXACT: ReadonlySet<Agreement | undefined> = new Set(["equal", "rounded"]);

function isTold(pairing: Pairing): pairing is Told {
  return pairing.figure.kind === "quantity";
}

/** The figure that stands in the place of `other` for the note's owner; undefined where `other` may be the note's. */
function rivalOf(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
  library: Library,
): Told | undefined {
  return (
    byTime(figure, other, rivals, sentence) ??
    byState(figure, other, rivals, sentence) ??
    byName(figure, other, rivals, sentence, library) ??
    byWords(figure, other, rivals, sentence)
  );
}

/** Both tell when, and at another time: what is told of the note's time takes its place. */
function byTime(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const here = periodsOf(figure, sentence);
  if (here.length === 0) return undefined;
  const compare = (told: Told) =>
    here.flatMap((date) =>
      periodsOf(told.figure, tellingAt(told.candidate.place)).map((there) =>
        comparePeriods(date, there),
      ),
    );
  const own = compare(other);
  if (!own.includes("differs") || own.includes("agrees")) return undefined;
  return rivals.find((rival) => compare(rival).includes("agrees"));
}

/** The article tells the figure as what was before, the note as what is. */
function byState(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const telling = tellingAt(other.candidate.place);
  if (!isPast(other.figure, telling) || speaksOfPast(sentence)) return undefined;
  if (periodsOf(figure, sentence).length > 0 && periodsOf(other.figure, telling).length > 0)
    return undefined;
  return rivals.find(
    (rival) =>
      rival.candidate === other.candidate &&
      !isPast(rival.figure, telling) &&
      isNearInSize(rival.figure, other.figure),
  );
}

/** What was and what is of one thing are of about one size. */
function isNearInSize(a: QuantityMention, b: QuantityMention): boolean {
  const size = ({ value }: QuantityMention) =>
    typeof value === "number" ? value : ((value.low ?? 0) + (value.high ?? 0)) / 2;
  const ratio = Math.abs(size(a) / (size(b) || 1));
  return ratio > 0.1 && ratio < 10;
}

/** The note names somebody of whom another figure is told, and nobody names them with this one. */
function byName(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
  library: Library,
): Told | undefined {
  if (CONTRAST.test(sentence.text.slice(sentence.span.start, sentence.span.end))) return undefined;
  for (const { key, type } of namesOf(figure, sentence, library)) {
    const owners = (told: Told) =>
      ownersOf(told.figure, told.candidate.place, tellingAt(told.candidate.place), type, library);
    const theirs = owners(other);
    if (theirs.size === 0 || theirs.has(key)) continue;
    const rival = rivals.find((one) => owners(one).has(key));
    if (rival !== undefined) return rival;
  }
  return undefined;
}

/** Names told to be left out or held against. Matches "without Brevantil", 以外; not "within". */
const CONTRAST =
  /\b(?:without|except|excluding|unlike|other than|instead of|apart from|not)\b|除|以外|不含|不包括|除く|なし|ではなく/iu;

/** Everything that the note tells is told of another figure of the same sentence, and nothing that is told of this one alone. */
function byWords(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const { candidate } = other;
  const telling = tellingAt(candidate.place);
  if (isPast(other.figure, telling) || isPast(figure, sentence)) return undefined;
  if (sharesTime(figure, other, sentence)) return undefined;
  if (CONTRAST.test(sentence.text.slice(sentence.span.start, sentence.span.end))) return undefined;
  return rivals.find(
    (rival) =>
      rival.candidate === candidate &&
      rival.fit >= other.fit &&
      !isPast(rival.figure, telling) &&
      isNearInSize(rival.figure, other.figure) &&
      !isAnotherDirection(figure, other, rival) &&
      !standsByOthers(figure, other, rival) &&
      isToldOf(rival, other, figure, sentence),
  );
}

/** "2,000 yen more": a change is no level, though both are told of the fee. */
function isAnotherDirection(figure: QuantityMention, other: Told, rival: Told): boolean {
  const { direction } = figure;
  if (direction === undefined) return other.figure.direction !== rival.figure.direction;
  return other.figure.direction === direction && rival.figure.direction !== direction;
}

/** Whether another figure of the note stands nearer to `other`: what is told together there is told together here. */
function standsByOthers(figure: QuantityMention, other: Told, rival: Told): boolean {
  const away = (at: number, { figure: { span } }: Told) =>
    Math.max(span.start - at, at - span.end, 0);
  return other.candidate.matches.some(
    ({ word, there }) =>
      word.figure !== undefined &&
      word.figure !== figure &&
      there !== undefined &&
      away(there, other) < away(there, rival),
  );
}

/** Shares (0..1) of the weight of the note's words near the figure. */
const TOLD = {
  /** that are told of the rival alone, */
  alone: 0.2,
  /** and that the sentence tells at all, where the rival comes first: what is told of all is told with the first one. */
  first: 0.85,
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
  const [ours, theirs] = [shareOf(other.figure, telling), shareOf(rival.figure, telling)];
  // A figure without words of its own shares those of its neighbour.
  if (!hasWords(telling.text, ours, other.figure)) return false;
  const weight = weigh(said, other.candidate);
  const isFirst = rival.figure.span.start < other.figure.span.start;
  // Between languages a word that is not found says nothing.
  if (isFirst && sentenceAt(place).cjk !== sentence.cjk) return false;
  const alone =
    weight((at) => isIn(ours, at) && !isIn(theirs, at)) === 0 &&
    weight((at) => isIn(theirs, at) && !isIn(ours, at)) >= TOLD.alone &&
    (!isFirst || weight(() => true) >= TOLD.first);
  if (alone || sentenceAt(place).cjk !== sentence.cjk) return alone;
  const [own, other2] = [ownPart(ours, other), ownPart(theirs, rival)];
  const common = (at: number) => !isIn(ours, at) && !isIn(theirs, at);
  const covered = weight((at) => isIn(other2, at) || common(at));
  return covered >= 0.7 && covered >= weight((at) => isIn(own, at) || common(at)) + 0.15;

  function ownPart(share: Span, told: Told): Span {
    return share.start === telling.span.start
      ? { start: told.figure.span.start, end: share.end }
      : share;
  }
}

function isIn({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** Words that must stand in a figure's share beside it, for it to be somebody's own. */
const WORDS = 2;

function hasWords(text: string, share: Span, { span }: QuantityMention): boolean {
  const own = text.slice(share.start, span.start) + " " + text.slice(span.end, share.end);
  return new Set(findTerms(own).map((term) => term.span.start)).size >= WORDS;
}

function sharesTime(figure: QuantityMention, other: Told, sentence: NoteSentence): boolean {
  const there = periodsOf(other.figure, tellingAt(other.candidate.place));
  return periodsOf(figure, sentence).some((date) =>
    there.some((one) => comparePeriods(date, one) === "agrees"),
  );
}

/** Share (0..1) of the weight of the note's words in `said` that stand where `isHeard` says. */
function weigh(said: Span, { words, matches }: Candidate) {
  let total = 0;
  for (const word of words) {
    if (contains(said, word.span) && word.figure === undefined) total += word.weight;
  }
  return (isHeard: (offset: number) => boolean): number => {
    const heard = new Map<unknown, number>();
    for (const { word, weight, there } of matches) {
      if (word.figure !== undefined || !contains(said, word.span)) continue;
      if (there !== undefined && isHeard(there))
        heard.set(word, Math.max(heard.get(word) ?? 0, weight));
    }
    let sum = 0;
    for (const weight of heard.values()) sum += weight;
    return total === 0 ? 0 : sum / total;
  };
}
