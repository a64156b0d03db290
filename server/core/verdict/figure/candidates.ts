// The sentences of the references that speak about what a note's sentence speaks about, best first, with the words they
// share. Places are found by shared words; whether the figures agree is judged elsewhere.

import { type KeySpans, keyFinder } from "../../library/keyFinder.ts";
import { type Library, type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { middle, type Span } from "../../text/span.ts";
import { compareFigures, type FigureComparison } from "./compareFigures.ts";
import { kinshipOf } from "./kinship.ts";
import type { NoteSentence, Word } from "./noteSentence.ts";
import { searchSentences } from "./searchSentences.ts";
import { type SoughtWord, soughtWord } from "./soughtWord.ts";

export interface Candidate {
  readonly place: SentencePlace;
  /** Whether it is in another language than the note's sentence. */
  readonly foreign: boolean;
  /** Share (0..1) of the note sentence's word weight that the candidate and its surroundings hold. */
  readonly coverage: number;
  /** Words of the note's sentence that are told here, with where. */
  readonly matches: readonly Match[];
  /** All words of the note's sentence that this reference could match, with their weights. */
  readonly words: readonly WeighedWord[];
  /** How many words and figures of the note's sentence are told here. */
  readonly told: number;
  /** By figure of the note's sentence, then by figure here: what comparing the two by value gives. */
  readonly compared: readonly (readonly (FigureComparison | undefined)[])[];
}

export interface WeighedWord {
  /** Its place among the words of the sentence; figures come behind them. */
  readonly at: number;
  readonly span: Span;
  readonly weight: number;
  /** Set where the "word" is another figure of the sentence. */
  readonly figure: Figure | undefined;
}

export interface Match {
  /** As of its `WeighedWord`. */
  readonly at: number;
  readonly word: Word | FigureWord;
  readonly weight: number;
  /** Middle of the matching words in the passage's prose; undefined where they stand in a neighbouring sentence. */
  readonly there: number | undefined;
  /** Whether one language would share it as several words; never set within one language. */
  readonly isPhrase: boolean;
}

/** A figure of the note's sentence that helps to know the place of another: "$2.55" beside "20.9 %". */
export interface FigureWord {
  readonly span: Span;
  readonly figure: Figure;
}

/** A word found in the sentence before, after, or in the heading counts for half. */
const NEIGHBOUR = 0.5;

/** Candidates for one sentence, best first. Empty where the references share no telling word with it. */
export function findCandidates(sentence: NoteSentence, library: Library): readonly Candidate[] {
  const keys = [...new Set(sentence.words.flatMap((word) => word.keys))];
  const ids = new Map(keys.map((key, id) => [key, id]));
  const lists = keys.map((key) => library.sentencesWith(key));
  const words = sentence.words.map((word) => soughtWord(word, { ids, lists, library, sentence }));
  const sought = { sentence, words, library, find: keyFinder(library, keys) };
  return searchSentences(library, words)
    .map((place) => compareWords(place, sought))
    .sort((a, b) => b.coverage - a.coverage);
}

interface Sought {
  readonly sentence: NoteSentence;
  readonly words: readonly SoughtWord[];
  readonly library: Library;
  readonly find: (place: SentencePlace) => KeySpans;
}

function compareWords(place: SentencePlace, sought: Sought): Candidate {
  const { sentence, library, find } = sought;
  const own = { place, spans: find(place) };
  const around = neighbours(place, find);
  const matches: Match[] = [];
  const words: WeighedWord[] = [];
  let total = 0;
  let found = 0;
  let told = 0;
  const kinship = kinshipOf(sentence, place);
  const foreign = kinship !== "same";
  for (let at = 0; at < sought.words.length; at++) {
    const each = sought.words[at];
    if (each === undefined) break;
    if (!each.mayBeTold[kinship]) continue;
    const { word } = each;
    const spans = spansOf(each, own, library);
    const weight = each.weight * (foreign && spans.length === 0 ? each.missing : 1);
    words.push({ at, span: word.span, weight, figure: undefined });
    total += weight;
    if (spans.length > 0) {
      found += weight;
      told++;
      const isPhrase = foreign && each.isPhrase;
      for (const span of spans) matches.push({ at, word, weight, there: middle(span), isPhrase });
    } else if (isToldBeside(each, around, library)) {
      found += weight * NEIGHBOUR;
      told++;
      matches.push({ at, word, weight: weight * NEIGHBOUR, there: undefined, isPhrase: false });
    }
  }
  const compared = compareAll(sentence, place);
  sentence.figures.forEach((figure, i) => {
    const there = agreeingPlace(compared[i] ?? [], place);
    // A figure found says as much as a rare word; one not found says little, it may itself be wrong.
    const weight = Math.log(1 + library.sentenceCount) * (there === undefined ? MISSING_FIGURE : 1);
    const at = sought.words.length + i;
    words.push({ at, span: figure.span, weight, figure });
    total += weight;
    if (there === undefined) return;
    found += weight;
    told++;
    matches.push({ at, word: { span: figure.span, figure }, weight, there, isPhrase: false });
  });
  const coverage = total === 0 ? 0 : found / total;
  return { place, foreign, coverage, matches, words, told, compared };
}

/** Where any of the word's keys stands: mostly nowhere, so no list is made for that. */
function spansOf(
  { word, ids, isTranslated: isLookedUp }: SoughtWord,
  told: Told,
  library: Library,
): readonly Span[] {
  let spans: readonly Span[] = NOWHERE;
  for (let i = 0; i < ids.length; i++) {
    const found = isLookedUp
      ? library.spansAt(told.place).get(word.keys[i] ?? "")
      : told.spans[ids[i] ?? 0];
    if (found !== undefined) spans = spans.length === 0 ? found : [...spans, ...found];
  }
  return spans;
}

const NOWHERE: readonly Span[] = [];

/** A sentence of a reference, and where the note's keys stand in it. */
interface Told {
  readonly place: SentencePlace;
  readonly spans: KeySpans;
}

/** Whether any of the sentences has the word: asked most often of all, so nothing is made for it. */
function isToldBeside(each: SoughtWord, around: readonly Told[], library: Library): boolean {
  for (const told of around) {
    if (each.isTranslated) {
      if (spansOf(each, told, library).length > 0) return true;
      continue;
    }
    for (const id of each.ids) if (told.spans[id] !== undefined) return true;
  }
  return false;
}

const MISSING_FIGURE = 0.25;

function compareAll({ figures }: NoteSentence, place: SentencePlace): Candidate["compared"] {
  const told = sentenceAt(place).figures;
  return figures.map((figure) => told.map((there) => compareFigures(figure, there)));
}

/** Middle of the first figure of the place that agrees. */
function agreeingPlace(
  compared: Candidate["compared"][number],
  place: SentencePlace,
): number | undefined {
  const same = compared.findIndex((one) => one?.outcome === "agrees");
  const there = sentenceAt(place).figures[same];
  return there && middle(there.span);
}

/** The sentences before and after in the same text: what "it" and "the company" stand for is told there. */
function neighbours({ index, at }: SentencePlace, find: Sought["find"]): readonly Told[] {
  const told: Told[] = [];
  for (const next of [at - 1, at + 1]) {
    if (next < 0 || next >= index.sentenceCount) continue;
    const place = { index, at: next };
    told.push({ place, spans: find(place) });
  }
  return told;
}

/** For each other quantity of the note's sentence that the candidate tells, how the two agree. */
export function agreeingBeside(
  figure: Figure,
  { figures }: NoteSentence,
  { compared }: Candidate,
): readonly (readonly FigureComparison[])[] {
  return figures.flatMap((other, i) => {
    if (other === figure || other.kind !== "quantity") return [];
    const agreed = (compared[i] ?? []).flatMap((one) => (one?.outcome === "agrees" ? [one] : []));
    return agreed.length === 0 ? [] : [agreed];
  });
}

/** Whether every figure of the note's sentence agrees there: with another figure it may tell of another thing. */
export function tellsAllFigures({ matches }: Candidate, { figures }: NoteSentence): boolean {
  const agreeing = new Set(matches.flatMap(({ word }) => word.figure ?? []));
  return figures.every((figure) => agreeing.has(figure));
}
