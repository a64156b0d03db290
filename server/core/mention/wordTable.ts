// Longest match of a text against a table of words: at a place, or ending at a place. Linear in the
// longest word, never in the table.

import { isLetterAt } from "./chars.ts";

export interface WordTable<T> {
  readonly words: ReadonlyMap<string, T>;
  /** Lengths that words of the table have, longest first, by their first and by their last code unit. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>;
  readonly byLast: ReadonlyMap<number, readonly number[]>;
}

export interface WordMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Words in lower case as keys; text is matched without regard to the case of Latin letters. */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const words = new Map(entries);
  const byFirst = new Map<number, Set<number>>();
  const byLast = new Map<number, Set<number>>();
  for (const word of words.keys()) {
    note(byFirst, word.charCodeAt(0), word.length);
    note(byLast, word.charCodeAt(word.length - 1), word.length);
  }
  return { words, byFirst: sorted(byFirst), byLast: sorted(byLast) };
}

/** One value for each of several space-separated words: `{ about: "約 近 ..." }` as entries. */
export function* spread<T>(rows: Iterable<readonly [T, string]>): Generator<readonly [string, T]> {
  for (const [value, words] of rows) {
    for (const word of words.split(" ")) if (word !== "") yield [word.replaceAll("_", " "), value];
  }
}

/** The longest word of the table that starts at `i` and, if it ends in a letter, is not followed by one. */
export function longestAt<T>(
  table: WordTable<T>,
  text: string,
  i: number,
): WordMatch<T> | undefined {
  for (const length of table.byFirst.get(lower(text.charCodeAt(i))) ?? []) {
    const end = i + length;
    const value = table.words.get(text.slice(i, end).toLowerCase());
    if (value === undefined) continue;
    if (isLetterAt(text, end) && isLetterAt(text, end - 1)) continue;
    return { start: i, end, value };
  }
  return undefined;
}

/** The longest word of the table that ends at `i` and, if it starts with a letter, does not follow one. */
export function longestBefore<T>(
  table: WordTable<T>,
  text: string,
  i: number,
): WordMatch<T> | undefined {
  for (const length of table.byLast.get(lower(text.charCodeAt(i - 1))) ?? []) {
    const start = i - length;
    if (start < 0) continue;
    const value = table.words.get(text.slice(start, i).toLowerCase());
    if (value === undefined) continue;
    if (isLetterAt(text, start) && isLetterAt(text, start - 1)) continue;
    return { start, end: i, value };
  }
  return undefined;
}

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

function note(lengths: Map<number, Set<number>>, key: number, length: number): void {
  const known = lengths.get(key);
  if (known === undefined) lengths.set(key, new Set([length]));
  else known.add(length);
}

function sorted(lengths: Map<number, Set<number>>): Map<number, readonly number[]> {
  return new Map([...lengths].map(([key, set]) => [key, [...set].sort((a, b) => b - a)]));
}
