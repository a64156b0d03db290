// Tables of words that are looked up at a place of a text: what stands here, what ends here.

import { type CharBits, charBits, hasChar, hasCode } from "../../text/charBits.ts";
import { codeAt } from "../../text/codeAt.ts";
import { foldChars } from "../../text/fold.ts";

/**
 * Words by first and by last character, longest first. Folded: they are looked up in folded text.
 */
export interface WordTable {
  readonly byFirst: WordsByCharacter;
  readonly byLast: WordsByCharacter;
}

interface WordsByCharacter {
  /** The characters that `words` has: nearly every character of an article is none of them. */
  readonly bits: CharBits;
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
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const code = codeOf(word);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [word]);
    else group.push(word);
  }
  return { bits: charBits(groups.keys()), words: groups };
}

/** The characters that words of the tables begin with. */
export function firstsOf(...tables: readonly WordTable[]): CharBits {
  return charBits(...tables.map(({ byFirst }) => byFirst.words.keys()));
}

/** The characters that words of the tables end with. */
export function lastsOf(...tables: readonly WordTable[]): CharBits {
  return charBits(...tables.map(({ byLast }) => byLast.words.keys()));
}

/** The table's words by the character at `offset`. */
function candidates(table: WordsByCharacter, folded: string, offset: number): readonly string[] {
  if (!hasChar(table.bits, folded, offset)) return NONE;
  return table.words.get(codeAt(folded, offset)) ?? NONE;
}

const NONE: readonly string[] = [];

/** The folded words of `lists`. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => foldChars(list).split(/\s+/)).filter(Boolean));
}

/** Characters by their codes; asked of nearly each character of an article, so bits and no `Set`. */
export interface CharSet {
  readonly codes: readonly number[];
  has(code: number): boolean;
}

/** The folded characters of `list`, white space left out. */
export function charSet(list: string): CharSet {
  const codes = [...foldChars(list).replace(/\s/g, "")].map((character) => character.charCodeAt(0));
  const bits = charBits(codes);
  return { codes, has: (code) => hasCode(bits, code) };
}

/** Length of the longest word of the table that starts at `offset`; 0 where there is none. */
export function wordAt(table: WordTable, folded: string, offset: number): number {
  for (const word of candidates(table.byFirst, folded, offset)) {
    if (standsAt(folded, offset, word)) return word.length;
  }
  return 0;
}

/** Length of the longest word of the table that ends at `offset`; 0 where there is none. */
export function wordBefore(table: WordTable, folded: string, offset: number): number {
  for (const word of candidates(table.byLast, folded, offset - 1)) {
    if (offset >= word.length && standsAt(folded, offset - word.length, word)) return word.length;
  }
  return 0;
}

/** Letter by letter: nearly all words differ in the first or second, and a call of `startsWith` costs as much as ten looks. */
export function standsAt(folded: string, offset: number, word: string): boolean {
  if (offset + word.length > folded.length) return false;
  for (let i = 0; i < word.length; i++) {
    if (folded.charCodeAt(offset + i) !== word.charCodeAt(i)) return false;
  }
  return true;
}
