// Finds the figures and dates of a text: one pass, left to right, nothing read twice but for
// bounded looks around.

import { codeAt } from "../../text/codeAt.ts";
import type { FindOptions } from "../find.ts";
import type { DateMention, QuantityMention } from "../mention.ts";
import { START, skipDigits, skipLetters, startAt } from "./chars.ts";
import { codeEnd } from "./code.ts";
import { countedDateAt } from "./countedDate.ts";
import { readDate, tellDate } from "./date.ts";
import { MONTHS, PERIODS, SHORT_WEEKDAYS, WEEKDAY_LEADS, WEEKDAYS } from "./dateTable.ts";
import type { Reader } from "./draft.ts";
import { EDGES } from "./edgeOfYear.ts";
import { FISCAL } from "./englishDate.ts";
import { MAGNITUDE_ORDINALS, ORDINAL_WORDS, SMALL_WORDS, TENS_WORDS } from "./englishTable.ts";
import { languageOf } from "./language.ts";
import { MULTIPLE_VERBS, MULTIPLES, multipleAt } from "./multiple.ts";
import { mentionOf, readQuantity } from "./quantity.ts";
import { ratioAt } from "./ratio.ts";
import { RELATIVE_WORDS } from "./relativeTable.ts";
import { withSharedUnit, withUnitOf } from "./sharedUnit.ts";
import { spokenFrom } from "./spoken.ts";
import { tokenAt, wordTokenEnd } from "./token.ts";
import { readWords } from "./wordNumeral.ts";
import { longestAt, wordTable } from "./wordTable.ts";

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_WORDS.keys(),
  ...TENS_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...MAGNITUDE_ORDINALS.keys(),
  "half",
  "a",
  "an",
]);

/** Words that begin dates, periods and multiples. */
const WORD_TABLES: readonly { readonly words: ReadonlyMap<string, unknown> }[] = [
  MONTHS,
  RELATIVE_WORDS,
  WEEKDAYS,
  SHORT_WEEKDAYS,
  WEEKDAY_LEADS,
  PERIODS,
  FISCAL,
  EDGES,
  MULTIPLES,
  MULTIPLE_VERBS,
];

/**
 * Words that may begin a figure or a date; all others, nearly the whole of a text, are passed over.
 */
const HEADS: ReadonlySet<string> = new Set([...NUMBER_WORDS, ...WORD_TABLES.flatMap(headsOf)]);

/** All of these in one: of "the", which begins "the previous year", nearly every one is told by one look. */
const LEADS = wordTable(
  WORD_TABLES.flatMap(({ words }) => [...words.keys()].map((word) => [word, true] as const)),
);

function headsOf({ words }: { readonly words: ReadonlyMap<string, unknown> }): readonly string[] {
  return [...words.keys()].map((word) => /^[a-z]+/u.exec(word)?.[0] ?? "");
}

/**
 * Lengths of the heads by their first letter, a bit a length: most words of a text are told by
 * these two alone.
 */
const HEAD_LENGTHS = new Uint32Array(0x80);
for (const word of HEADS) {
  const code = word.charCodeAt(0);
  if (code < 0x80) HEAD_LENGTHS[code] = (HEAD_LENGTHS[code] ?? 0) | (1 << word.length);
}

function mayBeHead(first: number, length: number): boolean {
  return length < 32 && (((HEAD_LENGTHS[first | 0x20] ?? 0) >> length) & 1) === 1;
}

/**
 * Quantities and dates of `text`, in order, not overlapping: the note's "covers 2,898 counties" has
 * one, 2,898 of unit counties. `today` (ISO date) resolves "last year" and 今年3月; without it they
 * have no value.
 */
export function findFigures(
  text: string,
  options: FindOptions = {},
): readonly (QuantityMention | DateMention)[] {
  let reader = readerOf(text, options);
  const found: (QuantityMention | DateMention)[] = [];
  let from = 0;
  let i = 0;
  while (i < text.length) {
    const step = stepAt(reader, i, from);
    if (step === undefined) {
      i++;
      continue;
    }
    if (step.mention !== undefined) {
      const { mention } = step;
      if (mention.kind === "quantity") lendUnit(text, mention, found);
      found.push(mention.kind === "quantity" ? withSharedUnit(text, mention, found) : mention);
      from = mention.span.end;
      if (mention.kind === "date") reader = tellDate(reader, mention);
    }
    i = step.end;
  }
  return found;
}

/** Gives the figure before `next` the unit that is told behind the second of two. */
function lendUnit(
  text: string,
  next: QuantityMention,
  found: (QuantityMention | DateMention)[],
): void {
  const before = found.at(-1);
  if (before?.kind !== "quantity" || before.category !== "number") return;
  found[found.length - 1] = withUnitOf(text, before, next);
}

