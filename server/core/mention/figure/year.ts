// A bare year in running text: "in 2027", (2015), "the 2012 Games". A number of a year's size is a
// number when it counts something (2000 people), is rounded (about 2000) or has group marks
// (2,027).

import { isOneOf } from "../../text/codeAt.ts";
import {
  isDigitAt,
  isHanAt,
  isLetterAt,
  isSpaceAt,
  isUpperAt,
  skipDigits,
  skipLettersBack,
  skipSpaces,
  skipSpacesBack,
} from "./chars.ts";
import { PERIODS } from "./dateTable.ts";
import { fold } from "./digits.ts";
import { edtf } from "./edtf.ts";
import type { DateMatch } from "./hanDate.ts";
import { BIG_UNITS, MORE } from "./hanTable.ts";
import { idiomEnd } from "./idiom.ts";
import { modifierBefore } from "./modifier.ts";
import { moneyBefore, signBefore } from "./prefix.ts";
import { unitAt } from "./unitAt.ts";
import { longestAt } from "./wordTable.ts";

const LEADS = new Set(
  (
    "in since until till during before after from by of year years fiscal circa early late end " +
    "mid through between and spring summer autumn winter fall"
  ).split(" "),
);
/** A year after one of these needs no further look at what follows. */
const STRONG = new Set("in since until till during year fiscal".split(" "));

export function yearAlone(
  text: string,
  i: number,
  from: number,
  language: string,
): DateMatch | undefined {
  const end = skipDigits(text, i);
  if (end - i !== 4 || !isBounded(text, i, end)) return undefined;
  const value = Number(fold(text, i, end));
  if (value < 1000 || value > 2999) return undefined;
  const lead = leadBefore(text, i);
  const common = value >= 1900 && value < 2100;
  const period = text.charAt(end) === " " && common ? longestAt(PERIODS, text, end + 1) : undefined;
  if (period !== undefined && isLetterAt(text, period.end - 2)) {
    return { end: period.end, value: edtf({ year: value, month: period.value }) };
  }
  if (common && YEARS.test(text.slice(end, end + 7))) return { end, value: String(value) };
  if (
    common &&
    LABEL.test(text.slice(end, end + 2)) &&
    /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, i - 4), i))
  )
    return { end, value: String(value) };
  // "A third more than 2018's 18,000".
  if (common && /^['’]s\b/u.test(text.slice(end, end + 3))) return { end, value: String(value) };
  if (STRONG.has(lead) && (common || !counts(text, end, language)))
    return { end, value: String(value) };
  if (counts(text, end, language)) return undefined;
  if (common && ABOUT.test(text.slice(Math.max(0, i - 10), i)) && endsClause(text, end))
    return { end, value: String(value) };
  if (common && COMPARED.test(text.slice(Math.max(0, i - 12), i)))
    return { end, value: String(value) };
  if (
    modifierBefore(text, i, from) !== undefined ||
    moneyBefore(text, i, from, language) !== undefined
  )
    return undefined;
  if (
    signBefore(text, i, from) !== undefined ||
    "=<>±×*+/^#".includes(beforeSpaces(text, i) || " ")
  )
    return undefined;
  const named = LEADS.has(lead) || text.charAt(i - 1) === "(" || text.charAt(i - 1) === "（";
  if (!common && !named) return undefined;
  if (common && language !== "en" && isHanAt(text, end) && !isDigitAt(text, i - 1))
    return { end, value: String(value) };
  return common && (named || language === "en") && isInProse(text, i, end)
    ? { end, value: String(value) }
    : undefined;
}

/** "20% below 1990", "up 5% on 2019". */
const COMPARED = /[%％] (?:below|above|under|over|on|versus|vs\.?) $/u;

/** 2015赛季: the season of that year, not so many seasons. */
const SEASONS = /^(?:赛季|賽季|赛事|财年|财报|年报|シーズン|年度|季)/u;

/** "should peak around 2045": a year rounded to nothing. Not: "about 2,045", "around 2045 stores". */
const ABOUT = /\b(?:around|circa) (?:19|20)?$/iu;

function endsClause(text: string, end: number): boolean {
  return (
    !text.startsWith("00", end - 2) &&
    /^(?:[,;:)]|[.!?]?(?:\s*$|\s[A-Z]))/u.test(text.slice(end, end + 3))
  );
}

