// What is worked out of a reference when it is asked for, and kept like what is unpacked of it: as long as there is room.

import { type Kept, kept } from "./pack/keep.ts";
import type { ReferenceIndex } from "./referenceIndex.ts";

/** `make` must give the same for the same reference. */
export function keptOf<T extends object>(
  make: (index: ReferenceIndex) => T,
): (index: ReferenceIndex) => T {
  const all = new WeakMap<ReferenceIndex, Kept<T>>();
  return (index) => {
    let own = all.get(index);
    if (own === undefined) {
      own = kept(index.quotes.length, () => make(index));
      all.set(index, own);
    }
    return own();
  };
}
