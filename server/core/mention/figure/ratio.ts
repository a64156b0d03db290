// Ratios that are said to be ratios: "a ratio of 9:1", 比例为3比1. Times, scores, odds and sizes look the
// same, so a word must say what the numbers are.

import { isOneOf } from "../../text/codeAt.ts";
import type { QuantityMention } from "../mention.ts";
import { isDigitAt, isHanAt, skipDigits, skipSpaces } from "./chars.ts";
import { readDigits } from "./digits.ts";

/** Before it, with no other number between: "in a ratio of", 比例为. */
const BEFORE =
  /(?:\bratios?\b|\bscale\b|\brandomi[sz]ed\b|\bassigned\b|比例|比率|配比|之比|比は|割合|按)[^.。;；\n\d]{0,16}$/iu;
/** Behind it: "9:1 ratio", 3:1的比例, の割合. */
const AFTER =
  /^(?:[)）]?\s?(?:ratio|mix(?:ture)?|split|slope|scale|dilution)\b|的比例|的比率|の割合|の比率)/iu;

const MARKS = "：:比対对對";

/** How exact a ratio is taken: nobody who says 2:1 rules out 2.1. */
const STEP = 0.1;

/** The ratio whose first number starts at `i`; its value is the first divided by the second. */
export function ratioAt(text: string, i: number, language: string): QuantityMention | undefined {
  const first = skipDigits(text, i);
  if (first - i > 6 || isDigitAt(text, i - 1)) return undefined;
  if (isHanAt(text, first) && !MARKS.includes(text.charAt(first))) return undefined;
  const over = readDigits(text, i, language);
  const gap = skipSpaces(text, over.end, 1);
  if (!isOneOf(MARKS, text, gap)) return undefined;
  const at = skipSpaces(text, gap + 1, 1);
  if (!isDigitAt(text, at)) return undefined;
  const under = readDigits(text, at, language);
  const { end } = under;
  if (isOneOf(":：/", text, end) || under.value === 0) return undefined;
  const told =
    BEFORE.test(text.slice(Math.max(0, i - 28), i)) || AFTER.test(text.slice(end, end + 12));
  if (!told) return undefined;
  const span = { start: i, end };
  const value = over.value / under.value;
  return { kind: "quantity", span, category: "multiple", value, numeral: span, step: STEP * value };
}
