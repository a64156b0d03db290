// Which figure of a candidate sentence is told about the same thing as the note's figure: the words near the one must
// stand near the other. "Locate fuzzily": this only ranks; the figures themselves are compared strictly.

import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import { contains, middle, type Span } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { InSentence } from "../telling/around.ts";
import { type Clash, clashOf, mayClash } from "../telling/clash.ts";
import type { Agreement } from "../verdict.ts";
import type { Candidate, Match } from "./candidates.ts";
import type { FigureComparison } from "./compareFigures.ts";
import { isDateline, tellsDay } from "./dateline.ts";
import { fitOf } from "./fit.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** An article's figure beside the note's. */
export interface Pairing {
  readonly candidate: Candidate;
  readonly figure: Figure;
  readonly outcome: "agrees" | "differs";
  /** Of figures that agree. */
  readonly how: Agreement | undefined;
  /** Set where the digits agree and what they are told as does not: the outcome is "differs" then. */
  readonly clash: Clash | undefined;
  /** 0..1: how far the words around the note's figure stand around this one. */
  readonly binding: number;
  /** 0..1: share of the weight of the words around the note's figure that the candidate tells anywhere. */
  readonly local: number;
  /** How many words and figures of the note's sentence the candidate tells. */
  readonly shared: number;
  /** How many of them are phrases of another language: each is shared like two words of one. */
  readonly phrases: number;
  /** How many of them stand near the article's figure and are no names: who is told about says little of what is told. */
  readonly content: number;
  /** 0..1: how well the units or counted nouns fit; 1 the same, 0.5 one is silent. */
  readonly fit: number;
}

/** All figures of the candidates that can be compared with the note's, best bound first. */
export function pairFigures(
  figure: Figure,
  sentence: NoteSentence,
  candidates: readonly Candidate[],
): readonly Pairing[] {
  const asked = { figure, at: sentence.figures.indexOf(figure), sentence };
  const nearness = nearnessOf(figure, sentence);
  const pairings: Pairing[] = [];
  for (const candidate of candidates) {
    let around: Around | undefined;
    const told = sentenceAt(candidate.place).figures;
    for (let i = 0; i < told.length; i++) {
      const there = told[i];
      if (there === undefined) break;
      const compared = compareTold(asked, candidate, there, i);
      if (compared === undefined) continue;
      if (compared.outcome === "differs" && tellsDay(there)) {
        if (isDateline(there, proseOf(candidate))) continue;
      }
      around ??= wordsAround(figure, nearness, candidate);
      const { outcome, how, clash } = compared;
      const bound = bindingOf(figure, around, candidate, there);
      const fit = fitOf(figure, sentence, there, candidate);
      // Field by field, and all of them: made some thousand times for a note; copying objects is ten times as slow, and those
      // that lack a field are slower to read.
      const { binding, local, shared, phrases, content } = bound;
      pairings.push({
        candidate,
        figure: there,
        outcome,
        how,
        clash,
        binding,
        local,
        shared,
        phrases,
        content,
        fit,
      });
    }
  }
  return pairings.sort((a, b) => b.binding * b.fit - a.binding * a.fit);
}

/** A figure of the note's sentence, `at` its place among them. */
interface Asked {
  readonly figure: Figure;
  readonly at: number;
  readonly sentence: NoteSentence;
}

/** The two compared by value and, where their digits agree, by what they are told as. */
function compareTold(
  { figure, at, sentence }: Asked,
  { compared: all, place }: Candidate,
  there: Figure,
  i: number,
): (FigureComparison & { readonly clash?: Clash }) | undefined {
  const compared = all[at]?.[i];
  if (!mayClash(figure, there, compared)) return compared;
  const clash = clashOf(figure, sentence, there, articleOf(place));
  return clash === undefined ? compared : { outcome: "differs", how: undefined, clash };
}

