// Whose figure it is: a note may tell a right number of the wrong year, company, group or state of things. A figure that the
// article tells is another's where everything speaks against the note's owner and something stands in its place.

import type { Library } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { passageOf } from "../evidence.ts";
import type { Pairing } from "../figure/bind.ts";
import { FIT } from "../figure/fit.ts";
import { isFragment, type NoteSentence } from "../figure/noteSentence.ts";
import { tellsSameChange } from "../figure/otherEnd.ts";
import { comparePeriods } from "../figure/periods.ts";
import { tellingOf } from "../telling/clash.ts";
import type { Agreement } from "../verdict.ts";
import { isWithinBound } from "./bounds.ts";
import { byCell } from "./byCell.ts";
import { byCompanion, byCounted } from "./byCompanion.ts";
import { byLevel } from "./byLevel.ts";
import { byName } from "./byName.ts";
import { byOpening } from "./byOpening.ts";
import { byOrder } from "./byOrder.ts";
import { byOtherTime } from "./byOtherTime.ts";
import { byRole } from "./byRole.ts";
import { byRow } from "./byRow.ts";
import { bySide } from "./bySide.ts";
import { bySwap } from "./bySwap.ts";
import { byTopic } from "./byTopic.ts";
import { byClauses, byLabels, byWords } from "./byWords.ts";
import { tellingAt } from "./names.ts";
import { isOwnSum } from "./ownSum.ts";
import { isPast, speaksOfPast } from "./past.ts";
import { areOfOtherLength, ownPeriodsOf, periodsOf } from "./period.ts";
import { isNearInSize, isTold, sharesTime, type Told } from "./told.ts";

/** What the article tells of the note's owner, and of whom it tells the note's figure. */
export interface Misattribution {
  readonly rival: Told;
  readonly other: Told;
  /** Set where the two are told of what excludes each other: whose the rival is needs no further proof then. */
  readonly excluded?: boolean;
  /** Set where only how the two are told speaks for it, as what was and as what is: any doubt takes it away. */
  readonly stateOnly?: boolean;
}

/** What the references tell beside the note's figure, best bound first. */
export interface Outcomes {
  /** Where its value is told. */
  readonly agreeing: readonly Pairing[];
  /** Comparable figures of another value. */
  readonly differing: readonly Pairing[];
  /** The same, of values that other figures of the note's sentence tell: two may have changed places. */
  readonly taken: readonly Pairing[];
  /** The same, of cells that have a label which the note does not tell. */
  readonly cells: readonly Pairing[];
}

export function findOwner(
  figure: QuantityMention,
  { agreeing: supporting, differing, taken, cells }: Outcomes,
  sentence: NoteSentence,
  library: Library,
): Misattribution | undefined {
  if (isOwnSum(figure, sentence)) return undefined;
  // What agrees only with "less than" or "about" may be told of anything; a headline may round the note's figure.
  if (!EXACT.has(supporting.find(({ how }) => how !== "less-precise")?.how)) return undefined;
  const isCell = ({ candidate }: Told) => passageOf(candidate.place).cell !== undefined;
  const isMove = isMoved(figure, sentence);
  const exact = supporting
    .filter(isTold)
    .filter((one) => !isMove || !isCell(one))
    .filter(
      ({ how, local, figure: there }) =>
        how === "equal" || (EXACT.has(how) && local >= HEARD && rounds(figure, there)),
    );
  // 67起 of what the article tells in 件: its own figures count the same.
  const isOneUnit = ({ figure: there }: Told) =>
    exact.some(({ fit, figure: own }) => fit === FIT.silent && own.unit === there.unit);
  // "Spain for 10,700 and Ireland for 4,500": numbers of one sentence that leave out what they count.
  const isBesideOne = ({ candidate, figure: there, fit }: Told) =>
    fit === FIT.silent &&
    there.category === "number" &&
    exact.some((own) => own.candidate === candidate && own.figure.category === "number");
  const isComparable = (one: Told) =>
    one.fit > FIT.silent ||
    isBesideOne(one) ||
    (one.fit === FIT.silent && [figure, one.figure].every(countsUnits) && isOneUnit(one));
  const told = differing.filter(isTold).filter((one) => !isWithinBound(figure, one.figure));
  const rivals = told.filter(isComparable);
  const swapped = taken.filter(isTold).filter(isComparable);
  const found = exact.flatMap((other): readonly Misattribution[] => {
    const paired =
      byLevel(figure, other, { exact, rivals }, sentence) ??
      byRow(figure, other, rivals, sentence) ??
      byCell(figure, other, [...differing, ...cells].filter(isTold), sentence) ??
      bySwap(figure, other, taken.filter(isTold), sentence);
    if (paired !== undefined) return [{ rival: paired, other, excluded: true }];
    const rival =
      rivalOf(figure, other, rivals, sentence, library) ??
      (isOfOwnTime(figure, sentence) ? byTime(figure, other, swapped, sentence) : undefined) ??
      rivalBeside(figure, other, told, sentence, library) ??
      byTopic(figure, other, rivals, sentence, library);
    if (rival !== undefined) {
      const stateOnly = rival === byState(figure, other, rivals, sentence);
      return [{ rival, other, stateOnly }];
    }
    const side = bySide(figure, other, told, sentence, library);
    return side === undefined ? [] : [{ rival: side, other, excluded: true }];
  });
  const [first] = found;
  const open = exact.filter((one) => !found.some(({ other }) => other === one));
  return first !== undefined && open.every((one) => repeats(one, first.other, figure, sentence))
    ? first
    : undefined;
}

/** Share of the note's words that a place must tell for its figure, rounded, to be the note's: 14.7 may round to any 15 %. */
const HEARD = 0.1;

