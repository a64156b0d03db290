// Formulas over more than two parts, or over one: lists added up, what is left of a whole, totals shared out by month.

import { sentenceAt } from "../../library/library.ts";
import { slice } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import type { Attempt } from "./attempts.ts";
import { CUES, NOT, PERIODS, REST } from "./cues.ts";
import { alike } from "./formulas.ts";
import { DATE, type Part } from "./part.ts";
import type { Target } from "./target.ts";

/** All such formulas over the parts, in their order. */
export function listAttempts(
  target: Target,
  sentence: NoteSentence,
  parts: readonly Part[],
): readonly Attempt[] {
  return [
    ...lists(target, parts),
    ...rests(target, sentence, parts),
    ...complements(target, sentence, parts),
    ...remainders(target, sentence, parts),
    ...shared(target, sentence, parts),
    ...yearly(target, sentence, parts),
  ];
}

/** Longest list that is added up. */
const LIST = 8;

/** Runs of three and more parts of the figure's own measure, told in one sentence, added up. */
function lists({ measure, formulas }: Target, parts: readonly Part[]): readonly Attempt[] {
  if (!formulas.some(({ kind }) => kind === "sum")) return [];
  const made: Attempt[] = [];
  for (let from = 0; from < parts.length; from++) {
    const first = parts[from];
    if (first?.measure !== measure) continue;
    const run = [first];
    for (const part of parts.slice(from + 1, from + LIST)) {
      if (part.measure !== measure || !isBeside(first, part)) break;
      run.push(part);
      if (run.length < 3) continue;
      made.push({
        kind: "sum",
        value: run.reduce((sum, { exact, value }) => sum + (exact ?? value), 0),
        written: run.map(({ words }) => words).join(" + "),
        parts: [...run],
      });
    }
  }
  return made;
}

/** Most shares that are taken from the whole: 38 % and 22 % leave 40 %. */
const SHARES = 4;

/** What shares told in one sentence leave of the whole. */
function rests(
  { measure, formulas }: Target,
  { text, span }: NoteSentence,
  parts: readonly Part[],
): readonly Attempt[] {
  if (measure !== "share" || formulas.length === 0) return [];
  // Parts that the note does not name are taken from the whole only where either speaks of a rest.
  const words = slice(text, span);
  const speaksOfRest = REST.test(words);
  const mayLeave = (part: Part) =>
    part.near === undefined || speaksOfRest || leavesRest(part, words);
  const made: Attempt[] = [];
  for (let from = 0; from < parts.length; from++) {
    const run: Part[] = [];
    for (const part of parts.slice(from, from + SHARES)) {
      if (part.measure !== "share" || !isBeside(run[0] ?? part, part) || !mayLeave(part)) break;
      run.push(part);
      const value = run.reduce((rest, { exact, value }) => rest - (exact ?? value), 100);
      const written = ["100 %", ...run.map(({ words }) => words)].join(" − ");
      if (value > 0) made.push({ kind: "difference", value, written, parts: [...run] });
    }
  }
  return made;
}

/**
 * "Two-thirds of the saving came from prices and the rest from older planes": the sentence goes on about the rest, and what it
 * alone says of that the note says, too.
 */
function leavesRest({ place, told }: Part, note: string): boolean {
  if (place === undefined || told === undefined) return false;
  const { span } = sentenceAt(place);
  const article = passageOf(place).prose.text;
  const [lead, rest] = slice(article, { start: told.span.end, end: span.end }).split(GOES_ON, 2);
  if (lead === undefined || rest === undefined) return false;
  const before = slice(article, { start: span.start, end: told.span.end }) + lead;
  return (rest.match(WORD) ?? []).some((word) => !before.includes(word) && note.includes(word));
}

/** Latin words of five letters, and pairs of Han and kana. */
const WORD = /\p{sc=Latin}{5,}|\p{sc=Han}{2}|[ァ-ヶー]{3,}/gu;

const GOES_ON =
  /\b(?:the (?:rest|remainder|others?))\b|其余|其他|余下|剩下|残り|その他|ほかは|他は/iu;

/** Characters around a share of the article in which it tells that the share is of what is not. */
const NOT_REACH = 40;

