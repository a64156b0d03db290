// Lists that tell their size and unit once, at their end: "1.18 and 0.94 billion yuan", 1.2和1.5亿元.

import { isOneOf } from "../../text/codeAt.ts";
import { skipSpaces } from "./chars.ts";
import { type Draft, draftAt, type Reader } from "./draft.ts";
import { scaled } from "./numeral.ts";

/** Between two members of such a list. Matches " and ", ", ", "、", 和; not " in ", "-". */
export const JOINT = /^(?:, and | and |, | or |[和与與及、と])/u;

/** Members looked at behind a number; a longer list tells its unit sooner. */
const MOST_MEMBERS = 4;

/**
 * `draft` with the size and unit of the list that it leads. Only a number with decimals has them: of "chapters 3 and 5 million
 * words" the 3 is a number of its own.
 */
export function withSharedScale(reader: Reader, draft: Draft): Draft {
  const { category, match, numeral, value, step } = draft;
  const end = arrowEnd(reader, draft);
  if (end !== undefined) return { ...draft, category: end.category, unit: end.unit };
  if (category !== "number" || match !== undefined || numeral.power !== undefined) return draft;
  if (typeof value !== "number" || step >= 1 || numeral.form !== "digits") return draft;
  const last = lastOf(reader, draft);
  const power = last?.numeral.power;
  if (last === undefined || power === undefined || last.start < last.numeral.start) return draft;
  return {
    ...draft,
    value: scaled(value, power),
    step: scaled(step, power),
    category: last.category,
    unit: last.unit,
    numeral: { ...numeral, power },
  };
}

/** What stands behind an arrow that leads from the number, if it tells a unit and no size: "71 → 79%", 5→7m/s. */
function arrowEnd(reader: Reader, { category, match, numeral, end }: Draft): Draft | undefined {
  if (category !== "number" || match !== undefined || numeral.power !== undefined) return undefined;
  // Nearly every number is followed by something else.
  if (!isOneOf("→-➔⇒", reader.text, skipSpaces(reader.text, end, 1))) return undefined;
  const arrow = ARROW.exec(reader.text.slice(end, end + 6))?.[0];
  if (arrow === undefined) return undefined;
  const next = draftAt(reader, skipSpaces(reader.text, end + arrow.length), end);
  if (next === undefined || next.numeral.power !== undefined || next.start < next.numeral.start)
    return undefined;
  if (next.category === "percent") return next;
  return next.category === "unit" && next.unit !== "year" ? next : undefined;
}

const ARROW = /^\s?(?:→|->|➔|⇒)\s?/u;

/** The first member behind the draft that tells a size. */
function lastOf(reader: Reader, first: Draft): Draft | undefined {
  let { end } = first;
  for (let members = 1; members < MOST_MEMBERS; members++) {
    const joint = JOINT.exec(reader.text.slice(end, end + 6))?.[0];
    if (joint === undefined) return undefined;
    const next = draftAt(reader, skipSpaces(reader.text, end + joint.length), end);
    if (next === undefined || next.numeral.form !== "digits") return undefined;
    if (next.numeral.power !== undefined) return next;
    if (next.category !== "number" || next.step >= 1) return undefined;
    end = next.end;
  }
  return undefined;
}
