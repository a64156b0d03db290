// Terms by which two texts meet through the dictionary. An article's words stand under their own keys
// (`d:渡轮`); a note's words look for those of their translations ("ferry" for `d:渡轮`, `d:渡船` …).

import { contains, overlaps, type Span } from "../text/span.ts";
import type { Dictionary } from "./dictionary.ts";
import { findDictionaryWords } from "./dictionaryWords.ts";
import { findTerms, type Term } from "./terms.ts";

/** Words of an article that the dictionary knows, under their own keys: `d:渡轮`, `d:ferri`. */
export function ownTerms(text: string, dictionary: Dictionary): readonly Term[] {
  const terms = findDictionaryWords(text, dictionary).map(({ word, span }) => ({
    key: `d:${word}`,
    span,
  }));
  for (const { phrase, span } of findPhrases(text, dictionary)) {
    terms.push({ key: `d:${phrase}`, span });
  }
  return terms;
}

/** A word of a note with the keys of what it may be in the other script. */
export interface TranslatedWord {
  readonly span: Span;
  readonly keys: readonly string[];
}

/** Words of a note that the glossary does not know and the dictionary does. */
export function translatedWords(text: string, dictionary: Dictionary): readonly TranslatedWord[] {
  const words = findDictionaryWords(text, dictionary).map(({ english, span }) => ({
    span,
    keys: english.map((phrase) => `d:${phrase}`),
  }));
  for (const { phrase, span, known } of findPhrases(text, dictionary)) {
    if (known) continue;
    words.push({ span, keys: dictionary.hanFor(phrase).map((word) => `d:${word}`) });
  }
  return words;
}

/**
 * The keys of terms that a text must have to have what the key names, in any order: a dictionary word, or with `r:` a
 * term that is part of a name.
 */
export function partsOf(key: string): readonly string[] {
  const word = key.slice(2);
  if (key.startsWith("r:")) return [word];
  if (/^[a-z]/u.test(word)) return word.split(" ").map((part) => `w:${part}`);
  return [...word.slice(1)].map((character, at) => `b:${word.charAt(at)}${character}`);
}

interface Phrase {
  /** Stems. */
  readonly phrase: string;
  readonly span: Span;
  /** Whether the glossary has a concept for it. */
  readonly known: boolean;
}

/** English words, and two that stand together, that the dictionary has Han words for. */
function findPhrases(text: string, dictionary: Dictionary): readonly Phrase[] {
  const terms = findTerms(text);
  const words = terms.filter(({ key }) => key.startsWith("w:"));
  const concepts = terms.filter(({ key }) => key.startsWith("c:"));
  const isKnown = (word: Span) => concepts.some(({ span }) => overlaps(span, word));
  const found: Phrase[] = [];
  words.forEach(({ key, span }, at) => {
    const stem = key.slice(2);
    if (dictionary.hanFor(stem).length > 0) {
      found.push({ phrase: stem, span, known: isKnown(span) });
    }
    const next = words[at + 1];
    if (next === undefined || !/^[ -]$/u.test(text.slice(span.end, next.span.start))) return;
    const both = { start: span.start, end: next.span.end };
    const phrase = `${stem} ${next.key.slice(2)}`;
    if (dictionary.hanFor(phrase).length > 0) {
      found.push({ phrase, span: both, known: concepts.some((one) => contains(one.span, both)) });
    }
  });
  return found;
}
