// Figures told in two units: 五元六角, "3 dollars 50 cents", 六斤八两, "5 feet 4 inches", 8天20小时, 3年半.

import { isOneOf } from "../../text/codeAt.ts";
import { isHanAt, START, skipSpaces, startAt } from "./chars.ts";
import { type Draft, draftAt, type Reader } from "./draft.ts";
import { HAN_DIGITS } from "./hanTable.ts";
import { mapValue } from "./numeral.ts";
import { numeralAt } from "./numeralAt.ts";
import { MONEY_TENTHS } from "./unit.ts";
import { type UnitMatch, unitAt } from "./unitAt.ts";
import type { WordNumeral } from "./wordNumeral.ts";
import { longestAt } from "./wordTable.ts";

/** Parts a figure may have: years, months, weeks, days, hours, minutes, seconds. */
const MOST_PARTS = 7;

/** `first` with the smaller units that follow it added, in its own unit. */
export function wholeNumber(reader: Reader, first: Draft): Draft {
  if (first.match?.word === "割") return battingAverage(reader, first);
  if (first.match?.word === "成") return lastPercent(reader.text, first);
  if (first.category !== "unit" && first.category !== "currency" && first.category !== "count")
    return first;
  let draft = counterPart(reader, first) ?? belowZero(reader.text, half(reader.text, first));
  let factor = draft.match?.is.factor;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const next =
      draft.category === "currency" ? coins(reader, draft) : smaller(reader, draft, factor);
    if (next === undefined) break;
    ({ draft, factor } = next);
  }
  return draft;
}

/** 六成五 is 65 %, 五成半 55: a last Han digit, or half a tenth, with nothing behind it that it could count. */
function lastPercent(text: string, first: Draft): Draft {
  const { end, value } = first;
  if (text.charAt(end) === "半" && typeof value === "number")
    return { ...first, end: end + 1, value: value + 5, step: 5 };
  const digit = HAN_DIGITS.get(text.charAt(end)) ?? 0;
  const goesOn = startAt(text, end + 1) === START.han || isHanAt(text, end + 1);
  if (
    digit === 0 ||
    typeof value !== "number" ||
    (goesOn && !"的以左上".includes(text.charAt(end + 1)))
  )
    return first;
  return { ...first, end: end + 1, value: value + digit, step: 1 };
}

/** 3割1分5厘 is 31.5 %. */
function battingAverage({ text, language }: Reader, first: Draft): Draft {
  let draft = first;
  for (const [unit, worth] of [
    ["分", 1],
    ["厘", 0.1],
  ] as const) {
    const numeral = numeralAt(text, draft.end, language);
    const digit = numeral?.value;
    if (numeral === undefined || typeof digit !== "number" || digit > 9) break;
    if (text.charAt(numeral.end) !== unit || typeof draft.value !== "number") break;
    const value = Math.round((draft.value + digit * worth) * 10) / 10;
    draft = { ...draft, end: numeral.end + 1, value, step: worth };
  }
  return draft;
}

interface Part {
  readonly draft: Draft;
  readonly factor: number | undefined;
}

/** 3年半, 一倍半: half of the unit. */
function half(text: string, draft: Draft): Draft {
  if (text.charAt(draft.end) === " ") return andHalf(text, draft);
  if (text.charAt(draft.end) !== "半" || typeof draft.value !== "number") return draft;
  // 2年間半額にする: at half the price.
  if (draft.category !== "unit" || isOneOf("額额価价値減导導分島岛", text, draft.end + 1))
    return draft;
  return { ...draft, end: draft.end + 1, value: draft.value + 0.5, step: 0.5 };
}

/** "a year and a half", "two miles and a quarter". */
function andHalf(text: string, draft: Draft): Draft {
  const said = AND_HALF.exec(text.slice(draft.end, draft.end + 20));
  if (said === null || draft.category !== "unit" || typeof draft.value !== "number") return draft;
  const part = said[1]?.toLowerCase() === "half" ? 0.5 : 0.25;
  return { ...draft, end: draft.end + said[0].length, value: draft.value + part, step: 0.1 };
}

