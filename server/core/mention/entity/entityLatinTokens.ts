// Latin words of a text with what their looks tell: capital, all capitals, start of a sentence,
// joined to the word before.

import { CHAR, charClass, isWordChar } from "./entityChars.ts";
import { wordSet } from "./entityWords.ts";

export interface LatinToken {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents and a possessive 's. */
  readonly folded: string;
  readonly capital: boolean;
  /** No lower-case letter, at least two capitals: NATO, SONY, U.S. */
  readonly allCaps: boolean;
  readonly hasDigit: boolean;
  /** First word of a sentence, a line, a quotation or after a colon: its capital says nothing. */
  readonly startsSentence: boolean;
  /** Only a space stands between it and the token before ("Mr. " counts as one). */
  readonly joined: boolean;
}

/** The Latin words of `text`; `folded` has the same offsets. */
export function latinTokens(text: string, folded: string): readonly LatinToken[] {
  const tokens: LatinToken[] = [];
  let before: LatinToken | undefined;
  for (let i = 0; i < text.length; i++) {
    if (!isWordChar(text, i)) continue;
    const end = wordEnd(text, i);
    before = tokenAt(text, folded, { start: i, end }, before);
    tokens.push(before);
    i = Math.max(i, possessiveEnd(text, end) - 1);
  }
  return tokens;
}

/** English writes "I" with a capital wherever it stands. */
const FIRST_PERSON = /^I(?:['’](?:m|ve|ll|d|M|VE|LL|D))?$/;

/** Marks inside a word: O'Brien, Jean-Luc, U.S., AT&T. */
const INNER_MARKS = "'’-.&‑";

/** Longer runs without a space are addresses, hashes or noise. */
const LONGEST_WORD = 40;

const ABBREVIATIONS = wordSet(`
  mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr inc corp co ltd no vs etc jan feb mar
  apr jun jul aug sep sept oct nov dec u.s u.k u.n`);

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (isWordChar(text, end)) end++;
    else if (INNER_MARKS.includes(text.charAt(end)) && isInner(text, start, end)) end++;
    else break;
  }
  // The full stop of an abbreviation is part of it: "U.S.", "J.".
  if (text[end] === "." && INITIALS.test(text.slice(start, Math.min(end, start + 8)))) end++;
  return stripEnd(text, start, end);
}

/** Matches "J", "U.S"; not "Inc". */
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u;

function isInner(text: string, start: number, at: number): boolean {
  if (!isWordChar(text, at + 1) || !isWordChar(text, at - 1)) return false;
  if (text[at] !== ".") return true;
  // Full stops join single letters (U.S.) and digits, never words ("end.Next").
  return at - start <= 8 && !isWordChar(text, at - 2) && !isWordChar(text, at + 2);
}

/** Without a possessive 's, and without the second half of "Melbourne-based". */
function stripEnd(text: string, start: number, end: number): number {
  if (end - start > 2 && possessiveEnd(text, end - 2) === end) return end - 2;
  for (let i = end - 2; i > start && i >= end - LONGEST_COMPOUND_END; i--) {
    if (text[i] === "-") return COMPOUND_ENDS.has(text.slice(i + 1, end)) ? i : end;
  }
  return end;
}

/** "-controlled". */
const LONGEST_COMPOUND_END = 11;

/** "Melbourne-based" is about Melbourne; Snap-on is a name. */
const COMPOUND_ENDS = wordSet(`
  based born led backed style era owned made listed controlled run trained like only wide centric
  related branded focused linked free level area bound educated native built funded sponsored`);

/** Behind a possessive 's at `end`, else `end`. */
function possessiveEnd(text: string, end: number): number {
  const mark = text.charAt(end);
  if (mark !== "'" && mark !== "’") return end;
  const letter = text.charAt(end + 1);
  return (letter === "s" || letter === "S") && !isWordChar(text, end + 2) ? end + 2 : end;
}

function tokenAt(
  text: string,
  folded: string,
  { start, end }: { readonly start: number; readonly end: number },
  before: LatinToken | undefined,
): LatinToken {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let i = start; i < end; i++) {
    const kind = charClass(text, i);
    if (kind === CHAR.upper) upper++;
    else if (kind === CHAR.lower) lower++;
    else if (kind === CHAR.digit) digits++;
  }
  const gap = text.slice(before?.end ?? Math.max(0, start - 8), start);
  const joined = before !== undefined && isJoin(gap, before);
  return {
    start,
    end,
    folded: folded.slice(start, Math.min(end, start + LONGEST_WORD)).replace("’", "'"),
    capital: charClass(text, start) === CHAR.upper && !FIRST_PERSON.test(text.slice(start, end)),
    allCaps: upper >= 2 && lower === 0,
    hasDigit: digits > 0,
    startsSentence: before === undefined ? !/[^\s"“‘(*•·-]/.test(gap) : startsSentence(gap, before),
    joined,
  };
}

function isJoin(gap: string, before: LatinToken): boolean {
  if (gap === " " || gap === "\u00A0" || gap === "' " || gap === "’ ") return true;
  return gap === ". " && ABBREVIATIONS.has(before.folded);
}

/**
 * A sentence ends between two words: "? ", ". " unless after an abbreviation, a line end, an
 * opening quotation mark.
 */
function startsSentence(gap: string, before: LatinToken): boolean {
  if (gap === " ") return false;
  if (/[!?。！？…:：;"“”‘|•\n\r]/.test(gap) || /(?:^| )[-–—*] $/.test(gap)) return true;
  return /\.(?:\s|["”’)\]])/.test(gap) && !ABBREVIATIONS.has(before.folded);
}
