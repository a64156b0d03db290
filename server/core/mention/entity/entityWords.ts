// Tables of words that are looked up at a place of a text: what stands here, what ends here.

import { foldChars } from "../../text/fold.ts";

/**
 * Words by first and by last character, longest first. Folded: they are looked up in folded text.
 */
export interface WordTable {
  readonly byFirst: WordsByCharacter;
  readonly byLast: WordsByCharacter;
}

interface WordsByCharacter {
  /** A bit a code unit: nearly every character of an article is none of the table's. */
  readonly bits: Uint8Array;
  readonly words: ReadonlyMap<number, readonly string[]>;
}

/** A table of the words in `lists`, which are separated by spaces or line ends. */
export function wordTable(...lists: readonly string[]): WordTable {
  const words = [...wordSet(...lists)].sort((a, b) => b.length - a.length);
  return {
    byFirst: byCharacter(words, (word) => word.charCodeAt(0)),
    byLast: byCharacter(words, (word) => word.charCodeAt(word.length - 1)),
  };
}

function byCharacter(words: readonly string[], codeOf: (word: string) => number): WordsByCharacter {
  const bits = new Uint8Array(0x10000 / 8);
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const code = codeOf(word);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [word]);
    else group.push(word);
    bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
  }
  return { bits, words: groups };
}

/** The table's words by the character at `offset`; outside the text "| 0" makes a code of NaN. */
function candidates(table: WordsByCharacter, folded: string, offset: number): readonly string[] {
  const code = folded.charCodeAt(offset) | 0;
  if ((((table.bits[code >> 3] ?? 0) >> (code & 7)) & 1) === 0) return NONE;
  return table.words.get(code) ?? NONE;
}

const NONE: readonly string[] = [];

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
  for (const word of candidates(table.byFirst, folded, offset)) {
    if (folded.startsWith(word, offset)) return word.length;
  }
  return 0;
}

/** Length of the longest word of the table that ends at `offset`; 0 where there is none. */
export function wordBefore(table: WordTable, folded: string, offset: number): number {
  for (const word of candidates(table.byLast, folded, offset - 1)) {
    if (offset >= word.length && folded.startsWith(word, offset - word.length)) return word.length;
  }
  return 0;
}