/** "2014: 1,840 ha": a year that heads a line. Not the hour of 20:14. */
const LABEL = /^(?::\s|：)/u;

/** 2019-2020, 2020至2021. */
const YEARS = /^ ?[-–—~至] ?(?:19|20)\d\d(?![\d,.])/u;

/** The 2012 elections, their 1997 counterparts; a round number (the 2000 employees) counts. */
const OWNED = /\b(?:the|their|its|his|her|our) (?:19|20)$/iu;

/** Not part of a longer number, token, time or fraction. */
function isBounded(text: string, i: number, end: number): boolean {
  const [before, after] = [text.charAt(i - 1), text.charAt(end)];
  if (isLetterAt(text, i - 1) || isLetterAt(text, end) || isDigitAt(text, i - 1)) return false;
  if (isOneOf(".,:", after, 0) && isDigitAt(text, end + 1)) return false;
  if (goesOn(text, end)) return false;
  if (isOneOf("%％‰°", after, 0) || isOneOf("$€£¥#@_", before, 0)) return false;
  return !(isOneOf(".,:/-", before, 0) && isDigitAt(text, i - 2));
}

/** 1940万欧元 and 2000多人 are no years; 2024万圣节 has one. */
function goesOn(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (isOneOf(MORE, next, 0)) return true;
  return BIG_UNITS.has(next) && idiomEnd(text, end, end + 1, "zh") === 0;
}

/** "2024 estimates", "2026 guidance figures": what is made for or of a year; nobody has 2,024 of them. */
const OF_A_YEAR =
  /^(?:annual |financial |interim |full-year |quarterly |management |budget )*(?:estimates|forecasts|figures|results|guidelines|guides|projections|earnings|accounts|statements|elections|championships|olympics|games|finals|playoffs|budgets|targets|levels|prices|returns|revenues|sales)\b/u;

function counts(text: string, end: number, language: string): boolean {
  if (text.charAt(end) === "-") return false;
  const unit = unitAt(text, end, language);
  if (unit === undefined || SEASONS.test(unit.word)) return false;
  if (isOfYear(text, end)) return false;
  // "the 2012 Games", "the 2020 elections".
  return !(
    unit.is.category === "count" &&
    (isUpperAt(text, unit.start) ||
      (OWNED.test(text.slice(Math.max(0, end - 10), end - 2)) && !text.startsWith("00", end - 2)))
  );
}

/** Verbs that end like a plural, with what follows them: "2026 falls from £72", "2024 sees the start". */
const VERBS =
  /^(?:falls|rises|drops|grows|climbs|slips|jumps|sees|brings|marks|shows|starts|begins|ends|comes|goes|stands|looks|means|makes|takes|gives|includes|remains|runs|starts|covers) (?:from|to|by|at|the|a|an|in|on|with|up|down|off|as|like|no|only|its|their)\b/u;

/** Only years of our time: "1200 reports" are so many. */
function isOfYear(text: string, end: number): boolean {
  const value = Number(fold(text, end - 4, end));
  if (value < 1990 || value >= 2100) return false;
  const after = text.slice(end + 1, end + 48);
  return VERBS.test(after) || (value % 10 !== 0 && OF_A_YEAR.test(after));
}

function leadBefore(text: string, i: number): string {
  const end = skipSpacesBack(text, i, 1);
  if (text.charAt(i - 1) === "-")
    return text.slice(skipLettersBack(text, i - 1), i - 1).toLowerCase();
  return end === i ? "" : text.slice(skipLettersBack(text, end), end).toLowerCase();
}

function beforeSpaces(text: string, i: number): string {
  return text.charAt(skipSpacesBack(text, i) - 1);
}

/** A year stands among words; a text or cell that is nothing but the number may be any number. */
function isInProse(text: string, i: number, end: number): boolean {
  const next = skipSpaces(text, end, 1);
  const previous = skipSpacesBack(text, i, 1);
  const spaced =
    isSpaceAt(text, i - 1) || isHanAt(text, i - 1) || isOneOf("(（–—'‘“\"", text, i - 1);
  const operator = isOneOf("×x*=/+^", text, next) && !isLetterAt(text, next + 1);
  return previous > 0 && spaced && !operator;
}
