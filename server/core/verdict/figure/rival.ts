// The figure of the article that may contradict the note's, and whether it surely is about the same thing.

import { type Figure, isTimeOfDay } from "../../library/referenceIndex.ts";
import type { Pairing } from "./bind.ts";
import { compareFigures } from "./compareFigures.ts";
import { commonUnit } from "./compareQuantities.ts";
import { FIT } from "./fit.ts";
import { isForeignSlip } from "./foreignSlip.ts";
import { LOCAL, MARKS } from "./marks.ts";
import { isSlip, sharesDay, sharesMonth, significantDigits } from "./slip.ts";

/** A figure that may contradict the note's, and how many sentences tell it. */
export interface Rival extends Pairing {
  readonly places: number;
  /** 0..1: how near the two are in size. */
  readonly likeness: number;
  /** Whether the one looks like a slip of the pen for the other. */
  readonly slip: boolean;
  /** Whether both are dates of one month, in two years. */
  readonly sameMonth: boolean;
}

/** Weaker pairings than this are not looked at: they could not decide. */
const RIVALS = 12;

/** What a second sentence with the same figure adds to the first's score. */
const REPEATED = 0.5;

/** The best rival: well bound itself, and told by more than one sentence where it can be. */
export function findRival(figure: Figure, differing: readonly Pairing[]): Rival | undefined {
  return rateRivals(figure, ableRivals(figure, differing))[0];
}

/** Of what differs, best bound first, all that may contradict the figure. */
export function ableRivals(figure: Figure, differing: readonly Pairing[]): readonly Pairing[] {
  return differing.filter((pairing) => !isChangeOf(figure, pairing)).slice(0, RIVALS);
}

/** The same as rivals, best first. To rate them takes long: most figures agree, and need none. */
export function rateRivals(figure: Figure, able: readonly Pairing[]): readonly Rival[] {
  return able
    .map((pairing) => rate(figure, pairing, able))
    .sort((a, b) => b.total - a.total)
    .map(({ rival }) => rival);
}

function rate(
  figure: Figure,
  pairing: Pairing,
  top: readonly Pairing[],
): { readonly rival: Rival; readonly total: number } {
  const same = top.filter(
    (other) =>
      other.candidate !== pairing.candidate &&
      compareFigures(pairing.figure, other.figure)?.outcome === "agrees",
  );
  const slip =
    isSlip(figure, pairing.figure) ||
    isSameMinute(figure, pairing) ||
    (hasUnit(figure) && isMagnitudeSlip(figure, pairing.figure)) ||
    (pairing.candidate.foreign && isForeignSlip(figure, pairing.figure));
  const likeness = likenessOf(figure, pairing.figure) * (slip ? MARKS.slipLead : 1);
  const total = same.reduce((sum, other) => sum + score(other) * REPEATED, score(pairing));
  const places = new Set(same.map(({ candidate }) => candidate)).size + 1;
  const sameMonth = sharesMonth(figure, pairing.figure);
  return { rival: { ...pairing, places, likeness, slip, sameMonth }, total: total * likeness };
}

/** "1.18 and 0.94 billion yuan": a bare number may have its size from the next. */
function hasUnit(figure: Figure): boolean {
  return figure.kind === "quantity" && figure.unit !== undefined;
}