const AND_HALF = /^ and a (half|quarter)\b(?!-| of| dozen| million| billion)/iu;
const DEGREES = new Set(["degree", "celsius", "fahrenheit"]);

/** "2 degrees below zero" is a temperature of -2. */
function belowZero(text: string, draft: Draft): Draft {
  if (!DEGREES.has(draft.unit ?? "")) return draft;
  const cold = /^ below zero\b/iu.exec(text.slice(draft.end, draft.end + 12));
  if (cold === null) return draft;
  const value = mapValue(draft.value, (n) => -Math.abs(n));
  return { ...draft, end: draft.end + cold[0].length, value };
}

/** 两个半小时, 一个多月, 1个多百分点: the half, or what is more, stands between the counter and the unit. */
function counterPart({ text, language }: Reader, draft: Draft): Draft | undefined {
  if (draft.match?.word !== "个" && draft.match?.word !== "個") return undefined;
  const part = text.charAt(draft.end);
  if ((part !== "半" && part !== "多") || typeof draft.value !== "number") return undefined;
  const unit = unitAt(text, draft.end + 1, language) ?? monthAt(text, draft.end + 1);
  const category = unit?.is.category;
  if (category !== "unit" && category !== "percentage-point") return undefined;
  const of = { ...draft, end: unit?.end ?? draft.end, category, unit: unit?.is.unit, match: unit };
  return part === "半"
    ? { ...of, value: draft.value + 0.5, step: 0.5 }
    : { ...of, numeral: { ...draft.numeral, more: true } };
}

function monthAt(text: string, at: number): UnitMatch | undefined {
  if (text.charAt(at) !== "月") return undefined;
  const is = { category: "unit", unit: "month", dimension: "month", factor: 1 } as const;
  return { start: at, end: at + 1, is, word: "月" };
}

function smaller(reader: Reader, draft: Draft, factor: number | undefined): Part | undefined {
  const { text } = reader;
  if (
    typeof draft.value !== "number" ||
    draft.match?.is.factor === undefined ||
    factor === undefined
  )
    return undefined;
  const { dimension } = draft.match.is;
  const isTime = dimension === "time" || dimension === "month";
  const comma = isTime && text.startsWith(", ", draft.end) ? 1 : 0;
  const at = joined(text, draft.end + comma);
  if (startAt(text, at) === START.none) return undefined;
  const part = minutesOf(reader, draftAt(reader, at, at), factor);
  const match = part?.match?.is;
  if (part === undefined || typeof part.value !== "number" || match?.factor === undefined)
    return undefined;
  if (match.dimension !== dimension || match.factor >= factor) return undefined;
  if (!isTime && dimension !== "length" && dimension !== "mass") return undefined;
  const ratio = match.factor / draft.match.is.factor;
  return {
    draft: {
      ...draft,
      end: part.end,
      value: draft.value + part.value * ratio,
      step: part.step * ratio,
    },
    factor: match.factor,
  };
}

const MINUTE = { category: "unit", unit: "minute", dimension: "time", factor: 60 } as const;

/** 2小时21分: after hours 分 are minutes, and no points; the m of "18h 43m" is no metre. */
function minutesOf({ text }: Reader, part: Draft | undefined, factor: number): Draft | undefined {
  const { match } = part ?? {};
  if (part !== undefined && match?.word === "m" && factor === 3600 && part.numeral.plain)
    return { ...part, unit: "minute", match: { ...match, is: MINUTE } };
  if (part === undefined || match?.is.category !== "count" || factor !== 3600) return part;
  if (text.charAt(match.start) !== "分") return part;
  const end = match.start + 1;
  return {
    ...part,
    end,
    category: "unit",
    unit: "minute",
    match: { ...match, end, is: MINUTE, word: "分" },
  };
}

