// Compounds beside the note's figure that the rival's reference uses, but not in the passage of its rival: 海外売上高 is no other telling
// of what is told of 電池事業の売上高, where the article speaks of 海外売上高 in another paragraph.

import { keptOf } from "../../library/keptOf.ts";
import { sentenceAt } from "../../library/library.ts";
import type { Figure } from "../../library/referenceIndex.ts";
import { allMatches, lastMatch } from "../../text/matches.ts";
import { slice } from "../../text/span.ts";
import { articleOf, type Pairing } from "./bind.ts";
import { clauseOf } from "./clause.ts";
import { isOneLanguage } from "./leadsElsewhere.ts";
import type { NoteSentence } from "./noteSentence.ts";
import { isSlip } from "./slip.ts";

/** Whether what the figure is told of is a compound that the reference tells of in other passages only. */
export function isToldOfOther(
  figure: Figure,
  { candidate: { place }, figure: rival }: Pairing,
  { text, span, cjk }: NoteSentence,
): boolean {
  if (figure.kind !== "quantity" || figure.category === "ordinal" || isSlip(figure, rival))
    return false;
  if (!isOneLanguage(text, cjk, place)) return false;
  if (
    isOtherRate(
      text.slice(Math.max(span.start, figure.span.start - REACH), figure.span.start),
      articleOf(place).text,
    )
  )
    return true;
  const clause = clauseOf(text, span, figure.span);
  const before = text.slice(Math.max(clause.start, figure.span.start - REACH), figure.span.start);
  const compounds = allMatches(before, cjk ? HAN_COMPOUND : PHRASE).map(([one]) =>
    one.toLowerCase(),
  );
  if (compounds.length === 0) return false;
  const there = articleOf(place).text.toLowerCase();
  const sentence = slice(articleOf(place).text, sentenceAt(place).span).toLowerCase();
  const missing = compounds.filter((one) => !there.includes(one) && !tellsEach(sentence, one));
  if (missing.length === 0) return false;
  const whole = lowered(place.index).text;
  return missing.some((one) => whole.includes(one));
}

/** Kept: a long article is asked for each of its figures. */
const lowered = keptOf(({ reference }) => ({ text: reference.text.toLowerCase() }));

/** "Share grew" of what is told as "earnings per share of $2.55 grew": each word is told, though not side by side. */
function tellsEach(there: string, phrase: string): boolean {
  const words = phrase.split(" ");
  return words.length > 1 && words.every((word) => there.includes(word));
}

/** Characters before the figure in which what it is told of stands. */
const REACH = 30;

/** 海外売上高, カバー率; not 売上 (two characters are a word), nor 売上の高. */
const HAN_COMPOUND = /[\p{Script=Han}ァ-ヶー]{4,12}/gu;
/** "closed reefs"; not "of reefs", "left over" (forty). */
const PHRASE =
  /\b(?!(?:over|about|more|less|than|least|most|only|near(?:ly)?|almost|around|roughly)\b)[a-z]{4,} (?!(?:over|about|more|less|than|least|most|only|near(?:ly)?|almost|around|roughly)\b)[a-z]{4,}\b/giu;

/** 胜率 beside 命中率: both are rates, told by their names. */
function isOtherRate(before: string, passage: string): boolean {
  const rate = lastMatch(before, RATE)?.[0];
  return rate !== undefined && !passage.includes(rate) && passage.search(RATE) >= 0;
}

/** 胜率, 占有率; not 率先. */
const RATE = /\p{Script=Han}率(?!先|领|い)/gu;
