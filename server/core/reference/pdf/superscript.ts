// Notes' numbers and exponents stand raised beside a word or figure. Read as plain digits, 2,898 with a note 1 would become
// 2,8981: they are given Unicode's raised digits, and put on their word's line.

import type { Run } from "./run.ts";

/** The runs in the same order, raised and lowered ones on the line of the word before or behind them. */
export function raise(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, i) => {
    const neighbour = [runs[i - 1], runs[i + 1]].find(
      (each) => each !== undefined && standsBeside(run, each),
    );
    if (neighbour === undefined) return run;
    const isRaised = neighbour.base > run.base;
    return { ...run, base: neighbour.base, text: isRaised ? raiseDigits(run.text) : run.text };
  });
}

/** Smaller, next to it, and off its line by a fifth to seven tenths of its size. */
function standsBeside(small: Run, large: Run): boolean {
  const off = Math.abs(large.base - small.base) / large.size;
  const gap = Math.max(small.start - large.end, large.start - small.end);
  return (
    small.size < large.size * SMALLER &&
    off > RAISED_BY &&
    off < 0.7 &&
    gap < large.size * NEAR &&
    gap > -large.size * NEAR
  );
}

/** Browsers print them at five sixths. */
const SMALLER = 0.9;
const RAISED_BY = 0.18;
const NEAR = 0.4;

/** `12` is ¹², `1,2` is ¹,²; words (1st, 10th, m2 in letters) stay. */
function raiseDigits(text: string): string {
  const trimmed = text.trim();
  if (!/^[\d,，+−–-]{1,8}$/u.test(trimmed)) return text;
  return trimmed.replace(/\d|[+−–-]/gu, (char) => RAISED[char] ?? char);
}

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((raised, digit) => [String(digit), raised])),
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
  "–": "⁻",
};
