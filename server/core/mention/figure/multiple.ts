// Multiples told in one word: doubled, threefold, "twice as many", halved, 翻一番, 倍增. "3 times as
// many" and 3倍 have a numeral and a unit like other figures.

import type { QuantityMention } from "../mention.ts";
import { modifierBefore } from "./modifier.ts";
import { longestAt, spread, type WordMatch, wordTable } from "./wordTable.ts";

/** Factor by its words; 翻一番 is twice as much, 翻两番 four times. Below one the thing has shrunk. */
export const MULTIPLES = wordTable<number>(
  spread([
    [
      2,
      "doubled doubling doubles twofold two-fold 翻番 翻一番 翻了一番 翻了番 倍增 倍増 翻倍 翻了倍 翻一倍 翻了一倍 翻了一倍多",
    ],
    [3, "tripled tripling triples trebled threefold three-fold"],
    [4, "quadrupled quadrupling fourfold four-fold 翻两番 翻了两番 翻兩番"],
    [5, "quintupled fivefold five-fold"],
    [6, "sixfold six-fold"],
    [7, "sevenfold seven-fold"],
    [8, "eightfold eight-fold 翻三番 翻了三番"],
    [10, "tenfold ten-fold"],
    [100, "hundredfold hundred-fold"],
    [0.5, "halved halving halves 半減 减半 減半 腰斩"],
    [2, "twice_as twice_the twice_that"],
    [2, "倍になっ 倍になり 倍になる 倍に増え 倍に膨らん 倍に伸び 倍に拡大"],
  ]),
);

/** The same as verbs, which need a word before them: "will triple", "to halve". A triple is more often a kind of jump. */
const VERBS: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["triple", 3],
  ["treble", 3],
  ["quadruple", 4],
  ["halve", 0.5],
]);
const VERB =
  /^(?:double|triple|treble|quadruple|halve)\b(?!-| (?:down|up|check|dip|as|digits?)\b)/iu;
/** Matches "will ", "could more than "; not "a ", "the ". */
const VERB_BEFORE =
  /\b(?:will|would|shall|should|may|might|can|could|must|to|did|does)(?: (?:not|only|then|also|almost|nearly|about|roughly|more than|at least)){0,2} $/iu;
const VERB_REACH = 32;

/** Heads of the verbs, for the one look that passes most words over. */
export const MULTIPLE_VERBS = wordTable([...VERBS.keys()].map((word) => [word, true] as const));

/** Such words are said of what is near: doubled stands for anything from 1.9 to 2.1. */
const STEP = 0.2;

/** The multiple that starts at `i`. */
export function multipleAt(text: string, i: number, from: number): QuantityMention | undefined {
  const match = longestAt(MULTIPLES, text, i) ?? verbAt(text, i);
  if (match === undefined || isHalfLife(text, match.end)) return undefined;
  // "twice as" and 倍になった are matched for what follows; the figure is their first word.
  const end = text.slice(i, i + 6).toLowerCase() === "twice " ? i + 5 : toldEnd(text, i, match.end);
  const modifier = modifierBefore(text, i, from)?.modifier;
  const directed = end === match.end;
  return {
    kind: "quantity",
    span: { start: i, end },
    category: "multiple",
    value: match.value,
    numeral: { start: i, end },
    step: STEP,
    ...(modifier !== undefined && { modifier }),
    ...(directed && { direction: match.value < 1 ? "down" : "up" }),
  };
}

function verbAt(text: string, i: number): WordMatch<number> | undefined {
  const [word = ""] = VERB.exec(text.slice(i, i + 20)) ?? [];
  const value = VERBS.get(word.toLowerCase());
  if (value === undefined || !VERB_BEFORE.test(text.slice(Math.max(0, i - VERB_REACH), i)))
    return undefined;
  return { start: i, end: i + word.length, value };
}

/** 半減期, the half-life, is how long something takes. */
function isHalfLife(text: string, end: number): boolean {
  return text.charAt(end - 1) === "減" && text.charAt(end) === "期";
}

function toldEnd(text: string, start: number, end: number): number {
  return text.startsWith("倍に", start) ? start + 1 : end;
}
