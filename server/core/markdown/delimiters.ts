// Emphasis, strong, struck and marked words. The rules are CommonMark's, kinder in two places: next to Han and kana a run
// may open and close whatever punctuation follows (**“引用”**后), and between two digits nothing is emphasis (2*3).

import { isUnspaced } from "../text/script.ts";
import { type Delimiter, edit, type Scan } from "./scan.ts";

/** Notes a run of `*`, `_`, `~~` or `==`; `resolveDelimiters` pairs them at the end of the leaf. */
export function readDelimiters(scan: Scan, at: number): number {
  const { source } = scan;
  const mark = source.charAt(at);
  let end = at + 1;
  while (source.charAt(end) === mark) end++;
  const isPair = mark === "~" || mark === "=";
  if (isPair && end - at !== 2) return end;
  const before = source.charCodeAt(at - 1);
  const after = source.charCodeAt(end);
  if (isDigit(before) && isDigit(after) && !isPair) return end;
  const left = flanks(after, before);
  const right = flanks(before, after);
  const inWord = mark === "_";
  const canOpen = left && (!inWord || !right || isPunctuation(before));
  const canClose = right && (!inWord || !left || isPunctuation(after));
  if (canOpen || canClose) {
    scan.delimiters.push({ mark, start: at, length: end - at, canOpen, canClose });
  }
  return end;
}

/** Pairs the runs of the leaf, each closer with the nearest opener of its mark, and notes what is left out. */
export function resolveDelimiters(scan: Scan): void {
  const open = new Map<string, Delimiter[]>();
  for (const run of scan.delimiters) {
    const openers = open.get(run.mark) ?? [];
    open.set(run.mark, openers);
    let closeAt = run.start;
    while (run.canClose && run.length > 0) {
      const opener = openers.at(-1);
      if (opener === undefined || clash(opener, run)) break;
      const used = Math.min(opener.length, run.length);
      opener.length -= used;
      run.length -= used;
      leaveOut(scan, run.mark, opener.start + opener.length, closeAt, used);
      closeAt += used;
      if (opener.length === 0) openers.pop();
    }
    if (run.canOpen && run.length > 0) openers.push({ ...run, start: closeAt });
  }
}

/** Struck words are withdrawn, and go with their marks; of all others the marks go. */
function leaveOut(scan: Scan, mark: string, open: number, close: number, used: number): void {
  if (mark === "~") {
    edit(scan, open, close + used, "");
  } else {
    edit(scan, open, open + used, "");
    edit(scan, close, close + used, "");
  }
}

/** CommonMark's rule of three: runs that open and close at once do not pair where their lengths add up to 3, 6, … */
function clash(opener: Delimiter, closer: Delimiter): boolean {
  if (!opener.canClose && !closer.canOpen) return false;
  const both = opener.length % 3 === 0 && closer.length % 3 === 0;
  return (opener.length + closer.length) % 3 === 0 && !both;
}

/** Whether a run flanks the word at `inner`: no space there, and punctuation only where the other side lets it. */
function flanks(inner: number, outer: number): boolean {
  if (isSpace(inner)) return false;
  return !isPunctuation(inner) || isSpace(outer) || isPunctuation(outer) || isUnspaced(outer);
}

/** Past either end of the leaf (NaN) counts as a space. */
function isSpace(code: number): boolean {
  return Number.isNaN(code) || /\s/u.test(String.fromCharCode(code));
}

function isPunctuation(code: number): boolean {
  return !Number.isNaN(code) && /[\p{P}\p{S}]/u.test(String.fromCharCode(code));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
