// Two bounds that make one range: 18歳以上65歳未満, 大于4865并少于20793, "above 1000 and below 1500". Each has
// its own word for its side; a range with one dash or "to" is in range.ts.

import type { Modifier } from "../mention.ts";
import { skipSpaces } from "./chars.ts";
import { wholeNumber } from "./compound.ts";
import { type Draft, draftAt, type Reader } from "./draft.ts";
import { type Modified, modifierAfter, modifierBefore } from "./modifier.ts";
import { MODIFIERS_BEFORE } from "./modifierTable.ts";
import { longestAt, spread, wordTable } from "./wordTable.ts";

/** What may stand between the two bounds; in Chinese and Japanese often nothing. */
const JOINERS = wordTable<"joins" | "comma">(
  spread<"joins" | "comma">([
    ["joins", "and but ,_and ,_but 且 并且 并 而且 但 そして かつ"],
    ["comma", "、 ， ,"],
  ]),
);

const SIDES: Readonly<Record<Modifier, "low" | "high" | undefined>> = {
  over: "low",
  "at-least": "low",
  under: "high",
  "at-most": "high",
  about: undefined,
  nearly: undefined,
};

/** A figure with its bound: the side it closes, and where figure and word begin and end. */
interface Bound {
  readonly side: "low" | "high";
  readonly draft: Draft;
  readonly start: number;
  readonly end: number;
}

/** `first` widened to a range where it is one bound and the other follows; else `first` itself. */
export function boundsFrom(reader: Reader, first: Draft, from: number): Draft {
  const { text } = reader;
  if (typeof first.value !== "number" || first.category === "ordinal") return first;
  const one = boundOf(text, first, modifierBefore(text, first.start, from));
  if (one === undefined) return first;
  const gap = skipSpaces(text, one.end, 1);
  const joiner = longestAt(JOINERS, text, gap);
  const at = skipSpaces(text, joiner?.end ?? gap, 1);
  const word = longestAt(MODIFIERS_BEFORE, text, at);
  const second = draftAt(reader, skipSpaces(text, word?.end ?? at), at);
  if (second === undefined) return first;
  const told =
    word === undefined || word.value === "none" ? undefined : { modifier: word.value, at };
  const other = boundOf(text, wholeNumber(reader, second), told);
  if (other === undefined) return first;
  // A comma also stands between things that have nothing to do with each other.
  const same = one.draft.category === other.draft.category && one.draft.unit === other.draft.unit;
  if (joiner?.value === "comma" && !(same && one.side === "low")) return first;
  return join(one, other) ?? first;
}

function boundOf(text: string, draft: Draft, before: Modified | undefined): Bound | undefined {
  const after = before === undefined ? modifierAfter(text, draft.end) : undefined;
  const told = before ?? after;
  const side = told === undefined ? undefined : SIDES[told.modifier];
  if (side === undefined) return undefined;
  return { side, draft, start: before?.at ?? draft.start, end: after?.at ?? draft.end };
}

/** The two as one figure; undefined when they bound one side, cross, or measure different things. */
function join(one: Bound, other: Bound): Draft | undefined {
  const [low, high] = one.side === "low" ? [one.draft, other.draft] : [other.draft, one.draft];
  if (one.side === other.side) return undefined;
  if (typeof low.value !== "number" || typeof high.value !== "number") return undefined;
  const [first, second] = [one.draft, other.draft];
  const same = first.category === second.category && first.unit === second.unit;
  const lent = first.category === "number" && first.match === undefined;
  if (!(low.value < high.value) || !(same || lent)) return undefined;
  return {
    ...(lent ? second : first),
    start: one.start,
    end: other.end,
    numeral: {
      ...second.numeral,
      start: first.numeral.start,
      end: second.numeral.end,
      plain: false,
    },
    value: { low: low.value, high: high.value },
    step: Math.min(low.step, high.step),
  };
}
