// Work that can be paused between its steps. Core never waits: who runs the steps decides when there is time for the next.

/**
 * Yields where a pause does no harm, after a millisecond or so of work, and returns the result at last. "beside" is where one
 * kind of work ends: no place to pause, but for others that are at the same (`sideBySide`).
 */
export type Steps<T> = Generator<"beside" | undefined, T>;

/** All steps without a pause. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
