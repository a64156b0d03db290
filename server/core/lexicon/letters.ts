// Classes of folded characters, as the word finders need them: one table look-up a code unit.

import { codeAt } from "../text/codeAt.ts";

/** Everything that neither is nor joins a word: punctuation, symbols, surrogates. */
export const other = 0;
/** Letters that make words between spaces: Latin, Greek, Cyrillic, Hangul. */
export const letter = 1;
export const digit = 2;
/** Han characters and the marks that repeat them (々). */
export const han = 3;
export const hiragana = 4;
/** Katakana and the long vowel mark; the middle dot ・ separates words and is `other`. */
export const katakana = 5;

export type LetterClass =
  | typeof other
  | typeof letter
  | typeof digit
  | typeof han
  | typeof hiragana
  | typeof katakana;

const ranges: readonly (readonly [number, number, LetterClass])[] = [
  [0x30, 0x39, digit],
  [0x61, 0x7a, letter],
  [0xdf, 0xf6, letter],
  [0xf8, 0x24f, letter],
  [0x370, 0x52f, letter],
  [0x3005, 0x3006, han],
  [0x3041, 0x309f, hiragana],
  [0x30a1, 0x30fa, katakana],
  [0x30fc, 0x30ff, katakana],
  [0x3400, 0x4dbf, han],
  [0x4e00, 0x9fff, han],
  [0xac00, 0xd7a3, letter],
];

const table = new Uint8Array(0x10000);
for (const [first, last, letterClass] of ranges) table.fill(letterClass, first, last + 1);

/**
 * Class of the code unit at `index` of a text that `foldChars` has folded; `other` beyond its end.
 */
export function classAt(folded: string, index: number): number {
  return classOf(codeAt(folded, index));
}

/** Class of a folded code unit. */
export function classOf(code: number): number {
  return table[code] ?? other;
}

/** Whether the class is written without spaces between words. */
export function isCjk(letterClass: number): boolean {
  return letterClass >= han;
}
