// A sentence of the note, prepared for matching: its words with all the keys they may be matched by.

import { translatedWords } from "../../lexicon/dictionaryTerms.ts";
import { findNames } from "../../library/entity/entities.ts";
import type { Library } from "../../library/library.ts";
import { type Figure, numeralOf } from "../../library/referenceIndex.ts";
import { findHeardNames } from "../../library/sound/heardNames.ts";
import { isCjk } from "../../text/cjk.ts";
import { contains, overlaps, type Span, slice } from "../../text/span.ts";
import { namesIn, termsIn } from "../wordsIn.ts";

export interface NoteSentence {
  /** The leaf's prose; all spans here are in it. */
  readonly text: string;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  /** Figures of the sentence before it in the leaf: what "10年で2,230人増えた" goes on from. */
  readonly before?: readonly Figure[];
  /** Whether it is mostly Chinese or Japanese. */
  readonly cjk: boolean;
  /** Cells of a table: the column's header and the row's labels, and where the cell's own words start. */
  readonly cell?: { readonly labels: readonly Span[]; readonly own: number };
}

/**
 * A stretch of the sentence that can be matched: by its stem or bigram, by its concepts, by the entity it names. A word that
 * only the dictionary translates is there a second time, with the keys of its translations (`d:渡轮` for "ferry").
 */
export interface Word {
  readonly span: Span;
  readonly keys: readonly string[];
  /** Never set: tells a word from a figure that stands for one. */
  readonly figure?: undefined;
}

/** Whether the word is only known by what the dictionary or its sound makes of it in another language. */
export function isTranslated({ keys }: Word): boolean {
  return keys.every((key) => /^[dr]:/u.test(key));
}

/** Words of the sentence, figures' numerals left out: a figure is judged by what is around it. */
export function prepareSentence(
  text: string,
  span: Span,
  figures: readonly Figure[],
  library: Library,
): NoteSentence {
  const own = text.slice(span.start, span.end);
  const words = new Map<string, { span: Span; keys: string[] }>();
  const add = (key: string, at: Span) => {
    const place = { start: at.start + span.start, end: at.end + span.start };
    const id = `${place.start} ${place.end}`;
    const word = words.get(id);
    if (word === undefined) words.set(id, { span: place, keys: [key] });
    else if (!word.keys.includes(key)) word.keys.push(key);
  };
  const names = namesIn(own, library.entities());
  for (const { key, span: at } of termsIn(own)) {
    // A name is matched as a whole: the "home" of Mi Home is nobody's house.
    if (!names.some((name) => overlaps(name.span, at))) add(key, at);
  }
  for (const { entity, span: at } of names) add(`e:${entity.id}`, at);
  for (const key of antecedents(text, span, library)) add(key, { start: 0, end: 1 });
  const numerals = figures.map(numeralOf);
  const translated = translate(own, names, library)
    .filter((word) => !names.some((name) => overlaps(name.span, word.span)))
    .map(({ span: at, keys }) => ({ span: shift(at, span.start), keys }));
  return {
    text,
    span,
    figures,
    cjk: isCjk(own),
    words: [...words.values(), ...translated]
      .filter((word) => !numerals.some((numeral) => contains(numeral, word.span)))
      .sort((a, b) => a.span.start - b.span.start),
  };
}

/** Spans in the sentence's own text, as those of its names. */
function translate(
  own: string,
  names: readonly { readonly span: Span }[],
  { dictionary, indexes }: Library,
): readonly Word[] {
  if (dictionary === undefined) return [];
  const known = names.map(({ span }) => span);
  const heard = findHeardNames(own, indexes, dictionary, known);
  return [...translatedWords(own, dictionary), ...heard];
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Words that stand for a name told just before. Matches "It was", 该公司; not "Its", "Italy". */
const PRONOUN =
  /^(?:It|They|He|She|The (?:company|firm|group|bank|agency|team))\b|^(?:它|他|她|该|其(?!他|它|次|中|余|实)|同社|同氏|彼)/u;

/** Whether a sentence starts with a word that stands for somebody told before it. */
export function startsWithPronoun(text: string, { start }: Span): boolean {
  return PRONOUN.test(text.slice(start, start + 24));
}

/** How far back a pronoun's name is looked for: about two sentences. */
const BACK = 240;

/** Keys of the names that a pronoun at the start of the sentence may stand for. */
function antecedents(text: string, span: Span, library: Library): readonly string[] {
  if (!startsWithPronoun(text, span)) return [];
  const before = text.slice(Math.max(0, span.start - BACK), span.start);
  return findNames(before, library.entities()).map(({ entity }) => `e:${entity.id}`);
}

/** Matches the end of "Sales rose.", 増えた。」; not of "Sales: +5 %". */
const WHOLE = /[.。．!！?？…]["'”’」』）)]*\s*$/u;

/** Whether the line is no whole sentence, so that words are left out; a cell has its labels. */
export function isFragment({ text, span, cell }: NoteSentence): boolean {
  return cell === undefined && !WHOLE.test(slice(text, span));
}
