// Which figure of a candidate sentence is told about the same thing as the note's figure: the words near the one must
// stand near the other. "Locate fuzzily": this only ranks; the figures themselves are compared strictly.

import { findTerms } from "../lexicon/terms.ts";
import { sentenceAt } from "../library/library.ts";
import type { Figure } from "../library/referenceIndex.ts";
import { middle, type Span } from "../text/span.ts";
import type { Candidate } from "./candidates.ts";
import { compareDates } from "./compareDates.ts";
import { type Agreement, compareQuantities } from "./compareQuantities.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** An article's figure beside the note's. */
export interface Pairing {
  readonly candidate: Candidate;
  readonly figure: Figure;
  readonly outcome: "agrees" | "differs";
  readonly how?: Agreement;
  /** 0..1: how far the words around the note's figure stand around this one. */
  readonly binding: number;
  /** 0..1: share of the weight of the words around the note's figure that the candidate tells anywhere. */
  readonly local: number;
  /** 0..1: how well the units or counted nouns fit; 1 the same, 0.5 one is silent. */
  readonly fit: number;
}

/** All figures of the candidates that can be compared with the note's, best bound first. */
export function pairFigures(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
): readonly Pairing[] {
  const pairings: Pairing[] = [];
  for (const candidate of candidates) {
    for (const there of sentenceAt(candidate.place).figures) {
      const compared = compareFigures(figure, there);
      if (compared === undefined) continue;
      pairings.push({
        candidate,
        figure: there,
        ...compared,
        ...bindingOf(figure, sentence, candidate, there),
        fit: fitOf(figure, sentence, there, candidate),
      });
    }
  }
  return pairings.sort((a, b) => b.binding * b.fit - a.binding * a.fit);
}

/** Undefined where the two cannot tell the same thing. */
export function compareFigures(
  note: Figure,
  article: Figure,
): { readonly outcome: "agrees" | "differs"; readonly how?: Agreement } | undefined {
  if (note.kind === "date" && article.kind === "date") {
    const { outcome } = compareDates(note.value, article.value);
    return outcome === "incomparable" ? undefined : { outcome };
  }
  if (note.kind !== "quantity" || article.kind !== "quantity") return undefined;
  const compared = compareQuantities(note, article);
  if (compared.outcome === "incomparable") return undefined;
  return compared.outcome === "agrees"
    ? { outcome: "agrees", how: compared.how }
    : { outcome: "differs" };
}

/** Distance, in characters of Latin text, at which a word's say about a figure is halved. */
const REACH = 30;

/** A Chinese or Japanese character tells as much as two and a half Latin letters. */
const CJK_WIDTH = 2.5;

/** A word in the next sentence stands this far away. */
const ELSEWHERE = 90;

function bindingOf(
  figure: Figure,
  sentence: NoteSentence,
  candidate: Candidate,
  there: Figure,
): { readonly binding: number; readonly local: number } {
  const hereScale = widthOf(sentence.text);
  const passage = candidate.place.index.reference.passages[sentenceAt(candidate.place).passage];
  const thereScale = widthOf(passage?.prose.text ?? "");
  const weightHere = (span: Span) => near(distance(figure.span, middle(span)) * hereScale);
  let total = 0;
  for (const word of candidate.words) total += word.weight * weightHere(word.span);
  if (total === 0) return { binding: 0, local: 0 };
  const best = new Map<object, number>();
  const told = new Map<object, number>();
  for (const { word, weight, there: place } of candidate.matches) {
    const away = place === undefined ? ELSEWHERE : distance(there.span, place) * thereScale;
    const score = weight * weightHere(word.span) * near(away);
    best.set(word, Math.max(best.get(word) ?? 0, score));
    told.set(word, Math.max(told.get(word) ?? 0, weight * weightHere(word.span)));
  }
  return { binding: sum(best.values()) / total, local: sum(told.values()) / total };
}

function near(distance: number): number {
  return REACH / (REACH + distance);
}

function distance(span: Span, offset: number): number {
  return Math.max(span.start - offset, offset - span.end, 0);
}

/** Han, kana: 約, カ; not Latin: a. */
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

function widthOf(text: string): number {
  return CJK.test(text.slice(0, 200)) ? CJK_WIDTH : 1;
}

/** Units and counted nouns: the same 1, one of them silent 0.6, different ones 0.3. */
function fitOf(
  figure: Figure,
  sentence: NoteSentence,
  there: Figure,
  candidate: Candidate,
): number {
  if (figure.kind === "date" || there.kind === "date") {
    return figure.kind === "date" &&
      there.kind === "date" &&
      partsOf(figure.value) === partsOf(there.value)
      ? 1
      : 0.6;
  }
  if (figure.category === "currency" || figure.category === "unit") {
    return figure.unit === there.unit ? 1 : 0.8;
  }
  if (figure.category !== "count" && figure.category !== "number") return 1;
  const here = nounKeys(sentence.text, figure.span);
  const passage = candidate.place.index.reference.passages[sentenceAt(candidate.place).passage];
  const away = nounKeys(passage?.prose.text ?? "", there.span);
  if (here.size === 0 || away.size === 0) return 0.6;
  return [...here].some((key) => away.has(key)) ? 1 : 0.3;
}

function partsOf(value: string | undefined): number {
  return value === undefined ? 0 : value.split("-").length;
}

function nounKeys(text: string, span: Span): ReadonlySet<string> {
  return new Set(findTerms(text.slice(span.start, span.end)).map(({ key }) => key));
}

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
