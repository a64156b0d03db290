// Runs of capitalised words: "Howard Stringer", "Bank of England", "Ursula von der Leyen". Sentence
// starts, titles and calendar words are cut off here; what a run names is decided elsewhere.

import type { LatinToken } from "./entityLatinTokens.ts";
import {
  CALENDAR,
  HEADLINE_WORDS,
  isOrganizationEnd,
  NAME_PARTICLES,
  NOT_NAMES,
  ORGANIZATION_HEADS,
  PERSON_TITLES,
  PLACE_ENDS,
  SENTENCE_STARTERS,
  TITLES_EN,
} from "./entityLatinWords.ts";
import { GIVEN_NAMES } from "./givenNames.ts";

/** Tokens `first..last` (both in) of a source, that may name something. */
export interface LatinRun {
  readonly first: number;
  readonly last: number;
  /** A person's title stands right before it; its first token, where it does. */
  readonly titleFrom?: number;
}

/** The runs of `tokens`. `lower` holds the words that the article also writes in lower case. */
export function latinRuns(
  tokens: readonly LatinToken[],
  lower: ReadonlySet<string>,
): readonly LatinRun[] {
  const runs: LatinRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.capital !== true) continue;
    const last = runEnd(tokens, i);
    for (const run of isHeadlinePart(tokens, i, last) ? [] : split(tokens, i, last)) {
      const trimmed = trim(tokens, lower, run);
      if (trimmed !== undefined) runs.push(trimmed);
    }
    i = last;
  }
  return runs;
}

/** "Rafael Nadal Is Back": inside a name such words are not capitalised. */
function isHeadlinePart(tokens: readonly LatinToken[], first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i++) {
    const token = tokens[i];
    if (token?.capital === true && !token.allCaps && HEADLINE_WORDS.has(token.folded)) return true;
  }
  return false;
}

/** No name has more words; longer runs are headlines. */
const LONGEST_RUN = 9;

const CORPORATE = new Set(["inc", "ltd", "llc", "corp", "plc", "llp"]);

function runEnd(tokens: readonly LatinToken[], first: number): number {
  let last = first;
  while (last - first < LONGEST_RUN) {
    const next = nextInRun(tokens, first, last);
    if (next === undefined) break;
    last = next;
  }
  return last;
}

/**
 * The next token that goes on with the run behind `last`, over "of", "the", "von" where they join
 * names.
 */
function nextInRun(tokens: readonly LatinToken[], first: number, last: number): number | undefined {
  const next = tokens[last + 1];
  if (next === undefined) return undefined;
  if (next.capital) {
    if (next.joined) return last + 1;
    const close = next.start - (tokens[last]?.end ?? 0) === 2;
    return close && CORPORATE.has(next.folded) ? last + 1 : undefined;
  }
  if (!next.joined) return undefined;
  const after = capitalAfter(tokens, last + 1);
  if (after === undefined) return undefined;
  if (NAME_PARTICLES.has(next.folded)) return after;
  const head = tokens.slice(first, last + 1).some((token) => ORGANIZATION_HEADS.has(token.folded));
  return head && CONNECTORS.has(next.folded) ? after : undefined;
}

const CONNECTORS: ReadonlySet<string> = new Set(["of", "for", "the", "and", "&"]);

/**
 * The capitalised token that follows one or two lower-case joiners: "of" England, "of the" United
 * States.
 */
function capitalAfter(tokens: readonly LatinToken[], joiner: number): number | undefined {
  for (let i = joiner + 1; i <= joiner + 2; i++) {
    const token = tokens[i];
    if (token === undefined || !token.joined) return undefined;
    // "the University of Bergen and the Institute of Marine Research" are two.
    // "the University of Cyprus and Matthias Brandt" are, too.
    const other = ORGANIZATION_HEADS.has(token.folded) || GIVEN_NAMES.has(token.folded);
    const again = tokens[joiner]?.folded === "and" && other;
    if (token.capital) return again ? undefined : i;
    if (!CONNECTORS.has(token.folded) && !NAME_PARTICLES.has(token.folded)) return undefined;
  }
  return undefined;
}

/**
 * Cuts a run at titles: "Tesla CEO Elon Musk" is Tesla and Elon Musk. General Motors stays whole.
 */
