// The verdict on one figure or date of a note. Three outcomes: agrees, differs, could not check; a warning needs a place
// that is surely about the same thing and no place that tells the note's figure.

import { type Library, sentenceAt } from "../../library/library.ts";
import type { Figure, ReferenceIndex } from "../../library/referenceIndex.ts";
import { findDerivation } from "../derive/findDerivation.ts";
import type { Derived } from "../derive/target.ts";
import type { Doubt, Verdict } from "../verdict.ts";
import { type Pairing, pairFigures } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { compareFigures } from "./compareFigures.ts";
import { isOtherSize, strayed, withDoubt } from "./doubt.ts";
import { FIT } from "./fit.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { findSameCell } from "./sameCell.ts";
import { isDoubtful, namesSubject } from "./subject.ts";

export interface FigureVerdict {
  readonly figure: Figure;
  readonly verdict: Verdict;
  /** Of refuted figures that are told of something else: `pairings` are what is told of the note's owner, then the other. */
  readonly fault?: "misattributed";
  /** The figures that speak to the note's, best first. */
  readonly pairings: readonly Pairing[];
  /** Set where the verdict comes from a formula. */
  readonly derived?: Derived;
  /** Set where a rival was surely bound and yet not held against the figure: why. It is the only pairing then. */
  readonly doubt?: Doubt;
}

/** Marks a pairing must reach, from 0..1; tuned on notes with known errors for at most one alarm in a hundred. */
export const MARKS = {
  /** Binding × fit at which an equal figure is told about the same thing. */
  supports: 0.12,
  /** The same for a figure of three digits or more: 2,898 is hardly met by chance. */
  telling: 0.04,
  /** The same for another figure: a warning must be far surer than a tick. */
  refutes: 0.15,
  /** Share of the words around the note's figure that the article's sentence must tell for a warning. */
  local: 0.25,
  /** The same where no word of what is told stands near the article's figure, but several sentences have it. */
  bare: 0.35,
  /** The same where one of the two figures does not say what it counts. */
  silent: 0.5,
  /** Share of the note's sentence from which it is the article's, whatever became of its figures. */
  retold: 0.5,
  /** Share of the words around the figure from which all of a short sentence is told. */
  whole: 0.9,
  /** Share of the words around the figure that its owner's place tells, where the figure is told of another owner too. */
  owned: 0.5,
  /** How many times as much of them as the other owner's place, */
  lead: 2,
  /** and how much better bound. */
  ahead: 1.2,
  /** What these marks are lowered to where several sentences tell the same other figure. */
  repeated: 0.7,
};

/** `MARKS.local` by kind: an article tells many dates of one subject, and many models of one family. */
const LOCAL = { quantity: MARKS.local, date: 0.28, entity: 0.4 } as const;

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
  const precise = supporting.filter(({ how }) => how !== "less-precise");
  const rival = findRival(
    figure,
    pairings.filter(
      ({ outcome, figure: there, candidate }) =>
        outcome === "differs" && !isTaken(there, figure, sentence, candidate),
    ),
  );
  const elsewhere = agreeing.filter(({ how }) => how !== "less-precise");
  // Rows of a table share their words: only a cell's like tells that its figure is another's.
  const outbound =
    rival !== undefined && sentence.cell === undefined && isOutbound(rival, elsewhere);
  if (precise.length > 0 && !outbound) return { figure, verdict: "supported", pairings: precise };
  const derived = findDerivation(figure, sentence, candidates, library);
  if (derived?.outcome === "fits") return { figure, verdict: "supported", pairings: [], derived };
  if (derived?.outcome === "differs") return { figure, verdict: "refuted", pairings: [], derived };
  if (
    rival !== undefined &&
    derived === undefined &&
    isSure(rival) &&
    !isOtherSize(figure, rival.figure) &&
    !isDoubtful(figure, rival, sentence, library) &&
    (outbound || !standsElsewhere(figure, candidates, library))
  ) {
    const owner = elsewhere[0];
    return owner === undefined
      ? { figure, verdict: "refuted", pairings: [rival] }
      : { figure, verdict: "refuted", fault: "misattributed", pairings: [rival, owner] };
  }
  if (precise.length > 0) return { figure, verdict: "supported", pairings: precise };
  const verdict = supporting.length > 0 ? "supported" : "notEnoughInfo";
  const doubted = rival !== undefined && isSure(rival) ? rival : undefined;
  return withDoubt({ figure, verdict, pairings: agreeing }, doubted, sentence, library);
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
  return owner === undefined
    ? { figure, verdict: "refuted", pairings: [same] }
    : { figure, verdict: "refuted", fault: "misattributed", pairings: [same, owner] };
}

