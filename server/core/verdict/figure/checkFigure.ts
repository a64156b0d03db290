// The verdict on one figure or date of a note. Three outcomes: agrees, differs, could not check; a warning needs a place
// that is surely about the same thing and no place that tells the note's figure.

import type { Library } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention } from "../../mention/mention.ts";
import { findDerivation } from "../derive/findDerivation.ts";
import { findRelation, findTurnedMultiple } from "../derive/relation.ts";
import type { Derived } from "../derive/target.ts";
import { ofNoOtherSide } from "../owner/bySide.ts";
import { findDateOwner } from "../owner/findDateOwner.ts";
import { findOwner, type Outcomes } from "../owner/findOwner.ts";
import { isOfTimeBefore } from "../owner/told.ts";
import type { Doubt, Verdict } from "../verdict.ts";
import { findStatedTime } from "./baseTime.ts";
import { type Pairing, pairFigures } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { findDisagreeing, newestFirst } from "./disagree.ts";
import { withDoubt } from "./doubt.ts";
import { MARKS } from "./marks.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { isOtherCell } from "./otherCell.ts";
import { findOtherEnd } from "./otherEnd.ts";
import { isOtherMeasure } from "./otherMeasure.ts";
import { ableRivals, isSure, rateRivals, score } from "./rival.ts";
import { findRowChange } from "./rowChange.ts";
import { findSameCell } from "./sameCell.ts";
import {
  type Asked,
  findStanding,
  isCommon,
  isOfOtherArticle,
  isOutdone,
  isRounded,
} from "./standing.ts";
import { doubtAbout, isDoubtful } from "./subject.ts";
import { findSwapped } from "./swapped.ts";
import { isTaken } from "./taken.ts";
import { findTimes } from "./timesOf.ts";
import { findTurned } from "./turned.ts";

export interface FigureVerdict {
  readonly figure: Figure;
  readonly verdict: Verdict;
  /** Of refuted figures that are told of something else: `pairings` are what is told of the note's owner, then the other. */
  readonly fault?: "misattributed";
  /** The figures that speak to the note's, best first. */
  readonly pairings: readonly Pairing[];
  /** Of supported figures: what other references tell of the same thing, newest first. */
  readonly disagreeing?: readonly Pairing[];
  /** Set where the verdict comes from a formula. */
  readonly derived?: Derived;
  /** Set where a rival was surely bound and yet not held against the figure: why. It is the only pairing then. */
  readonly doubt?: Doubt;
}

export function checkFigure(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  library: Library,
): FigureVerdict {
  const pairings = pairFigures(figure, sentence, candidates);
  const cell = checkCell(figure, sentence, pairings, library);
  if (cell !== undefined) return cell;
  const agreeing = pairings.filter(({ outcome }) => outcome === "agrees");
  const supports = isTelling(figure) ? MARKS.telling : MARKS.supports;
  const supporting = agreeing.filter((pairing) => score(pairing) >= supports);
  const precise = supporting.filter(({ how }) => how !== "less-precise" && how !== "within");
  const { differing, others, taken, cells } = rivalsOf(figure, sentence, pairings);
  const asked = { figure, sentence, candidates, library };
  const turned = findTurned(asked, differing, supporting);
  // The same digits are proof enough, but of whoever is spoken of.
  if (turned !== undefined && doubtAbout(figure, turned, sentence, library) !== "others")
    return { figure, verdict: "refuted", pairings: [turned] };
  const relation =
    findRelation(figure, sentence, candidates, library) ??
    findTurnedMultiple(figure, sentence, candidates, library);
  if (relation !== undefined)
    return { figure, verdict: "refuted", pairings: [], derived: relation };
  const swapped = findSwapped(figure, sentence, pairings);
  if (swapped !== undefined && !isDoubtful(figure, swapped, sentence, library))
    return { figure, verdict: "refuted", pairings: [swapped] };
  const row = findRowChange(figure, sentence, candidates, agreeing);
  if (row !== undefined) return refuted(figure, row, agreeing[0]);
  const end = findOtherEnd(asked, pairings);
  if (end !== undefined) return { figure, verdict: "refuted", pairings: [end] };
  const isElsewhere = ({ pairings: [told] }: FigureVerdict) =>
    told !== undefined && isOfOtherArticle(asked, told);
  const owner = ownerOf(figure, { agreeing, differing: others, taken, cells }, sentence, library);
  if (owner !== undefined && !isElsewhere(owner)) return owner;
  const able = ableOf(asked, precise, others);
  const supported = (): FigureVerdict => {
    const told = { all: pairings, supporting: precise };
    const disagreeing = findDisagreeing(figure, sentence, told, library);
    return { figure, verdict: "supported", pairings: newestFirst(precise), disagreeing };
  };
  const isOutdoneBy = (one: Pairing) => isOutdone(figure, precise, one);
  if (precise.length > 0 && !able.some(isOutdoneBy)) return supported();
  const rivals = rateRivals(figure, able);
  const [rival] = rivals;
  const derived = findDerivation(figure, sentence, candidates, library);
  if (derived?.outcome === "fits") return { figure, verdict: "supported", pairings: [], derived };
  if (derived?.outcome === "differs") return { figure, verdict: "refuted", pairings: [], derived };
  const times =
    derived === undefined ? findTimes(figure, sentence, candidates, library) : undefined;
  if (times !== undefined) return { figure, verdict: "refuted", pairings: [times] };
  const standing = findStanding(asked, rivals, { precise, supporting, derived });
  if (standing !== undefined) return refuted(figure, standing, precise[0]);
  if (precise.length > 0) return supported();
  const verdict = supporting.length > 0 ? "supported" : "notEnoughInfo";
  const doubted = rival !== undefined && isSure(rival) ? rival : undefined;
  return withDoubt({ figure, verdict, pairings: agreeing }, doubted, asked);
}

