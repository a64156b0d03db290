// Folds characters that differ in looks only: 經 経 经, Ａ a é, 　 and space. Every UTF-16 code unit
// gives exactly one, so an offset in the folded text is the same offset in the text itself and no
// map is needed.

import { hanVariants } from "./generated/hanVariants.ts";

/**
 * The text with full-width ASCII made half-width, all spaces plain, Han characters simplified
 * (traditional, Japanese and regional ones), compatibility forms (⼀ U+2F00, 車 U+F902, ｶ) made
 * ordinary, Latin letters lower-cased and without accents. Same length, code unit for code unit;
 * characters outside the BMP, digits in circles, superscripts and ligatures stay, because one unit
 * cannot stand for them.
 *
 * @example foldChars("ＳＯＮＹ　2898個區縣") === "sony 2898个区县"
 */
export function foldChars(text: string): string {
  if (firstChange(text) < 0) return text;
  // One piece where it can be, and never pieces hung together: those are slow to read.
  if (text.length <= blockSize) return foldBlock(text, 0);
  const blocks: string[] = [];
  for (let start = 0; start < text.length; start += blockSize) blocks.push(foldBlock(text, start));
  return blocks.join("");
}

function foldBlock(text: string, start: number): string {
  const length = Math.min(blockSize, text.length - start);
  for (let i = 0; i < length; i++) block[i] = table[text.charCodeAt(start + i)] ?? 0;
  return Reflect.apply(String.fromCharCode, null, block.subarray(0, length));
}

/**
 * Code units handed to `String.fromCharCode` at once: engines bound the number of arguments, 8,192
 * is safe in all.
 */
const blockSize = 8192;
const block = new Uint16Array(blockSize);

function firstChange(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (table[unit] !== unit) return i;
  }
  return -1;
}

/** Ranges where one code unit has one-unit compatibility form: [first, last, how]. */
const ranges = [
  [0x0041, 0x024f, foldLatin],
  [0x0370, 0x052f, (letter: string) => letter.toLowerCase()],
  [0x1e00, 0x1eff, foldLatin],
  [0x2000, 0x200a, () => " "],
  [0x2f00, 0x2fd5, (radical: string) => radical.normalize("NFKC")],
  [0xf900, 0xfaff, (ideograph: string) => ideograph.normalize("NFKC")],
  [0xff01, 0xffee, (wide: string) => wide.normalize("NFKC").toLowerCase()],
] as const;

/** Letters whose stroke is not a combining accent in Unicode. */
const strokes = "øoØołlŁlđdĐdħhĦhŧtŦtıi";

const table = buildTable();

function buildTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  for (const pairs of [strokes, hanVariants]) {
    for (let i = 0; i < pairs.length; i += 2) units[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  }
  for (const space of "\u00a0\u202f\u205f\u3000") units[space.charCodeAt(0)] = 0x20;
  for (const [first, last, fold] of ranges) {
    for (let unit = first; unit <= last; unit++) {
      const folded = fold(String.fromCharCode(unit));
      if (folded.length !== 1 || units[unit] !== unit) continue;
      // A compatibility ideograph or a radical may lead to a traditional character: fold that too.
      const code = folded.charCodeAt(0);
      units[unit] = units[code] ?? code;
    }
  }
  return units;
}

function foldLatin(letter: string): string {
  return letter.normalize("NFD").charAt(0).toLowerCase();
}
