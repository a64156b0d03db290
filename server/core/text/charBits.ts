// A set of characters as bits by code unit: finders that look at each character of an article ask it before all else, and
// nearly always hear "no".

import { codeAt } from "./codeAt.ts";

/** 8 kB. */
export type CharBits = Uint8Array;

export function charBits(...sets: readonly Iterable<number>[]): CharBits {
  const bits = new Uint8Array(0x10000 / 8);
  for (const codes of sets) for (const code of codes) addCode(bits, code);
  return bits;
}

export function addCode(bits: CharBits, code: number): void {
  bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
}

/** Whether the character at `offset` is in the set. */
export function hasChar(bits: CharBits, text: string, offset: number): boolean {
  return hasCode(bits, codeAt(text, offset));
}

/** Whether the code unit is in the set. */
export function hasCode(bits: CharBits, code: number): boolean {
  return (((bits[code >> 3] ?? 0) >> (code & 7)) & 1) === 1;
}
