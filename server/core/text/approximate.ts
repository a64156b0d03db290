// The best approximate occurrence of a pattern in one text: Myers' bit-vector algorithm behind
// limits, since its time is the text's length times the pattern's, and hostile repetitions make it
// list thousands of equal places.

import search from "approx-string-match";
import type { Span } from "./span.ts";

/**
 * Code units. A longer pattern or text is not searched: ask for a part of it, or look it up by
 * n-grams.
 */
export const MAX_PATTERN = 1_000;
export const MAX_TEXT = 100_000;

export interface Approximation {
  readonly span: Span;
  /** Code units put in, left out or changed. */
  readonly errors: number;
}

/**
 * Where `pattern` stands in `text` with the fewest errors, at most `maxErrors`; the first of equal
 * places. Undefined where it does not, or where either is longer than its limit. Both must be
 * folded alike by the caller.
 *
 * @example findApproximate("覆盖了中国2898个区县", "中国2989个区县", 2) // 中国2898个区县 with 2 errors
 */
export function findApproximate(
  text: string,
  pattern: string,
  maxErrors: number,
): Approximation | undefined {
  if (pattern === "" || pattern.length > MAX_PATTERN || text.length > MAX_TEXT) return undefined;
  const start = text.indexOf(pattern);
  if (start >= 0) return { span: { start, end: start + pattern.length }, errors: 0 };
  const [first] = search(text, pattern, Math.min(maxErrors, pattern.length - 1));
  return first && { span: { start: first.start, end: first.end }, errors: first.errors };
}
