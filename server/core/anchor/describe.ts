// From a span of a text to the selector that finds it again: its words, and as much around them as
// tells it apart.

import type { Span } from "../text/span.ts";
import type { TextQuoteSelector } from "./selector.ts";

/**
 * Code units of context on a side at least, so that an edit of the words leaves something to find
 * them by.
 */
const LEAST = 16;

/**
 * And at most: a passage that stands twice with so much the same around it is told apart by
 * nothing.
 */
const MOST = 128;

/**
 * The selector of a span; its context grows until the words stand only once with it, or to the
 * limit.
 */
export function describe(text: string, { start, end }: Span): TextQuoteSelector {
  const exact = text.slice(start, end);
  let size = LEAST;
  while (size < MOST && standsTwice(text, contextOf(text, start, end, size))) size *= 2;
  const prefix = text.slice(wordStart(text, Math.max(0, start - size)), start);
  const suffix = text.slice(end, wordEnd(text, Math.min(text.length, end + size)));
  return { type: "TextQuoteSelector", exact, prefix, suffix };
}

function contextOf(text: string, start: number, end: number, size: number): string {
  return text.slice(Math.max(0, start - size), end + size);
}

function standsTwice(text: string, words: string): boolean {
  return words !== "" && text.indexOf(words) !== text.lastIndexOf(words);
}

/** A Latin letter or digit on both sides of a cut: the cut would part a word. */
function partsWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}

const WORD = /[\p{Script=Latin}\p{Nd}\uD800-\uDFFF]/u;

/** Longest word looked through for its end, in code units. */
const REACH = 24;

function wordStart(text: string, at: number): number {
  for (let i = at; i > at - REACH; i--) if (!partsWord(text, i)) return i;
  return at;
}

function wordEnd(text: string, at: number): number {
  for (let i = at; i < at + REACH; i++) if (!partsWord(text, i)) return i;
  return at;
}