/** The others that may be held against the figure: none where it is told for sure, nor what is told of another side. */
function ableOf(
  { figure, sentence, library }: Asked,
  precise: readonly Pairing[],
  others: readonly Pairing[],
) {
  const isOpen =
    isCommon(figure) || precise.every((told) => told.local <= MARKS.little || isRounded(told));
  if (!isOpen || isNameNumber(figure)) return [];
  return ableRivals(figure, ofNoOtherSide(figure, others, sentence, library));
}

/** Figures of another value or telling; of those, amounts of the note's measure, and those that another of its figures tells. */
function rivalsOf(figure: Figure, sentence: NoteSentence, pairings: readonly Pairing[]) {
  const differing: Pairing[] = [];
  const others: Pairing[] = [];
  const taken: Pairing[] = [];
  const cells: Pairing[] = [];
  for (const told of pairings) {
    if (told.outcome !== "differs") continue;
    const isOther = isOtherCell(figure, sentence, told);
    const isFree = !isTaken(told.figure, figure, sentence, told.candidate);
    if (isFree && !isOther) differing.push(told);
    if (told.clash !== undefined || isOtherMeasure(figure, sentence, told)) continue;
    if (!isOther) (isFree ? others : taken).push(told);
    else if (isFree) cells.push(told);
  }
  return { differing, others, taken, cells };
}

/** 青禾9号: another number is another name, and nobody's slip. */
function isNameNumber(figure: Figure): boolean {
  return figure.kind === "quantity" && figure.category === "count" && figure.unit === "号";
}

function isTelling(figure: Figure): boolean {
  if (figure.kind !== "quantity" || typeof figure.value !== "number") return false;
  return Math.abs(figure.value / figure.step) >= 100;
}

/** The verdict on a figure that the references tell, but of another owner. */
function ownerOf(
  figure: Figure,
  told: Outcomes,
  sentence: NoteSentence,
  library: Library,
): FigureVerdict | undefined {
  if (figure.kind === "date") return dateOwnerOf(figure, told, sentence, library);
  if (figure.kind !== "quantity" || figure.category === "ordinal") return undefined;
  if (isNameNumber(figure)) return undefined;
  // Rows of a table share their words: only a cell's like tells that its figure is another's.
  if (sentence.cell !== undefined) return undefined;
  const found = findOwner(figure, told, sentence, library);
  // What another article tells of its own subject says nothing about this one's.
  if (found === undefined) return undefined;
  if (found.excluded !== true && !isOneArticle(found.rival, found.other)) return undefined;
  const doubt = doubtAbout(figure, found.rival, sentence, library);
  if (doubt === undefined || (found.excluded === true && doubt === "subject"))
    return refuted(figure, found.rival, found.other);
  if (doubt === "period" && isOfTimeBefore(found.rival, found.other))
    return refuted(figure, found.rival, found.other);
  // What speaks against the place that has the note's very figure says nothing of the two.
  const isShared = SHARED_DOUBTS.has(doubt) || (doubt === "worked-out" && found.excluded === true);
  if (!isShared || found.stateOnly === true) return undefined;
  if (doubtAbout(figure, found.other, sentence, library) !== doubt) return undefined;
  return refuted(figure, found.rival, found.other);
}

const SHARED_DOUBTS: ReadonlySet<Doubt> = new Set(["period", "name", "subject"]);

function isOneArticle(a: Pairing, b: Pairing): boolean {
  return a.candidate.place.index === b.candidate.place.index;
}

/** What the references tell of the note's owner, and of whom they tell the note's figure, where they do. */
function refuted(figure: Figure, rival: Pairing, other: Pairing | undefined): FigureVerdict {
  return other === undefined
    ? { figure, verdict: "refuted", pairings: [rival] }
    : { figure, verdict: "refuted", fault: "misattributed", pairings: [rival, other] };
}

function dateOwnerOf(
  figure: DateMention,
  { agreeing, differing }: Outcomes,
  sentence: NoteSentence,
  library: Library,
): FigureVerdict | undefined {
  if (sentence.cell !== undefined) return undefined;
  const stated = findStatedTime(figure, sentence, agreeing, differing);
  if (stated !== undefined && !isDoubtful(figure, stated, sentence, library))
    return refuted(figure, stated, undefined);
  const found = findDateOwner(figure, sentence, agreeing, differing);
  if (found === undefined || isDoubtful(figure, found.rival, sentence, library)) return undefined;
  return refuted(figure, found.rival, found.other);
}

/** A cell that has its like in a reference's table is judged by that alone; undefined where it has none, or doubts remain. */
function checkCell(
  figure: Figure,
  sentence: NoteSentence,
  pairings: readonly Pairing[],
  library: Library,
): FigureVerdict | undefined {
  const same = findSameCell(figure, sentence, pairings);
  if (same === undefined || same.how === "less-precise") return undefined;
  if (same.outcome === "agrees") return { figure, verdict: "supported", pairings: [same] };
  if (isDoubtful(figure, same, sentence, library)) return undefined;
  const owner = pairings.find(({ outcome, how }) => outcome === "agrees" && how !== "less-precise");
  return refuted(figure, same, owner);
}
