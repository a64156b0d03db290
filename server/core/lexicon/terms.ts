// What two sentences are matched by: the words they share, in one language or across three. "covers
// 2,898 counties" and 「覆盖了中国2898个区县」 share c:cover and c:county.

import { foldChars } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { addCjkTerms } from "./cjkTerms.ts";
import { addEnglishTerms } from "./englishTerms.ts";
import { classAt, isCjk, letter } from "./letters.ts";

/** A word or concept of a text. Equal keys mean the same thing, whatever the language. */
export interface Term {
  /**
   * `c:county` a glossary concept, `w:counti` a Latin word's stem, `b:区县` two folded Han or kana
   * characters.
   */
  readonly key: string;
  /** Where it stands; UTF-16 code units of the text as given. */
  readonly span: Span;
}

/** Takes the terms of a text in order of their starts, without an object and a key for each. */
export interface TermSink {
  /** Two folded Han or kana characters, by their code units: `b:区县`. */
  pair(first: number, second: number, start: number): void;
  /** A term with any other key. */
  word(key: string, start: number, end: number): void;
}

/**
 * The terms of a text in order of their starts, for any mix of Chinese, Japanese and English. No
 * stop words, no digits and no number words: figures are compared by others, and a wrong one must
 * not keep a sentence from its like. One word can give several terms: "counties" is c:county and
 * w:county. Linear in the text.
 */
export function findTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  readTerms(foldChars(text), {
    pair(first, second, start) {
      const key = `b:${String.fromCharCode(first, second)}`;
      terms.push({ key, span: { start, end: start + 2 } });
    },
    word: (key, start, end) => terms.push({ key, span: { start, end } }),
  });
  return terms;
}

/** As `findTerms`, of a text that `foldChars` has folded, one after the other. */
export function readTerms(folded: string, terms: TermSink): void {
  let at = 0;
  while (at < folded.length) {
    const letterClass = classAt(folded, at);
    if (letterClass === letter) at = addEnglishTerms(folded, at, terms);
    else if (isCjk(letterClass)) at = addCjkTerms(folded, at, terms);
    else at++;
  }
}
