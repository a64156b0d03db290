// A sieve for words by their first two characters: one look at a bit passes over nearly every place of a text where no word
// of a list begins, whatever the list's size.

/** A bit for the hash of two neighbouring code units. 16 kB: it stays in the processor's nearest memory. */
export type PairBits = Uint32Array;

const BITS = 17;

export function pairBits(): PairBits {
  return new Uint32Array(1 << (BITS - 5));
}

export function addPair(bits: PairBits, first: number, second: number): void {
  const hash = hashOf(first, second);
  bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
}

/** False only for pairs that were not added; true for these, and for one of some thirty others of a list of 4,000. */
export function mayHavePair(bits: PairBits, first: number, second: number): boolean {
  const hash = hashOf(first, second);
  return (((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 1;
}

/** Multiplied by odd numbers without pattern, so that neighbours in Unicode are none here. */
function hashOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - BITS);
}
