// Figures that are told as what was before: "up from 4.02 million", 前年の402万人. An article tells them only to compare; a
// note that tells one as how things are has taken the wrong one.

import type { Figure } from "../../library/referenceIndex.ts";
import type { QuantityMention } from "../../mention/mention.ts";
import type { Telling } from "./share.ts";

/**
 * What stands before such a figure. Matches "up from ", "from an earlier ", "the previous range of $", 从, 由, 前年の; not "since
 * 2019 ", "compared with " (another group may be meant).
 */
const BEFORE =
  /(?:\b(?:from|(?:previous|earlier|initial|prior)(?: (?:range|guidance|estimate|forecast|figure|target|record) of)?)\s+(?:(?:a|an|the|its|about|around|nearly|just|only|over|roughly|some|earlier|previous|range|of|loss|profit|figure|record|estimate|forecast|restated)\s+){0,4}|(?:此前|原先|原来|原來|之前|上年同期|上年|上一[^\d，。、]{1,3}|去年同期|去年|上届|前一年|一年前|年初|期初)的?(?:每[^\d]{1,3})?(?:约|約|近|大约|只有|仅|为|是)?|(?:前年同期|前年度|前期|前年|昨年|従来|当初|前回|前月)(?:の|は|[(（])(?:約)?)[$€£¥￥]?$/iu;

/**
 * What stands after it. Matches "a year earlier", "in the previous year", から, an arrow; not "a year later", nor "versus last year",
 * "more than a year earlier": that is a change, told as what is.
 */
const AFTER =
  /^\s*(?:[→⇒]|->|(?:(?!(?:versus|vs|than|against|over|on|with|from)\b)[a-z]+\s){0,3}(?:a year (?:earlier|ago|before)|(?:one|two|three|five|ten) years? (?:earlier|ago|before)|(?:in )?the (?:previous|prior|preceding|linked|same) (?:year|quarter|month|period|season|edition)|last year|the year before|previously)|から(?!は)|だった(?:前年|昨年))/iu;

/** 从 and 由 lead to what was where the change stands behind the figure. Matches 由|30%升至; not 由|32人组成. */
const FROM = /[从從由](?![目现現当當如][前在有今])[^\d，。,;；]{0,6}$/u;
const CHANGED = /^[^，。,;；、]{0,14}?[升降增减減提扩缩縮回跌涨漲调調改变變至到]/u;

/** How far a sentence is looked at on both sides of the figure, in UTF-16 code units. */
const REACH = 60;

/** Whether the figure is told as what was before another of its sentence. */
export function isPast(figure: QuantityMention, telling: Telling): boolean {
  const known = pasts.get(figure);
  if (known !== undefined) return known;
  const past = isToldAsPast(figure, telling);
  pasts.set(figure, past);
  return past;
}

/** Kept with the figure, which stands in one sentence: each of a search is asked for a dozen times. */
const pasts = new WeakMap<QuantityMention, boolean>();

function isToldAsPast(
  figure: QuantityMention,
  { text, span: sentence, figures }: Telling,
): boolean {
  const { span } = figure;
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  if (BEFORE.test(before)) return true;
  const after = text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  const later = AFTER.exec(after)?.[0];
  // "Sold 6,800 tonnes last year": alone, it is what is told.
  if (later !== undefined && !(LAST_YEAR.test(later) && isAlone(figure, figures))) return true;
  return FROM.test(before) && CHANGED.test(after);
}

const LAST_YEAR = /last year$/iu;

function isAlone(figure: QuantityMention, figures: readonly Figure[]): boolean {
  return !figures.some((one) => one.kind === "quantity" && one !== figure);
}

/** Words by which a sentence says that it speaks of a time before. Matches "last year", "in 2023, ", 去年, 前年; not "forecast". */
const PAST_WORDS =
  /\b(?:last|previous|prior|preceding|earlier|before|ago|previously|formerly|initially|originally|had been|used to|was then|from|at first|at the start|old)\b|去年|上年|上届|上月|上次|上一|前年|昨年|此前|之前|以前|原先|原来|原來|曾|当时|當時|从|從|由|前期|同期|当初|前回|前月|従来|かつて|から|以前|元は|もとは/iu;

/** Whether the sentence speaks of a time before anywhere: then its figure may well be the earlier one. */
export function speaksOfPast({ text, span }: Telling): boolean {
  return PAST_WORDS.test(text.slice(span.start, span.end).replace(HELD_AGAINST, ""));
}

/** Times that what is told is only held against. Matches 较上年同期, 前年同期比, "than a year earlier"; not 比上年的, "than last year's". */
const HELD_AGAINST =
  /[较較比](?:上年|去年)(?:同期)?(?!的|末|底)|(?:前年|前期|前月|前回|昨年)(?:同期|同月)?(?:比|に比べ|より)|\bthan (?:a year|the year) (?:earlier|before|ago)\b/giu;
