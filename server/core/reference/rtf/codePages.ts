// The encodings that RTF tells by number: code pages of the file, character sets of its fonts.

import { decodeBytes, type TextLabel } from "../encoding/names.ts";

/** By number of the code page; what is not here is read as Western European, as programs do. */
const PAGES: Readonly<Record<number, TextLabel>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1250: "windows-1250",
  1251: "windows-1251",
  1253: "windows-1253",
  1254: "windows-1254",
  1255: "windows-1255",
  1256: "windows-1256",
  1257: "windows-1257",
  1258: "windows-1258",
  10000: "macintosh",
  54936: "gb18030",
  65001: "utf-8",
};

export const WESTERN: TextLabel = "windows-1252";

export function labelOfPage(page: number | undefined): TextLabel {
  return PAGES[page ?? 0] ?? WESTERN;
}

/** By number of a font's character set, its code page. Set 1 is the file's own. */
const PAGE_OF_SET: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Undefined where the file's own code page holds. */
export function labelOfSet(set: number | undefined): TextLabel | undefined {
  const page = PAGE_OF_SET[set ?? 1];
  return page === undefined ? undefined : labelOfPage(page);
}

/** The words of some bytes; U+FFFD stands for what is none. */
export function decodeWords(bytes: readonly number[], label: TextLabel): string {
  if (bytes.every((byte) => byte < 0x80))
    return bytes.map((byte) => String.fromCharCode(byte)).join("");
  return decodeBytes(Uint8Array.from(bytes), label);
}
