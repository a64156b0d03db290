// From a selector back to its span, after the text was edited: the words verbatim if they still
// stand, told apart by what is around them; else the nearest words between the old context. A guess
// between two places is never made.

import { findApproximate, MAX_TEXT } from "../text/approximate.ts";
import type { Resolution, TextQuoteSelector } from "./selector.ts";

const LOST: Resolution = { outcome: "lost" };
const AMBIGUOUS: Resolution = { outcome: "ambiguous" };

/** Verbatim places compared; words that stand more often are told apart by nothing anyway. */
const MAX_PLACES = 1_000;

/**
 * Errors allowed in changed words and their context, as a share of their length. Half, as others
 * allow, takes a look-alike for the words; a fifth is a changed figure and a changed word in a
 * sentence.
 */
const CHANGED = 0.2;

/**
 * Where the selector's words stand in `text` now. `hint` is the offset where they were last seen:
 * it decides which part of a very long text is searched for changed words, never between two equal
 * places.
 */
export function resolve(text: string, selector: TextQuoteSelector, hint = 0): Resolution {
  const { exact } = selector;
  if (exact === "") return LOST;
  const places = placesOf(text, exact);
  if (places.length === 0) return resolveChanged(text, selector, hint);
  const scores = places.map((start) => contextScore(text, start, selector));
  const best = Math.max(...scores);
  const [first, second] = places.filter((_, i) => scores[i] === best);
  if (first === undefined || second !== undefined) return AMBIGUOUS;
  return { outcome: "found", start: first, end: first + exact.length, verbatim: true };
}

function placesOf(text: string, exact: string): readonly number[] {
  const places: number[] = [];
  let start = text.indexOf(exact);
  while (start >= 0 && places.length < MAX_PLACES) {
    places.push(start);
    start = text.indexOf(exact, start + 1);
  }
  return places;
}

/** How many code units of the context still stand around the place. */
function contextScore(text: string, start: number, selector: TextQuoteSelector): number {
  const { exact, prefix, suffix } = selector;
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && text.at(start - before - 1) === prefix.at(-before - 1)) {
    if (++before > start) break;
  }
  let after = 0;
  while (after < suffix.length && text.charAt(end + after) === suffix.charAt(after)) after++;
  return before + after;
}

/**
 * The words were changed: prefix, words and suffix together are looked for, then the words within.
 */
function resolveChanged(text: string, selector: TextQuoteSelector, hint: number): Resolution {
  const { exact, prefix, suffix } = selector;
  const offset = Math.max(0, Math.min(hint - MAX_TEXT / 2, text.length - MAX_TEXT));
  const part = text.slice(offset, offset + MAX_TEXT);
  const whole = prefix + exact + suffix;
  const around = findApproximate(part, whole, Math.floor(whole.length * CHANGED));
  if (around === undefined) return LOST;
  const { start, end } = around.span;
  const own = findApproximate(part.slice(start, end), exact, Math.floor(exact.length / 2));
  if (own === undefined) return LOST;
  if (findApproximate(part.slice(end), whole, around.errors) !== undefined) return AMBIGUOUS;
  const from = offset + start;
  return {
    outcome: "found",
    start: from + own.span.start,
    end: from + own.span.end,
    verbatim: false,
  };
}
