// What a file system says of a file, asked on this thread as long as it answers at once: for a thousand files the way to the
// thread pool and back takes several times as long as a local disk, the more the busier the machine is. A drive over a network
// may take its time: once it has, the pool asks.

import { lstatSync, type Stats } from "node:fs";
import { lstat } from "node:fs/promises";

/** Milliseconds that an answer may take; a local disk's take a fiftieth. */
const QUICK = 0.5;

/** Milliseconds of waiting beyond that, after which the pool asks: no more than is noticed while typing. */
const PATIENCE = 20;

/** Milliseconds after which this thread tries again: what was slow may have been a busy machine. */
const MOMENT = 1_000;

let waited = 0;
let slowUntil = 0;

/** Of the path itself, links not followed. Rejects as `lstat` does. */
export async function quickStat(path: string): Promise<Stats> {
  const begin = performance.now();
  if (begin < slowUntil) return lstat(path);
  try {
    return lstatSync(path);
  } finally {
    const end = performance.now();
    waited = Math.max(0, waited + end - begin - QUICK);
    if (waited > PATIENCE) {
      waited = 0;
      slowUntil = end + MOMENT;
    }
  }
}