/** A reference's sentence as the note's is: with its text and its figures. */
export function articleOf(place: SentencePlace): InSentence {
  const { span, figures } = sentenceAt(place);
  return { text: passageOf(place).prose.text, span, figures };
}

/** Distance, in characters of Latin text, at which a word's say about a figure is halved. */
const REACH = 30;

/** Words this near the article's figure tell about it; an event stands closer to its date than a noun to its number. */
const SAME_CLAUSE = { quantity: 80, date: 62, entity: 80 } as const;

/** Whether the article's sentence is the note's, clauses and all: most of it, and more than a few words. */
function isRetold({ coverage, told }: Candidate): boolean {
  return coverage >= 0.6 && told >= 6;
}

/** A word in the next sentence stands this far away. */
const ELSEWHERE = 90;

/** What the words around the note's figure weigh, for all figures of one candidate. */
interface Around {
  /** Of all words but the figure itself. */
  readonly total: number;
  /** By match of the candidate: the word's weight, the less the farther it stands from the note's figure. */
  readonly weights: readonly number[];
  /** How near a word must stand to the article's figure to tell about it. */
  readonly clause: number;
}

/** By word of the sentence, its figures behind them: the less the farther it stands from the figure. */
function nearnessOf(figure: Figure, { words, figures, cjk }: NoteSentence): readonly number[] {
  const scale = cjk ? CJK_WIDTH : 1;
  return [...words, ...figures].map(({ span }) =>
    near(distance(figure.span, middle(span)) * scale),
  );
}

function wordsAround(figure: Figure, nearness: readonly number[], candidate: Candidate): Around {
  let total = 0;
  for (const word of candidate.words) {
    if (word.figure !== figure) total += word.weight * (nearness[word.at] ?? 0);
  }
  return {
    total,
    weights: candidate.matches.map(({ at, weight }) => weight * (nearness[at] ?? 0)),
    clause: isRetold(candidate) ? Number.POSITIVE_INFINITY : SAME_CLAUSE[figure.kind],
  };
}

function bindingOf(
  figure: Figure,
  { total, weights, clause }: Around,
  candidate: Candidate,
  there: Figure,
): Pick<Pairing, "binding" | "local" | "shared" | "phrases" | "content"> {
  if (total === 0) return { binding: 0, local: 0, shared: 0, phrases: 0, content: 0 };
  const scale = sentenceAt(candidate.place).cjk ? CJK_WIDTH : 1;
  const sums = { binding: 0, local: 0, shared: 0, phrases: 0, content: 0 };
  // The matches of one word stand together.
  let last: Match["word"] | undefined;
  let best = 0;
  let told = 0;
  let isNear = false;
  const close = () => {
    sums.binding += best;
    sums.local += told;
    if (isNear) sums.content++;
  };
  candidate.matches.forEach(({ word, there: place, isPhrase }, at) => {
    if (word.figure === figure) return;
    if (word !== last) {
      close();
      last = word;
      best = told = 0;
      isNear = false;
      sums.shared++;
      if (isPhrase) sums.phrases++;
    }
    const weight = weights[at] ?? 0;
    const away = place === undefined ? ELSEWHERE : distance(there.span, place) * scale;
    best = Math.max(best, weight * near(away));
    told = Math.max(told, weight);
    isNear ||= away <= clause && isContent(word, figure);
  });
  close();
  return { ...sums, binding: sums.binding / total, local: sums.local / total };
}

function proseOf({ place }: Candidate): string {
  return passageOf(place).prose.text;
}

/** A word of what is told: no name, and not the counted noun in the figure itself. */
function isContent(word: Match["word"], { span }: Figure): boolean {
  if (word.figure !== undefined || contains(span, word.span)) return false;
  return word.keys.some((key) => !key.startsWith("e:"));
}

function near(distance: number): number {
  return REACH / (REACH + distance);
}

function distance(span: Span, offset: number): number {
  return Math.max(span.start - offset, offset - span.end, 0);
}
