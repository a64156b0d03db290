// Ranges: 3-5万, 3万至5万, "between 3 and 5 million", 3〜5%, "22 to 56 years". Both ends of one kind,
// the first the lower; anything else stays two figures.

import { skipSpaces, skipSpacesBack } from "./chars.ts";
import { wholeNumber } from "./compound.ts";
import { type Draft, draftAt, type Reader } from "./draft.ts";
import { secondOfFew } from "./few.ts";
import { MODIFIERS_BEFORE } from "./modifierTable.ts";
import { scaled } from "./numeral.ts";
import { MONEY_BEFORE } from "./unit.ts";
import { longestAt, longestBefore, spread, type WordMatch, wordTable } from "./wordTable.ts";

type Joiner = "dash" | "to" | "and";

const JOINERS = wordTable<Joiner>(
  spread<Joiner>([
    ["dash", "- – — ~ ～ 〜 ∼ － ‐ ‑ −"],
    ["to", "to 至 到 から through 乃至 ないし"],
    ["and", "and 和 与 與 と"],
  ]),
);
const BETWEEN = wordTable<"between">(spread([["between", "between 介于 在 位于 界于 from"]]));
/**
 * From 27 % to 30 % tells two levels, not a range, unless something is said to range or vary;
 * "from 3km to 5km" is a range unless something is said to have changed.
 */
const FROM = wordTable<"from">(spread([["from", "from 从 由 從"]]));

/** `first` widened to a range where a joiner and a second figure of the same kind follow. */
export function rangeFrom(reader: Reader, first: Draft, from: number): Draft {
  const { text } = reader;
  if (typeof first.value !== "number" || first.category === "ordinal") return first;
  const few = fewFrom(reader, first);
  if (few !== undefined) return few;
  const at = skipSpaces(text, first.end, 1);
  const joiner = longestAt(JOINERS, text, at) ?? intervalComma(text, first, at);
  if (joiner === undefined) return first;
  if (joiner.value === "dash" && !isDash(text, first, at, joiner.end)) return first;
  const about = longestBefore(MODIFIERS_BEFORE, text, skipSpacesBack(text, first.start));
  const start = about?.value === "about" && about.start >= from ? about.start : first.start;
  const before = longestBefore(BETWEEN, text, skipSpacesBack(text, start));
  const between = before !== undefined && before.start >= from;
  const told = between && text.slice(before.start, before.end).toLowerCase() !== "from";
  const second = secondEnd(reader, between ? aboutEnd(text, joiner.end) : joiner.end);
  if (second === undefined || typeof second.value !== "number" || second.category === "ordinal")
    return first;
  if (joiner.value === "and" && !told && !WITHIN.test(text.slice(second.end, second.end + 3)))
    return first;
  if (second.value < 0 && joiner.value === "dash") return first;
  if (joiner.value === "to" && isChange(text, first, second)) return first;
  return join(first, second) ?? first;
}

/** 3万和5万之间, 300と500の間. */
const WITHIN = /^(?:之[间間]|の間)/u;

/** Whether the two are no range: where something came from and went to, or how far it went and where to. */
function isChange(text: string, first: Draft, second: Draft): boolean {
  if (REACHED.test(text.slice(second.end, second.end + 12))) return true;
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  if (BY.test(before) && isFar(first, second, LEVEL)) return true;
  const measured = first.match !== undefined || first.category === "currency";
  if (measured && BECAME.test(text.slice(second.end, second.end + 3))) return true;
  if (STEPS.test(before) && (measured || isFar(first, second, ENDS))) return true;
  const origin = longestBefore(FROM, text, skipSpacesBack(text, first.start));
  if (origin === undefined) return false;
  return measured ? areLevels(text, first, origin.start) : isChanged(text, origin.start);
}

/** 120件から180件に増やす, 1.6キロから2.4キロへ. Not 5か月前に, 1万から2万になる. */
const REACHED =
  /^(?:へ|に(?:[まで]{0,2})(?:増|減|上|下|拡|縮|引|悪|改|伸|延|高|低|落|回復|変|転|広|膨|狭|移|戻|切り))/u;

/** 958円から1,021円になった, 18.2％から31.5％に、, 9万人から16万人に: both told with their unit. */
const BECAME = /^に(?:な[っりる]|[、，。]|$)/u;

/** "fell by 24,000 to 5.4 million", "rose 13 % to 71 %"; not "prices of 13 % to 71 %". */
const STEPS =
  /\b(?:by|rose|rise[sn]?|grew|gr[eo]wn?|climb(?:ed|s)|jump(?:ed|s)|gain(?:ed|s)|improv(?:ed|es)|increase[ds]|decrease[ds]|surged|soared|edged (?:up|down)|up|fell|fall(?:s|en)|dropp?(?:ed|s)|declined?|slipp?(?:ed|s)|shrank|shrunk|lost|down)(?: (?:about|around|nearly|almost|some|just|over|a further|another|only|roughly))?\s[€$£¥]?$/iu;

