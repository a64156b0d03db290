// Long work in slices: between two of them the server hears what waits on the wire, and answers it.

import { nextTurn, type Runtime } from "./runtime.ts";

/** Milliseconds of work without a pause: a key typed meanwhile waits no longer than a screen takes to be drawn. */
const SLICE = 10;

/** A function to call after each piece of work: it waits for others' turn where the slice is used up. */
export function pausesOf(runtime: Runtime): () => Promise<void> {
  let until = Date.now() + SLICE;
  return async () => {
    if (Date.now() < until) return;
    await nextTurn(runtime);
    until = Date.now() + SLICE;
  };
}

/** Runs all steps with pauses, and returns their result; where the work is dropped in a pause, what it was at by then. */
export async function runInSlices<Progress, Result>(
  steps: Generator<Progress, Result>,
  pause: () => Promise<void>,
  isDropped: (progress: Progress) => boolean,
): Promise<{ readonly result: Result } | { readonly dropped: Progress }> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
    await pause();
    if (isDropped(step.value)) return { dropped: step.value };
  }
}
