// A text with its folded form, made once for all that read them.

import { foldChars } from "./fold.ts";

export interface FoldedText {
  readonly text: string;
  /** `foldChars(text)`: the same offsets. */
  readonly folded: string;
}

/** The text, whole in memory, with its folded form. */
export function foldedText(text: string): FoldedText {
  const whole = inOnePiece(text);
  return { text: whole, folded: foldChars(whole) };
}

/**
 * The same text. Engines keep a part of a longer text as a place in it, and each look at a character then takes two to three
 * times as long as in a text of its own (measured in V8); an article is read a dozen times. Joining two parts makes a new one.
 */
export function inOnePiece(text: string): string {
  return text.length < 2 ? text : [text.slice(0, 1), text.slice(1)].join("");
}
