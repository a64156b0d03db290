// The character table behind normalizeQuoted: for each UTF-16 code unit what it becomes, or how it is to be treated.

import { foldChars } from "./fold.ts";
import { isHangul } from "./script.ts";

/** How a code unit is folded. */
export const KIND = {
  /** One to one, by `folded`. */
  plain: 0,
  space: 1,
  dash: 2,
  dot: 3,
  /** Combining marks, joined to the letter before them. */
  mark: 4,
  /** Written as several letters, by `expansions`. */
  expand: 5,
  /** Soft hyphens, zero-width and control characters: left out. */
  drop: 6,
} as const;

/** KIND by code unit. */
export const kinds = new Uint8Array(0x10000);
/** Folded code unit by code unit (what `foldChars` does, and the marks below), for plain ones, single dots and marks. */
export const folded = new Uint16Array(0x10000);
/** The letters of a ligature by its code unit: ﬁ is "fi". */
export const expansions = new Map<number, string>();

/** Letters and digits of scripts that are written with spaces, as folded: full-width ones are ASCII by then. */
export function isSpacedWord(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  }
  if (code >= 0xff10 && code <= 0xff5a) return isSpacedWord(code - 0xfee0);
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || isHangul(code);
}

/** One for many: quotation marks of all styles are one, nested or not, since 「『』」 answers “‘’”. */
const SAME: readonly (readonly [string, string])[] = [
  ['"', "'“”„‟‘’‚‛′″‵‶‹›«»「」『』〝〞〟｢｣﹁﹂﹃﹄＂＇`´｀"],
  ["·", "•‧∙⋅・･·"],
  ["~", "～〜∼˜"],
  ["。", "｡"],
  ["、", "､"],
];

const SPACES =
  " \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
const DASHES = "-‐‑‒–—―⸺⸻−﹘﹣－─";
const DOTS = ".․‥…⋯．";
const MARKS: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x3099, 0x309a],
  [0xff9e, 0xff9f],
];
const DROPPED: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const LIGATURES: readonly (readonly [string, string])[] = [
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
];

function fillTable(): void {
  const all = Array.from(folded, (_, code) => String.fromCharCode(code)).join("");
  const looks = foldChars(all);
  for (let code = 0; code < folded.length; code++) folded[code] = looks.charCodeAt(code);
  for (const [one, many] of SAME) {
    for (const each of many) folded[each.charCodeAt(0)] = one.charCodeAt(0);
  }
  setKind(SPACES, KIND.space);
  setKind(DASHES, KIND.dash);
  setKind(DOTS, KIND.dot);
  for (const [first, last] of MARKS) kinds.fill(KIND.mark, first, last + 1);
  for (const [first, last] of DROPPED) kinds.fill(KIND.drop, first, last + 1);
  for (const [ligature, letters] of LIGATURES) {
    kinds[ligature.charCodeAt(0)] = KIND.expand;
    expansions.set(ligature.charCodeAt(0), letters);
  }
}

function setKind(characters: string, kind: number): void {
  for (const each of characters) kinds[each.charCodeAt(0)] = kind;
}

fillTable();
