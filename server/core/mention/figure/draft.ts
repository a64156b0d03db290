// A figure on its way to a mention: sign, currency, numeral and unit, before ranges, compounds and
// modifiers. Drafts are made for every number of a text, so all have the same fields, none left
// out: an object literal of one shape is several times cheaper than one put together by spreading.

import { isOneOf } from "../../text/codeAt.ts";
import type { Span } from "../../text/span.ts";
import type { QuantityCategory, Range } from "../mention.ts";
import { skipSpaces } from "./chars.ts";
import { MAGNITUDE_ORDINALS } from "./englishTable.ts";
import { fewOf } from "./few.ts";
import { FRACTION_STEP, mapValue, scaled } from "./numeral.ts";
import { numeralAt } from "./numeralAt.ts";
import { ordinalEnd } from "./ordinal.ts";
import { moneyBefore, signBefore } from "./prefix.ts";
import { type UnitMatch, unitAt } from "./unitAt.ts";
import { refineUnit } from "./unitContext.ts";
import type { WordNumeral } from "./wordNumeral.ts";

export interface Reader {
  readonly text: string;
  /** BCP 47 primary language of the text: zh, ja, en or another. */
  readonly language: string;
  /** ISO date: the day of writing. */
  readonly today: string | undefined;
  /** What the text has told of dates so far: the last one, and the last that tells a day. */
  readonly told: { readonly date: string; readonly day: string | undefined } | undefined;
  /** Whether times of day are read. */
  readonly times?: "read" | undefined;
}

export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly numeral: WordNumeral;
  readonly value: number | Range;
  readonly step: number;
  readonly category: QuantityCategory;
  readonly unit: string | undefined;
  /**
   * The unit's words behind the numeral; undefined for bare numbers and for currencies told before
   * the number.
   */
  readonly match: UnitMatch | undefined;
}

/** The figure whose numeral starts at `i`, looking back no further than `from`. */
export function draftAt(reader: Reader, i: number, from: number): Draft | undefined {
  const draft = unsignedAt(reader, i, from);
  return draft === undefined ? undefined : bracketed(reader.text, draft);
}

/** (5), ($1,234) or (3.2 %) alone in a cell is how accounts write a minus. */
function bracketed(text: string, draft: Draft): Draft {
  const { start, end, numeral, category } = draft;
  const open = text.charAt(start - 1);
  const close = text.charAt(end);
  if ((open !== "(" && open !== "（") || (close !== ")" && close !== "）")) return draft;
  if (category === "ordinal" || !isEdge(text, start - 2, -1) || !isEdge(text, end + 1, 1))
    return draft;
  const value = mapValue(draft.value, (n) => -n);
  return { ...draft, start: start - 1, end: end + 1, value, numeral: { ...numeral, plain: false } };
}

/** Whether the cell ends at `i`, looking on by `step`: the text's own end, or a bar or tab of a row. */
function isEdge(text: string, i: number, step: 1 | -1): boolean {
  const at = text.charAt(i) === " " ? i + step : i;
  return "|\t".includes(text.charAt(at));
}

function unsignedAt(reader: Reader, i: number, from: number): Draft | undefined {
  const { text, language } = reader;
  const percent = isOneOf("百千仟万分半对對", text, i)
    ? (halfPrice(text, i) ?? hundredth(reader, i))
    : undefined;
  if (percent !== undefined) return percent;
  const money = moneyBefore(text, i, from, language);
  const read = numeralAt(text, i, language, money === undefined ? "plain" : "money");
  if (read === undefined) return undefined;
  const sign = signBefore(text, money?.start ?? read.start, from, read.end);
  const numeral = sign === undefined ? read : { ...read, value: mapValue(read.value, (n) => -n) };
  const start = sign ?? money?.start ?? numeral.start;
  if (numeral.ordinal) return ordinal(numeral, start, numeral.end);
  const large = largeOrdinal(text, numeral);
  if (large !== undefined) return ordinal(large, start, large.end);
  const unit = unitAt(
    text,
    text.startsWith("-odd ", numeral.end) ? numeral.end + ODD : numeral.end,
    language,
  );
  if (money !== undefined) {
    const again =
      unit?.is.category === "currency" && unit.is.power === undefined ? unit : undefined;
    const span = { start, end: again?.end ?? numeral.end };
    return bare(span, numeral, "currency", money.code ?? again?.is.unit);
  }
  if (text.charAt(start - 1) === "第") return ordinal(numeral, start - 1, numeral.end);
  const th = ordinalEnd(text, numeral, unit, language);
  if (th > 0) return ordinal(numeral, start, th);
  if (unit !== undefined) return measured(text, start, numeral, unit);
  const category =
    numeral.form === "fraction" ? "fraction" : isFactor(text, start) ? "multiple" : "number";
  return bare({ start, end: numeral.end }, numeral, category);
}

