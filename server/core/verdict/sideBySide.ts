// Works of the same kind are done side by side, a step of each in turn: reading figures, reading names, searching and
// comparing each have code and tables of their own. Paragraph by paragraph they push each other out of the processor's near
// memory; thirty lines' figures, then thirty lines' names took a quarter less of a note's check.

import type { PlacedBlock } from "../markdown/block.ts";
import type { Steps } from "./steps.ts";

/** All works' results, in their order. What a work does must not depend on how far the others are. */
export function* sideBySide<T>(works: readonly Steps<T>[]): Steps<readonly T[]> {
  const results = new Map<Steps<T>, T>();
  for (let left = works; left.length > 0; ) {
    const unfinished: Steps<T>[] = [];
    for (const work of left) {
      const step = work.next();
      if (step.done === true) results.set(work, step.value);
      else {
        unfinished.push(work);
        if (left.length > 1 || step.value === undefined) yield;
      }
    }
    left = unfinished;
  }
  return works.flatMap((work) => {
    const result = results.get(work);
    return result === undefined ? [] : [result];
  });
}

/** More are not worth it, and what is dropped halfway would be more. */
const MOST = 32;

/** Characters of blocks that are checked side by side: some 50 ms of work, which is lost where the check is dropped. */
const CHARACTERS = 2000;

/** How many blocks are checked side by side after so many: few at first, as who waits wants to see something. */
export function nextCount(count: number): number {
  return Math.min(2 * count, MOST);
}

/** The end of up to `count` blocks from `from` on that are short enough to be checked side by side; one at least. */
export function endBeside(
  blocks: readonly PlacedBlock[],
  from: number,
  { count, end }: { readonly count: number; readonly end: number },
): number {
  let characters = 0;
  for (let at = from; at < Math.min(end, from + count); at++) {
    characters += blocks[at]?.block.length ?? 0;
    if (characters > CHARACTERS) return Math.max(at, from + 1);
  }
  return Math.min(end, from + count);
}
