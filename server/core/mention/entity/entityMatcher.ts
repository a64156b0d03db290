// Finds many names in a text at once, longest first: by the first word where a name starts with a
// Latin letter or a digit, by the first two characters else. Script variants and accents do not
// count; Latin capitals do, a little.

import { codeAt } from "../../text/codeAt.ts";
import { addPair, mayHavePair, type PairBits, pairBits } from "../../text/pairBits.ts";
import type { Span } from "../../text/span.ts";
import { CHAR, charClass, isCjk, isNameDot, isWordChar } from "./entityChars.ts";
import { charSet } from "./entityWords.ts";

export interface NameMatcher<T> {
  /** What names begin with: see `secondOf`; undefined for a few names, where making it would cost more than it spares. */
  readonly beginnings: PairBits | undefined;
  readonly byWord: ReadonlyMap<string, readonly MatchedName<T>[]>;
  readonly byPair: ReadonlyMap<number, readonly MatchedName<T>[]>;
}

/** A name to find, with `foldChars(name)`, and what it stands for. */
export interface MatchedName<T> {
  readonly name: string;
  readonly folded: string;
  /** `matchKey(folded)`. */
  readonly key: string | number;
  readonly value: T;
}

export interface NameMatch<T> {
  readonly span: Span;
  readonly value: T;
}

/**
 * A matcher of `names`. Names of a single character are left out: they are parts of too many words.
 */
export function nameMatcher<T>(names: Iterable<MatchedName<T>>): NameMatcher<T> {
  const all = [...names];
  const beginnings = all.length < FEW ? undefined : pairBits();
  const byWord = new Map<string, MatchedName<T>[]>();
  const byPair = new Map<number, MatchedName<T>[]>();
  for (const entry of all) {
    if (entry.name.length < 2) continue;
    const { key, folded } = entry;
    const length = typeof key === "string" ? key.length : 0;
    if (beginnings !== undefined)
      addPair(beginnings, folded.charCodeAt(0), secondOf(folded, 0, length));
    if (typeof key === "string") add(byWord, key, entry);
    else add(byPair, key, entry);
  }
  for (const map of [byWord, byPair]) {
    for (const entries of map.values()) {
      if (entries.length > 1) entries.sort((a, b) => b.folded.length - a.folded.length);
    }
  }
  return { beginnings, byWord, byPair };
}

const FEW = 24;

/**
 * The names in `text`, in order, not overlapping; at each place the longest. `folded` is
 * `foldChars(text)`.
 */
export function matchNames<T>(
  text: string,
  folded: string,
  matcher: NameMatcher<T>,
): readonly NameMatch<T>[] {
  const found: NameMatch<T>[] = [];
  let i = 0;
  while (i < folded.length) {
    const wordLength = wordEnd(folded, i) - i;
    const may =
      matcher.beginnings === undefined ||
      mayHavePair(matcher.beginnings, codeAt(folded, i), secondOf(folded, i, wordLength));
    const entry = may
      ? namesAt(matcher, folded, i, wordLength)?.find((each) => fits(text, folded, i, each))
      : undefined;
    if (entry === undefined) {
      i += Math.max(1, wordLength);
    } else {
      found.push({ span: { start: i, end: i + entry.folded.length }, value: entry.value });
      i += entry.folded.length;
    }
  }
  return found;
}

/** The names that may begin at `offset`, where a word of that length stands (0: none). */
function namesAt<T>(
  { byWord, byPair }: NameMatcher<T>,
  folded: string,
  offset: number,
  length: number,
): readonly MatchedName<T>[] | undefined {
  if (length === 0) return byPair.get(pairAt(folded, offset));
  return byWord.get(folded.slice(offset, offset + length));
}

/** What tells a name beside its first character: the last one of its first word, or the second where there is no word. */
function secondOf(folded: string, offset: number, wordLength: number): number {
  return codeAt(folded, offset + (wordLength === 0 ? 1 : wordLength - 1));
}

/**
 * What a name is found by: its first word where it is written with spaces, its first two characters
 * else.
 */
export function matchKey(folded: string): string | number {
  return isWordChar(folded, 0) ? folded.slice(0, wordEnd(folded, 0)) : pairAt(folded, 0);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/**
 * A key of two characters that fits a small integer (larger ones make slow map keys); a clash costs
 * a comparison.
 */
function pairAt(folded: string, offset: number): number {
  return ((codeAt(folded, offset) << 14) ^ codeAt(folded, offset + 1)) & 0x3fffffff;
}

/** The end of the letters and digits at `offset`. */
function wordEnd(folded: string, offset: number): number {
  let end = offset;
  while (isWordChar(folded, end)) end++;
  return end;
}

function fits<T>(text: string, folded: string, at: number, entry: MatchedName<T>): boolean {
  if (!folded.startsWith(entry.folded, at)) return false;
  const end = at + entry.folded.length;
  if (isWordChar(folded, end - 1) && isWordChar(folded, end)) return false;
  const isTitled = OFFICE_ENDS.has(codeAt(folded, at - 2));
  if ((!isTitled && isDotted(folded, at - 1)) || isDotted(folded, end)) return false;
  if (!isWordChar(folded, at)) return true;
  return text.startsWith(entry.name, at) || sameButForCase(text, at, entry);
}

/** Whether a dot joins name parts there: 斯金格 of 约翰·斯金格 is not the 斯金格 of 霍华德·斯金格. */
function isDotted(folded: string, offset: number): boolean {
  return isNameDot(folded, offset) && isCjk(folded, offset - 1) && isCjk(folded, offset + 1);
}

/** Characters that end offices and write no sounds: 理事長・大原道雄 is no name of two parts. */
const OFFICE_ENDS = charSet("长役者授员");

/**
 * "SONY" and "Sony" name one company and "su7" is the SU7; but "us" is not the US, nor "apple"
 * Apple.
 */
function sameButForCase<T>(text: string, at: number, { name, folded }: MatchedName<T>): boolean {
  if (/\d/.test(folded)) return true;
  if (name.length < SHORTEST_FREE_CASE) return false;
  return charClass(text, at) === CHAR.upper && charClass(name, 0) === CHAR.upper;
}

/** Shorter names must match in case: WHO, US, IT, May. */
const SHORTEST_FREE_CASE = 4;
