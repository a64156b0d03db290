// What has been read of English number words, and the steps from word to word.

import { isLetterAt, isSpaceAt } from "./chars.ts";

export interface WordReading {
  end: number;
  total: number;
  /** Power of the last magnitude; 0 before the first. */
  power: number;
  /** What stands before the next magnitude. */
  group: number;
  step: number;
  last: "" | "small" | "tens" | "hundred" | "magnitude" | "digits" | "half";
  ordinal: boolean;
  words: number;
  fraction: boolean;
  /** A decimal point was said: what follows multiplies the whole. */
  pointed: boolean;
  /** "and" was said before the last words: "one hundred and thirty". */
  joined: boolean;
  /** Begun in digits: number words behind a magnitude are mostly another number. */
  digits: boolean;
}

/** Where the next word starts after one space or hyphen; -1 when none does. */
export function nextWord(text: string, end: number): number {
  const mark = text.charAt(end);
  if (mark === "-" || mark === "‑" || mark === "—") return isLetterAt(text, end + 1) ? end + 1 : -1;
  let at = end;
  while (at - end < 3 && isSpaceAt(text, at)) at++;
  return at > end && isLetterAt(text, at) ? at : -1;
}

export function took(r: WordReading, last: WordReading["last"], end: number): true {
  r.last = last;
  r.end = end;
  return true;
}
