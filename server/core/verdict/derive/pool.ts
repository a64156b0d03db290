// The parts a note's figure may have been worked out from: those its sentence names, and those that the article tells where it
// speaks of the same thing.

import { keyFinder } from "../../library/keyFinder.ts";
import { type Library, type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { DateMention, QuantityMention } from "../../mention/mention.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import { middle, type Span, slice } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { Candidate } from "../figure/candidates.ts";
import { compareFigures } from "../figure/compareFigures.ts";
import type { NoteSentence, Word } from "../figure/noteSentence.ts";
import { significantDigits } from "../figure/slip.ts";
import { oncePer } from "../oncePer.ts";
import { MIDDLE, WHOLE } from "./cues.ts";
import { isSame, middleOf, type Part, partsOf } from "./part.ts";
import type { Target } from "./target.ts";

/** A part of the article with the words of the note's sentence that stand near it. */
export interface ToldPart extends Part {
  readonly place: SentencePlace;
  readonly told: QuantityMention | DateMention;
  readonly near: ReadonlySet<object>;
}

/** Candidates whose parts are looked at; what the others tell shares less with the note. */
const CANDIDATES = 6;

/** Most parts of one pool: their pairs are tried one by one. */
const PARTS = 24;

/** In Latin characters: a word farther from a figure than this tells of another. */
const NEAR = 80;

/** What the article tells in the candidates and the sentences beside them, best candidate first; once for all figures. */
export const toldParts = oncePer(findToldParts);

function findToldParts(
  candidates: readonly Candidate[],
  sentence: NoteSentence,
  library: Library,
): readonly ToldPart[] {
  const seen = new Set<object>();
  const parts: ToldPart[] = [];
  const spansOf = wordSpans(sentence, library);
  for (const { place } of candidates.slice(0, CANDIDATES)) {
    for (const at of [place.at, place.at - 1, place.at + 1]) {
      const told = place.index.sentence(at);
      if (told === undefined || seen.has(told)) continue;
      seen.add(told);
      parts.push(...partsAt({ index: place.index, at }, sentence, spansOf));
    }
    if (parts.length >= PARTS) break;
  }
  return parts.slice(0, PARTS);
}

type WordSpans = (
  place: SentencePlace,
) => readonly { readonly word: Word; readonly spans: readonly Span[] }[];

/** The words of the note's sentence that are no names alone, with where they stand in a sentence of a reference. */
function wordSpans(sentence: NoteSentence, library: Library): WordSpans {
  const words = sentence.words.filter(({ keys }) => keys.some((key) => !key.startsWith("e:")));
  const keys = [...new Set(words.flatMap((word) => word.keys))];
  const ids = new Map(keys.map((key, id) => [key, id]));
  const find = keyFinder(library, keys);
  return (place) => {
    const found = find(place);
    // What only the dictionary knows is not indexed.
    const spansOf = (key: string) =>
      /^[dr]:/u.test(key) ? library.spansAt(place).get(key) : found[ids.get(key) ?? -1];
    return words
      .map((word) => ({ word, spans: word.keys.flatMap((key) => spansOf(key) ?? []) }))
      .filter(({ spans }) => spans.length > 0);
  };
}

function partsAt(place: SentencePlace, sentence: NoteSentence, spansOf: WordSpans): ToldPart[] {
  const { figures, cjk } = sentenceAt(place);
  if (figures.length === 0) return [];
  const scale = cjk ? CJK_WIDTH : 1;
  const words = spansOf(place);
  const { text } = passageOf(place).prose;
  const ranges = figures.filter((figure) => isSpan(figure, text));
  const levels = figures.filter((figure) => !ranges.includes(figure));
  const middles = MIDDLE.test(slice(sentence.text, sentence.span))
    ? ranges.flatMap((range) => (range.kind === "quantity" ? middleOf(range, text, figures) : []))
    : [];
  return [...partsOf(levels, text), ...middles].map((part) => {
    const isNear = (span: Span) => away(part.figure.span, span) * scale <= NEAR;
    const near = words.filter((found) => found.spans.some(isNear)).map(({ word }) => word);
    return { ...part, place, told: part.figure, near: new Set<object>(near) };
  });
}

/** Most figures of a reference that are tried as a total. */
const TOTALS = 60;

/**
 * What may be the whole that a figure is a share of, wherever the references of the candidates tell it: amounts larger than
 * the largest part that the note names, of its measure. Empty where the note speaks of no whole.
 */
export function wholeParts(
  { measure }: Target,
  { text, span }: NoteSentence,
  named: readonly Part[],
  candidates: readonly Candidate[],
): readonly Part[] {
  if (measure !== "share" || !WHOLE.test(slice(text, span))) return [];
  const amounts = named.filter((part) => part.measure !== "share");
  const measures = new Set(amounts.map((part) => part.measure));
  const least = Math.max(...amounts.map(({ value }) => value));
  const found = new Map<number, Part>();
  for (const index of new Set(candidates.map(({ place }) => place.index))) {
    for (const [at, { figures, passage }] of index.sentences.entries()) {
      const prose = index.reference.passages[passage]?.prose.text ?? "";
      for (const part of partsIn(figures, prose)) {
        if (found.size >= TOTALS || part.value <= least || !measures.has(part.measure)) continue;
        if (!found.has(part.value)) found.set(part.value, { ...part, place: { index, at } });
      }
    }
  }
  return [...found.values()];
}

/** Where a change starts: "from 80", 从80, 80から100. */
const FROM = /\bfrom |从|由|從|から/iu;

/** A range that tells no change is one thing: the third to the sixth form, four to five months. */
function isSpan(figure: Figure, text: string): boolean {
  if (figure.kind !== "quantity" || typeof figure.value === "number") return false;
  return !FROM.test(text.slice(Math.max(0, figure.span.start - 8), figure.span.end));
}

function away(span: Span, word: Span): number {
  const at = middle(word);
  return Math.max(span.start - at, at - span.end, 0);
}

/** Whether the article tells this size of change the other way: what rose there did not fall. */
export function isToldReversed(figure: QuantityMention, candidates: readonly Candidate[]): boolean {
  if (figure.direction === undefined) return false;
  const reversed = figure.direction === "up" ? "down" : "up";
  // One digit is soon told the other way, of something else.
  const isTelling = significantDigits(lowOf(figure)).length > 1;
  return candidates
    .slice(0, isTelling ? CANDIDATES : 1)
    .some(({ place }) =>
      sentenceAt(place).figures.some(
        (there) =>
          there.kind === "quantity" &&
          there.direction === reversed &&
          compareFigures({ ...figure, direction: reversed }, there)?.outcome === "agrees",
      ),
    );
}

function lowOf({ value }: QuantityMention): number {
  return typeof value === "number" ? value : (value.low ?? value.high ?? 0);
}

/** Cells of one table lie this close. */
const TABLE = 60;

/** Whether the article tells the two together: in one sentence, in neighbours, or in one table. */
export function toldTogether(a: SentencePlace, b: SentencePlace): boolean {
  if (a.index !== b.index) return false;
  if (Math.abs(a.at - b.at) <= 1) return true;
  return Math.abs(a.at - b.at) <= TABLE && isCell(a) && isCell(b);
}

function isCell(place: SentencePlace): boolean {
  return passageOf(place).kind === "cell";
}

/** Whether the article tells the two in one sentence. */
export function inOneSentence(a: SentencePlace, b: SentencePlace): boolean {
  return a.index === b.index && a.at === b.at;
}

/** The parts that figures of the note name, with the article's place where that tells them: found once for all that ask. */
export function namedParts(
  figures: readonly Figure[],
  except: Figure,
  {
    text,
    told,
    candidates,
  }: {
    readonly text: string;
    readonly told: readonly ToldPart[];
    readonly candidates: readonly Candidate[];
  },
): readonly Part[] {
  const places = placed.get(candidates) ?? new Map<Part, Part>();
  placed.set(candidates, places);
  return partsIn(figures, text).flatMap((part) => {
    if (part.figure === except) return [];
    const named = places.get(part) ?? namedPart(part, told, candidates);
    places.set(part, named);
    return [named];
  });
}

/** As `partsOf`, worked out once for the figures of a sentence, which stand in one text. */
const partsIn = oncePer(partsOf);

/** By the candidates: whole articles are gone through for a part, and each figure of a sentence asks for all others. */
const placed = new WeakMap<readonly Candidate[], Map<Part, Part>>();

function namedPart(part: Part, told: readonly ToldPart[], candidates: readonly Candidate[]): Part {
  const [same] = told
    .filter((there) => agrees(part, there))
    .sort((a, b) => Math.abs(a.value - part.value) - Math.abs(b.value - part.value));
  if (same === undefined) return elsewhere(part, candidates);
  return { ...part, place: same.place, told: same.told, exact: same.value };
}

function agrees(part: Part, there: Part): boolean {
  if (isSame(part, there)) return true;
  return agreesAs(part, there.figure) && typeof there.figure.value !== "object";
}

/** Whether an article's figure is the part, its unit and all. */
function agreesAs({ figure, written }: Part, there: Figure): boolean {
  const here = figure.kind === "quantity" ? { ...figure, value: written } : figure;
  return compareFigures(here, there)?.outcome === "agrees";
}

/** A figure with fewer digits than this is met anywhere. */
const TELLING = 100;

/** The part with a place outside of the candidates where their references tell it, as long as its digits tell it apart. */
function elsewhere(part: Part, candidates: readonly Candidate[]): Part {
  const { figure, written } = part;
  if (figure.kind !== "quantity" || Math.abs(written / figure.step) < TELLING) return part;
  for (const index of new Set(candidates.map(({ place }) => place.index))) {
    for (const [at, { figures }] of index.sentences.entries()) {
      const told = figures.find(
        (there) =>
          there.kind === "quantity" && typeof there.value !== "object" && agreesAs(part, there),
      );
      if (told?.kind === "quantity") return { ...part, place: { index, at }, told };
    }
  }
  return part;
}
