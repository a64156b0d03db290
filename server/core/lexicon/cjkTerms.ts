// Terms of Chinese and Japanese, which put no spaces between words: glossary words by longest
// match, and pairs of neighbouring characters for all that no glossary knows.

import {
  edge,
  empty,
  emptyPairs,
  grammatical,
  joining,
  numeral,
  particle,
  rolesAt,
} from "./characterRoles.ts";
import { wordsFrom } from "./glossary.ts";
import { classAt, han, hiragana, isCjk, katakana } from "./letters.ts";
import type { TermSink } from "./terms.ts";

/** Adds the terms of the run of Han and kana that starts at `start`, and returns its end. */
export function addCjkTerms(folded: string, start: number, terms: TermSink): number {
  let end = start;
  while (isCjk(classAt(folded, end))) end++;
  const words = findWords({ folded, start, end });
  let next = 0;
  let covered = start;
  for (let at = start; at < end; at++) {
    const word = words[next];
    if (word?.start === at) {
      for (const key of word.keys) terms.word(key, at, word.end);
      covered = word.end;
      next++;
    }
    if (at + 1 < end && isTelling(folded, at, at + 2 <= covered)) {
      terms.pair(folded.charCodeAt(at), folded.charCodeAt(at + 1), at);
    }
  }
  return end;
}

interface Run {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

/**
 * Glossary words from left to right, each the longest that starts where the one before ended or
 * later.
 */
function findWords(run: Run): readonly FoundWord[] {
  const found: FoundWord[] = [];
  let at = run.start;
  while (at < run.end) {
    const word = longestWord(run, at, found.at(-1)?.end);
    if (word !== undefined) found.push(word);
    at = word?.end ?? at + 1;
  }
  return found;
}

function longestWord(run: Run, at: number, lastEnd: number | undefined): FoundWord | undefined {
  for (const { text, keys } of wordsFrom(run.folded.charCodeAt(at))) {
    const { length } = text;
    if (length > run.end - at || !run.folded.startsWith(text, at)) continue;
    const word = { start: at, end: at + length, keys };
    if (length === 1 ? standsAlone(run, at, lastEnd) : fitsKatakana(run, word)) return word;
  }
  return undefined;
}

/**
 * Whether a single character is a word here and not part of one: 开 in 海外开1万家, not in 公开. Its
 * neighbours must be the run's ends, numerals, characters without content, hiragana, or glossary
 * words.
 */
function standsAlone(run: Run, at: number, lastEnd: number | undefined): boolean {
  return (
    (lastEnd === at || isEdge(run, at - 1)) && (isEdge(run, at + 1) || startsWord(run, at + 1))
  );
}

function isEdge({ folded, start, end }: Run, index: number): boolean {
  if (index < start || index >= end || classAt(folded, index) === hiragana) return true;
  return (rolesAt(folded, index) & edge) !== 0;
}

function startsWord({ folded, end }: Run, at: number): boolean {
  for (const { text } of wordsFrom(folded.charCodeAt(at))) {
    if (text.length > 1 && text.length <= end - at && folded.startsWith(text, at)) return true;
  }
  return false;
}

/**
 * Katakana runs are words or compounds of long words: a word of up to three characters must be the
 * whole run (コスト is not in コストコ, パン not in パンダ), a longer one must begin or end it.
 */
function fitsKatakana({ folded }: Run, { start, end }: FoundWord): boolean {
  if (classAt(folded, start) !== katakana) return true;
  const opens = classAt(folded, start - 1) !== katakana;
  const closes = classAt(folded, end - 1) !== katakana || classAt(folded, end) !== katakana;
  return end - start > 3 ? opens || closes : opens && closes;
}

/** Whether the two characters say something: not grammar, not a numeral, not hiragana alone. */
function isTelling(folded: string, at: number, isInWord: boolean): boolean {
  if (classAt(folded, at) === hiragana) return false;
  const a = rolesAt(folded, at);
  const b = rolesAt(folded, at + 1);
  if (((a | b) & (numeral | empty)) !== 0 || (a & b & grammatical) !== 0) return false;
  if (!isInWord && ((a | b) & joining) !== 0) return false;
  if (classAt(folded, at + 1) === hiragana) {
    return classAt(folded, at) === han && (b & particle) === 0;
  }
  return isInWord || !emptyPairs.has(folded.slice(at, at + 2));
}