/** 又 and "and" may stand between the parts. */
function joined(text: string, end: number): number {
  const at = skipSpaces(text, end, 1);
  if (text.charAt(at) === "又" || text.charAt(at) === "零") return at + 1;
  // 5人民元と3角
  if (text.charAt(at) === "と") return at + 1;
  return text.startsWith("and ", at) && at > end ? at + 4 : at;
}

function coins(reader: Reader, draft: Draft): Part | undefined {
  const { text } = reader;
  if (typeof draft.value !== "number" || draft.value % 1 !== 0) {
    if (typeof draft.value !== "number" || (draft.value * 10) % 1 > 1e-6) return undefined;
  }
  const tenth = lastTenth(text, draft);
  if (tenth !== undefined) return { draft: tenth, factor: undefined };
  const at = joined(text, draft.end);
  if (startAt(text, at) === START.none) return undefined;
  const numeral = numeralAt(text, at, reader.language);
  if (numeral === undefined || typeof numeral.value !== "number") return undefined;
  const tenths = longestAt(MONEY_TENTHS, text, numeral.end);
  const code = draft.unit;
  if (
    tenths !== undefined &&
    (code === "CNY" || code === "HKD" || code === "TWD") &&
    numeral.value < 10
  ) {
    const value = Math.round(draft.value * 10 + numeral.value) / 10;
    return { draft: { ...draft, end: tenths.end, value, step: 0.1 }, factor: undefined };
  }
  const spoken = spokenCents(reader, draft, numeral);
  if (spoken !== undefined) return { draft: spoken, factor: undefined };
  const part = draftAt(reader, at, at);
  const cents =
    part?.match?.is.power === -2 && part.unit === code ? part.end : fenEnd(text, numeral.end, code);
  if (cents === 0 || numeral.value >= 100) return undefined;
  const value = Math.round(draft.value * 100 + numeral.value) / 100;
  return { draft: { ...draft, end: cents, value, step: 0.01 }, factor: undefined };
}

/** "15 dollars 50", "seventy five dollars sixty three": two digits, and nothing they could count. */
function spokenCents(
  { text, language }: Reader,
  draft: Draft,
  cents: WordNumeral,
): Draft | undefined {
  const { value, form, end, start } = cents;
  if (typeof draft.value !== "number" || typeof value !== "number") return undefined;
  if (!/[a-z]$/iu.test(draft.match?.word ?? "") || text.charAt(draft.end) !== " ") return undefined;
  const two = value >= 10 && value < 100 && value % 1 === 0 && start === draft.end + 1;
  const said = form === "words" ? cents.ordinal !== true : form === "digits" && cents.plain;
  const goesOn =
    unitAt(text, end, language) !== undefined ||
    /^(?:[%\w]| \w|[.,-]\d)/u.test(text.slice(end, end + 2));
  if (!two || !said || goesOn) return undefined;
  return { ...draft, end, value: Math.round(draft.value * 100 + value) / 100, step: 0.01 };
}

/** 一块二, 三块五: a last Han digit is tenths, as 万三 is thousands. */
function lastTenth(text: string, draft: Draft): Draft | undefined {
  const { match, end, value } = draft;
  if (match?.end !== end) return undefined;
  const digit = HAN_DIGITS.get(text.charAt(end)) ?? 0;
  if (digit === 0 || !/^[块塊蚊]$/u.test(match?.word ?? "") || typeof value !== "number")
    return undefined;
  const goesOn = startAt(text, end + 1) === START.han || isHanAt(text, end + 1);
  return goesOn ? undefined : { ...draft, end: end + 1, value: value + digit / 10, step: 0.1 };
}

/** 五元三分, 5元6角3仙: 分 is a hundredth only after 元 or 角. */
function fenEnd(text: string, end: number, code: string | undefined): number {
  const fen = text.charAt(end);
  return (code === "CNY" || code === "HKD") && (fen === "分" || fen === "仙") ? end + 1 : 0;
}
