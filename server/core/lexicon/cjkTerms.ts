// Terms of Chinese and Japanese, which put no spaces between words: glossary words by longest
// match, and pairs of neighbouring characters for all that no glossary knows.

import { codeAt } from "../text/codeAt.ts";
import {
  CLASS_BIT,
  edge,
  empty,
  grammatical,
  isEmptyPair,
  joining,
  numeral,
  particle,
  rolesAt,
  traitsAt,
} from "./characterRoles.ts";
import { type CjkWord, wordsAt } from "./glossary.ts";
import { classAt, han, hiragana, isCjk, katakana } from "./letters.ts";
import type { TermSink } from "./terms.ts";

/** Adds the terms of the run of Han and kana that starts at `start`, and returns its end. */
export function addCjkTerms(folded: string, start: number, terms: TermSink): number {
  let end = start;
  while (isCjk(classAt(folded, end))) end++;
  const run = { folded, start, end };
  // Where the last word ended: the next one starts there or later.
  let covered = -1;
  let traits = traitsAt(folded, start);
  for (let at = start; at < end; at++) {
    if (at >= covered) {
      const word = longestWord(run, at, covered);
      if (word !== undefined) {
        covered = at + word.text.length;
        for (const key of word.keys) terms.word(key, at, covered);
      }
    }
    const next = traitsAt(folded, at + 1);
    const isInWord = at + 2 <= covered;
    if (at + 1 < end && isTelling(traits, next, isInWord) && (isInWord || !isEmptyPair(folded, at)))
      terms.pair(codeAt(folded, at), codeAt(folded, at + 1), at);
    traits = next;
  }
  return end;
}

interface Run {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The longest glossary word that stands at `at`; `lastEnd` is the end of the one before. */
function longestWord(run: Run, at: number, lastEnd: number): CjkWord | undefined {
  for (const word of wordsAt(run.folded, at)) {
    const { length } = word.text;
    if (length > run.end - at || !goesOn(run.folded, at, word.text)) continue;
    if (length === 1 ? standsAlone(run, at, lastEnd) : fitsKatakana(run, at, at + length))
      return word;
  }
  return undefined;
}

/**
 * Whether a single character is a word here and not part of one: 开 in 海外开1万家, not in 公开. Its
 * neighbours must be the run's ends, numerals, characters without content, hiragana, or glossary
 * words.
 */
function standsAlone(run: Run, at: number, lastEnd: number): boolean {
  return (
    (lastEnd === at || isEdge(run, at - 1)) && (isEdge(run, at + 1) || startsWord(run, at + 1))
  );
}

function isEdge({ folded, start, end }: Run, index: number): boolean {
  if (index < start || index >= end || classAt(folded, index) === hiragana) return true;
  return (rolesAt(folded, index) & edge) !== 0;
}

function startsWord({ folded, end }: Run, at: number): boolean {
  for (const { text } of wordsAt(folded, at)) {
    if (text.length > 1 && text.length <= end - at && goesOn(folded, at, text)) return true;
  }
  return false;
}

/** Whether a word whose first two characters stand at `at` stands there whole. */
function goesOn(folded: string, at: number, word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    if (codeAt(folded, at + i) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/**
 * Katakana runs are words or compounds of long words: a word of up to three characters must be the
 * whole run (コスト is not in コストコ, パン not in パンダ), a longer one must begin or end it.
 */
function fitsKatakana({ folded }: Run, start: number, end: number): boolean {
  if (classAt(folded, start) !== katakana) return true;
  const opens = classAt(folded, start - 1) !== katakana;
  const closes = classAt(folded, end - 1) !== katakana || classAt(folded, end) !== katakana;
  return end - start > 3 ? opens || closes : opens && closes;
}

/** Whether two characters may say something, by their traits: not grammar, not a numeral, not hiragana alone. */
function isTelling(a: number, b: number, isInWord: boolean): boolean {
  if (((a | b) & (numeral | empty)) !== 0 || (a & b & grammatical) !== 0) return false;
  if (!isInWord && ((a | b) & joining) !== 0) return false;
  const kind = a >> CLASS_BIT;
  if (kind === hiragana) return false;
  return b >> CLASS_BIT !== hiragana || (kind === han && (b & particle) === 0);
}
