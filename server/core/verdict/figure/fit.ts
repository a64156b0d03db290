// How well two figures go together by what they count: the same unit, the same noun, one of them silent, or another thing.

import { findTerms } from "../../lexicon/terms.ts";
import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { passageOf } from "../evidence.ts";
import type { Candidate } from "./candidates.ts";
import { countsTheSame } from "./countsTheSame.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { countingOf, countOneNoun } from "./ordinalFit.ts";

/** Shares of 1 by which a pairing's binding is multiplied. */
export const FIT = {
  same: 1,
  /** The noun stands beside the figure, not in it: 六大核心品类 and "six core categories". */
  beside: 0.9,
  /** Another unit of the same kind, or dates that tell other parts. */
  kind: 0.8,
  /** One of the two does not say what it counts: "more than 50 missing". */
  silent: 0.6,
  other: 0.3,
} as const;

/** Characters after a figure in which its noun is looked for. */
const AFTER = 24;

/** How well the note's figure and the article's go together. */
export function fitOf(
  here: Figure,
  sentence: NoteSentence,
  there: Figure,
  candidate: Candidate,
): number {
  const { place } = candidate;
  if (here.kind === "entity" || there.kind === "entity") return FIT.same;
  if (here.kind === "date" || there.kind === "date") return dateFit(here, there);
  if (here.category === "currency" || here.category === "unit") {
    return here.unit === there.unit ? FIT.same : FIT.kind;
  }
  if (here.category === "percent" || here.category === "percentage-point") return FIT.same;
  // Parts and multiples count nothing: what they are of is told by the words around. Half of an analyst beside 23 % of the
  // article is mostly worked out from something else.
  if (here.category === "fraction" || here.category === "multiple")
    return there.category === here.category ? FIT.beside : FIT.silent;
  if (here.category === "ordinal" || there.category === "ordinal")
    return ordinalFit(here, sentence.text, there, articleText(place));
  // 50代 are an age, and no other telling of 12ポイント.
  if ((here.unit === "代") !== (there.unit === "代")) return FIT.other;
  if (here.unit !== undefined && here.unit === there.unit) {
    return GENERIC_COUNTERS.has(here.unit) ? FIT.beside : FIT.same;
  }
  const own = countedBy(here, sentence.text);
  const other = countedBy(withNoun(there, sentenceAt(place).figures), articleText(place));
  if (sentence.cjk === sentenceAt(place).cjk) return nounFit(own.words, other.words);
  const fit = nounFit(own.concepts, other.concepts);
  if (fit >= FIT.beside || here.category !== "count") return fit;
  if (there.category !== "count" && there.category !== "number") return fit;
  if (fit === FIT.other && !isCounted(here, sentence.text) && !isCounted(there, articleText(place)))
    return fit;
  return countsTheSame(here, sentence, there, candidate) ? FIT.beside : FIT.silent;
}

function articleText(place: SentencePlace): string {
  return passageOf(place).prose.text;
}

/** Whether all that is told with the numeral is a counter: of 戸 and 辆 there are many kinds, and English has none of them. */
function isCounted({ span, numeral }: QuantityMention, text: string): boolean {
  return /^\p{Script=Han}$/u.test(text.slice(numeral.end, span.end));
}

/** "4.37 million passengers, from 4.02 million": the second counts what the first counts. */
function withNoun(figure: QuantityMention, figures: readonly Figure[]): QuantityMention {
  if (figure.category !== "number" || figure.unit !== undefined) return figure;
  const before = figures.filter(
    (other) =>
      other.kind === "quantity" &&
      other.category === "count" &&
      other.span.end <= figure.span.start &&
      isAlike(other, figure),
  );
  const last = before.at(-1);
  return last?.kind === "quantity" ? last : figure;
}

/** Told in the same size: the one may be what the other was before. */
function isAlike(a: QuantityMention, b: QuantityMention): boolean {
  if (typeof a.value !== "number" || typeof b.value !== "number") return false;
  const ratio = a.value / b.value;
  return ratio > 0.2 && ratio < 5;
}

function ordinalFit(
  here: QuantityMention,
  text: string,
  there: QuantityMention,
  article: string,
): number {
  const [a, b] = [countingOf(here, text), countingOf(there, article)];
  if (a !== undefined && b !== undefined) return a === b ? FIT.same : FIT.other;
  return countOneNoun(here, text, there, article) ? FIT.beside : FIT.silent;
}

function dateFit(here: Figure, there: Figure): number {
  return partsOf(here) === partsOf(there) ? FIT.same : FIT.kind;
}

/** How many parts a date tells, by its value: a note's is held against hundreds. */
const parts = new Map<string, number>();
const PARTS_KEPT = 4096;

function partsOf(figure: Figure): number {
  if (figure.kind !== "date") return -1;
  const { value = "" } = figure;
  const known = parts.get(value);
  if (known !== undefined) return known;
  const count = value.replace(/X+/gu, "").split("-").length;
  if (parts.size >= PARTS_KEPT) parts.clear();
  parts.set(value, count);
  return count;
}

interface Counted {
  /** Terms of the words taken in with the figure. */
  readonly own: ReadonlySet<string>;
  /** Terms shortly after it. */
  readonly beside: ReadonlySet<string>;
}

/** Counters of people: whoever is counted, they say so. */
const GENERIC_COUNTERS: ReadonlySet<string> = new Set(["人", "名", "位", "people", "persons"]);

const PERSON = "c:person";

/** "People" may be the patients, the residents or anybody: it fits all of them, and none for sure. */
function isGeneric({ own }: Counted): boolean {
  return own.has(PERSON) && [...own].every((key) => key === PERSON || key === "w:person");
}

function nounFit(here: Counted, there: Counted): number {
  if (isGeneric(here) || isGeneric(there)) {
    return shares(here.own, there.own) ? FIT.beside : FIT.silent;
  }
  if (shares(here.own, there.own)) return FIT.same;
  if (shares(here.own, there.beside) || shares(here.beside, there.own)) return FIT.beside;
  return here.own.size === 0 || there.own.size === 0 ? FIT.silent : FIT.other;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

interface Nouns {
  readonly words: Counted;
  /** Between languages only concepts can be the same: what has none says nothing. */
  readonly concepts: Counted;
}

/** The header and the label before a cell's own words: "Passengers 2025 | Skarvik–Lunde | ". */
const HEADERS = /(?:[^|]{1,60} \| ){1,2}$/u;

const nouns = new WeakMap<QuantityMention, Nouns>();

/** What a figure counts; kept with the figure, an article's are asked for again and again. */
function countedBy(figure: QuantityMention, text: string): Nouns {
  const known = nouns.get(figure);
  if (known !== undefined) return known;
  const { span, numeral } = figure;
  const own = text.slice(span.start, numeral.start) + text.slice(numeral.end, span.end);
  const after = text.slice(span.end, span.end + AFTER).split(/[,.;:。，；：、]/u, 1)[0] ?? "";
  // In a table what is counted is told by the headers before the cell.
  const header =
    after.trim() === ""
      ? HEADERS.exec(text.slice(Math.max(0, span.start - 130), span.start))?.[0]
      : undefined;
  const words = { own: keysOf(own), beside: keysOf(header ?? after) };
  const found = {
    words,
    concepts: { own: conceptsOf(words.own), beside: conceptsOf(words.beside) },
  };
  nouns.set(figure, found);
  return found;
}

function keysOf(text: string): ReadonlySet<string> {
  return new Set(findTerms(text).map(({ key }) => key));
}

function conceptsOf(keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => key.startsWith("c:")));
}
