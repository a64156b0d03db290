// What was unpacked is kept as long as somebody uses it, and the last of it as long as there is room: an article that a note
// is about is asked for again and again, the other thousand are not.

/** Gives the value: the same object as before while anybody holds that. */
export type Kept<T extends object> = () => T;

interface Slot<T extends object = object> {
  held: T | undefined;
  weak: WeakRef<T> | undefined;
  readonly cost: number;
}

/** Characters of articles that are kept unpacked though nobody holds them; unpacked they take some 20 bytes each. */
const ROOM = 2_000_000;

// What is held without being used, the longest held first from `first` on.
let queue: Slot[] = [];
let first = 0;
let total = 0;

/** `make` is called when the value is first asked for, and again when it was given up. `cost`: characters of the article. */
export function kept<T extends object>(cost: number, make: () => T): Kept<T> {
  const slot: Slot<T> = { held: undefined, weak: undefined, cost };
  return () => {
    if (slot.held !== undefined) return slot.held;
    const known = slot.weak?.deref();
    const value = known ?? make();
    if (known === undefined) slot.weak = new WeakRef(value);
    slot.held = value;
    hold(slot);
    return value;
  };
}

function hold(slot: Slot): void {
  queue.push(slot);
  total += slot.cost;
  while (total > ROOM && first < queue.length - 1) {
    const oldest = queue[first++];
    if (oldest === undefined) break;
    // Looked at, it stays until the running job ends: who took a part of it in this job finds the same part again.
    oldest.weak?.deref();
    oldest.held = undefined;
    total -= oldest.cost;
  }
  if (first * 2 > queue.length) {
    queue = queue.slice(first);
    first = 0;
  }
}