/** "Oil and gas heat 14 % of homes" of an article that has 86 % without: who turns the sentence takes the share from the whole. */
function complements(
  { measure }: Target,
  { text, span }: NoteSentence,
  parts: readonly Part[],
): readonly Attempt[] {
  if (measure !== "share") return [];
  const isNot = NOT.test(slice(text, span));
  return parts.flatMap((part) => {
    const { place, told, value, words } = part;
    if (part.measure !== "share" || place === undefined || told === undefined) return [];
    const article = passageOf(place).prose.text;
    const around = {
      start: Math.max(0, told.span.start - NOT_REACH),
      end: told.span.end + NOT_REACH,
    };
    if (NOT.test(slice(article, around)) === isNot || value >= 100) return [];
    const rest = { value: 100 - value, written: `100 % − ${words}`, parts: [part] };
    return { kind: "difference" as const, loose: true as const, ...rest };
  });
}

/** What the other amounts of a sentence leave of its largest: a total, and all of its parts that are told. */
function remainders(
  { measure, formulas }: Target,
  { text, span }: NoteSentence,
  parts: readonly Part[],
): readonly Attempt[] {
  if (measure === "share" || formulas.length === 0) return [];
  if (!REST.test(slice(text, span))) return [];
  const made: Attempt[] = [];
  const seen = new Set<Part>();
  for (const first of parts) {
    if (seen.has(first) || first.measure !== measure) continue;
    const run = parts.filter((part) => part.measure === measure && isBeside(first, part));
    for (const part of run) seen.add(part);
    const [total, ...others] = run.toSorted((a, b) => b.value - a.value);
    if (total === undefined || others.length < 2 || others.length > LIST) continue;
    const told = run.filter((part) => part !== total);
    const value = told.reduce((left, { exact, value }) => left - (exact ?? value), exactOf(total));
    const written = [total, ...told].map(({ words }) => words).join(" − ");
    if (value > 0) made.push({ kind: "difference", value, written, parts: [total, ...told] });
  }
  return made;
}

function exactOf({ exact, value }: Part): number {
  return exact ?? value;
}

function isBeside(a: Part, b: Part): boolean {
  if (!alike(a.noun, b.noun)) return false;
  return a.place?.index === b.place?.index && a.place?.at === b.place?.at;
}

/** 平均每月: a figure of the year shared out by its months. */
function shared(
  { measure, formulas }: Target,
  { text, span }: NoteSentence,
  parts: readonly Part[],
): readonly Attempt[] {
  if (!formulas.some(({ kind }) => kind === "average")) return [];
  const words = slice(text, span);
  if (!CUES.average.test(words)) return [];
  return PERIODS.filter(({ cue }) => cue.test(words)).flatMap(({ by }) =>
    parts
      .filter((part) => part.measure === measure && measure !== "share" && measure !== DATE)
      .map((part) => ({
        kind: "average" as const,
        value: (part.exact ?? part.value) / by,
        written: `${part.words} ÷ ${by}`,
        parts: [part],
      })),
  );
}

/** Characters around an amount of the article in which it tells what time it is for. */
const FOR_REACH = 14;

/** 年14万円 of 月1万2千円: what is told by the month, the week or the day, put together to a year. */
function yearly(
  { measure, figure }: Target,
  { text }: NoteSentence,
  parts: readonly Part[],
): readonly Attempt[] {
  if (measure === "share" || measure === DATE) return [];
  const { start, end } = figure.span;
  if (
    !A_YEAR.test(
      `${text.slice(Math.max(0, start - FOR_REACH), start)}#${text.slice(end, end + FOR_REACH)}`,
    )
  )
    return [];
  return parts.flatMap((part) => {
    const { place, told, exact, value, words } = part;
    if (part.measure !== measure || place === undefined || told === undefined) return [];
    const article = passageOf(place).prose.text;
    const around = article.slice(
      Math.max(0, told.span.start - FOR_REACH),
      told.span.end + FOR_REACH,
    );
    return PERIODS.filter(({ cue }) => cue.test(around)).map(({ by }) => ({
      kind: "sum" as const,
      value: (exact ?? value) * by,
      written: `${words} × ${by}`,
      parts: [part],
    }));
  });
}

/** Matches 年#, "a year", #一年; not "years ago". */
const A_YEAR =
  /(?:年|年間|毎年|每年|一年)(?:約|约|に|で)?#|#[^,，。、]{0,4}(?:一年|年間)|#[^,.;]{0,8}\b(?:a year|per year|annually|yearly)\b/iu;
