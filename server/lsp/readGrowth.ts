// When notes that were checked with a part of their references are checked again: each time the number of files has
// doubled, which is in sum as long as two checks; where reading stalls at a slow file; and at the end.

import type { ReadProgress } from "./referenceStore.ts";
import { debounced, type Runtime } from "./runtime.ts";

/** Milliseconds without a file that is read. */
const STALL = 1_000;

export class ReadGrowth {
  readonly #check: () => void;
  readonly #stalled: () => void;
  /** How many files were read when a check last began without the rest; undefined where none did. */
  #begunWith: number | undefined;
  #done = 0;

  constructor(runtime: Runtime, check: () => void) {
    this.#check = check;
    this.#stalled = debounced(runtime, STALL, () => {
      if (this.#begunWith !== undefined && this.#done > this.#begunWith) this.#again();
    });
  }

  /** A check begins with at least so many files; reading may be over in the meantime. */
  begunWith(done: number, isOver: boolean): void {
    this.#begunWith = Math.min(done, this.#begunWith ?? done);
    if (isOver) this.#again();
  }

  read({ done, total }: ReadProgress): void {
    this.#done = done;
    if (this.#begunWith === undefined) return;
    if (done === total || done > 2 * this.#begunWith) this.#again();
    else this.#stalled();
  }

  /** The checks that begin now say whether they still lack something. */
  #again(): void {
    this.#begunWith = undefined;
    this.#check();
  }
}
