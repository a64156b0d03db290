// Names in Latin letters: capitalised runs, what kind of thing they name, and how sure that is. In
// English a capital in mid-sentence is good evidence by itself; at a sentence start, in a headline
// and inside Chinese text it is little.

import type { Span } from "../../text/span.ts";
import type { EntityType } from "../mention.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { isCjk } from "./entityChars.ts";
import { type LatinRun, latinRuns } from "./entityLatinRuns.ts";
import { type LatinToken, latinTokens } from "./entityLatinTokens.ts";
import {
  APPOSITION_NOUNS,
  COMMON_NOUNS,
  isOrganizationEnd,
  ORGANIZATION_HEADS,
  PERSON_NOUNS,
  PERSON_TITLES,
  PLACE_ENDS,
  PLACE_STARTS,
  SENTENCE_STARTERS,
  SPEECH_EN,
  THING_ENDS,
} from "./entityLatinWords.ts";
import { wordSet } from "./entityWords.ts";
import { GIVEN_NAMES } from "./givenNames.ts";

/** The Latin words of a source, read once for all that look at them. */
export interface LatinSource {
  readonly source: Source;
  readonly tokens: readonly LatinToken[];
}

export function readLatin(source: Source): LatinSource {
  return { source, tokens: latinTokens(source.text, source.folded) };
}

/**
 * Words that the article also writes in lower case: capitalised at a sentence start they name
 * nothing.
 */
export function lowerCaseWords(sources: readonly LatinSource[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sources) {
    for (const token of tokens) if (!token.capital) words.add(token.folded);
  }
  return words;
}

export function findLatinNames(
  latin: LatinSource,
  lower: ReadonlySet<string>,
): readonly Candidate[] {
  const { source, tokens } = latin;
  if (isHeadline(latin)) return [];
  return latinRuns(tokens, lower).flatMap((run) => {
    const first = tokens[run.first];
    const last = tokens[run.last];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end + (endsAbbreviated(source, last) ? 1 : 0) };
    const type = typeOf(latin, run);
    const weight = weightOf(latin, run, { type, lower });
    if (weight === 0) return [];
    const description = descriptionOf(latin, run, span);
    const candidate: Candidate = {
      ...candidateAt(source, span, type, weight),
      ...(description === undefined ? {} : { description }),
      ...(SPEECH_EN.has(tokens[run.last + 1]?.folded ?? "") ? { speaks: true } : {}),
    };
    return [candidate];
  });
}

/**
 * "CHINA SHARPLY CRITICIZES …", "Top Stories This Week": capitals tell nothing where most words
 * have them. Not of a line of results, whose names marks part: "Stage 1, Porto–Tua: Ilse de Roy (Lumina)".
 */
function isHeadline({ source, tokens }: LatinSource): boolean {
  if (source.cjk) return false;
  const words = tokens.filter(
    ({ start, end, folded, hasDigit, startsSentence }) =>
      end - start > 2 && folded !== "the" && !hasDigit && !startsSentence,
  );
  const capitals = words.filter((token) => token.capital);
  if (words.length < 4 || capitals.length < words.length * HEADLINE_SHARE) return false;
  return capitals.filter(({ joined }) => joined).length >= words.length * JOINED_SHARE;
}

const HEADLINE_SHARE = 0.75;
const JOINED_SHARE = 0.4;

/** "Quillmark, Inc.": the full stop is part of the name. */
function endsAbbreviated({ text }: Source, last: LatinToken): boolean {
  return text[last.end] === "." && /^(?:inc|corp|ltd|co|jr|sr)$/.test(last.folded);
}

