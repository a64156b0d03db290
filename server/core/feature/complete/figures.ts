// Completion of figures: those that the articles tell of what the sentence is about, by their first digits or by the noun
// that is counted. 2898个区县 for "28" or "counties".

import type { Library } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { renderMagnitudeWord } from "../../mention/figure/renderDigits.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import { isCjk } from "../../text/cjk.ts";
import { foldChars } from "../../text/fold.ts";
import { type Span, slice } from "../../text/span.ts";
import { amountWords, quantityWords } from "../explain/quantityWords.ts";
import { documentationFor, passagesAbout, placeName, type ToldPassage } from "./passages.ts";
import { MOST_OFFERED, type Suggestion } from "./suggestion.ts";
import type { Typed } from "./typed.ts";

/**
 * Figures for the digits or the noun before the cursor; all that the articles tell of it where there is neither. Where nobody
 * asked, dates and numbers that are whole already are left out: who ends a line with one shall get no other by the Enter key.
 */
export function completeFigures(
  typed: Typed,
  library: Library,
  asked: "by the user" | "by itself",
): readonly Suggestion[] {
  const begun = { ...begunAt(typed), asked };
  const passages = passagesAbout(typed.text, wordsAround(typed, begun), library);
  const offered = new Map<string, Suggestion>();
  for (const passage of passages) {
    for (const figure of passage.sentence.figures) {
      if (offered.size === MOST_OFFERED) break;
      const suggestion = offer(figure, passage, typed, begun);
      if (suggestion !== undefined && !offered.has(suggestion.insert)) {
        offered.set(suggestion.insert, suggestion);
      }
    }
  }
  return [...offered.values()];
}

/** What was typed of the figure, or of what it counts. */
interface Begun {
  readonly span: Span;
  /** Digits alone: "28" for "2,8"; none where a word was typed. */
  readonly digits: string;
  /** Folded: "counti"; none where digits were typed. */
  readonly word: string;
  readonly asked: "by the user" | "by itself";
}

/** Matches "2,8" and "counties" at the end; the last Han characters of a run alone, as words have no ends there. */
const BEGUN =
  /(?:(?<digits>\d[\d,.，．]{0,20})|(?<word>[\p{Script=Latin}'’]{1,24}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4}))$/u;

function begunAt({ text, before, offset }: Typed): Omit<Begun, "asked"> {
  const groups = BEGUN.exec(text.slice(Math.max(before.start, offset - 24), offset))?.groups;
  const { digits = "", word = "" } = groups ?? {};
  const start = offset - (digits || word).length;
  return {
    span: { start, end: offset },
    digits: digits.replace(/\D/gu, ""),
    word: foldChars(word),
  };
}

/** The sentence, without digits that are only begun: half a number is nothing to search by. */
function wordsAround({ sentence }: Typed, { digits, span }: Begun): Span {
  return digits === ""
    ? sentence
    : { start: sentence.start, end: Math.max(sentence.start, span.start) };
}

function offer(
  figure: Figure,
  passage: ToldPassage,
  { text, cjk }: Typed,
  begun: Begun,
): Suggestion | undefined {
  if (figure.kind === "entity") return undefined;
  if (begun.asked === "by itself" && figure.kind === "date") return undefined;
  const words = slice(passage.prose, figure.span);
  const part = begunPart(words, figure, begun);
  if (part === undefined) return undefined;
  const insert = isCjk(passage.prose) === cjk ? words : inOtherScript(figure, words, cjk);
  const sign = signBefore(text, begun.span.end - part);
  // Behind a dollar sign no yen are begun.
  if (!insert.startsWith(sign)) return undefined;
  const span = { start: begun.span.end - part - sign.length, end: begun.span.end };
  if (insert === slice(text, span)) return undefined;
  return {
    kind: "figure",
    label: insert,
    detail:
      insert === words
        ? placeName(passage.place, figure.span)
        : `${words} in ${placeName(passage.place, figure.span)}`,
    span,
    insert,
    documentation: documentationFor(passage, figure.span),
  };
}

/** The currency sign that was typed right before the figure; "" where none was. */
function signBefore(text: string, start: number): string {
  return /[$€£¥￥]$/u.exec(text.slice(Math.max(0, start - 1), start))?.[0] ?? "";
}

/** How many code units before the cursor the figure takes the place of; undefined where something else was begun. */
function begunPart(
  words: string,
  figure: Figure,
  { digits, word, span, asked }: Begun,
): number | undefined {
  if (digits !== "") {
    const isWhole = words.replace(/\D/gu, "").length <= digits.length;
    if (isWhole && asked === "by itself") return undefined;
    const starts = [words.replace(/\D/gu, ""), valueDigits(figure)];
    return starts.some((each) => each.startsWith(digits)) ? span.end - span.start : undefined;
  }
  if (word === "") return 0;
  const noun = foldChars(words).replace(/^[^\p{L}]+/u, "");
  // Of a run of Han characters any end may be the noun: 覆盖区县 has 区县.
  for (let from = 0; from < word.length; from++) {
    const typed = word.slice(from);
    if (typed.length > 1 && noun.includes(typed)) return typed.length;
    if (/^\p{Script=Latin}/u.test(word)) return undefined;
  }
  // Chinese and Japanese have no space before a figure: 建設費は is all there is to go by.
  return asked === "by the user" ? 0 : undefined;
}

function valueDigits(figure: Figure): string {
  return figure.kind === "quantity" && typeof figure.value === "number" ? String(figure.value) : "";
}

/** 2898个区县 is "2,898" in an English note, 38億円 "JPY 3.8 billion"; a date's parts are the reader's to arrange. */
function inOtherScript(figure: Figure, words: string, cjk: boolean): string {
  if (figure.kind !== "quantity") return words;
  if (figure.category === "count") return countOf(figure, words);
  // Which way it goes is the note's to say.
  const { direction: _direction, ...amount } = figure;
  const { value } = figure;
  if (cjk || typeof value !== "number" || value < LARGE)
    return quantityWords(amount).replace(" %", "%");
  return amountWords(value, amount, (number) => renderMagnitudeWord(value, MODEL) ?? number);
}

/** From here on English says millions and billions. */
const LARGE = 1_000_000;
const MODEL = "1 billion";

function countOf({ value }: QuantityMention, words: string): string {
  return typeof value === "number"
    ? value.toLocaleString("en-US", { maximumFractionDigits: 9 })
    : words;
}
