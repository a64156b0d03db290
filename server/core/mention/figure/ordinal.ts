// Endings of ordinals: 8th, 1121st, 7番目, 14位, 3回目. 第 stands before the number and is seen by the
// draft.

import { isOneOf } from "../../text/codeAt.ts";
import { START, startAt } from "./chars.ts";
import type { UnitMatch } from "./unitAt.ts";
import type { WordNumeral } from "./wordNumeral.ts";

const ENDINGS = new Set(["st", "nd", "rd", "th"]);

/** The end of an ordinal's ending after `numeral`; 0 when there is none. */
export function ordinalEnd(
  text: string,
  { end, plain }: WordNumeral,
  unit: UnitMatch | undefined,
  language: string,
): number {
  if (startAt(text, end) === START.letter) {
    const goesOn = startAt(text, end + 2) === START.letter;
    return plain && !goesOn && ENDINGS.has(text.slice(end, end + 2).toLowerCase()) ? end + 2 : 0;
  }
  if (text.startsWith("番目", end)) return end + 2;
  if (language !== "ja" || unit === undefined) return 0;
  // 900万ドル目減りした is a loss.
  if (text.charAt(unit.end) === "目" && !isOneOf("減標指立安途", text, unit.end + 1))
    return unit.end + 1;
  return unit.word === "位" ? unit.end : 0;
}