/** Whether the note tells when the figure is. 22% of 2027年までに22%から35%へ is of no time: what it went to is. */
function isOfOwnTime(figure: QuantityMention, sentence: NoteSentence): boolean {
  return !isPast(figure, sentence) && ownPeriodsOf(figure, sentence).length > 0;
}

function countsUnits({ category, unit }: QuantityMention): boolean {
  return category === "count" && unit !== undefined;
}

/** A headline or a summary that tells the same figure with less: it speaks for nobody else. */
function repeats(
  one: Told,
  { candidate, local }: Told,
  figure: QuantityMention,
  sentence: NoteSentence,
): boolean {
  const { index } = one.candidate.place;
  if (index !== candidate.place.index || one.local > local) return false;
  // Of one sentence each tells its own.
  if (one.candidate === candidate) return false;
  return !sharesTime(figure, one, sentence);
}

/** Whether it is how far an amount went: 营收少了22亿元 is the value of no cell. Shares are told without their verb. */
function isMoved(figure: QuantityMention, sentence: NoteSentence): boolean {
  return figure.category !== "percent" && tellingOf(figure, sentence).turn?.role === "by";
}

/**
 * Whether the figure is the article's rounded, and not only near it by its "nearly": 近38% may be any share from 35 % on. Nor is
 * 2割 of 15.9 %: many shares are two tenths.
 */
function rounds({ category, value, step }: QuantityMention, there: QuantityMention): boolean {
  if (category === "percent" && step === 10) return false;
  if (typeof value !== "number" || typeof there.value !== "number") return true;
  return Math.abs(Math.abs(value) - Math.abs(there.value)) <= step / 2;
}

const EXACT: ReadonlySet<Agreement | undefined> = new Set(["equal", "rounded"]);

/** The same of figures that stand in one sentence with `other`: mostly none does, and nothing is worked out. */
function rivalBeside(
  figure: QuantityMention,
  other: Told,
  told: readonly Told[],
  sentence: NoteSentence,
  library: Library,
): Told | undefined {
  const beside = besideOf(other, told);
  if (beside.length === 0) return undefined;
  const rivals = beside.filter(({ fit }) => fit > FIT.silent);
  return (
    byOtherTime(figure, other, beside, sentence) ??
    byClauses(figure, other, beside, sentence) ??
    byOrder(figure, other, rivals, sentence, library) ??
    byCompanion(figure, other, rivals, sentence) ??
    byCounted(figure, other, rivals, sentence) ??
    byOpening(figure, other, rivals, sentence, library) ??
    byRole(figure, other, rivals, sentence)
  );
}

function besideOf({ candidate }: Told, told: readonly Told[]): readonly Told[] {
  return told.filter((one) => one.candidate === candidate);
}

/** The figure that stands in the place of `other` for the note's owner; undefined where `other` may be the note's. */
function rivalOf(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
  library: Library,
): Told | undefined {
  // Both tell it as what was.
  if (isPast(figure, sentence) && isPast(other.figure, tellingAt(other.candidate.place)))
    return undefined;
  const beside = besideOf(other, rivals);
  return (
    byTime(figure, other, rivals, sentence) ??
    byState(figure, other, beside, sentence) ??
    byName(figure, other, rivals, sentence, library) ??
    // A line that is no sentence has too few words to give a figure to another by them alone.
    (beside.length > 0 && !isFragment(sentence) && !tellsSameChange(figure, sentence, other)
      ? byWords(figure, other, beside, sentence)
      : undefined) ??
    byLabels(figure, other, rivals, sentence)
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
  const telling = tellingAt(other.candidate.place);
  const isLonger = areOfOtherLength(here, periodsOf(other.figure, telling));
  if (!isLonger && (!own.includes("differs") || own.includes("agrees"))) return undefined;
  // What stands beside the note's figure tells of the same thing.
  const sameTime = [...besideOf(other, rivals), ...rivals].find(
    (rival) =>
      compare(rival).includes("agrees") &&
      !areOfOtherLength(here, periodsOf(rival.figure, tellingAt(rival.candidate.place))),
  );
  if (sameTime !== undefined || isLonger || !isPast(other.figure, telling)) return sameTime;
  // "fell to 96 days, from 118 at the end of June": what is has no date where what was has one.
  return rivals.find(
    (rival) =>
      rival.candidate === other.candidate &&
      compare(rival).length === 0 &&
      !isPast(rival.figure, telling) &&
      isNearInSize(rival.figure, other.figure),
  );
}

/** The article tells the figure as what was before, the note as what is. */
function byState(
  figure: QuantityMention,
  other: Told,
  rivals: readonly Told[],
  sentence: NoteSentence,
): Told | undefined {
  const telling = tellingAt(other.candidate.place);
  if (rivals.length === 0 || !isPast(other.figure, telling) || speaksOfPast(sentence))
    return undefined;
  if (periodsOf(figure, sentence).length > 0 && ownPeriodsOf(other.figure, telling).length > 0)
    return undefined;
  return rivals.find(
    (rival) =>
      rival.candidate === other.candidate &&
      !isPast(rival.figure, telling) &&
      !isListed(other.figure, rival.figure, telling) &&
      isNearInSize(rival.figure, other.figure),
  );
}

/** "Up from €230m in May and €48m in 2021": what goes on a list of what was, was too. */
function isListed(
  { span }: Figure,
  { span: next }: Figure,
  { text }: { readonly text: string },
): boolean {
  return next.start > span.end && LISTED.test(text.slice(span.end, next.start));
}

const LISTED = /^[^.;,。；，\d]{0,40}(?:\band |[和と及、])[$€£¥]?$/u;