function typeOf({ source, tokens }: LatinSource, run: LatinRun): EntityType {
  const words = tokens.slice(run.first, run.last + 1).map((token) => token.folded);
  const last = words.at(-1) ?? "";
  const many = words.length > 1;
  if (many && words[0] === "journal") return "work";
  if (many && (isOrganizationEnd(last) || isHeaded(words))) return "organization";
  if (many && (PLACE_ENDS.has(last) || PLACE_STARTS.has(words[0] ?? ""))) return "place";
  if (/^[a-z]+-?\d/.test(last) || /^\d/.test(last)) return "product";
  if (run.titleFrom !== undefined) return "person";
  if (many && isPersonSaid(source.text, tokens[run.last])) return "person";
  if (THING_ENDS.has(last)) return "other";
  if (GIVEN_NAMES.has(words[0] ?? "") && words.length <= 4) return "person";
  if (hasHouseTitle(tokens, run)) return "organization";
  const isWho = ONLY_PEOPLE.has(tokens[run.last + 1]?.folded ?? "");
  if (many && words.length <= 3 && (isWho || tellsAge(source.text, tokens[run.last])))
    return "person";
  if (many && words.length <= 3 && isIntroduced(source.text, tokens, run)) return "person";
  return isPlaced(source.text, tokens, run) ? "place" : "other";
}

/** "the winger Odd Verrin", "his captain, Odd Verrin", "founded by Odd Verrin". */
function isIntroduced(text: string, tokens: readonly LatinToken[], run: LatinRun): boolean {
  const before = tokens[run.first - 1];
  const first = tokens[run.first];
  if (before === undefined || first === undefined || before.capital) return false;
  const gap = text.slice(before.end, first.start);
  if (before.folded === "by" && gap === " ")
    return MADE_BY.has(tokens[run.first - 2]?.folded ?? "");
  const told = PERSON_NOUNS.has(before.folded) || PERSON_TITLES.has(before.folded);
  return told && (gap === " " || gap === ", ");
}

/** Houses buy, make and publish; these are done by people. */
const MADE_BY = wordSet(`
  founded led directed written painted composed designed sung drawn coached chaired headed captained
  co-founded co-written invented discovered`);

/** "in Larnaca", "near Dunmarsh"; "a stake in Quillmark" is in no place. */
function isPlaced(text: string, tokens: readonly LatinToken[], run: LatinRun): boolean {
  const before = tokens[run.first - 1];
  const name = tokens[run.last];
  if (before?.capital !== false || tokens[run.first]?.joined !== true || name?.allCaps !== false)
    return false;
  if (before.folded === "near") return true;
  const held = tokens[run.first - 2]?.folded ?? "";
  return (
    before.folded === "in" && !HELD_IN.has(held) && /^(?:[.,;)]| [a-z])/.test(text.slice(name.end))
  );
}

const HELD_IN = wordSet(`
  stake stakes share shares interest invest invested invests investor investors investment
  investments holding holdings believe believes believed faith confidence trust trusts role roles
  roles position job jobs worker workers stock stocks percent majority minority part up`);

/** Houses say and announce as well as people; these are for people alone. */
const ONLY_PEOPLE = new Set(["who", "whose", "died", "resigned", "graduated", "testified"]);

/** "Quillmark CEO", "DNB Markets analyst": the title of somebody who belongs to a house. */
function hasHouseTitle(tokens: readonly LatinToken[], run: LatinRun): boolean {
  const next = tokens[run.last + 1];
  return next?.joined === true && HOUSE_TITLES.has(next.folded);
}

const HOUSE_TITLES = wordSet(`
  ceo cfo coo cto chairman chairwoman founder co-founder spokesman spokeswoman spokesperson analyst`);

/** "Bank of England": a word for an organisation with "of" behind it. */
function isHeaded(words: readonly string[]): boolean {
  return words.some(
    (word, i) => ORGANIZATION_HEADS.has(word) && /^(?:of|for)$/.test(words[i + 1] ?? ""),
  );
}

/** "Nora Ellery, a researcher at the museum,": an apposition that people have. */
function isPersonSaid(text: string, last: LatinToken | undefined): boolean {
  if (last === undefined) return false;
  const words = apposition(text.slice(last.end, last.end + LONGEST_APPOSITION));
  return (
    words !== undefined &&
    firstWords(words).some((word) => PERSON_NOUNS.has(word) || PERSON_TITLES.has(word))
  );
}

