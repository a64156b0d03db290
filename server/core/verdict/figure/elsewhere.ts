// Whether the references tell the note's figure anywhere, though of nothing that was found to be the same.

import { keptOf } from "../../library/keptOf.ts";
import { type Library, sentenceAt } from "../../library/library.ts";
import { type Figure, numeralOf, type ReferenceIndex } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { foldChars } from "../../text/fold.ts";
import { slice } from "../../text/span.ts";
import { articleOf, type Pairing } from "./bind.ts";
import type { Candidate } from "./candidates.ts";
import { compareFigures } from "./compareFigures.ts";
import { foldedText } from "./foldedText.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** Whether the references tell the note's figure at all: then a warning would be a guess about what it measures. */
export function standsElsewhere(
  figure: Figure,
  candidates: readonly Candidate[],
  library: Library,
): boolean {
  return indexesAsked(candidates, library).some((index) => isToldIn(index, figure));
}

/** The references that may tell a figure elsewhere. */
export function indexesAsked(
  candidates: readonly Candidate[],
  library: Library,
): readonly ReferenceIndex[] {
  return library.references.size <= FEW_REFERENCES
    ? [...library.references.values()]
    : [...new Set(candidates.map(({ place }) => place.index))];
}

/** Whether the note's digits stand near the rival, whatever they count: "213 days, on 58 of them", "Kipruno (29)". */
export function standsBeside(figure: Figure, { text }: NoteSentence, rival: Pairing): boolean {
  const { place } = rival.candidate;
  const { index } = place;
  // "cba2019-2020新赛季": the years are there, though joined to what is no time.
  if (figure.kind === "date")
    return (
      YEARS.test(slice(text, figure.span)) && foldedText(index).includes(slice(text, figure.span))
    );
  if (figure.kind !== "quantity") return false;
  const { reference } = index;
  if (sentenceAt(place).figures.some((there) => isPlaceInRow(figure, there))) return true;
  const digits = foldChars(slice(text, figure.numeral));
  if (figure.unit === "year" && isAgeIn(foldedText(place.index), digits)) return true;
  if (/^\d$/u.test(digits)) return isListed(digits, rival, articleOf(place).text);
  if (!/^\d[\d.,]+$/u.test(digits)) return false;
  const near = [-2, -1, 0, 1, 2].flatMap((step) => index.sentence(place.at + step) ?? []);
  return near.some(({ passage, span, figures }) => {
    const prose = reference.passages[passage]?.prose.text ?? "";
    // Figures with a unit and shares are compared as what they are; a bare one may count anything.
    const read = figures
      .filter((one) => one.kind !== "quantity" || one.category !== "number" || one.unit)
      .map(numeralOf);
    return standsIn(foldChars(slice(prose, span)), digits, (at) =>
      read.some(({ start, end }) => start <= span.start + at && span.start + at < end),
    );
  });
}

/** A season or a span of years as it is written: 2019-2020, 2019/20. */
const YEARS = /^\d{4}[-/]\d{2,4}$/u;

/** 6件 of what the article calls the sixth, 6件目: so many there are. */
function isPlaceInRow({ category, value, step }: QuantityMention, there: Figure): boolean {
  return (
    category === "count" &&
    step === 1 &&
    there.kind === "quantity" &&
    there.category === "ordinal" &&
    there.value === value
  );
}

/** Ages in brackets behind a name: "Kiprono (29)". */
function isAgeIn(text: string, digits: string): boolean {
  return /^\d{2,3}$/u.test(digits) && text.includes(`(${digits})`);
}

/** Whether the digit leads a list that ends with the rival and its unit: "9 and 14 kilometres". */
function isListed(digit: string, { figure }: Pairing, text: string): boolean {
  const before = foldChars(text.slice(Math.max(0, figure.span.start - LIST), figure.span.start));
  const [last] = LED_BY.exec(before) ?? [];
  return last?.startsWith(digit) === true;
}

/** In UTF-16 code units. */
const LIST = 16;

/** A digit and what joins it to the next of its list. Matches "9 and ", "9、"; not "19 and ". */
const LED_BY = /(?<![\d.,])\d ?(?:,|、|and|or|to|和|与|或|至|到|と|から|か) ?[$€£¥]?$/u;

/** Whether `digits` stand in the text as a number of their own, where no figure was read. */
function standsIn(text: string, digits: string, isRead: (at: number) => boolean): boolean {
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + digits.length)];
    if (!/\d[.,]?$/u.test(before) && !/^[.,]?\d/u.test(after) && !isRead(at)) return true;
  }
  return false;
}

/** Agreement that proves nothing: a coarser figure, or one that lies within the note's range. */
const WEAK: ReadonlySet<string | undefined> = new Set(["less-precise", "within"]);

/** With more references than this only those that share words with the sentence are asked. */
const FEW_REFERENCES = 8;

/** Values kept for a reference: those of the note that is being written. */
const TOLD_KEPT = 1024;

const told = new WeakMap<ReferenceIndex, Map<string, boolean>>();

/**
 * Whether a sentence of the reference tells the figure, of whatever. Kept by value: a note tells one figure again and again,
 * and a long article has many to compare it with.
 */
export function isToldIn(index: ReferenceIndex, figure: Figure): boolean {
  let known = told.get(index);
  if (known === undefined || known.size >= TOLD_KEPT) {
    known = new Map<string, boolean>();
    told.set(index, known);
  }
  const { span: _place, ...value } = figure;
  const key = JSON.stringify({ ...value, numeral: undefined });
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = figuresOf(index)[figure.kind].some((there) => {
    if (isThatDay(figure, there)) return true;
    const compared = compareFigures(figure, there);
    return compared?.outcome === "agrees" && !WEAK.has(compared.how);
  });
  known.set(key, found);
  return found;
}

/** 12日 of what the article dates 4月12日: its month is left to the reader. */
function isThatDay(here: Figure, there: Figure): boolean {
  if (here.kind !== "date" || there.kind !== "date") return false;
  const day = DAY_ALONE.exec(here.written ?? "")?.groups?.day;
  return day !== undefined && (there.written ?? there.value)?.endsWith(`-${day}`) === true;
}

const DAY_ALONE = /^XXXX-XX-(?<day>\d\d)$/u;

type ByKind = Readonly<Record<Figure["kind"], readonly Figure[]>>;

/** All figures of a reference: only those of one kind can tell the same. */
const figuresOf = keptOf((index): ByKind => {
  const found: Record<Figure["kind"], Figure[]> = { quantity: [], date: [], entity: [] };
  for (const { figures } of index.sentences)
    for (const figure of figures) found[figure.kind].push(figure);
  return found;
});
