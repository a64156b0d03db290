// Which figure of a candidate sentence is told about the same thing as the note's figure: the words near the one must
// stand near the other. "Locate fuzzily": this only ranks; the figures themselves are compared strictly.

import { type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { CJK_WIDTH } from "../../text/cjk.ts";
import { contains, middle, type Span } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { InSentence } from "../telling/around.ts";
import { type Clash, clashOf } from "../telling/clash.ts";
import type { Agreement } from "../verdict.ts";
import type { Candidate, Match } from "./candidates.ts";
import { compareFigures } from "./compareFigures.ts";
import { isDateline } from "./dateline.ts";
import { fitOf } from "./fit.ts";
import type { NoteSentence } from "./noteSentence.ts";

/** An article's figure beside the note's. */
export interface Pairing {
  readonly candidate: Candidate;
  readonly figure: Figure;
  readonly outcome: "agrees" | "differs";
  readonly how?: Agreement;
  /** Set where the digits agree and what they are told as does not: the outcome is "differs" then. */
  readonly clash?: Clash;
  /** 0..1: how far the words around the note's figure stand around this one. */
  readonly binding: number;
  /** 0..1: share of the weight of the words around the note's figure that the candidate tells anywhere. */
  readonly local: number;
  /** How many words and figures of the note's sentence the candidate tells. */
  readonly shared: number;
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
  const pairings: Pairing[] = [];
  for (const candidate of candidates) {
    for (const there of sentenceAt(candidate.place).figures) {
      const clash = clashOf(figure, sentence, there, articleOf(candidate.place));
      const compared =
        clash === undefined
          ? compareFigures(figure, there)
          : ({ outcome: "differs", clash } as const);
      if (compared === undefined) continue;
      if (compared.outcome === "differs" && isDateline(there, proseOf(candidate))) continue;
      pairings.push({
        candidate,
        figure: there,
        ...compared,
        ...bindingOf(figure, sentence, candidate, there),
        fit: fitOf(figure, sentence, there, candidate.place),
      });
    }
  }
  return pairings.sort((a, b) => b.binding * b.fit - a.binding * a.fit);
}

/** Distance, in characters of Latin text, at which a word's say about a figure is halved. */
const REACH = 30;

/** Words this near the article's figure tell about it; an event stands closer to its date than a noun to its number. */
const SAME_CLAUSE = { quantity: 80, date: 62, entity: 80 } as const;

/** Whether the article's sentence is the note's, clauses and all: most of it, and more than a few words. */
function isRetold({ coverage, matches }: Candidate): boolean {
  return coverage >= 0.6 && new Set(matches.map(({ word }) => word)).size >= 6;
}

/** A word in the next sentence stands this far away. */
const ELSEWHERE = 90;

function bindingOf(
  figure: Figure,
  sentence: NoteSentence,
  candidate: Candidate,
  there: Figure,
): Pick<Pairing, "binding" | "local" | "shared" | "content"> {
  const hereScale = sentence.cjk ? CJK_WIDTH : 1;
  const thereScale = sentenceAt(candidate.place).cjk ? CJK_WIDTH : 1;
  const weightHere = (span: Span) => near(distance(figure.span, middle(span)) * hereScale);
  let total = 0;
  for (const word of candidate.words) {
    if (word.figure !== figure) total += word.weight * weightHere(word.span);
  }
  if (total === 0) return { binding: 0, local: 0, shared: 0, content: 0 };
  const best = new Map<Match["word"], number>();
  const told = new Map<Match["word"], number>();
  const content = new Set<Match["word"]>();
  const clause = isRetold(candidate) ? Number.POSITIVE_INFINITY : SAME_CLAUSE[figure.kind];
  for (const { word, weight, there: place } of candidate.matches) {
    if (word.figure === figure) continue;
    const away = place === undefined ? ELSEWHERE : distance(there.span, place) * thereScale;
    const score = weight * weightHere(word.span) * near(away);
    if (isContent(word, figure) && away <= clause) content.add(word);
    best.set(word, Math.max(best.get(word) ?? 0, score));
    told.set(word, Math.max(told.get(word) ?? 0, weight * weightHere(word.span)));
  }
  return {
    binding: sum(best.values()) / total,
    local: sum(told.values()) / total,
    shared: told.size,
    content: content.size,
  };
}

/** A reference's sentence as the note's is: with its text and its figures. */
export function articleOf(place: SentencePlace): InSentence {
  const { span, figures } = sentenceAt(place);
  return { text: passageOf(place).prose.text, span, figures };
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

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
