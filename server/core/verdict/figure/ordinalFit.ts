// What an ordinal counts: a place in a ranking, or how often something has happened. The second title is no second place.

import { stem } from "../../lexicon/stem.ts";
import type { QuantityMention } from "../../mention/mention.ts";

export type Counting = "rank" | "time" | "edition" | "item" | "span";

/** What stands behind the ordinal, by what it counts. */
const AFTER: readonly (readonly [Counting, RegExp])[] = [
  // The third time, the second title, 第四次, 3回目.
  [
    "time",
    /^[-\s]?(?:[\w-]+\s)?(?:time|title|win|victory)\b|^[-\s]?[个個]?(?:次|度(?!目)|回目|度目)/u,
  ],
  // The 38th edition, 第28届, 第38回.
  ["edition", /^[-\s]?(?:[\w-]+\s)?(?:edition|anniversary)\b|^[-\s]?(?:届|屆|回(?!目))/u],
  // 6件目, the ninth such suit, 第100亿颗.
  ["item", /^[-\s]?such\b|^[-\s]?(?:.目|颗|顆|台|辆|家|间|個|个(?!月))/u],
  // The fourth month in a row, 第四个月.
  [
    "span",
    /^[-\s]?(?:straight\s|consecutive\s)?(?:day|week|month|quarter|year)\b|^[-\s]?[个個か]?(?:月|年|季度?|周)/u,
  ],
  // Second-highest, 3位, 第二大.
  [
    "rank",
    /^[-\s]?(?:highest|lowest|largest|biggest|smallest|longest|shortest|best|worst|most|least|fastest|tallest|place)\b|^[-\s]?(?:位|名(?!次)|大(?!会)|高|长|多|低)/u,
  ],
];
/** Before it: "came third", 排名第三, 位列第二. */
const RANK_BEFORE =
  /(?:\b(?:came|comes|finish(?:ed|es|ing)|plac(?:ed|es|ing)|rank(?:ed|s|ing)|was|stood|in|is)\s(?:in\s|the\s)?|排名?(?:在|到)?|位?列(?:在)?|名列|位居|居)第?$/u;
/** Characters looked at on either side. */
const REACH = 24;

/** Undefined where the words around it do not say. */
export function countingOf({ span }: QuantityMention, text: string): Counting | undefined {
  // 6件目 and 2位 have what they count in themselves.
  const own = text
    .slice(span.start, span.end)
    .replace(/^[\d\s第〇一二三四五六七八九十０-９]+/u, "");
  // "Ninth" tells all that there is of it: what it counts stands behind.
  const after =
    own.replace(/^(?:st|nd|rd|th|[a-z-]*(?:first|second|third|th))$/iu, "") +
    text.slice(span.end, span.end + REACH);
  for (const [counting, pattern] of AFTER) if (pattern.test(after)) return counting;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  return RANK_BEFORE.test(before) ? "rank" : undefined;
}

/** The word behind the ordinal: "purchase" of "your second purchase". */
const NOUN = /^[-\s](?<noun>[a-z]{4,})\b/iu;

/** Whether both stand before one noun: a first and a second purchase, of whatever kind they are. */
export function countOneNoun(
  here: QuantityMention,
  text: string,
  there: QuantityMention,
  article: string,
): boolean {
  const [a, b] = [
    NOUN.exec(text.slice(here.span.end, here.span.end + REACH)),
    NOUN.exec(article.slice(there.span.end, there.span.end + REACH)),
  ].map((found) => found?.groups?.noun);
  return a !== undefined && b !== undefined && stem(a) === stem(b);
}
