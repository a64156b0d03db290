// Terms of text written with spaces between words, English above all: stems, and glossary phrases
// of one or more words.

import { glossary } from "./glossary.ts";
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
  while (at < folded.length) {
    const end = wordEnd(folded, at);
    if (end > at) words.push({ ...lookUp(folded.slice(at, end)), start: at, end });
    const next = skipJoiners(folded, end);
    if (classAt(folded, next) !== letter) {
      at = Math.max(next, end);
      break;
    }
    at = next;
  }
  addWords(words, terms);
  return at;
}

/** What is known of a word wherever it stands. */
interface WordForm {
  /** Its stem's key (`w:county`); undefined for stop words, single letters and number words. */
  readonly key: string | undefined;
  readonly stem: string;
  /** `=counties`: the step of glossary phrases that want this very form. */
  readonly exact: string;
}

interface Word extends WordForm {
  readonly start: number;
  readonly end: number;
}

function wordEnd(folded: string, start: number): number {
  let end = start;
  for (;;) {
    const letterClass = classAt(folded, end);
    if (letterClass !== letter && letterClass !== digit) return end;
    end++;
  }
}

const joiners: ReadonlySet<string> = new Set(" \n\r\t-'’‐‑&");

function skipJoiners(folded: string, start: number): number {
  let at = start;
  while (joiners.has(folded.charAt(at))) at++;
  return at;
}

/**
 * Words repeat: the forms of the last 20,000 different ones are kept, far more than one article
 * has.
 */
const cacheLimit = 20_000;
const cache = new Map<string, WordForm>();

function lookUp(word: string): WordForm {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const key = word.length < 2 || stopWords.has(word) ? undefined : `w:${stem(word)}`;
  const form = { key, stem: stem(word), exact: `=${word}` };
  cache.set(word, form);
  return form;
}

/**
 * Each word's own term, after the concepts of the longest glossary phrase that starts with it
 * outside another.
 */
function addWords(words: readonly Word[], terms: Term[]): void {
  let free = 0;
  for (const [index, word] of words.entries()) {
    if (index >= free) {
      const { keys, count } = longestPhrase(words, index);
      const end = words[index + count - 1]?.end ?? word.end;
      for (const key of keys) terms.push({ key, span: { start: word.start, end } });
      free = index + Math.max(count, 1);
    }
    if (word.key !== undefined) {
      terms.push({ key: word.key, span: { start: word.start, end: word.end } });
    }
  }
}

interface LongestPhrase {
  readonly keys: readonly string[];
  /** Number of words; 0 for none. */
  readonly count: number;
}

const noPhrase: LongestPhrase = { keys: [], count: 0 };

function longestPhrase(words: readonly Word[], from: number): LongestPhrase {
  const { english } = glossary();
  let longest = noPhrase;
  let paths: readonly string[] = [""];
  for (let count = 1; paths.length > 0; count++) {
    const word = words[from + count - 1];
    if (word === undefined) break;
    const keys: string[] = [];
    const onward: string[] = [];
    for (const path of paths) {
      for (const step of [word.exact, word.stem]) {
        const longer = count === 1 ? step : `${path} ${step}`;
        const phrase = english.get(longer);
        if (phrase === undefined) continue;
        keys.push(...phrase.keys);
        if (phrase.goesOn) onward.push(longer);
      }
    }
    if (keys.length > 0) longest = { keys, count };
    paths = onward;
  }
  return longest;
}
