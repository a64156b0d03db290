// Bounds as the façade shows them: "more than 5" is {low: 5, high: null}. The checker itself goes on
// with the number and its word: "over 2,898" and "2,898" are compared by value first.

import type { Modifier, QuantityMention, Range } from "../mention.ts";
import { skipSpacesBack } from "./chars.ts";
import { MORE } from "./hanTable.ts";

/** The words that are true bounds; "about" and "nearly" widen a number and leave it one. */
const OPEN: Readonly<Record<Modifier, "high" | "low" | undefined>> = {
  over: "high",
  "at-least": "high",
  under: "low",
  "at-most": "low",
  about: undefined,
  nearly: undefined,
};

/** What may stand before "over" where it bounds a time: "for over 3 years", "it took over 3 hours". */
const BOUNDED_TIME =
  /(?:for|aged|in|is|was|are|were|be|a|just|well|by|after|with|of|last(?:s|ed|ing)?|t(?:akes?|ook|aking)|spen[dt]s?) over$/iu;
/** Measures of time by their CLDR identifiers. */
const TIMES = /^(?:second|minute|hour|day|week|month|quarter|year|decade|century)$/u;

/**
 * `mention` with its bound as an open end; its modifier stays. Three things stay numbers: ordinals;
 * 50多家 and 500余, which tell digits left out rather than a bound; and "$2,000 over 3 years", where
 * "over" is a stretch of time.
 */
export function withOpenEnd(text: string, mention: QuantityMention): QuantityMention {
  const { value, modifier, category } = mention;
  if (modifier === undefined || typeof value !== "number" || category === "ordinal") return mention;
  const open = OPEN[modifier];
  if (open === undefined || leavesDigitsOut(text, mention) || isStretch(text, mention))
    return mention;
  const range: Range = open === "high" ? { low: value, high: null } : { low: null, high: value };
  return { ...mention, value: range };
}

/** 50多家 and 2万余户: the word stands in or right behind the numeral. */
function leavesDigitsOut(text: string, { numeral }: QuantityMention): boolean {
  const last = text.slice(numeral.start, numeral.end + 1);
  return [...MORE].some((word) => last.includes(word));
}

/** "over 3 years": how long it went on, unless the words before or behind say a bound. */
function isStretch(text: string, { span, unit }: QuantityMention): boolean {
  if (
    unit === undefined ||
    !(TIMES.test(unit) || /consecutive/u.test(text.slice(span.start, span.end)))
  )
    return false;
  const end = skipSpacesBack(text, span.start);
  const before = text.slice(Math.max(0, end - 16), end);
  if (!/(?:^|[^a-z])over$/iu.test(before)) return false;
  return !BOUNDED_TIME.test(before) && !/^[ -]old/iu.test(text.slice(span.end, span.end + 4));
}
