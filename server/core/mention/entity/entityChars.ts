// Classes of characters that names are made of, one table look-up a character.

import { charBits, hasChar } from "../../text/charBits.ts";
import { codeAt } from "../../text/codeAt.ts";

export const CHAR = {
  other: 0,
  space: 1,
  han: 2,
  katakana: 3,
  hiragana: 4,
  upper: 5,
  lower: 6,
  digit: 7,
} as const;

/** Class of the character at `offset`; `CHAR.other` outside the text. */
export function charClass(text: string, offset: number): number {
  return CLASSES[codeAt(text, offset)] ?? CHAR.other;
}

export function isHan(text: string, offset: number): boolean {
  return charClass(text, offset) === CHAR.han;
}

/** A Latin letter or a digit: what a Latin word is made of. */
export function isWordChar(text: string, offset: number): boolean {
  return charClass(text, offset) >= CHAR.upper;
}

/** Han or kana: what is written without spaces. */
export function isCjk(text: string, offset: number): boolean {
  const kind = charClass(text, offset);
  return kind >= CHAR.han && kind <= CHAR.hiragana;
}

/** Whether every character in `start..end` is Han. */
export function allHan(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isHan(text, i)) return false;
  return start < end;
}

/** The dot between the parts of a transliterated name: 霍华德·斯金格, イーロン・マスク. */
export function isNameDot(text: string, offset: number): boolean {
  return hasChar(NAME_DOTS, text, offset);
}

const NAME_DOTS = charBits([..."·•・‧･"].map((dot) => dot.charCodeAt(0)));

const CLASSES = build();

function build(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const mark = (first: number, last: number, as: number) => classes.fill(as, first, last + 1);
  for (const space of " \t\n\r\u00A0\u2002\u2003\u2009\u200A\u202F\u3000") {
    classes[space.charCodeAt(0)] = CHAR.space;
  }
  mark(0x3400, 0x9fff, CHAR.han);
  mark(0xf900, 0xfaff, CHAR.han);
  mark(0x3005, 0x3007, CHAR.han);
  mark(0x3041, 0x309f, CHAR.hiragana);
  mark(0x30a1, 0x30fa, CHAR.katakana);
  mark(0x30fc, 0x30fe, CHAR.katakana);
  mark(0x30, 0x39, CHAR.digit);
  for (let code = 0x41; code <= 0x24f; code++) {
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() === letter.toUpperCase()) continue;
    classes[code] = letter === letter.toLowerCase() ? CHAR.lower : CHAR.upper;
  }
  return classes;
}
