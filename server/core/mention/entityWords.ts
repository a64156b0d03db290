// Tables of words that are looked up at a place of a text: what stands here, what ends here.

import { foldChars } from "../text/fold.ts";

/**
 * Words by first and by last character, longest first. Folded: they are looked up in folded text.
 */
export interface WordTable {
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
  readonly byLast: ReadonlyMap<number, readonly string[]>;
}

/** A table of the words in `lists`, which are separated by spaces or line ends. */
export function wordTable(...lists: readonly string[]): WordTable {
  const words = [...wordSet(...lists)].sort((a, b) => b.length - a.length);
  return {
    byFirst: groupBy(words, (word) => word.charCodeAt(0)),
    byLast: groupBy(words, (word) => word.charCodeAt(word.length - 1)),
  };
}

function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** The folded words of `lists`. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => foldChars(list).split(/\s+/)).filter(Boolean));
}

/** The folded characters of `list`, white space left out. */
export function charSet(list: string): ReadonlySet<number> {
  const characters = [...foldChars(list).replace(/\s/g, "")];
  return new Set(characters.map((character) => character.charCodeAt(0)));
}

/** Length of the longest word of the table that starts at `offset`; 0 where there is none. */
export function wordAt(table: WordTable, folded: string, offset: number): number {
  for (const word of table.byFirst.get(folded.charCodeAt(offset)) ?? []) {
    if (folded.startsWith(word, offset)) return word.length;
  }
  return 0;
}

/** Length of the longest word of the table that ends at `offset`; 0 where there is none. */
export function wordBefore(table: WordTable, folded: string, offset: number): number {
  for (const word of table.byLast.get(folded.charCodeAt(offset - 1)) ?? []) {
    if (offset >= word.length && folded.startsWith(word, offset - word.length)) return word.length;
  }
  return 0;
}
