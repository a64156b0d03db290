// Longest match of a text against a table of words, at a place or ending at a place. Two tries, so
// that the cost is that of the characters that agree: in prose nearly always one look-up, whatever
// the size of the table. A bit for each first and last character spares even that.

import { type CharBits, charBits, hasChar } from "../../text/charBits.ts";
import { codeAt } from "../../text/codeAt.ts";
import { isLetterAt } from "./chars.ts";

export interface WordTable<T> {
  readonly words: ReadonlyMap<string, T>;
  readonly forward: Node<T>;
  readonly backward: Node<T>;
  /** The characters that words begin and end with, in both cases. */
  readonly heads: CharBits;
  readonly tails: CharBits;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

export interface WordMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Words in lower case as keys; text is matched without regard to the case of Latin letters. */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const words = new Map(entries);
  const [forward, backward] = [node<T>(), node<T>()];
  for (const [word, value] of words) {
    let [ahead, behind] = [forward, backward];
    for (let i = 0; i < word.length; i++) {
      ahead = child(ahead, word.charCodeAt(i));
      behind = child(behind, word.charCodeAt(word.length - 1 - i));
    }
    ahead.value = value;
    behind.value = value;
  }
  const [heads, tails] = [bothCases(forward), bothCases(backward)];
  return { words, forward, backward, heads, tails };
}

function bothCases<T>({ next }: Node<T>): CharBits {
  const codes = [...next.keys()];
  return charBits(
    codes,
    codes.filter(isSmall).map((code) => code & ~0x20),
  );
}

/** One value for each of several space-separated words; _ is a space within a word. */
export function* spread<T>(rows: Iterable<readonly [T, string]>): Generator<readonly [string, T]> {
  for (const [value, words] of rows) {
    for (const word of words.split(" ")) if (word !== "") yield [word.replaceAll("_", " "), value];
  }
}

/**
 * The longest word of the table that starts at `i` and, if it ends in a letter, is not followed by
 * one.
 */
export function longestAt<T>(
  table: WordTable<T>,
  text: string,
  i: number,
): WordMatch<T> | undefined {
  if (!hasChar(table.heads, text, i)) return undefined;
  let at: Node<T> | undefined = table.forward.next.get(lower(codeAt(text, i)));
  let found: WordMatch<T> | undefined;
  for (let end = i + 1; at !== undefined; end++) {
    const { value } = at;
    if (value !== undefined && !(isLetterAt(text, end) && isLetterAt(text, end - 1))) {
      found = { start: i, end, value };
    }
    at = at.next.get(lower(codeAt(text, end)));
  }
  return found;
}

/**
 * The longest word of the table that ends at `i` and, if it starts with a letter, does not follow
 * one.
 */
export function longestBefore<T>(
  table: WordTable<T>,
  text: string,
  i: number,
): WordMatch<T> | undefined {
  if (!hasChar(table.tails, text, i - 1)) return undefined;
  let at: Node<T> | undefined = table.backward.next.get(lower(codeAt(text, i - 1)));
  let found: WordMatch<T> | undefined;
  for (let start = i - 1; at !== undefined; start--) {
    const { value } = at;
    if (value !== undefined && !(isLetterAt(text, start) && isLetterAt(text, start - 1))) {
      found = { start, end: i, value };
    }
    at = at.next.get(lower(codeAt(text, start - 1)));
  }
  return found;
}

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function node<T>(): Node<T> {
  return { next: new Map(), value: undefined };
}

function child<T>(parent: Node<T>, code: number): Node<T> {
  const known = parent.next.get(code);
  if (known !== undefined) return known;
  const made = node<T>();
  parent.next.set(code, made);
  return made;
}
