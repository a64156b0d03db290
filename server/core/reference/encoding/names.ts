// The encodings that texts come in, by the labels that every host of JavaScript decodes.

/** Labels of the WHATWG Encoding Standard. */
const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-jp",
  "iso-2022-jp",
  "euc-kr",
  "windows-1252",
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Also those that only files tell of themselves: no text is guessed to be in one, and none can be set. */
export type TextLabel =
  | Encoding
  | `windows-125${0 | 1 | 3 | 4 | 5 | 6 | 7 | 8}`
  | "windows-874"
  | "macintosh";

const TITLES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  gb18030: "GB18030",
  big5: "Big5",
  shift_jis: "Shift_JIS",
  "euc-jp": "EUC-JP",
  "iso-2022-jp": "ISO-2022-JP",
  "euc-kr": "EUC-KR",
  "windows-1252": "Windows-1252",
};

/** What people call it: "Shift_JIS". */
export function titleOf(encoding: Encoding): string {
  return TITLES[encoding];
}

/** The names that can be set: what `tieout.encodings` offers. */
export const ENCODING_NAMES: readonly string[] = Object.values(TITLES);

/** The encoding of that name, in whatever writing: "GBK", "sjis", "x-euc-jp", "latin1". Undefined for unknown ones. */
export function parseEncoding(name: string): Encoding | undefined {
  const key = name.toLowerCase().replace(/[^a-z0-9]/gu, "");
  return BY_NAME.get(key);
}

export function isEncoding(name: string): boolean {
  return parseEncoding(name) !== undefined;
}

/** Other names, without marks between them. */
const OTHERS: Readonly<Record<Encoding, string>> = {
  "utf-8": "utf8 utf8bom unicode11utf8 ascii usascii",
  "utf-16le": "utf16 utf16le ucs2 unicode",
  "utf-16be": "utf16be unicodefffe",
  gb18030: "gb18030 gbk gb2312 gb231280 cp936 ms936 windows936 xgbk euccn chinese",
  big5: "big5 big5hkscs cp950 ms950 windows950 xxbig5 cnbig5",
  shift_jis: "shiftjis sjis xsjis mskanji cp932 ms932 windows31j cswindows31j",
  "euc-jp": "eucjp xeucjp",
  "iso-2022-jp": "iso2022jp jis csiso2022jp",
  "euc-kr": "euckr ksc5601 ksc56011987 cp949 uhc windows949 korean",
  "windows-1252": "windows1252 cp1252 xcp1252 latin1 iso88591 l1",
};

const BY_NAME: ReadonlyMap<string, Encoding> = new Map(
  ENCODINGS.flatMap((encoding) => OTHERS[encoding].split(" ").map((name) => [name, encoding])),
);

/** The bytes as text; what is no text in the encoding becomes U+FFFD, a byte order mark is left out. Never throws. */
export function decodeBytes(bytes: Uint8Array, encoding: TextLabel): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Node up to version 22 decodes it as Latin-1.
  return encoding === "windows-1252"
    ? text.replace(C1, (char) => WINDOWS_1252[char] ?? char)
    : text;
}

const C1 = /[\u0080-\u009f]/gu;

/** What Windows has in the place of the control characters from 0x80 on; the spaces are five bytes it left out. */
const WINDOWS_1252: Readonly<Record<string, string>> = Object.fromEntries(
  [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"].flatMap((char, i) =>
    char === " " ? [] : [[String.fromCharCode(0x80 + i), char]],
  ),
);

/** Given by every host of JavaScript, but by none of the language's own libraries. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };
