// Which script a character belongs to, as far as spacing and sentences depend on it. Tables by UTF-16 code unit: these
// tests run on every character of every article.

/** First and last code unit of the scripts that are written without spaces, with their punctuation and full widths. */
const UNSPACED: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf], // radicals
  [0x3000, 0x30ff], // CJK punctuation, hiragana, katakana
  [0x3100, 0x312f], // bopomofo
  [0x31a0, 0x31ff],
  [0x3200, 0x4dbf], // enclosed CJK, extension A
  [0x4e00, 0x9fff],
  [0xd840, 0xd88f], // lead surrogates of the further extensions
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
];

const unspaced = new Uint8Array(0x10000);
for (const [first, last] of UNSPACED) unspaced.fill(1, first, last + 1);
// Trail surrogates come after a lead that decided already; seen from behind they stand for their character.
unspaced.fill(1, 0xdc00, 0xe000);

/** Whether words at this code unit are written without spaces between them: Han, kana, full-width forms. */
export function isUnspaced(code: number): boolean {
  return unspaced[code] === 1;
}

/** Han ideographs of the basic planes and extension A; 〇 too. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
  );
}

/** Hiragana and katakana, half-width katakana too. */
export function isKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30fa) || (code >= 0xff66 && code <= 0xff9d);
}

/** Hangul syllables: Korean is written with spaces. */
export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
