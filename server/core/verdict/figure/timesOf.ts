// A multiple of an amount that the note tells beside it is an amount itself: "three times Hinode's 2.24 billion" is 6.72 billion, and
// is held against what the articles tell of its subject.

import type { Library } from "../../library/library.ts";
import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { type Pairing, pairFigures } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { compareFigures } from "./compareFigures.ts";
import { intervalOf } from "./interval.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { isOtherMeasure } from "./otherMeasure.ts";
import { findRival, isSure } from "./rival.ts";
import { isDoubtful } from "./subject.ts";
import { isTaken } from "./taken.ts";

/** Between the amount and its multiple: 22億4,000万円の3倍, 2.26亿元的四倍多, 25万人から2倍. */
const OF_BEFORE = /^(?:[の的]|から)(?:約|约|ほぼ|およそ|近|将近|大约|足足)?$/u;

/** Between the multiple and its amount: " the previous record of ", " as much as the ", " from ". Not " to ", ", or ". */
const OF_AFTER =
  /^ (?:from |(?:as (?:many|much|large|big|high|long) as )?(?:the|its|their|last|\p{Lu}[\w-]+['’]s)? ?(?:(?:previous|last|old|earlier|former|original|usual|average|record|figure|sum|amount|number|level|total|of|year['’]s) ){0,3})[$€£¥]?$/iu;

/** What the articles tell of the multiple's subject, where that surely is no such multiple. */
export function findTimes(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
  library: Library,
): Pairing | undefined {
  const amount = amountOf(figure, sentence);
  if (amount === undefined) return undefined;
  const figures = sentence.figures.map((one) => (one === figure ? amount : one));
  const told = { ...sentence, figures };
  const places = candidates.map((candidate) => withAmount(candidate, amount, figures));
  const pairings = pairFigures(amount, told, places);
  // Whatever is so large may be what the note speaks of.
  if (pairings.some(({ outcome }) => outcome === "agrees")) return undefined;
  const free = pairings.filter(
    (one) =>
      one.outcome === "differs" &&
      !isTaken(one.figure, amount, told, one.candidate) &&
      !isOtherMeasure(amount, told, one),
  );
  const rival = findRival(amount, free);
  if (rival === undefined || !isSure(rival) || isDoubtful(amount, rival, told, library))
    return undefined;
  return rival;
}

/** The amount that a multiple comes to, as what its writer may have meant; undefined where no amount stands beside it. */
function amountOf(figure: Figure, { figures, text }: NoteSentence): QuantityMention | undefined {
  if (figure.kind !== "quantity" || figure.category !== "multiple") return undefined;
  const base = figures.find((one) => one.kind === "quantity" && isBase(one, figure, text));
  if (base?.kind !== "quantity" || typeof base.value !== "number") return undefined;
  const { low, high } = intervalOf(figure);
  const value = { low: low * base.value, high: high * base.value };
  const { modifier: _own, direction: _change, ...plain } = base;
  return { ...plain, span: figure.span, numeral: figure.numeral, value, step: 0 };
}

function isBase(base: QuantityMention, { span }: QuantityMention, text: string): boolean {
  if (base.category !== "currency" && base.category !== "count" && base.category !== "unit")
    return false;
  if (base.span.end <= span.start) return OF_BEFORE.test(text.slice(base.span.end, span.start));
  return OF_AFTER.test(text.slice(span.end, base.span.start));
}

/** The candidate with the amount in the multiple's place. */
function withAmount(
  candidate: Candidate,
  amount: QuantityMention,
  figures: readonly Figure[],
): Candidate {
  const told = sentenceAt(candidate.place).figures;
  const compared = candidate.compared.map((row, i) =>
    figures[i] === amount ? told.map((there) => compareFigures(amount, there)) : row,
  );
  return { ...candidate, compared };
}
