// Who has told a unit once leaves it out where a figure is held against another: "from 118 million dollars in 2019 to 187
// million in the new budget", "80 dollars instead of 72", 从312亿元降至176亿.

import type { DateMention, QuantityMention } from "../mention.ts";

/** Characters between the two: longer ones tell of something else. */
const REACH = 80;

/** What ends a thought: the figure behind it stands for itself. */
const ENDS = /[.;!?](?:\s|$)|[。；！？\n]/u;

/**
 * What right before the figure holds it against the one with the unit. Matches "to", "against an estimate of", 降至, から;
 * not "the 12".
 */
const HELD =
  /(?:\b(?:to|from|than|versus|vs\.?|with|against|instead of|after|down from|up from)(?: (?:just|only|about|around|some|nearly|over|almost|a record)| an? \w+ of)? |[至到从由為为]|[は、,，]?から|より)$/iu;
const HELD_REACH = 28;

/** What follows a figure that counts nothing itself: the end, a mark, a preposition, a time. Not "240 million users". */
const FREE =
  /^\s*(?:$|[.,;:)\]。，、；）](?!\d)|(?:in|on|at|by|for|from|to|and|or|as|but|when|after|before|during|under|this|last|next|earlier|now|since|then|one|two|three|a (?:year|month|week|quarter|decade))\b)|^[にへとだでのまをかで](?!名|人|件|台|個|社)/iu;

/**
 * The figure with the currency or unit of the last one in `found` that has one, where the text leaves it out; else as it is.
 * Reads some hundred characters at most.
 */
export function withSharedUnit(
  text: string,
  mention: QuantityMention,
  found: readonly (QuantityMention | DateMention)[],
): QuantityMention {
  if (mention.unit === "meter") return asMillions(text, mention);
  if (mention.category !== "number" || mention.unit !== undefined) return mention;
  const before = found.findLast((one) => one.kind === "quantity");
  if (before?.kind !== "quantity" || !isMeasured(before) || typeof mention.value !== "number")
    return mention;
  const { start, end } = mention.span;
  if (start - before.span.end > REACH) return mention;
  const between = text.slice(before.span.end, start);
  if (ENDS.test(between) || !HELD.test(between.slice(-HELD_REACH))) return mention;
  if (!FREE.test(text.slice(end, end + 12)) || !isOfSize(mention.value, before)) return mention;
  const { category, unit } = before;
  return { ...mention, category, ...(unit !== undefined && { unit }) };
}

/** What right behind a figure holds it against one with a unit: "54 to 120 hectares", 12から15ヘクタール. Not "54 and 120". */
const LEADS_TO =
  /^(?: to |から)(?:just |only |about |around |some |nearly |over |almost |a record |[约約])?$/iu;

/** The figure before `next`, with the unit that the text tells once for both. */
export function withUnitOf(
  text: string,
  mention: QuantityMention,
  next: QuantityMention,
): QuantityMention {
  if (mention.category !== "number" || mention.unit !== undefined) return mention;
  if (typeof mention.value !== "number" || !isMeasured(next)) return mention;
  if (!LEADS_TO.test(text.slice(mention.span.end, next.span.start))) return mention;
  if (!isOfSize(mention.value, next)) return mention;
  const { category, unit } = next;
  return { ...mention, category, ...(unit !== undefined && { unit }) };
}

/** Money in millions: "€40m", "8.5m euros". Not "€40 million", "$4 a metre". */
const MONEY_IN_M =
  /(?:[$€£¥]|\b[A-Z]{3}\s?)\d[\d.,]*m\b|\d[\d.,]*m (?:euros?|dollars?|pounds|kroner|kronor|yen|yuan)\b/u;
const ENDS_IN_M = /^\d[\d.,]*m$/u;
const MILLION = 1e6;

/** 402m beside "€40m" are millions; on a road they are metres. */
function asMillions(text: string, mention: QuantityMention): QuantityMention {
  const { value, step, span, unit: _meter, ...rest } = mention;
  if (typeof value !== "number" || !ENDS_IN_M.test(text.slice(span.start, span.end)))
    return mention;
  const around = text.slice(Math.max(0, span.start - REACH), span.end + REACH);
  if (!MONEY_IN_M.test(around)) return mention;
  return { ...rest, span, category: "number", value: value * MILLION, step: step * MILLION };
}

function isMeasured({ category, unit }: QuantityMention): boolean {
  return category === "currency" || (category === "unit" && unit !== undefined);
}

/** What two figures of one thing differ by at most. */
const TIMES = 20;

function isOfSize(value: number, { value: other }: QuantityMention): boolean {
  const size = typeof other === "number" ? other : (other.low ?? other.high ?? 0);
  const ratio = Math.abs(value / size);
  return ratio < TIMES && ratio > 1 / TIMES;
}