/** The first of them alone; what stands behind it is not read. */
export function firstFigure(text: string): QuantityMention | DateMention | undefined {
  const reader = readerOf(text, {});
  for (let i = 0; i < text.length; ) {
    const step = stepAt(reader, i, 0);
    if (step?.mention !== undefined) return step.mention;
    i = step?.end ?? i + 1;
  }
  return undefined;
}

function readerOf(text: string, { language, today, told, times }: FindOptions): Reader {
  return {
    text,
    language: (language ?? languageOf(text)).slice(0, 2).toLowerCase(),
    today,
    told: told === undefined ? undefined : { date: told, day: told },
    times,
  };
}

/** What may begin at `i`, read; undefined for most characters. */
function stepAt(reader: Reader, i: number, from: number): Step | undefined {
  const kind = startAt(reader.text, i);
  if (kind === START.none) return undefined;
  return kind === START.letter ? readWord(reader, i, from) : readFigure(reader, i, from);
}

interface Step {
  readonly mention?: QuantityMention | DateMention;
  readonly end: number;
}

/**
 * Longest run of digits or Han numerals that may be a figure; honest ones have at most forty
 * characters.
 */
const LONGEST_RUN = 48;

function readFigure(reader: Reader, i: number, from: number): Step {
  const run = runEnd(reader.text, i);
  if (run - i > LONGEST_RUN) return { end: run };
  const date = readDate(reader, i, from);
  if (date !== undefined) return { mention: date, end: date.span.end };
  const kind = startAt(reader.text, i);
  if (kind === START.date) return multiple(reader, i, from) ?? { end: i + 1 };
  // 半減 is a figure of its own, 半年 and 一半 are numerals.
  const halved = reader.text.charAt(i) === "半" ? multiple(reader, i, from) : undefined;
  if (halved !== undefined) return halved;
  const ratio = kind === START.digit ? ratioAt(reader.text, i, reader.language) : undefined;
  if (ratio !== undefined) return { mention: ratio, end: ratio.span.end };
  const token =
    kind === START.digit ? (codeEnd(reader.text, i) ?? tokenAt(reader.text, i)) : undefined;
  if (token !== undefined) return { end: Math.max(token, i + 1) };
  const step = readQuantity(reader, i, from);
  if (step.mention !== undefined || kind !== START.digit) return step;
  return { end: Math.max(step.end, skipDigits(reader.text, i), i + 1) };
}

/**
 * A number said in two parts, as a sum of money or a year; parts that make neither are passed over.
 */
function spoken({ text }: Reader, i: number, from: number): Step | undefined {
  const first = readWords(text, i);
  const found = first === undefined ? undefined : spokenFrom(text, first);
  if (found === undefined) return undefined;
  const { end, year, draft } = found;
  if (draft !== undefined) return { mention: mentionOf(text, draft, from), end };
  if (year === undefined) return { end };
  return { mention: { kind: "date", span: { start: i, end }, value: String(year) }, end };
}

function multiple({ text }: Reader, i: number, from: number): Step | undefined {
  const mention = multipleAt(text, i, from);
  return mention === undefined ? undefined : { mention, end: mention.span.end };
}

/** The end of the digits, or of the Han numerals, that start at `i`. */
function runEnd(text: string, i: number): number {
  const kind = startAt(text, i);
  if (kind !== START.digit && kind !== START.han) return i;
  let end = i;
  while (startAt(text, end) === kind) end++;
  return end;
}

/**
 * A word of letters: a number word, a month, or a token to be passed over whole, with its digits
 * (SU7, GPT-4).
 */
function readWord(reader: Reader, i: number, from: number): Step {
  const { text } = reader;
  const end = skipLetters(text, i);
  if (!mayBeHead(codeAt(text, i), end - i)) return { end: wordTokenEnd(text, i, end) };
  const word = text.slice(i, end).toLowerCase();
  if (!HEADS.has(word)) return { end: wordTokenEnd(text, i, end) };
  const isNumber = NUMBER_WORDS.has(word);
  const isLead = longestAt(LEADS, text, i) !== undefined;
  if (!isNumber && !isLead) return { end: wordTokenEnd(text, i, end) };
  if (isArticle(word) && !isLead && !mayCount(reader, i, from)) return { end };
  const date = readDate(reader, i, from);
  if (date !== undefined) return { mention: date, end: date.span.end };
  if (!isNumber) return multiple(reader, i, from) ?? { end: wordTokenEnd(text, i, end) };
  const step = spoken(reader, i, from) ?? readQuantity(reader, i, from);
  return step.mention === undefined ? { end: Math.max(end, step.end) } : step;
}

function isArticle(word: string): boolean {
  return word === "a" || word === "an";
}

/** "a dozen", "a third of", "a week ago"; nearly every article is followed by another word. */
function mayCount(reader: Reader, i: number, from: number): boolean {
  return readWords(reader.text, i) !== undefined || countedDateAt(reader, i, from) !== undefined;
}
