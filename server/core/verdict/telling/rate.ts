// What a figure is told for one of: a week, a kilogram, a share. 20,000 wafers a week are not 20,000 wafers a month.

import { foldChars } from "../../text/fold.ts";
import { allMatches } from "../../text/matches.ts";
import type { Around } from "./around.ts";

export interface Rate {
  /** What the denominator measures: rates over different things tell different things, and differ in nothing. */
  readonly of: "time" | "mass" | "share";
  /** "week", "kilogram", "10 share". */
  readonly per: string;
  /** The words that tell it, as they are written: "a week". */
  readonly word: string;
}

/** Denominators by their words, longest first. */
const DENOMINATORS: readonly (readonly [of: Rate["of"], per: string, en: string, han: string])[] = [
  ["time", "second", "second", "秒"],
  ["time", "minute", "minute", "分(?:钟|鐘)?"],
  ["time", "hour", "hour", "小?时|時間"],
  ["time", "day", "day", "天|日"],
  ["time", "week", "week", "周|星期|週間?"],
  ["time", "month", "month", "个?月|か月|ヶ月"],
  ["time", "quarter", "quarter", "季度?|四半期"],
  ["time", "year", "year|annum", "年"],
  ["mass", "kilogram", "kilo(?:gram(?:me)?)?|kg", "公斤|千克|キロ(?:グラム)?"],
  ["mass", "jin", "jin|catty", "斤"],
  ["mass", "gram", "gram(?:me)?|g", "克|グラム"],
  ["mass", "tonne", "tonne|ton|metric ton", "吨|トン"],
  ["mass", "pound", "pound|lb", "磅|ポンド"],
  ["share", "share", "share", "股|株"],
  ["share", "10 share", "(?:10|ten) shares?", "(?:10|１０|十)(?:股|株)"],
];

const EN = DENOMINATORS.map(([of, per, words]) => ({
  rate: { of, per },
  pattern: new RegExp(
    `^(?: of)?(?: [a-z-]{2,14}){0,2}\\s?(?:\\b(?:a|an|per|each|every)\\b|/)\\s?(?:${words})(?![a-z])`,
    "iu",
  ),
}));
/** What all of them start with: nearly no figure is told for one of anything, and a look at each denominator takes a while. */
const EN_ANY = /^(?: of)?(?: [a-z-]{2,14}){0,2}\s?(?:\b(?:a|an|per|each|every)\b|\/)/iu;
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
]);
/** 每天, 日均, 1日当たり, 月に: a denominator before its figure, nothing but words between. */
const HAN = DENOMINATORS.map(([of, per, , words]) => ({
  rate: { of, per },
  pattern: new RegExp(
    `(?:[每毎](?:${words})|(?:1|１|一)(?:${words})(?:当たり|あたり|につき)|(?:${words})当たり|(?:${words})均)`,
    "gu",
  ),
}));

/** The rate that the figure is told as; undefined for one that is none, or none that is known. */
export function rateOf({ before, after }: Around): Rate | undefined {
  for (const { rate, pattern } of EN_ANY.test(after) ? EN : []) {
    const word = pattern.exec(after)?.[0];
    if (word !== undefined) return { ...rate, word };
  }
  const adverb = /\b(?<per>daily|weekly|monthly|quarterly)\b[^#]{0,24}$/iu.exec(before)?.groups
    ?.per;
  const span = adverb === undefined ? undefined : ADVERBS.get(adverb.toLowerCase());
  if (span !== undefined) return { of: "time", per: span, word: "" };
  return lastHan(before.slice(before.lastIndexOf("#") + 1));
}

/** One of these is in each match of `HAN`. */
const HAN_ANY = /[每毎均]|当たり|あたり|につき/u;

function lastHan(before: string): Rate | undefined {
  if (!HAN_ANY.test(before)) return undefined;
  let best: { readonly rate: Rate; readonly end: number } | undefined;
  for (const { rate, pattern } of HAN) {
    for (const { index, 0: word } of allMatches(before, pattern)) {
      const end = index + word.length;
      if (best === undefined || end > best.end) best = { rate: { ...rate, word }, end };
    }
  }
  return best?.rate;
}

/** Whether a sentence has the rate's denominator anywhere: its figure may be told for one of it. */
export function tellsRateOf({ per }: Rate, sentence: string): boolean {
  return DENOMINATORS.some(
    ([, each, en, han]) =>
      each === per &&
      new RegExp(`\\b(?:${en})s?\\b|${per}ly|daily|${han}`, "iu").test(
        `${sentence} ${foldChars(sentence)}`,
      ),
  );
}

/** Whether two equal figures are told for one of different sizes of one thing. */
export function isOtherRate(here: Rate | undefined, there: Rate | undefined): boolean {
  return (
    here !== undefined && there !== undefined && here.of === there.of && here.per !== there.per
  );
}
