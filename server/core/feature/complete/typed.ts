// What was typed before the cursor: the line, the sentence, and the language it is written in.

import { isCjk } from "../../text/cjk.ts";
import { splitSentences } from "../../text/sentences.ts";
import { type Span, shift, slice } from "../../text/span.ts";

export interface Typed {
  readonly text: string;
  readonly offset: number;
  /** From the start of the line, or of what is looked at of it. */
  readonly before: Span;
  /** The sentence around the cursor. */
  readonly sentence: Span;
  /** Whether the words before the cursor, or those of the note where there are none, are Chinese or Japanese. */
  readonly cjk: boolean;
}

/** A line may be a book: so much is looked at before and after the cursor. Some five sentences. */
const BEFORE = 1000;
const AFTER = 300;

export function typedAt(text: string, offset: number): Typed {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const start = Math.max(line, offset - BEFORE);
  const window = { start, end: Math.min(end === -1 ? text.length : end, offset + AFTER) };
  const before = { start, end: offset };
  const sentences = splitSentences(slice(text, window)).map((each) => shift(each, start));
  const sentence = sentences.findLast((each) => each.start < offset) ?? window;
  const words = slice(text, { start: sentence.start, end: offset });
  return {
    text,
    offset,
    before,
    sentence: { start: sentence.start, end: Math.max(sentence.end, offset) },
    cjk: isCjk(/\p{L}{2}/u.test(words) ? words : text),
  };
}
