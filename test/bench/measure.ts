// Times and memory, as the benchmarks take and print them.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds that a call takes. */
export function timeOf(call: () => void): number {
  const begin = performance.now();
  call();
  return performance.now() - begin;
}

/** Milliseconds of processor time that a call takes, the collector's included: what others do on the machine does not count. */
export function busyTimeOf(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several times: what the work takes when nothing else disturbs it. */
export function leastTimeOf(call: () => void, rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => timeOf(call)));
}

/** The time below which that share (0..1) of the times lies. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Megabytes in use, rubbish collected. */
export function megabytes(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Columns of the widths, right-aligned. */
export function row(widths: readonly number[], cells: readonly (string | number)[]): string {
  return cells.map((cell, i) => String(cell).padStart(widths[i] ?? 0)).join(" ");
}
