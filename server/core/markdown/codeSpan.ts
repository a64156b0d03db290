// Code spans: a run of backticks up to the next run of the same length.

import { edit, PLACEHOLDER, type Scan } from "./scan.ts";

/** Replaces `` `code` `` by one placeholder; a run that nothing closes stays. */
export function readCodeSpan(scan: Scan, at: number): number {
  let end = at;
  while (scan.source.charAt(end) === "`") end++;
  scan.codeRuns ??= findRuns(scan.source);
  const runs = scan.codeRuns.get(end - at) ?? [];
  // Runs are stored last first and dropped when passed, so that each is looked at once.
  while (runs.length > 0 && (runs.at(-1) ?? 0) < end) runs.pop();
  const close = runs.pop();
  if (close === undefined) return end;
  edit(scan, at, close + end - at, PLACEHOLDER);
  return close + end - at;
}

function findRuns(source: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { index, 0: run } of source.matchAll(/`+/gu)) {
    const starts = runs.get(run.length);
    if (starts === undefined) runs.set(run.length, [index]);
    else starts.push(index);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}