/** "Jane Doe, 47," */
function tellsAge(text: string, last: LatinToken | undefined): boolean {
  return last !== undefined && /^, \d\d,/.test(text.slice(last.end, last.end + 5));
}

function weightOf(
  { source, tokens }: LatinSource,
  run: LatinRun,
  { type, lower }: { readonly type: EntityType; readonly lower: ReadonlySet<string> },
): number {
  const named = tokens.slice(run.first, run.last + 1);
  const [first] = named;
  if (first === undefined) return 0;
  const unusual = named.some(({ folded }) => !lower.has(folded) && !COMMON_NOUNS.has(folded));
  const amongHan = isCjk(source.text, first.start - 1) || isCjk(source.text, first.start - 2);
  if (named.length > 1) return (unusual || type === "person") && !amongHan ? SURE : 1;
  if (run.titleFrom !== undefined) return unusual ? SURE : 1;
  // Letters with digits are the product finder's.
  if (!unusual || first.hasDigit) return 0;
  if (first.startsSentence && hasHouseTitle(tokens, run)) return SURE;
  if (first.startsSentence) {
    const next = tokens[run.last + 1];
    const labels = source.text[first.end] === ":";
    return labels || SPEECH_EN.has(next?.folded ?? "") ? 1 : 0;
  }
  if (amongHan || first.allCaps || source.cjk) return 1;
  return SURE;
}

/**
 * A title before the name, or an apposition behind it: "Tesla CEO", "the former president of Sony".
 */
function descriptionOf(
  { source, tokens }: LatinSource,
  run: LatinRun,
  span: Span,
): Span | undefined {
  const words = apposition(source.text.slice(span.end, span.end + LONGEST_APPOSITION));
  if (words !== undefined) {
    return { start: span.end + 2, end: span.end + 2 + words.length };
  }
  if (run.titleFrom === undefined) return undefined;
  let from = run.titleFrom;
  while (tokens[from]?.joined === true && isTitlePart(tokens[from - 1])) from--;
  const start = tokens[from]?.start ?? span.start;
  const end = source.text.slice(start, span.start).replace(/[\s,]+$/, "").length + start;
  return end > start ? { start, end } : undefined;
}

/** What belongs to a title before it: "Tesla" of "Tesla CEO", not "Hi" of "Hi Mr.". */
function isTitlePart(token: LatinToken | undefined): boolean {
  return token?.capital === true && !SENTENCE_STARTERS.has(token.folded);
}

const LONGEST_APPOSITION = 120;

/**
 * The words between commas right behind a name that say who that is; undefined where they are a
 * clause of their own.
 */
function apposition(after: string): string | undefined {
  const [, words, start] = APPOSITION.exec(after) ?? [];
  if (words === undefined || start === undefined || FINITE_VERB.test(words)) return undefined;
  if (!APPOSITION_STARTS.has(start.toLowerCase())) return undefined;
  const told = (word: string) =>
    PERSON_TITLES.has(word) || PERSON_NOUNS.has(word) || APPOSITION_NOUNS.has(word);
  return firstWords(words).some(told) ? words : undefined;
}

/** What an apposition calls its bearer stands near its start: "a former senior researcher at …". */
function firstWords(words: string): readonly string[] {
  return words.split(" ", 5).map((word) => word.toLowerCase());
}

/** Matches ", the former president of Sony, …"; not ", and the president …". */
const APPOSITION = /^, (([a-z-]+)\b[^,.;:!?()"“”]{4,100})(?<! )[,.;]/i;

const APPOSITION_STARTS = wordSet(`
  the a an its his her former chief head founder co-founder president director professor chairman
  executive senior vice`);

const FINITE_VERB = /\b(?:is|was|are|were|has|had|have|will|would|can|could|said|says|did|does)\b/;
