// Fractions and mixed numbers: 3/5, 三分之二, 四分の三, 3又1/5, "1 1/2".

import { isOneOf } from "../../text/codeAt.ts";
import { START, skipSpaces, startAt } from "./chars.ts";
import { type Digits, readDigits } from "./digits.ts";
import { readHan } from "./hanNumeral.ts";
import { BIG_UNITS, SMALL_UNITS } from "./hanTable.ts";
import { FRACTION_STEP, type Numeral, scaled } from "./numeral.ts";

/** Between the whole and its fraction; transcripts put spaces around it. */
const JOINTS = /^ ?(?:又|と|また) ?/u;
const PARTS = /^ ?分(?:之|の)/u;

/** What the pattern finds at `at`, where one of its first characters stands: nearly every number is followed by others. */
function wordsAt(pattern: RegExp, firsts: string, text: string, at: number): string | undefined {
  return isOneOf(firsts, text, at) ? pattern.exec(text.slice(at, at + 4))?.[0] : undefined;
}

/** 3/5, 三分之二, 四分の三, 3又1/5, "1 1/2". */
export function withFraction(
  text: string,
  first: Numeral | undefined,
  language: string,
): Numeral | undefined {
  if (first === undefined || typeof first.value === "object") return first;
  const mark = text.charAt(first.end);
  const joint = wordsAt(JOINTS, " 又とま", text, first.end) ?? "";
  if (joint !== "") {
    const part = simpleNumeral(text, first.end + joint.length, language);
    const fraction = part === undefined ? undefined : fractionOf(text, part, language);
    if (fraction === undefined) return first;
    return { ...fraction, start: first.start, value: first.value + Number(fraction.value) };
  }
  if (mark === " " && first.plain && first.value < 1000) {
    const part = simpleNumeral(text, first.end + 1, language);
    const slash = part?.plain === true && text.charAt(part.end) === "/";
    const fraction = slash ? fractionOf(text, part, language) : undefined;
    if (fraction !== undefined && Number(fraction.value) < 1) {
      return { ...fraction, start: first.start, value: first.value + Number(fraction.value) };
    }
  }
  return fractionOf(text, first, language) ?? first;
}

/** Digits, with or without Han units behind them, or a Han numeral: 100万 and 百万 alike. */
function simpleNumeral(text: string, i: number, language: string): Numeral | undefined {
  const kind = startAt(text, i);
  if (kind === START.han) return readHan(text, i, language);
  if (kind !== START.digit) return undefined;
  const digits = readDigits(text, i, language);
  const unit = text.charAt(digits.end);
  return SMALL_UNITS.has(unit) || BIG_UNITS.has(unit)
    ? readHan(text, i, language, digits)
    : plainNumeral(digits);
}

/** Largest denominator of a fraction above one that people write. */
const MOST_IMPROPER = 16;

function fractionOf(text: string, first: Numeral, language: string): Numeral | undefined {
  const by = text.charAt(first.end);
  const slash = (by === "/" || by === "／" || by === "⁄") && first.plain;
  const parts = slash ? undefined : wordsAt(PARTS, " 分", text, first.end);
  if (!slash && parts === undefined) return undefined;
  const at = skipSpaces(text, first.end + (parts?.length ?? 1), 1);
  const second = simpleNumeral(text, at, language);
  if (second === undefined || typeof second.value === "object" || typeof first.value === "object") {
    return undefined;
  }
  if (slash && (!second.plain || isOneOf("/／", text, second.end))) return undefined;
  const [over, under] = slash ? [first.value, second.value] : [second.value, first.value];
  // 140/90 is a blood pressure; 16/5 a fraction.
  if (under === 0 || (slash && over > under && under > MOST_IMPROPER)) return undefined;
  const { start } = first;
  return {
    start,
    end: second.end,
    value: over / under,
    step: FRACTION_STEP,
    form: "fraction",
    plain: false,
  };
}

/** The numeral of digits alone. */
export function plainNumeral(digits: Digits): Numeral {
  const { start, end, value, decimals, plain, fraction } = digits;
  const step = fraction ? FRACTION_STEP : scaled(1, -decimals);
  return { start, end, value, step, form: fraction ? "fraction" : "digits", plain };
}
