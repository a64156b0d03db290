// The sentences of the references that speak about what a note's sentence speaks about, best first, with the words they
// share. Places are found by shared words; whether the figures agree is judged elsewhere.

import { type Library, type SentencePlace, sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import type { SentenceSpans } from "../../library/sentenceSpans.ts";
import { contains, middle, type Span, slice } from "../../text/span.ts";
import { compareFigures } from "./compareFigures.ts";
import { isCountable } from "./countsTheSame.ts";
import { type Kinship, kinshipOf } from "./kinship.ts";
import { isTranslated, type NoteSentence, type Word } from "./noteSentence.ts";
import { searchSentences } from "./searchSentences.ts";

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
}

export interface WeighedWord {
  readonly span: Span;
  readonly weight: number;
  /** Set where the "word" is another figure of the sentence. */
  readonly figure?: Figure;
}

export interface Match {
  readonly word: Word | FigureWord;
  readonly weight: number;
  /** Middle of the matching words in the passage's prose; undefined where they stand in a neighbouring sentence. */
  readonly there: number | undefined;
  /** Of how many words of one language it would be made; 1 where unset. */
  readonly words?: number;
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
  const weights = new Map(sentence.words.map((word) => [word, weightOf(word, library)]));
  return searchSentences(library, weights)
    .map((place) => compareWords(sentence, place, library, weights))
    .sort((a, b) => b.coverage - a.coverage);
}

/** Rarity of the word in the references, as inverse document frequency over sentences. */
function weightOf(word: Word, library: Library): number {
  const rarest = Math.min(
    ...word.keys.map((key) => library.sentencesWith(key).length || Number.POSITIVE_INFINITY),
  );
  // A word the references do not have weighs as one that half a dozen sentences have: paraphrase, not contradiction.
  const frequency = Number.isFinite(rarest) ? rarest : Math.min(6, library.sentenceCount / 3);
  const rarity = Math.log(1 + library.sentenceCount / (frequency + 0.5));
  if (isTranslated(word)) return rarity * TRANSLATED;
  return word.keys.every((key) => key.startsWith("b:")) ? rarity / 2 : rarity;
}

function compareWords(
  sentence: NoteSentence,
  place: SentencePlace,
  library: Library,
  weights: ReadonlyMap<Word, number>,
): Candidate {
  const own = library.spansAt(place);
  const around = neighbours(place).map((neighbour) => library.spansAt(neighbour));
  const matches: Match[] = [];
  const words: WeighedWord[] = [];
  let total = 0;
  let found = 0;
  const kinship = kinshipOf(sentence, place);
  for (const word of sentence.words) {
    if (!mayBeTold(word, sentence, kinship)) continue;
    const spans = spansOf(word, own);
    const missing = kinship === "same" || spans.length > 0 ? 1 : weightOfMissing(word, library);
    const weight = (weights.get(word) ?? 0) * missing;
    words.push({ span: word.span, weight });
    total += weight;
    if (spans.length > 0) {
      found += weight;
      const several =
        kinship !== "same" && isCountable(word) && isPhrase(slice(sentence.text, word.span));
      for (const span of spans) {
        const match = { word, weight, there: middle(span) };
        matches.push(several ? { ...match, words: 2 } : match);
      }
    } else if (word.keys.some((key) => around.some((terms) => terms.has(key)))) {
      found += weight * NEIGHBOUR;
      matches.push({ word, weight: weight * NEIGHBOUR, there: undefined });
    }
  }
  for (const { word, there } of matchFigures(sentence, place)) {
    // A figure found says as much as a rare word; one not found says little, it may itself be wrong.
    const weight = Math.log(1 + library.sentenceCount) * (there === undefined ? MISSING_FIGURE : 1);
    words.push({ ...word, weight });
    total += weight;
    if (there === undefined) continue;
    found += weight;
    matches.push({ word, weight, there });
  }
  return {
    place,
    foreign: kinship !== "same",
    coverage: total === 0 ? 0 : found / total,
    matches,
    words,
  };
}

/** "job openings", 二酸化硫黄: in one language such a concept is shared with the words that it is made of. */
function isPhrase(words: string): boolean {
  return /^\p{L}+[ -]\p{L}|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3}/u.test(
    words,
  );
}

/** Where any of the word's keys stands: mostly nowhere, so no list is made for that. */
function spansOf({ keys }: Word, told: SentenceSpans): readonly Span[] {
  let spans: readonly Span[] = NOWHERE;
  for (const key of keys) {
    const found = told.get(key);
    if (found !== undefined) spans = spans.length === 0 ? found : [...spans, ...found];
  }
  return spans;
}

const NOWHERE: readonly Span[] = [];

const MISSING_FIGURE = 0.25;

/** A dictionary knows what a word may be; the glossary was made for what it is in reports. */
const TRANSLATED = 0.7;

/** Articles have other words than the dictionary for most things: one of its words missing says little. */
const UNTRANSLATED = 0.25;

/** Share of its weight that a concept keeps which a reference in another language nowhere has: it may have other words for it. */
const NOWHERE_TOLD = 0.5;

function weightOfMissing(word: Word, library: Library): number {
  if (isTranslated(word)) return UNTRANSLATED;
  // Whom the references do not name they do not speak of; what they do not name they may circumscribe.
  if (word.keys.some((key) => key.startsWith("e:"))) return 1;
  if (word.keys.some((key) => library.sentencesWith(key).length > 0)) return 1;
  return word.keys.every((key) => key.startsWith("b:")) ? UNTRANSLATED : NOWHERE_TOLD;
}

function matchFigures(
  { figures }: NoteSentence,
  place: SentencePlace,
): readonly { readonly word: FigureWord; readonly there: number | undefined }[] {
  const told = sentenceAt(place).figures;
  return figures.map((figure) => {
    const same = told.find((there) => compareFigures(figure, there)?.outcome === "agrees");
    return { word: { span: figure.span, figure }, there: same && middle(same.span) };
  });
}

/** The sentences before and after in the same text: what "it" and "the company" stand for is told there. */
function neighbours({ index, at }: SentencePlace): SentencePlace[] {
  return [at - 1, at + 1]
    .filter((next) => index.sentences[next] !== undefined)
    .map((next) => ({ index, at: next }));
}

/** Whether the word can be found in an article of that kinship; units and currencies are compared with their figures. */
function mayBeTold(word: Word, { figures }: NoteSentence, kinship: Kinship): boolean {
  if (kinship === "same") return !isTranslated(word);
  if (figures.some((figure) => isUnitOf(figure, word.span))) return false;
  return kinship === "kin" ? !isTranslated(word) : word.keys.some(crossesLanguages);
}

/** ポンド of 4億ポンド, where the article has £; not the counted "stores" of "3,642 stores". */
function isUnitOf(figure: Figure, word: Span): boolean {
  if (figure.kind !== "quantity" || !contains(figure.span, word)) return false;
  return figure.category !== "count" || word.end - word.start === 1;
}

/** Concepts, entities, the dictionary's words and what sounds alike are shared by languages; stems and bigrams are not. */
function crossesLanguages(key: string): boolean {
  return /^[cder]:/u.test(key);
}
