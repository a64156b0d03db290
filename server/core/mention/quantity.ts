// Puts a figure together: sign, currency, numeral, unit, range, modifier, direction.

import { START, skipSpaces, skipSpacesBack, startAt } from "./chars.ts";
import { wholeNumber } from "./compound.ts";
import type { Modifier, QuantityCategory, QuantityMention, Range } from "./mention.ts";
import { directionOf, modifierAfter, modifierBefore } from "./modifier.ts";
import { mapValue, scaled } from "./numeral.ts";
import { numeralAt } from "./numeralAt.ts";
import { moneyBefore, signBefore } from "./prefix.ts";
import { isArticle, isProse } from "./prose.ts";
import { rangeFrom } from "./range.ts";
import { type UnitMatch, unitAt } from "./unitAt.ts";
import type { WordNumeral } from "./wordNumeral.ts";
import { longestBefore, spread, wordTable } from "./wordTable.ts";

export interface Reader {
  readonly text: string;
  /** BCP 47 primary language of the text: zh, ja, en or another. */
  readonly language: string;
  readonly today: string | undefined;
}

/** A figure on its way to a mention: what later readers (ranges, compounds) may still change. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly numeral: WordNumeral;
  readonly value: number | Range;
  readonly step: number;
  readonly category: QuantityCategory;
  readonly unit?: string;
  readonly match?: UnitMatch;
  readonly money?: string;
}

/**
 * The figure whose numeral starts at `i`, looking back no further than `from`, the end of what was read before. The second
 * value of the answer is where to read on when there is no figure.
 */
export function readQuantity(
  reader: Reader,
  i: number,
  from: number,
): { readonly mention?: QuantityMention; readonly end: number } {
  const { text } = reader;
  const first = draftAt(reader, i, from);
  if (first === undefined) return { end: i + 1 };
  const draft = rangeFrom(reader, wholeNumber(reader, first), from);
  if (isProse(reader, draft)) return { end: Math.max(draft.numeral.end, i + 1) };
  if (isArticle(reader, draft)) return { end: draft.numeral.end };
  return { mention: mentionOf(text, draft, from), end: draft.end };
}

/** Numeral, sign, currency and unit; no range, no modifier. */
export function draftAt(reader: Reader, i: number, from: number): Draft | undefined {
  const { text, language } = reader;
  const percent = hundredth(reader, i);
  if (percent !== undefined) return percent;
  const money = moneyBefore(text, i, from, language);
  const numeral = numeralAt(text, i, language, money === undefined ? "plain" : "money");
  if (numeral === undefined) return undefined;
  const sign = signBefore(text, money?.start ?? i, from);
  const signed = sign === undefined ? numeral.value : mapValue(numeral.value, (n) => -n);
  const start = sign ?? money?.start ?? i;
  if (numeral.ordinal) return ordinal(numeral, start);
  const unit = unitAt(text, numeral.end, language);
  const base = { start, numeral, value: signed, step: numeral.step };
  if (money !== undefined) {
    const written =
      unit?.category === "currency" && unit.power === undefined ? unit.end : numeral.end;
    const code = unit?.category === "currency" && unit.power === undefined ? unit.unit : undefined;
    const known = money.code ?? code;
    return {
      ...base,
      end: written,
      category: "currency",
      money: "sign",
      ...(known !== undefined && { unit: known }),
    };
  }
  if (text.charAt(i - 1) === "第") return { ...ordinal(numeral, i - 1), start: i - 1 };
  const th = ordinalEnd(text, numeral, unit, language);
  if (th > 0) return { ...ordinal(numeral, start), end: th };
  if (unit === undefined) {
    const category = numeral.form === "fraction" ? "fraction" : "number";
    return { ...base, end: numeral.end, category };
  }
  return withUnit(text, base, unit);
}

function withUnit(
  text: string,
  base: Pick<Draft, "start" | "numeral" | "value" | "step">,
  found: UnitMatch,
): Draft {
  const unit = refined(text, base.numeral, found);
  const power = unit.power ?? 0;
  const named = unit.unit ?? (unit.category === "count" ? unit.word : undefined);
  return {
    ...base,
    start:
      unit.unit === found.unit ? base.start : (scaleBefore(text, base.start)?.start ?? base.start),
    end: unit.end,
    value: mapValue(base.value, (n) => scaled(n, power)),
    step: scaled(base.step, power),
    category: unit.category,
    match: unit,
    ...(named !== undefined && { unit: named }),
  };
}

