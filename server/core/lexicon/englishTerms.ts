// Terms of text written with spaces between words, English above all: stems, and glossary phrases
// of one or more words.

import { type Phrases, phrasesFrom } from "./glossary.ts";
import { classAt, digit, letter } from "./letters.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stopWords.ts";
import type { Term } from "./terms.ts";

/**
 * Adds the terms of the words from `start` up to the next character that parts phrases, and returns
 * where it stopped. Spaces, hyphens and apostrophes join ("year-on-year" is the phrase "year on
 * year"); commas, digits, CJK part.
 */
export function addEnglishTerms(folded: string, start: number, terms: Term[]): number {
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
  /** Beginnings of longer phrases that the word makes: "gross" for "gross profit". */
  readonly beginnings: readonly Beginning[];
}

interface Beginning {
  /** Its words' stems so far. */
  readonly path: string;
  /** The phrases that share its first word. */
  readonly phrases: Phrases;
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

const joiners: ReadonlySet<string> = new Set(" \n\r\t-'’‐‑&");

function skipJoiners(folded: string, start: number): number {
  let at = start;
  while (joiners.has(folded.charAt(at))) at++;
  return at;
}

/**
 * Words repeat: the forms of the last 20,000 different ones are kept, far more than an article has.
 */
const cacheLimit = 20_000;
const cache = new Map<string, WordForm>();

/** Longer runs of letters are hashes, keys and encoded files, not words. */
const longestWord = 40;
const noWord: WordForm = { stem: "", exact: "", key: undefined, concepts: [], beginnings: [] };

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
  const reached = [base.exact, base.stem].flatMap((path) => {
    const phrases = phrasesFrom(path);
    return phrases === undefined ? [] : [{ path, phrases }];
  });
  return { ...base, key: isStop ? undefined : `w:${base.stem}`, ...named(reached) };
}

/**
 * Each word's own term, after the concepts of the longest phrase that starts with it outside
 * another.
 */
function addWords(words: readonly Word[], terms: Term[]): void {
  let free = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const { form, start, end } = word;
    if (index >= free) free = index + addConcepts(words, index, terms);
    if (form.key !== undefined) terms.push({ key: form.key, span: { start, end } });
  }
}

/**
 * Adds the concepts of the longest phrase from word `from` on; how many words it has, or 1 for
 * none.
 */
function addConcepts(words: readonly Word[], from: number, terms: Term[]): number {
  const first = words[from];
  if (first === undefined) return 1;
  let { concepts, beginnings } = first.form;
  let last = from;
  for (let index = from + 1; beginnings.length > 0; index++) {
    const word = words[index];
    if (word === undefined) break;
    const longer = follow(beginnings, word.form);
    beginnings = longer.beginnings;
    if (longer.concepts.length === 0) continue;
    concepts = longer.concepts;
    last = index;
  }
  const end = words[last]?.end ?? first.end;
  for (const key of concepts) terms.push({ key, span: { start: first.start, end } });
  return last - from + 1;
}

/** One step on from the beginnings of phrases. */
function follow(beginnings: readonly Beginning[], word: WordForm): Named {
  return named(
    beginnings.flatMap(({ path, phrases }) => [
      { path: `${path} ${word.exact}`, phrases },
      { path: `${path} ${word.stem}`, phrases },
    ]),
  );
}

type Named = Pick<WordForm, "concepts" | "beginnings">;

/** What the words so far name, and which of them may still go on. */
function named(reached: readonly Beginning[]): Named {
  const found = reached.map(({ path, phrases }) => phrases.get(path));
  return {
    concepts: found.flatMap((phrase) => phrase?.keys ?? []),
    beginnings: reached.filter((_, index) => found[index]?.goesOn === true),
  };
}
