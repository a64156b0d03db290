// Pairs of characters and their numbers, in the order of first sight. A table of numbers: an article has a pair for every
// second character, and a string for each took half of its indexing.

export interface PairNumbers {
  /** The number of a pair's code (not 0); a new one, from 0 up, where it was not seen. */
  readonly numberOf: (pair: number) => number;
  /** All codes by their numbers. */
  all(): Uint32Array;
}

export function pairNumbers(): PairNumbers {
  // Open addressing: a code's slot holds the code, or the next free one does. At most half of them are taken.
  let slots = new Uint32Array(8192);
  let numbers = new Uint32Array(8192);
  let seen = new Uint32Array(4096);
  let count = 0;
  const slotOf = (pair: number): number => {
    const last = slots.length - 1;
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 12) & last;
    while (slots[slot] !== pair && slots[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  };
  const grow = () => {
    slots = new Uint32Array(slots.length * 2);
    numbers = new Uint32Array(slots.length);
    const larger = new Uint32Array(slots.length / 2);
    larger.set(seen);
    seen = larger;
    for (let number = 0; number < count; number++) {
      const slot = slotOf(seen[number] ?? 0);
      slots[slot] = seen[number] ?? 0;
      numbers[slot] = number;
    }
  };
  const numberOf = (pair: number): number => {
    let slot = slotOf(pair);
    if (slots[slot] === pair) return numbers[slot] ?? 0;
    if (count === seen.length) {
      grow();
      slot = slotOf(pair);
    }
    slots[slot] = pair;
    numbers[slot] = count;
    seen[count] = pair;
    return count++;
  };
  return { numberOf, all: () => seen.slice(0, count) };
}