const SCALES = wordTable<string>(
  spread([
    ["celsius", "摄氏 攝氏 摂氏 摄氏温度 摂氏温度 零下_"],
    ["fahrenheit", "华氏 華氏 华氏温度 華氏温度"],
  ]),
);

/** The scale of a temperature before its number: 华氏70度. */
function scaleBefore(text: string, start: number) {
  return longestBefore(SCALES, text, skipSpacesBack(text, start, 1));
}

/** What only the surroundings tell of a unit: 华氏70度 are Fahrenheit; five million pounds are money. */
function refined(text: string, numeral: WordNumeral, unit: UnitMatch): UnitMatch {
  if (unit.unit === "degree") {
    const scale = scaleBefore(text, numeral.start)?.value;
    return scale === undefined ? unit : { ...unit, unit: scale, dimension: "temperature" };
  }
  if (unit.unit !== "pound" || !/^(?:pounds?|ポンド)$/iu.test(unit.word)) return unit;
  const weighs = /^ (?:of|per|in weight)\b/u.test(text.slice(unit.end, unit.end + 12));
  const sum =
    (numeral.power ?? 0) >= 6 ||
    /^ (?:and )?[a-z-]+ (?:pence|penny)/iu.test(text.slice(unit.end, unit.end + 24));
  const { start, end, word } = unit;
  return sum && !weighs ? { category: "currency", unit: "GBP", start, end, word } : unit;
}

function ordinal(numeral: WordNumeral, start: number): Draft {
  return { start, end: numeral.end, numeral, value: numeral.value, step: 1, category: "ordinal" };
}

/** 8th, 1121st, 7番目, 14位, 3回目: the end of an ordinal's ending; 0 when there is none. */
function ordinalEnd(
  text: string,
  { end, plain }: WordNumeral,
  unit: UnitMatch | undefined,
  language: string,
): number {
  const suffix = text.slice(end, end + 2).toLowerCase();
  const goesOn = startAt(text, end + 2) === START.letter;
  if (plain && !goesOn && ["st", "nd", "rd", "th"].includes(suffix)) return end + 2;
  if (suffix === "番目") return end + 2;
  if (language !== "ja" || unit === undefined) return 0;
  if (text.charAt(unit.end) === "目") return unit.end + 1;
  return unit.word === "位" ? unit.end : 0;
}

/** 百分之五, 千分之三, 百分百: percent with the sign in front. */
function hundredth(reader: Reader, i: number): Draft | undefined {
  const { text, language } = reader;
  const head = text.slice(i, i + 3);
  if (head === "百分百" || text.startsWith("百分之百", i)) {
    const end = i + (head === "百分百" ? 3 : 4);
    const numeral: WordNumeral = { start: i, end, value: 100, step: 1, form: "han", plain: false };
    return { start: i, end, numeral, value: 100, step: 1, category: "percent" };
  }
  const power = { 百分之: 0, 千分之: -1, 仟分之: -1, 万分之: -2, 百分の: 0 }[head];
  if (power === undefined) return undefined;
  const at = skipSpaces(text, i + 3, 1);
  const numeral = numeralAt(text, at, language);
  if (numeral === undefined) return undefined;
  const sign = signBefore(text, i, i - 4);
  const value = mapValue(numeral.value, (n) => scaled(sign === undefined ? n : -n, power));
  const step = scaled(numeral.step, power);
  return { start: sign ?? i, end: numeral.end, numeral, value, step, category: "percent" };
}

function mentionOf(text: string, draft: Draft, from: number): QuantityMention {
  const before = modifierBefore(text, draft.start, from);
  const after = modifierAfter(text, draft.end);
  const modifier = combine(before?.modifier, after?.modifier, draft.numeral.more === true);
  const direction =
    draft.category === "ordinal"
      ? undefined
      : directionOf(text, before?.at ?? draft.start, after?.at ?? draft.end, from);
  const { numeral, value, step, category, unit } = draft;
  return {
    kind: "quantity",
    span: { start: draft.start, end: draft.end },
    category,
    value,
    ...(unit !== undefined && { unit }),
    ...(modifier !== undefined && { modifier }),
    numeral: { start: numeral.start, end: numeral.end },
    step,
    ...(direction !== undefined && { direction }),
  };
}

/** 约100多家 and "about 500 or more" say two things: the bound is the firmer one. */
function combine(
  before: Modifier | undefined,
  after: Modifier | undefined,
  more: boolean,
): Modifier | undefined {
  if (before !== undefined && before !== "about") return before;
  return after ?? (more ? "over" : before);
}

/** Where the figure's own characters begin, spaces before it left out. */
export function textStart(text: string, start: number): number {
  return skipSpacesBack(text, start, 1);
}
