// Whose figure it is: a note may tell a right number of the wrong year, company, group or state of things. A figure that the
// article tells is another's where everything speaks against the note's owner and something stands in its place.

import { type Library, sentenceAt } from "../../library/library.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Pairing } from "../figure/bind.ts";
import { FIT } from "../figure/fit.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { comparePeriods } from "../figure/periods.ts";
import type { Agreement } from "../verdict.ts";
import { namesOf, ownersOf, tellingAt } from "./names.ts";
import { isPast, speaksOfPast } from "./past.ts";
import { periodsOf } from "./period.ts";
import { ownWordsOf, shareOf, type Telling } from "./share.ts";

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

/** Share of the note's words that a rival's own and common words must tell, */
const COVERED = 0.7;
/** and how much more than the other's. */
const MORE = 0.15;

/** Everything that the note tells is told of another figure of the same sentence, and less of this one. */
function byWords(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const { place } = other.candidate;
  // Between languages a word that is not found says nothing.
  if (sentenceAt(place).cjk !== sentence.cjk) return undefined;
  const telling = tellingAt(place);
  const beside = rivals.filter(
    ({ candidate, figure: one }) => candidate === other.candidate && !isPast(one, telling),
  );
  if (beside.length === 0 || isPast(other.figure, telling)) return undefined;
  if (sharesTime(figure, other, sentence)) return undefined;
  if (CONTRAST.test(sentence.text.slice(sentence.span.start, sentence.span.end))) return undefined;
  const shares = new Map([other, ...beside].map((told) => [told, ownShare(told, telling)]));
  const said = ownWordsOf(figure, sentence);
  const covered = (told: Told) => {
    const own = shares.get(told);
    const isHeard = (at: number) =>
      (own !== undefined && own.start <= at && at < own.end) ||
      ![...shares.values()].some(({ start, end }) => start <= at && at < end);
    return coverage(said, told, isHeard);
  };
  const own = covered(other);
  return beside.find((rival) => {
    const theirs = covered(rival);
    return theirs >= COVERED && theirs >= own + MORE;
  });
}

/** The share without what leads the sentence to its first figure: that may be told of all. */
function ownShare({ figure }: Told, telling: Telling): Span {
  const share = shareOf(figure, telling);
  return share.start === telling.span.start ? { start: figure.span.start, end: share.end } : share;
}

function sharesTime(figure: QuantityMention, other: Told, sentence: NoteSentence): boolean {
  const there = periodsOf(other.figure, tellingAt(other.candidate.place));
  return periodsOf(figure, sentence).some((date) =>
    there.some((one) => comparePeriods(date, one) === "agrees"),
  );
}

/** Share (0..1) of the weight of the note's words in `said` that stand where `isHeard` says. */
function coverage(said: Span, { candidate }: Told, isHeard: (offset: number) => boolean): number {
  let total = 0;
  for (const word of candidate.words) {
    if (contains(said, word.span) && word.figure === undefined) total += word.weight;
  }
  const heard = new Map<unknown, number>();
  for (const { word, weight, there } of candidate.matches) {
    if (word.figure !== undefined || !contains(said, word.span)) continue;
    if (there === undefined || isHeard(there))
      heard.set(word, Math.max(heard.get(word) ?? 0, weight));
  }
  let sum = 0;
  for (const weight of heard.values()) sum += weight;
  return total === 0 ? 0 : sum / total;
}
