// Numbers in ascending order: looked up by halves, and brought into it.

/** Index of the last number that is at most `value`; -1 where all are greater. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The same for what is no number: index of the last of `count` for which `holds`, which holds up to one and for none after; -1 where for none. */
export function lastWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Where the values stand in their ascending order: the index of the least first, of equal ones that of the first. Linear. */
export function ascendingOrder(values: Uint32Array): Uint32Array {
  let order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  let sorted = new Uint32Array(values.length);
  const starts = new Uint32Array(DIGITS);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const digitOf = (i: number) => ((values[i] ?? 0) >>> shift) & (DIGITS - 1);
    starts.fill(0);
    for (let i = 0; i < values.length; i++) starts[digitOf(i)] = (starts[digitOf(i)] ?? 0) + 1;
    let start = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = starts[digit] ?? 0;
      starts[digit] = start;
      start += count;
    }
    for (let at = 0; at < order.length; at++) {
      const i = order[at] ?? 0;
      const place = starts[digitOf(i)] ?? 0;
      sorted[place] = i;
      starts[digitOf(i)] = place + 1;
    }
    [order, sorted] = [sorted, order];
  }
  return order;
}
