// Shares told by two numbers: "one in five", "two out of three", 5人に1人.

import { skipSpaces } from "./chars.ts";
import { type Draft, draftAt, type Reader } from "./draft.ts";
import { FRACTION_STEP } from "./numeral.ts";

/** "one in 2024" is no share: people speak of one in a thousand at most. */
const LARGEST = 1000;

/** `first` as a fraction where "in" or "out of" and a larger number of the same form follow. */
export function shareFrom(reader: Reader, first: Draft): Draft {
  const { text } = reader;
  const { value, category, numeral } = first;
  if (category === "count") return shareOfCounts(reader, first);
  if (typeof value !== "number" || category !== "number" || value <= 0 || value % 1 !== 0)
    return first;
  const joiner = /^ (?:in|out of) (?:every )?/u.exec(text.slice(first.end, first.end + 14))?.[0];
  if (joiner === undefined) return first;
  const at = skipSpaces(text, first.end + joiner.length);
  const second = draftAt(reader, at, at);
  if (
    second === undefined ||
    typeof second.value !== "number" ||
    second.numeral.form !== numeral.form
  )
    return first;
  const whole = second.category === "number" || second.category === "count";
  if (!whole || second.value <= value || second.value > LARGEST || second.value % 1 !== 0)
    return first;
  return fractionOf(first, second.numeral.end, value / second.value, FRACTION_STEP);
}

/** 5人に1人, 12件に1件: the whole comes first. Not 2人に500円, 1人に1台, 3人に1人を加え, 14人か15人に1人. */
function shareOfCounts(reader: Reader, first: Draft): Draft {
  const { text } = reader;
  if (typeof first.value !== "number" || text.charAt(first.end) !== "に") return first;
  if (text.charAt(first.start - 1) === "か") return first;
  const second = draftAt(reader, first.end + 1, first.end + 1);
  if (second?.category !== "count" || second.unit !== first.unit) return first;
  if (typeof second.value !== "number" || second.value <= 0 || second.value >= first.value)
    return first;
  if (first.value > LARGEST || ADDED.test(text.slice(second.end, second.end + 4))) return first;
  const value = second.value / first.value;
  // 15人に1人 may be 14.6 or 15.4 of them.
  return fractionOf(first, second.end, value, Math.max(FRACTION_STEP, value / first.value));
}

const ADDED = /^[をがも](?:加|増|足)/u;

function fractionOf({ start, numeral }: Draft, end: number, value: number, step: number): Draft {
  return {
    start,
    end,
    numeral: { ...numeral, end, form: "fraction", plain: false },
    value,
    step,
    category: "fraction",
    unit: undefined,
    match: undefined,
  };
}
