// Terms of text written with spaces between words, English above all: stems, and glossary phrases
// of one or more words.

import { charBits, hasChar } from "../text/charBits.ts";
import { type Phrase, phraseFrom } from "./glossary.ts";
import { classAt, digit, letter } from "./letters.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stopWords.ts";
import type { TermSink } from "./terms.ts";

/**
 * Adds the terms of the words from `start` up to the next character that parts phrases, and returns
 * where it stopped. Spaces, hyphens and apostrophes join ("year-on-year" is the phrase "year on
 * year"); commas, digits, CJK part.
 */
export function addEnglishTerms(folded: string, start: number, terms: TermSink): number {
  const words: Word[] = [];
  let at = start;
  for (;;) {
    const end = wordEnd(folded, at);
    words.push({ form: lookUp(folded.slice(at, end)), start: at, end });
    at = skipJoiners(folded, end);
    if (classAt(folded, at) !== letter) break;
  }
  addWords(words, terms);
  return at;
}

interface Word {
  readonly form: WordForm;
  readonly start: number;
  readonly end: number;
}

/** What is known of a word wherever it stands. */
interface WordForm {
  readonly stem: string;
  /** `=counties`: the step of glossary phrases that want this very form. */
  readonly exact: string;
  /** Its stem's key (`w:county`); undefined for stop words, single letters and number words. */
  readonly key: string | undefined;
  /** Concepts of the word alone. */
  readonly concepts: readonly string[];
  /** The phrases that it alone makes, by its form and by its stem, which may have longer ones. */
  readonly phrases: readonly Phrase[];
}

/**
 * End of the word at `start`, digits in it included (SU7); "isn't" is one word, "firm's" is not.
 */
function wordEnd(folded: string, start: number): number {
  let end = start;
  for (;;) {
    const letterClass = classAt(folded, end);
    if (letterClass !== letter && letterClass !== digit) break;
    end++;
  }
  const isNegated =
    folded.charAt(end - 1) === "n" && /^['’]t(?![a-z])/u.test(folded.slice(end, end + 3));
  return isNegated ? end + 2 : end;
}

const joiners = charBits([..." \n\r\t-'’‐‑&"].map((joiner) => joiner.charCodeAt(0)));

function skipJoiners(folded: string, start: number): number {
  let at = start;
  while (hasChar(joiners, folded, at)) at++;
  return at;
}

/**
 * Words repeat: the forms of the last 20,000 different ones are kept, far more than an article has.
 */
const cacheLimit = 20_000;
const cache = new Map<string, WordForm>();

/** Longer runs of letters are hashes, keys and encoded files, not words. */
const longestWord = 40;
const noWord: WordForm = { stem: "", exact: "", key: undefined, concepts: [], phrases: [] };

function lookUp(word: string): WordForm {
  if (word.length > longestWord) return noWord;
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const form = readForm(word);
  cache.set(word, form);
  return form;
}

function readForm(word: string): WordForm {
  const isStop = word.length < 2 || stopWords.has(word) || /n['’]t$/u.test(word);
  const base = { stem: stem(word), exact: `=${word}` };
  let phrases = phrasesOf(base.exact, base.stem);
  if (phrases.length === 0 && !isStop) phrases = phrasesOf(...adjectivesOf(word));
  return {
    ...base,
    key: isStop ? undefined : `w:${base.stem}`,
    concepts: phrases.flatMap(({ keys }) => keys),
    phrases: phrases.filter(({ next }) => next.size > 0),
  };
}

function phrasesOf(...steps: readonly string[]): readonly Phrase[] {
  return steps.map(phraseFrom).filter((phrase) => phrase !== undefined);
}

/**
 * Stems of what an adverb may come from: rapidly -> rapid, easily -> easy, economically ->
 * economic.
 */
function adjectivesOf(word: string): readonly string[] {
  if (!word.endsWith("ly") || word.length < 7 || notOfAdjective.has(word)) return [];
  const base = word.slice(0, -2);
  if (base.endsWith("i")) return [stem(base.slice(0, -1) + "y")];
  return base.endsWith("ical") ? [stem(base.slice(0, -2)), stem(base)] : [stem(base)];
}

/** Adverbs that say something else than their adjective does. */
const notOfAdjective: ReadonlySet<string> = new Set([
  "shortly",
  "scarcely",
  "presently",
  "largely",
]);

/**
 * Each word's own term, after the concepts of the longest phrase that starts with it outside
 * another.
 */
function addWords(words: readonly Word[], terms: TermSink): void {
  let free = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const { form, start, end } = word;
    if (index >= free) free = index + addConcepts(words, index, terms);
    if (form.key !== undefined) terms.word(form.key, start, end);
  }
}

/**
 * Adds the concepts of the longest phrase from word `from` on; how many words it has, or 1 for
 * none.
 */
function addConcepts(words: readonly Word[], from: number, terms: TermSink): number {
  const first = words[from];
  if (first === undefined) return 1;
  let { concepts, phrases } = first.form;
  let last = first;
  let count = 1;
  for (let index = from + 1; phrases.length > 0; index++) {
    const word = words[index];
    if (word === undefined) break;
    phrases = follow(phrases, word.form);
    if (!phrases.some(({ keys }) => keys.length > 0)) continue;
    concepts = phrases.flatMap(({ keys }) => keys);
    last = word;
    count = index - from + 1;
  }
  for (const key of concepts) terms.word(key, first.start, last.end);
  return count;
}

/** One word on from the phrases so far. */
function follow(phrases: readonly Phrase[], { exact, stem }: WordForm): readonly Phrase[] {
  const longer: Phrase[] = [];
  for (const { next } of phrases) {
    const ofForm = next.get(exact);
    if (ofForm !== undefined) longer.push(ofForm);
    const ofStem = next.get(stem);
    if (ofStem !== undefined) longer.push(ofStem);
  }
  return longer;
}