/** A right figure of another owner: the rival's place is told far better than any place that has the note's figure. */
function isOutbound(rival: Pairing, agreeing: readonly Pairing[]): boolean {
  return (
    agreeing.length > 0 &&
    rival.local >= MARKS.owned &&
    agreeing.every(
      (other) =>
        other.candidate !== rival.candidate &&
        rival.local >= other.local * MARKS.lead &&
        score(rival) >= score(other) * MARKS.ahead,
    )
  );
}

/**
 * A sentence of which several figures of a kind differ and none agrees tells of something else: another company's results
 * use the same words. Unless it is retold nearly word for word, names what the article is about, or is one digit away, its
 * warnings become "could not check".
 */
export function withoutStrayWarnings(
  verdicts: readonly FigureVerdict[],
  sentence: NoteSentence,
  library: Library,
): readonly FigureVerdict[] {
  const refuted = verdicts.filter(({ verdict }) => verdict === "refuted");
  const kinds = new Set(refuted.map(({ figure }) => figure.kind));
  const isStray =
    kinds.size < refuted.length &&
    !verdicts.some(({ verdict }) => verdict === "supported") &&
    !refuted.some(
      ({ figure, pairings: [rival] }) =>
        rival !== undefined &&
        (rival.candidate.coverage >= MARKS.retold ||
          isSlip(figure, rival.figure) ||
          namesSubject(sentence, rival.candidate.place.index, library)),
    );
  if (!isStray) return verdicts;
  return verdicts.map((one) => (one.verdict === "refuted" ? strayed(one) : one));
}

/** Whether one written digit makes the difference, of three or more: 3.60 and 3.50. */
function isSlip(here: Figure, there: Figure): boolean {
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (typeof here.value !== "number" || typeof there.value !== "number") return false;
  const digits = (value: number, step: number) => String(Math.round(Math.abs(value) / step));
  const step = Math.min(here.step, there.step);
  const [a, b] = [digits(here.value, step), digits(there.value, step)];
  if (a.length !== b.length || a.length < 3) return false;
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}

function isTelling(figure: Figure): boolean {
  if (figure.kind !== "quantity" || typeof figure.value !== "number") return false;
  return Math.abs(figure.value / figure.step) >= 100;
}

/** A figure that may contradict the note's, and how many sentences tell it. */
interface Rival extends Pairing {
  readonly places: number;
  /** 0..1: how near the two are in size. */
  readonly likeness: number;
}

/** Weaker pairings than this are not looked at: they could not decide. */
const RIVALS = 12;

/** What a second sentence with the same figure adds to the first's score. */
const REPEATED = 0.5;

/** The best rival: well bound itself, and told by more than one sentence where it can be. */
function findRival(figure: Figure, differing: readonly Pairing[]): Rival | undefined {
  const top = differing.slice(0, RIVALS);
  let best: { readonly rival: Rival; readonly total: number } | undefined;
  for (const pairing of top) {
    const same = top.filter(
      (other) =>
        other.candidate !== pairing.candidate &&
        compareFigures(pairing.figure, other.figure)?.outcome === "agrees",
    );
    const likeness = likenessOf(figure, pairing.figure);
    const total =
      same.reduce((sum, other) => sum + score(other) * REPEATED, score(pairing)) * likeness;
    const places = new Set(same.map(({ candidate }) => candidate)).size + 1;
    if (best === undefined || total > best.total)
      best = { rival: { ...pairing, places, likeness }, total };
  }
  return best?.rival;
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
  const ratio = Math.abs(Math.log10(Math.abs(here.value / there.value) || 1));
  return isMagnitudeSlip(here, there) ? 1 : 1 - SIZE * Math.min(ratio, 5);
}

