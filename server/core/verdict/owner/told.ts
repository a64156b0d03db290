// A figure of the article, as far as it can be somebody's: what may stand for what.

import type { QuantityMention } from "../../mention/mention.ts";
import { slice } from "../../text/span.ts";
import type { Pairing } from "../figure/bind.ts";
import type { NoteSentence } from "../figure/noteSentence.ts";
import { comparePeriods } from "../figure/periods.ts";
import { tellingAt } from "./names.ts";
import { isPast } from "./past.ts";
import { periodsOf } from "./period.ts";

/** A figure of the article and what it is told of. */
export interface Told extends Pairing {
  readonly figure: QuantityMention;
}

export function isTold(pairing: Pairing): pairing is Told {
  return pairing.figure.kind === "quantity";
}

/** What was and what is of one thing are of about one size. */
export function isNearInSize(a: QuantityMention, b: QuantityMention): boolean {
  const size = ({ value }: QuantityMention) =>
    typeof value === "number" ? value : ((value.low ?? 0) + (value.high ?? 0)) / 2;
  const ratio = Math.abs(size(a) / (size(b) || 1));
  return ratio > 0.1 && ratio < 10;
}

/** Names told to be left out or held against. Matches "without Brevantil", 以外; not "within". */
export const CONTRAST =
  /\b(?:without|except|excluding|unlike|other than|instead of|apart from|not)\b|除|以外|不含|不包括|除く|なし|ではなく|\S\s?[=＝]|\d\D{0,3}[:：](?!\d)/iu;

/** Names and figures told apart, in one order: no word stands beside its figure. Matches "respectively", 分别. */
export const LISTED = /\brespectively\b|分别|分別|それぞれ|順に/iu;

/** Matches 同期售出, "in the same period"; not 同期比, "than in the same period". */
const SAME_TIME =
  /同期(?!比|に比|より|增|減|下降)|同年|(?<!than )\b(?:in|over) the same (?:year|period|season|quarter)\b|同じ(?:年|期間)に/iu;

/** Whether the one's sentence says that it is of the time of the other's, which stands right before it. */
export function isOfTimeBefore(one: Told, other: Told): boolean {
  const [place, before] = [one.candidate.place, other.candidate.place];
  if (place.index !== before.index || place.at !== before.at + 1) return false;
  const { text, span } = tellingAt(place);
  return SAME_TIME.test(slice(text, span));
}

/** Whether a time of the note's figure is the other's: then they are of one owner as far as time goes. */
export function sharesTime(figure: QuantityMention, other: Told, sentence: NoteSentence): boolean {
  const there = periodsOf(other.figure, tellingAt(other.candidate.place));
  return periodsOf(figure, sentence).some((date) =>
    there.some((one) => comparePeriods(date, one) === "agrees"),
  );
}

/** Whether the rival is told as what was, or of a time that the note's is not. */
export function isOfAnotherTime(
  figure: QuantityMention,
  rival: Told,
  sentence: NoteSentence,
): boolean {
  const telling = tellingAt(rival.candidate.place);
  if (isPast(rival.figure, telling) !== isPast(figure, sentence)) return true;
  const there = periodsOf(rival.figure, telling);
  return periodsOf(figure, sentence).some((date) =>
    there.some((one) => comparePeriods(date, one) === "differs"),
  );
}
