// A figure that is in no article is as often worked out by the analyst as it is wrong, unless it looks like a slip of the pen for
// the article's. The more figures a line has beside it and the fewer words, the likelier it is a sum; so the more of its words the
// rival's sentence must tell.

import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityCategory, QuantityMention } from "../../mention/mention.ts";
import { compareFigures } from "./compareFigures.ts";
import { isFragment, type NoteSentence } from "./noteSentence.ts";
import type { Rival } from "./rival.ts";
import { differsByDigit } from "./slip.ts";
import type { Asked } from "./standing.ts";

/**
 * Share of the words around the figure that the rival's sentence must tell, 0..1, and what raises or lowers it. Fitted by logistic
 * regression on 750 warnings about figures that are no slips, 75 of them on honest notes (corpus, annotated sets, everyday notes).
 */
const NEEDED = {
  least: 0.43,
  /** For each word that both tell, ten at most. */
  word: -0.055,
  /** For each other figure of the sentence, five at most. */
  figure: 0.127,
  /** Where the line is no whole sentence: words are left out that would tell what the figure is. */
  fragment: 0.44,
  /** Where it is told as "about" so much, far from the rival: what is copied or rounded lies near, what is worked out anywhere. */
  about: 0.25,
  /** Where some formula over the figures told there gives it, be it by chance. */
  formula: 0.5,
  /** Where one digit makes the difference: of 280 such warnings 4 were on honest lines. */
  digit: -0.3,
  /** A sentence told nearly whole is the article's, whatever stands in it. */
  most: 0.9,
} as const;

const MOST = { words: 10, figures: 5 } as const;

/** Whether too little of the note's words is told with the rival for a warning. `follows`: some formula gives the figure. */
export function tellsTooLittle(
  { figure, sentence }: Pick<Asked, "figure" | "sentence">,
  rival: Rival,
  follows: boolean,
): boolean {
  const isAbout = figure.kind === "quantity" && figure.modifier === "about" && isFar(figure, rival);
  // Nobody works a date out of figures beside it, however short the line.
  const isDate = figure.kind === "date";
  const needed =
    NEEDED.least +
    (isAbout ? NEEDED.about : 0) +
    NEEDED.word * Math.min(rival.shared, MOST.words) +
    NEEDED.figure * Math.min(strangersBeside(figure, sentence, rival), MOST.figures) +
    (isFragment(sentence) && !isDate ? NEEDED.fragment : 0) +
    (!follows && differsByDigit(figure, rival.figure) ? NEEDED.digit : 0);
  if (rival.local < Math.min(needed, NEEDED.most)) return true;
  return follows && rival.local < needed + NEEDED.formula;
}

/**
 * How many other figures of the sentence do not speak for the rival's place. One that it tells does, unless the note's may have
 * been worked out of it: a share of any amount, an amount of others in its unit.
 */
function strangersBeside(figure: Figure, { figures }: NoteSentence, { candidate }: Rival): number {
  const { index, at } = candidate.place;
  const there = NEAR.flatMap((step) => index.sentence(at + step)?.figures ?? []);
  const isTold = (other: Figure) =>
    isTellingly(other) &&
    !isPartOf(figure, other) &&
    there.some((one) => {
      const compared = compareFigures(other, one);
      return compared?.outcome === "agrees" && (compared.how === "equal" || one.kind === "date");
    });
  return figures.filter((other) => other !== figure && !isTold(other)).length;
}

/** Sentences before and behind that go on about the same. */
const NEAR = [-1, 0, 1] as const;

/** Nine tenths and three of a kind are met in any sentence. */
function isTellingly(figure: Figure): boolean {
  if (figure.kind !== "quantity" || typeof figure.value !== "number") return true;
  return Math.abs(figure.value / figure.step) >= 10;
}

function isPartOf(figure: Figure, other: Figure): boolean {
  if (figure.kind !== "quantity" || other.kind !== "quantity") return false;
  if (RATIOS.has(figure.category)) return true;
  return figure.category === other.category && figure.unit === other.unit;
}

/** What follows from any two amounts; an ordinal is told of anything. */
const RATIOS: ReadonlySet<QuantityCategory> = new Set([
  "percent",
  "percentage-point",
  "multiple",
  "fraction",
  "ordinal",
]);

/** Further from each other than this, as a share of the larger, no rounding explains one by the other. */
const FAR = 0.25;

function isFar({ value }: QuantityMention, { figure: there }: Rival): boolean {
  if (there.kind !== "quantity") return true;
  if (typeof value !== "number" || typeof there.value !== "number") return false;
  const [a, b] = [Math.abs(value), Math.abs(there.value)];
  return Math.abs(a - b) > Math.max(a, b) * FAR;
}