function* split(tokens: readonly LatinToken[], first: number, last: number): Generator<LatinRun> {
  const end = tokens[last]?.folded ?? "";
  const whole = isOrganizationEnd(end) || PLACE_ENDS.has(end) || isHeaded(tokens, first, last);
  let start = first;
  let titleFrom = lowerTitleBefore(tokens, first);
  for (let i = first; i <= last; i++) {
    const word = tokens[i]?.folded ?? "";
    if (whole || !TITLES_EN.has(word)) continue;
    if (i > start) yield run(start, i - 1, titleFrom);
    titleFrom = PERSON_TITLES.has(word) ? (titleFrom ?? i) : titleFrom;
    if (word === "chief") i = officerAfter(tokens, i, last) ?? i;
    start = i + 1;
  }
  if (start <= last) yield run(start, last, titleFrom);
}

/** "Chief Strategy Officer": where "Officer" stands. */
function officerAfter(
  tokens: readonly LatinToken[],
  chief: number,
  last: number,
): number | undefined {
  for (let i = chief + 1; i <= Math.min(last, chief + 4); i++) {
    if (tokens[i]?.folded === "officer") return i;
  }
  return undefined;
}

/** "Department of Defence": "of" behind a word for an organisation keeps the run whole. */
function isHeaded(tokens: readonly LatinToken[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const head = ORGANIZATION_HEADS.has(tokens[i]?.folded ?? "");
    if (head && CONNECTORS.has(tokens[i + 1]?.folded ?? "")) return true;
  }
  return false;
}

function run(first: number, last: number, titleFrom: number | undefined): LatinRun {
  return titleFrom === undefined ? { first, last } : { first, last, titleFrom };
}

/** "former president Howard Stringer": a title in lower case right before the run. */
function lowerTitleBefore(tokens: readonly LatinToken[], first: number): number | undefined {
  let title: number | undefined;
  for (let i = first - 1; i >= first - 4; i--) {
    const near = tokens[i + 1]?.joined === true || (i === first - 1 && afterComma(tokens, first));
    if (!near || !TITLES_EN.has(tokens[i]?.folded ?? "")) break;
    if (title !== undefined || PERSON_TITLES.has(tokens[i]?.folded ?? "")) title = i;
  }
  return title;
}

/** "the author, Lena Brown": a title in lower case with a comma behind it. */
function afterComma(tokens: readonly LatinToken[], first: number): boolean {
  const before = tokens[first - 1];
  return before?.capital === false && (tokens[first]?.start ?? 0) - before.end === 2;
}

/**
 * Words that begin a sentence, articles and calendar words taken off the edges; undefined where
 * nothing is left.
 */
function trim(
  tokens: readonly LatinToken[],
  lower: ReadonlySet<string>,
  { first, last, titleFrom }: LatinRun,
): LatinRun | undefined {
  let from = first;
  let to = last;
  while (from <= to && isPrelude(tokens[from], lower, from === to)) from++;
  while (from <= to && tokens[from]?.capital === false) from++;
  while (to > from && (isTail(tokens, to) || tokens[to]?.capital === false)) to--;
  if (from > to) return undefined;
  const only = tokens[from];
  if (
    from === to &&
    (only === undefined || NOT_NAMES.has(only.folded) || only.folded.replace(".", "").length < 2)
  ) {
    return undefined;
  }
  return run(from, to, titleFrom);
}

function isTail(tokens: readonly LatinToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (CALENDAR.has(token.folded) || token.folded === "the") return true;
  const next = tokens[at + 1];
  return next !== undefined && WHOSE.has(token.folded) && next.start - token.end === POSSESSED;
}

/** Whose something is: "the Wimbledon Women's Singles". Not "Little Women". */
const WHOSE: ReadonlySet<string> = new Set(["women", "men", "ladies", "gentlemen", "children"]);

/** From the end of a word to the next, over "'s ". */
const POSSESSED = 3;

function isPrelude(
  token: LatinToken | undefined,
  lower: ReadonlySet<string>,
  alone: boolean,
): boolean {
  if (token === undefined) return false;
  if (HEADLINE_WORDS.has(token.folded) && !token.allCaps) return true;
  if (token.folded === "the" || token.folded === "a" || CALENDAR.has(token.folded)) return true;
  if (alone && SENTENCE_STARTERS.has(token.folded)) return true;
  if (/.'(?:ll|re|ve|d)$/.test(token.folded)) return true;
  if (!token.startsSentence) return false;
  const adverb = /..ly$/.test(token.folded) && !GIVEN_NAMES.has(token.folded);
  return adverb || SENTENCE_STARTERS.has(token.folded) || lower.has(token.folded);
}
