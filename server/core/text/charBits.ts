// A set of characters as bits by code unit: finders that look at each character of an article ask it before all else, and
// nearly always hear "no".

/** 8 kB. */
export type CharBits = Uint8Array;

export function charBits(...sets: readonly Iterable<number>[]): CharBits {
  const bits = new Uint8Array(0x10000 / 8);
  for (const codes of sets) {
    for (const code of codes) bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
  }
  return bits;
}

/** Whether the character at `offset` is in the set. */
export function hasChar(bits: CharBits, text: string, offset: number): boolean {
  // "| 0" makes the NaN of an offset outside the text a 0: an index that is no number costs ten times as much.
  const code = text.charCodeAt(offset) | 0;
  return (((bits[code >> 3] ?? 0) >> (code & 7)) & 1) === 1;
}