/** "Rose by 590 to 1,846"; not "rose by 5 to 10". */
const BY =
  /\b(?:rose|grew|climbed|jumped|increased|up|fell|dropped|declined|shrank|down) by (?:about |around |nearly |some )?[€$£¥]?$/iu;

/** Ends of a range are not so many times apart; a change and the level that it leads to are. */
const ENDS = 10;
const LEVEL = 2.5;

function isFar({ value: low }: Draft, { value: high }: Draft, times: number): boolean {
  return typeof low === "number" && typeof high === "number" && high > low * times;
}

/** Words that make two figures the ends of one span, and words of change, before "from". */
const SPANS = /(?:rang|var|span|between|介于|范围)[a-z]*\s?$/iu;
const CHANGES =
  /(?:rose|rise|rais|grew|grow|increas|fell|fall|drop|declin|decreas|cut|up|down|expand|extend|improv|lower|reduc|widen|narrow|lengthen|shorten|chang|mov|went|revis|restat|correct|upgrad|升|增|涨|漲|跌|降|减|減|提|扩|擴|缩|縮|调|調|改|变|變|翻)(?:[^.。;；\n]|\.\d){0,60}$/iu;

/** Amounts and shares from one to another are levels; measures only where a change is told. */
function areLevels(text: string, first: Draft, origin: number): boolean {
  if (SPANS.test(text.slice(Math.max(0, origin - 10), origin))) return false;
  if (first.category !== "unit") return true;
  return isChanged(text, origin);
}

function isChanged(text: string, origin: number): boolean {
  return CHANGES.test(text.slice(Math.max(0, origin - 70), origin));
}

/** "95% CI (-0.22, 3.99)": the comma of a confidence interval. */
function intervalComma(text: string, first: Draft, at: number): WordMatch<Joiner> | undefined {
  if (
    text.charAt(at) !== "," ||
    !INTERVAL.test(text.slice(Math.max(0, first.start - 8), first.start))
  )
    return undefined;
  return { start: at, end: at + 1, value: "to" };
}

const INTERVAL = /\bCIs?[:,=]? ?[([]?$/u;

/** "between 2 l and about 7 l": where the second end's own about ends. */
function aboutEnd(text: string, end: number): number {
  const word = longestAt(MODIFIERS_BEFORE, text, skipSpaces(text, end));
  return word?.value === "about" ? word.end : end;
}

/** 4、5年, 二、三人. */
function fewFrom(reader: Reader, first: Draft): Draft | undefined {
  if (first.category !== "number" || first.end !== first.numeral.end) return undefined;
  const at = secondOfFew(reader.text, first.numeral);
  const second = at === undefined ? undefined : draftAt(reader, at, at);
  return second?.match === undefined ? undefined : join(first, second);
}

/** The figure behind the joiner, its currency sign passed over: $150-$250. */
function secondEnd(reader: Reader, end: number): Draft | undefined {
  const { text } = reader;
  const at = skipSpaces(text, end);
  const sign = longestAt(MONEY_BEFORE, text, at);
  const draft = draftAt(reader, sign === undefined ? at : skipSpaces(text, sign.end, 1), end);
  return draft === undefined ? undefined : wholeNumber(reader, draft);
}

/**
 * A dash joins when it stands once, with space on both sides or neither, after a number that is not
 * in English words.
 */
function isDash(text: string, first: Draft, at: number, end: number): boolean {
  const spaced = at > first.end;
  const spacedAfter = skipSpaces(text, end, 1) > end;
  return (
    text.charAt(end) !== text.charAt(at) && spaced === spacedAfter && first.numeral.form !== "words"
  );
}

function join(first: Draft, second: Draft): Draft | undefined {
  if (typeof first.value !== "number" || typeof second.value !== "number") return undefined;
  const sameUnit = first.category === second.category && first.unit === second.unit;
  const lent = first.match === undefined && first.category === "number";
  const money = first.category === "currency" && second.category === "number";
  if (!sameUnit && !lent && !money) return undefined;
  const unitPower = lent && !sameUnit ? (second.match?.is.power ?? 0) : 0;
  const power = lendsMagnitude(first, second) ? (second.numeral.power ?? 0) : 0;
  const low = scaled(first.value, power + unitPower);
  if (!(low < second.value)) return undefined;
  const step = Math.min(scaled(first.step, power + unitPower), second.step);
  const of = lent && !money ? second : first;
  return {
    ...of,
    start: first.start,
    end: second.end,
    numeral: { ...second.numeral, start: first.numeral.start, plain: false },
    value: { low, high: second.value },
    step,
  };
}

/** In 3-5万 the 万 is meant for both; in 5000-1万 it is not. */
function lendsMagnitude(first: Draft, second: Draft): boolean {
  const { power } = second.numeral;
  if (power === undefined || first.numeral.power !== undefined) return false;
  if (typeof first.value !== "number" || typeof second.value !== "number") return false;
  return scaled(first.value, power) < second.value;
}
