// Inline maths, `$…$` and `$$…$$`. Dollar signs are money far more often in an analyst's notes: what stands between two
// of them has to look like TeX.

import { edit, PLACEHOLDER, type Scan } from "./scan.ts";

/** Replaces maths by one placeholder; a "$" of money stays. */
export function readMath(scan: Scan, at: number): number {
  const { source } = scan;
  const mark = source.startsWith("$$", at) ? "$$" : "$";
  const start = at + mark.length;
  const close = source.indexOf(mark, start);
  if (close < 0 || close - start > MAX_MATH) return start;
  const words = source.slice(start, close);
  const after = source.charAt(close + mark.length);
  const before = source.charAt(at - 1);
  const isMath = mark === "$$" ? words.trim() !== "" : isTex(words, before, after);
  if (!isMath) return start;
  edit(scan, at, close + mark.length, PLACEHOLDER);
  return close + mark.length;
}

/** Longer stretches between two dollar signs are prose. */
const MAX_MATH = 400;

/** `$x_1$`, `$n$`, `$\alpha = 5$`. Not: `$5 and $`, `US$5-US$`, `$AAPL/$`, `$5M (3M$`. */
function isTex(words: string, before: string, after: string): boolean {
  if (words === "" || words.includes("\n") || /^\s|\s$/u.test(words)) return false;
  if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return false;
  return /[\\^_{}=]/u.test(words) || /^[A-Za-z]['′]?$/u.test(words) || FORMULA.test(words);
}

/** `a+b`, `f(x)`, `n - 1`: letters and digits with an operator or brackets between them, a letter first. */
const FORMULA = /^[A-Za-z](?:\([A-Za-z\d,+*-]{1,20}\)|\s?[-+*/<>]\s?[A-Za-z\d]{1,3}){1,8}$/u;