/** "8,400基増えた" beside "7,150 fast chargers": of what is told in another language a change and a level share all words. */
function isChangeOf(here: Figure, { candidate, figure: there }: Pairing): boolean {
  if (!candidate.foreign || here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (here.category === "percent" || here.category === "multiple") return false;
  return here.direction !== undefined && there.direction === undefined;
}

/** Another date on the same day of a month, at the same time of day: 2006年1月17日7点30分 for 2016年10月17日07时30分. */
function isSameMinute(here: Figure, { figure: there, candidate }: Pairing): boolean {
  return (
    sharesDay(here, there) &&
    candidate.matches.some(({ word }) => word.figure !== undefined && isTimeOfDay(word.figure))
  );
}

/** What a factor of ten between two figures takes from a rival: slips change digits more often than sizes. */
const SIZE = 0.08;

/** A range is no slip of a number, nor the other way round: they are told of other things more often than not. */
const OTHER_SHAPE = 0.7;

/** 1 for figures of one size; only to choose between rivals that are bound about as well. */
function likenessOf(here: Figure, there: Figure): number {
  if (here.kind !== "quantity" || there.kind !== "quantity") return 1;
  if (typeof here.value !== "number" || typeof there.value !== "number") {
    return typeof here.value === typeof there.value ? 1 : OTHER_SHAPE;
  }
  // Two thirds beside 46 %: both in hundredths.
  const factor = commonUnit(here, there) ?? 1;
  const ratio = Math.abs(Math.log10(Math.abs(here.value / (there.value * factor)) || 1));
  return isMagnitudeSlip(here, there) ? 1 : 1 - SIZE * Math.min(ratio, 5);
}

/** Powers of ten whose digits, twelve of them, are the same are nearer than this. */
const SAME_DIGITS = 1e-9;

/** 1.8 million and 1.8 billion: the same digits, two at least, at another size. */
function isMagnitudeSlip(here: Figure, there: Figure): boolean {
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (typeof here.value !== "number" || typeof there.value !== "number") return false;
  // Writing digits out is slow, and nearly all pairs are no power of ten apart.
  const power = Math.log10(Math.abs(here.value / there.value));
  if (Math.abs(power - Math.round(power)) > SAME_DIGITS || Math.abs(power) < 0.5) return false;
  return significantDigits(here.value).length > 1;
}

/** Share of the words from which an ordinal is held against one that does not say what it counts. */
const ORDINAL = 0.75;

/** Share of the words from which a part told in words is held against a percentage. */
const WORDED = 0.75;

/** Share of the words near a rank from which a name and another figure are enough. */
const KNOWN = 0.85;

/** Whether the pairing is surely about the same thing: bound, sharing several words, and not of another noun. */
export function isSure(rival: Rival): boolean {
  const { local, content, fit, figure } = rival;
  const shared = rival.shared + rival.phrases;
  const ordinal = figure.kind === "quantity" && figure.category === "ordinal";
  if (fit <= FIT.other || (ordinal && fit < FIT.same && local < ORDINAL)) return false;
  const bare = rival.slip ? MARKS.bare * MARKS.slip : MARKS.bare;
  // An event stands further from its date than a noun from its number: where all else is told, it is told of that. And
  // 比嘉洋平41歳, 5位: a name and another figure of the sentence tell of one place.
  const told =
    (figure.kind === "date" && local >= MARKS.outdone && shared >= 3) ||
    (ordinal && local >= KNOWN && shared >= 2);
  if (content === 0 && !told && ((rival.places === 1 && !rival.slip) || local < bare)) return false;
  const ease = rival.slip ? MARKS.slip : rival.places > 1 ? MARKS.repeated : 1;
  // A short sentence shares one word at most; then another sentence must tell the same figure of that word.
  const short = local >= MARKS.whole || rival.slip;
  const alike = rival.slip || (rival.sameMonth && local >= MARKS.retold) ? 1 : 0;
  const witnesses = (short ? shared + rival.places - 1 : shared) + alike;
  const silent = fit <= FIT.silent && !ordinal;
  // "845" against "1": without a noun only a figure of about the size can be a slip of the other.
  if (silent && rival.likeness < 1 - SIZE) return false;
  // Half is worked out more often than it is taken for a percentage that is told.
  if (silent && figure.kind === "quantity" && figure.category === "percent" && local < WORDED)
    return false;
  const least = silent ? MARKS.silent : isTimeOfDay(figure) ? MARKS.retold : LOCAL[figure.kind];
  return (
    score(rival) >= MARKS.refutes * ease && local >= least * ease && witnesses >= (silent ? 3 : 2)
  );
}

export function score({ binding, fit }: Pairing): number {
  return binding * fit;
}

/**
 * Whether a place that tells the note's figure roughly speaks against the rival. Not a year beside a day of it ("2025" and
 * 2025年6月28日), nor one of something else where the rival is a slip or of the same month.
 */
export function outweighs(weak: Pairing, rival: Rival): boolean {
  // A coarser figure told of nearly as much: "$19 billion" of an article that also has "$22B".
  if (weak.figure.kind === "quantity" && weak.how === "less-precise" && !isToldBeside(weak, rival))
    if (weak.local >= rival.local * MARKS.coarser) return true;
  if (score(weak) < score(rival)) return false;
  if (weak.figure.kind !== "date") return true;
  if (rival.slip || rival.sameMonth) return false;
  return compareFigures(rival.figure, weak.figure)?.outcome !== "agrees";
}

/** 0.503 beside "touched 0.505%, breaching the 0.5% cap": what is told more finely in the sentence is what the note means. */
function isToldBeside(
  { figure: coarse, candidate }: Pairing,
  { figure: fine, ...rival }: Rival,
): boolean {
  if (coarse.kind !== "quantity" || fine.kind !== "quantity") return false;
  if (candidate !== rival.candidate || coarse.unit !== fine.unit || fine.step >= coarse.step)
    return false;
  // 74.8%, of 78.4% that passed the mark of 75%.
  if (rival.slip) return true;
  return Math.abs(Number(coarse.value) - Number(fine.value)) <= coarse.step;
}