/** 1.8 million and 1.8 billion: the same digits, two at least, at another size. */
function isMagnitudeSlip(here: Figure, there: Figure): boolean {
  if (here.kind !== "quantity" || there.kind !== "quantity") return false;
  if (typeof here.value !== "number" || typeof there.value !== "number") return false;
  const digits = (value: number) => Math.abs(value).toExponential(11).split("e")[0] ?? "";
  const significant = digits(here.value).replace(/\.?0+$/u, "");
  return significant.length > 1 && digits(here.value) === digits(there.value);
}

/** Whether the pairing is surely about the same thing: bound, sharing several words, and not of another noun. */
function isSure(rival: Rival): boolean {
  const { local, shared, content, fit, figure } = rival;
  const ordinal = figure.kind === "quantity" && figure.category === "ordinal";
  if (fit <= FIT.other || (ordinal && fit < FIT.same)) return false;
  if (content === 0 && (rival.places === 1 || local < MARKS.bare)) return false;
  const ease = rival.places > 1 ? MARKS.repeated : 1;
  // A short sentence shares one word at most; then another sentence must tell the same figure of that word.
  const witnesses = local >= MARKS.whole ? shared + rival.places - 1 : shared;
  const silent = fit <= FIT.silent;
  // "845" against "1": without a noun only a figure of about the size can be a slip of the other.
  if (silent && rival.likeness < 1 - SIZE) return false;
  const told = silent ? MARKS.silent : LOCAL[figure.kind];
  return (
    score(rival) >= MARKS.refutes * ease && local >= told * ease && witnesses >= (silent ? 3 : 2)
  );
}

export function score({ binding, fit }: Pairing): number {
  return binding * fit;
}

/**
 * Whether another figure of the note's sentence already tells this one: lists of figures swap partners easily. Each takes
 * one figure of the article's sentence, an equal one before one that only agrees.
 */
function isTaken(
  there: Figure,
  figure: Figure,
  { figures }: NoteSentence,
  { place }: Candidate,
): boolean {
  // Times are no list: one that another date of the sentence tells as closely or more closely is told.
  const isTold = (other: Figure) => compareFigures(other, there)?.how !== undefined;
  if (there.kind === "date" && figures.some((other) => other !== figure && isTold(other)))
    return true;
  const free = new Set(sentenceAt(place).figures);
  const others = new Set(figures.filter((other) => other !== figure));
  for (const how of ["equal", "any"] as const) {
    for (const other of others) {
      const partner = [...free].find((one) => {
        const compared = compareFigures(other, one);
        return compared?.outcome === "agrees" && (how === "any" || compared.how === "equal");
      });
      if (partner === undefined) continue;
      free.delete(partner);
      others.delete(other);
    }
  }
  return !free.has(there);
}

/** Whether the references tell the note's figure at all: then a warning would be a guess about what it measures. */
function standsElsewhere(
  figure: Figure,
  candidates: readonly Candidate[],
  library: Library,
): boolean {
  const all = library.references.size <= FEW_REFERENCES;
  const indexes = all
    ? [...library.references.values()]
    : [...new Set(candidates.map(({ place }) => place.index))];
  return indexes.some((index) => isToldIn(index, figure));
}

/** With more references than this only those that share words with the sentence are asked. */
const FEW_REFERENCES = 8;

const told = new WeakMap<ReferenceIndex, Map<string, boolean>>();

/** Kept by value: a note tells one figure again and again, and a long article has many to compare it with. */
function isToldIn(index: ReferenceIndex, figure: Figure): boolean {
  const known = told.get(index) ?? new Map<string, boolean>();
  told.set(index, known);
  const { span: _place, ...value } = figure;
  const key = JSON.stringify({ ...value, numeral: undefined });
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = index.sentences.some(({ figures }) =>
    figures.some((there) => {
      const compared = compareFigures(figure, there);
      return compared?.outcome === "agrees" && compared.how !== "less-precise";
    }),
  );
  known.set(key, found);
  return found;
}