/** "25-odd years": the unit stands behind it. */
const ODD = "-odd".length;

/** "by a factor of seven", "almost a factor of 2.5". */
function isFactor(text: string, start: number): boolean {
  return (
    text.endsWith("a factor of ", start) || FACTOR.test(text.slice(Math.max(0, start - 24), start))
  );
}

const FACTOR = /\ba factor of (?:about|around|nearly|almost|roughly|over|some) $/u;

/** A figure without words of a unit behind it; its value is the numeral's, sign taken in. */
function bare(
  { start, end }: Span,
  numeral: WordNumeral,
  category: QuantityCategory,
  unit?: string,
): Draft {
  const { value, step } = numeral;
  return { start, end, numeral, value, step, category, unit, match: undefined };
}

function measured(text: string, start: number, read: WordNumeral, unit: UnitMatch): Draft {
  const few = fewOf(text, read, unit.word);
  const numeral = few === undefined ? read : { ...read, value: few };
  const { match, start: from } = refineUnit(text, start, numeral, unit);
  const { value } = numeral;
  const power = match.is.power ?? 0;
  return {
    start: from,
    end: match.end,
    numeral,
    value: power === 0 ? value : mapValue(value, (n) => scaled(n, power)),
    step: scaled(numeral.step, power),
    category: match.is.category,
    unit: match.is.unit ?? (match.is.category === "count" ? match.word : undefined),
    match,
  };
}

function ordinal(numeral: WordNumeral, start: number, end: number): Draft {
  return bare({ start, end }, { ...numeral, step: 1 }, "ordinal");
}

/** "10 billionth": digits before an ordinal's magnitude. */
function largeOrdinal(text: string, numeral: WordNumeral): WordNumeral | undefined {
  if (!numeral.plain || typeof numeral.value !== "number") return undefined;
  if (!isOneOf(" -", text, numeral.end)) return undefined;
  const word = /^[ -]((?:m|b|tr)illionth)\b/iu.exec(text.slice(numeral.end, numeral.end + 13));
  const power = MAGNITUDE_ORDINALS.get(word?.[1]?.toLowerCase() ?? "");
  if (word === null || power === undefined) return undefined;
  return { ...numeral, end: numeral.end + word[0].length, value: scaled(numeral.value, power) };
}

const PER: Readonly<Record<string, number>> = {
  百分之: 0,
  百分の: 0,
  千分之: -1,
  仟分之: -1,
  万分之: -2,
};

/** 对折, 半価, 半額: half of the price, as 五折 is. */
function halfPrice(text: string, i: number): Draft | undefined {
  const end = i + 2;
  if (!HALF_PRICES.has(text.slice(i, end))) return undefined;
  const step = FRACTION_STEP * 100;
  const numeral: WordNumeral = { start: i, end, value: 50, step, form: "fraction", plain: false };
  return bare(numeral, numeral, "percent");
}

const HALF_PRICES = new Set(["对折", "對折", "半价", "半價", "半額", "半额"]);

/** 百分之负五, 百分のマイナス一. */
const MINUS = /^(?:[负負]|マイナス)/u;

/** 百分之五, 千分之三, 百分百: percent with the sign in front. */
function hundredth({ text, language }: Reader, i: number): Draft | undefined {
  const head = text.slice(i, i + 3);
  if (head === "百分百" || text.startsWith("百分之百", i)) {
    const end = i + (head === "百分百" ? 3 : 4);
    const numeral: WordNumeral = { start: i, end, value: 100, step: 1, form: "han", plain: false };
    return bare(numeral, numeral, "percent");
  }
  // 百 分之 三: transcripts part the characters.
  const gap = text.charAt(i + 1) === " " ? 1 : 0;
  const power = PER[gap === 0 ? head : text.slice(i, i + 4).replace(" ", "")];
  if (power === undefined) return undefined;
  const at = skipSpaces(text, i + 3 + gap, 1);
  const inner = MINUS.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const numeral = numeralAt(text, at + inner, language);
  if (numeral === undefined) return undefined;
  const sign = signBefore(text, i, i - 4);
  const minus = sign !== undefined || inner > 0;
  const value = mapValue(numeral.value, (n) => scaled(minus ? -n : n, power));
  const step = scaled(numeral.step, power);
  return bare({ start: sign ?? i, end: numeral.end }, { ...numeral, value, step }, "percent");
}
