// Shares told by two numbers: "one in five", "two out of three", 5人に1人 is left to the two counts.

import { skipSpaces } from "./chars.ts";
import { type Draft, draftAt, type Reader } from "./draft.ts";
import { FRACTION_STEP } from "./numeral.ts";

/** "one in 2024" is no share: people speak of one in a thousand at most. */
const LARGEST = 1000;

/** `first` as a fraction where "in" or "out of" and a larger number of the same form follow. */
export function shareFrom(reader: Reader, first: Draft): Draft {
  const { text } = reader;
  const { value, category, numeral } = first;
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
  return {
    start: first.start,
    end: second.numeral.end,
    numeral: { ...numeral, end: second.numeral.end, form: "fraction", plain: false },
    value: value / second.value,
    step: FRACTION_STEP,
    category: "fraction",
    unit: undefined,
    match: undefined,
  };
}
