// Whether a line end of a plain text is a paragraph's end or was put in to keep lines short.
//
// A wrapped line ends where the next word would not have fitted. So there is a margin that many lines come close to, and
// a line that left room for the next word before it ended because its paragraph did. Saved Chinese articles have a
// paragraph a line, of all lengths and far beyond any margin: nothing is joined there. Where both readings are
// possible, a line that ends a sentence is kept apart: a sentence is never cut by that.

import { isUnspaced } from "../text/script.ts";
import type { Span } from "../text/span.ts";

/** The margin that a text is wrapped at, in columns; Han and kana take two. Undefined for a text that is not wrapped. */
export interface Wrap {
  readonly margin: number | undefined;
}

/** Text wrapped below 40 columns is verse or a list; above 120, no line was cut for being long. */
const NARROWEST = 40;
const WIDEST = 120;
/** A margin shows in at least three lines that come within 15 % of it. */
const MARGIN_LINES = 3;
const NEAR = 0.85;
/** A wrapped text may have a long line here and there, an address; one in ten of those at the margin. */
const MOST_LONG = 0.1;

/** Finds the margin of `text`, whose trimmed lines are `lines`. */
export function measureWrap(text: string, lines: readonly Span[]): Wrap {
  const widths = lines.map((line) => columns(text, line)).filter((width) => width > 0);
  const within = widths.filter((width) => width <= WIDEST);
  const margin = within.reduce((widest, each) => Math.max(widest, each), 0);
  const near = within.filter((width) => width >= margin * NEAR).length;
  const long = widths.length - within.length;
  const wrapped = margin >= NARROWEST && near >= MARGIN_LINES && long <= near * MOST_LONG;
  return { margin: wrapped ? margin : undefined };
}

/** Whether the words of `next` go on where `line` ends. Both are trimmed; a blank line is empty. */
export function joinsNext(text: string, line: Span, next: Span, { margin }: Wrap): boolean {
  if (line.end === line.start || next.end === next.start) return false;
  if (STARTS_ITEM.test(text.slice(next.start, next.start + 12))) return false;
  const width = columns(text, line);
  const last = text.slice(line.end - 2, line.end);
  // English goes on in lower case; a line too short to have been cut is a heading or verse.
  const goesOn = /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
  if (goesOn && width >= NARROWEST && width <= WIDEST && /[\p{L}\p{N},-]$/u.test(last)) return true;
  if (margin === undefined || (isIndented(text, next) && !isIndented(text, line))) return false;
  if (ENDS_SENTENCE.test(last) && isUnspaced(text.charCodeAt(line.end - 1))) return false;
  return width + firstWordColumns(text, next) > margin;
}

/** A list's next item, or a line of a dialogue: "- ", "1. ", "（2）", "• ". Not: "2,898 counties". */
const STARTS_ITEM =
  /^(?:[-*•·▪●–—]\s|[(（]?\d{1,3}[.)）、]\s?(?!\d)|[一二三四五六七八九十]{1,3}、|\p{Lu}[.)]\s)/u;
const ENDS_SENTENCE = /[。！？；：」』”）.!?;:]$/u;

/** Whether the line's words stand in from the edge by a paragraph's indentation. */
function isIndented(text: string, line: Span): boolean {
  return /(?:[ ]{2}|[\t\u3000])$/u.test(text.slice(Math.max(0, line.start - 2), line.start));
}

/** Of a line longer than any margin only that much is known: it is. */
function columns(text: string, { start, end }: Span): number {
  let width = 0;
  const limit = Math.min(end, start + WIDEST + 1);
  for (let i = start; i < limit; i++) width += isUnspaced(text.charCodeAt(i)) ? 2 : 1;
  return width;
}

function firstWordColumns(text: string, { start, end }: Span): number {
  // Punctuation must not start a line, so two characters may have gone over together.
  if (isUnspaced(text.charCodeAt(start))) return 4;
  let at = start;
  const limit = Math.min(end, start + WIDEST);
  while (at < limit && text.charAt(at) !== " " && !isUnspaced(text.charCodeAt(at))) at++;
  return at - start + 1;
}
