// What a change is told against: the year before, the quarter or the month before. +4 % 同比 is not +4 % 环比.

import type { Figure } from "../../library/referenceIndex.ts";
import { allMatches } from "../../text/matches.ts";
import type { InSentence } from "./around.ts";

/** "previous" is the period before, whatever its length: 环比. */
export type Period = "year" | "quarter" | "month" | "previous";

export interface Base {
  readonly period: Period;
  /** The words that tell it, as they are written: "year on year". */
  readonly word: string;
}

const QUARTER =
  "(?:previous|prior|preceding|last|first|second|third|fourth|1st|2nd|3rd|4th|[a-z]+-)";

/** What tells a base, by language: "year on year", 同比, 前年同月比; "from the previous quarter", 环比, 前月比. */
const BASES: readonly (readonly [Period, RegExp])[] = [
  [
    "year",
    /\b(?:year[- ](?:on|over)[- ]year|yoy|y\/y|(?:from|than|on|over|against|compared with|to) (?:the |a |one )?(?:same [a-z]+ (?:of|in|a) (?:the )?(?:previous year|last year|year|\d{4})|year (?:ago|earlier|before|previous)|previous year|prior year|last year)|a year (?:ago|earlier|before))\b|同比|(?:比|较|較)(?:去年|上年|上一年|一年前)(?!末|底)|(?:去年|上年)同(?:期|月)|前年同?[期月度]?(?:比|を|より|から|に比べ|と比べ)|前年度?(?:比|を|より|から|に比べ|と比べ)|[1１一]年前(?:比|を|より|から|に比べ|と比べ)/giu,
  ],
  [
    "quarter",
    new RegExp(
      `\\b(?:quarter[- ](?:on|over)[- ]quarter|qoq|q/q|sequentially|(?:from|than|on|over|against|with|in) (?:in )?the ${QUARTER} ?quarter|(?:from|than|on|over) (?:the )?(?:quarter before|previous three months))\\b|(?:比|较|較|与)(?:上|前|第?[一二三四])一?个?季度?|前の?四半期(?:比|を|より|から|に比べ|と比べ)?|直前の四半期`,
      "giu",
    ),
  ],
  [
    "month",
    /\b(?:month[- ](?:on|over)[- ]month|mom|m\/m|(?:from|than|on|over|against) (?:the |a )?(?:previous month|prior month|last month|month (?:ago|earlier|before)))\b|(?:比|较|較)(?:上个?月|前月)|前月(?:比|を|より|から|に比べ|と比べ)/giu,
  ],
  ["previous", /环比|環比/gu],
];

/** Characters on both sides of the figure in which its base is looked for. */
const BEFORE = 26;
const AFTER = 60;

/** "Compared with the second quarter, sales rose 22%". */
const LEAD = /^(?:compared (?:with|to)|against|relative to|versus)\b[^,]{0,60},/iu;

/** The base of the change that `figure` is, the nearest that is told; undefined where none is. */
export function baseOf({ text, span, figures }: InSentence, figure: Figure): Base | undefined {
  const { start, end } = figure.span;
  const others = figures.filter((other) => other !== figure && other.kind === "quantity");
  const from = Math.max(
    span.start,
    ...others.map((one) => (one.span.end <= start ? one.span.end : 0)),
  );
  const to = Math.min(
    span.end,
    ...others.map((one) => (one.span.start >= end ? one.span.start : span.end)),
  );
  const before = text.slice(Math.max(from, start - BEFORE * 2), start);
  const own = lastClause(before);
  const near =
    nearestIn(own, "last") ?? nearestIn(text.slice(end, Math.min(to, end + AFTER)), "first");
  if (near !== undefined) return near;
  // 同12.6%増: against what the figure before it was told against.
  if (/[、，,]?(?:が|は)?同$/u.test(own)) return nearestIn(text.slice(span.start, start), "last");
  const lead = LEAD.exec(text.slice(span.start, start))?.[0];
  return lead === undefined ? undefined : nearestIn(lead.replace(/^[a-z]+/iu, "against"), "last");
}

function lastClause(before: string): string {
  return before.split(/[;，；。、]|,(?!\d)/u).at(-1) ?? before;
}

function nearestIn(words: string, side: "first" | "last"): Base | undefined {
  let best: (Base & { readonly at: number }) | undefined;
  for (const [period, pattern] of BASES) {
    for (const { index, 0: word } of allMatches(words, pattern)) {
      const isNearer = best === undefined || (side === "last" ? index > best.at : index < best.at);
      if (isNearer) best = { period, word, at: index };
    }
  }
  return best;
}

/** Whether the two are told against different periods. */
export function isOtherBase(here: Base | undefined, there: Base | undefined): boolean {
  if (here === undefined || there === undefined || here.period === there.period) return false;
  const periods = [here.period, there.period];
  return periods.includes("year") || !periods.includes("previous");
}
