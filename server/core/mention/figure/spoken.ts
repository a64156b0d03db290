// Numbers said in two parts, as transcripts have them: "twelve fifty Euros" is 12.50, "nineteen
// ninety-six" a year. Parts that make neither (a number spelled out, a count aloud) are no figures,
// and none of them is one alone.

import { isDigitAt, isLetterAt, skipLetters } from "./chars.ts";
import type { Draft } from "./draft.ts";
import { SMALL_WORDS, TENS_WORDS } from "./englishTable.ts";
import { unitAt } from "./unitAt.ts";
import { readWords, type WordNumeral } from "./wordNumeral.ts";

export interface Spoken {
  readonly end: number;
  readonly year?: number;
  readonly draft?: Draft;
}

/** Words of one number at most; a count aloud may be longer and is passed over part by part. */
const MOST_PARTS = 24;

/**
 * What follows the number words of `first` directly as number words of their own; undefined when
 * nothing does.
 */
export function spokenFrom(text: string, first: WordNumeral): Spoken | undefined {
  if (first.form !== "words" || first.ordinal === true) return undefined;
  const parts = [first];
  let end = first.end;
  for (
    let at = numberWord(text, end);
    at > 0 && parts.length < MOST_PARTS;
    at = numberWord(text, end)
  ) {
    const part = readWords(text, at);
    if (part === undefined || part.ordinal === true) break;
    parts.push(part);
    end = part.end;
  }
  const second = parts[1];
  if (second === undefined) return undefined;
  return parts.length === 2 ? (pair(text, first, second) ?? { end }) : { end };
}

function pair(text: string, first: WordNumeral, second: WordNumeral): Spoken | undefined {
  const [a, b] = [Number(first.value), Number(second.value)];
  // "one fifty five dollars" may be 155 or 1.55.
  if (!(a >= 10 && a < 1000 && b >= 10 && b < 100)) return undefined;
  const { end } = second;
  const unit = unitAt(text, end, "en");
  if (unit?.is.category === "currency" && unit.is.power === undefined) {
    const value = (a * 100 + b) / 100;
    const numeral: WordNumeral = { ...first, end, value, step: 0.01 };
    const { start } = first;
    return {
      end: unit.end,
      draft: {
        start,
        end: unit.end,
        numeral,
        value,
        step: 0.01,
        category: "currency",
        unit: unit.is.unit,
        match: unit,
      },
    };
  }
  return a >= 15 && a <= 20 && unit === undefined ? { end, year: a * 100 + b } : undefined;
}

/** Where a number word follows after one space; 0 when none does. */
function numberWord(text: string, end: number): number {
  if (text.charAt(end) !== " " || !isLetterAt(text, end + 1) || isDigitAt(text, end + 1)) return 0;
  const wordEnd = skipLetters(text, end + 1);
  const word = text.slice(end + 1, wordEnd).toLowerCase();
  // "twenty eight-second runs": the eight is said of the seconds.
  if (SMALL_WORDS.has(word) && text.charAt(wordEnd) === "-") return 0;
  return SMALL_WORDS.has(word) || TENS_WORDS.has(word) ? end + 1 : 0;
}
