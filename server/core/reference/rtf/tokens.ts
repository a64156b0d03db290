// RTF as events: groups, control words, bytes of text. The whole syntax is here, and nothing of what a word means.

/** What a reader of RTF is told, in order of the file. */
export interface RtfEvents {
  /** `{`. */
  open(): void;
  /** `}`. */
  close(): void;
  /** `\fs24` is "fs" with 24, `\par` "par" without a value, `\~` "~". */
  word(name: string, value: number | undefined): void;
  /** A byte of text, in the encoding of the font: a letter, or `\'e9`. */
  byte(code: number): void;
}

const CODE = {
  tab: 0x09,
  lineFeed: 0x0a,
  return: 0x0d,
  space: 0x20,
  quote: 0x27,
  minus: 0x2d,
  zero: 0x30,
  nine: 0x39,
  backslash: 0x5c,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Letters of a word; the longest that is defined has 22. */
const LONGEST_WORD = 32;
const MOST_DIGITS = 10;

/** Reads the bytes once from start to end. Never fails: what is no RTF is text. */
export function readTokens(bytes: Uint8Array, events: RtfEvents): void {
  let at = 0;
  while (at < bytes.length) {
    const code = bytes[at] ?? 0;
    at++;
    switch (code) {
      case CODE.openBrace:
        events.open();
        break;
      case CODE.closeBrace:
        events.close();
        break;
      case CODE.backslash:
        at = readControl(bytes, at, events);
        break;
      // Lines of the file are no lines of the text.
      case CODE.lineFeed:
      case CODE.return:
      case 0:
        break;
      default:
        events.byte(code);
    }
  }
}

/** What stands behind a backslash; where the rest begins. */
function readControl(bytes: Uint8Array, at: number, events: RtfEvents): number {
  const code = bytes[at];
  if (code === undefined) return at;
  if (isLetter(code)) return readWord(bytes, at, events);
  if (code === CODE.quote) {
    const value = hexAt(bytes, at + 1);
    if (value !== undefined) events.byte(value);
    return value === undefined ? at + 1 : at + 3;
  }
  const isText = code === CODE.backslash || code === CODE.openBrace || code === CODE.closeBrace;
  if (isText) events.byte(code);
  else events.word(SYMBOLS[code] ?? String.fromCharCode(code), undefined);
  return at + 1;
}

/** The end of a line behind a backslash ends a paragraph. */
const SYMBOLS: Readonly<Record<number, string>> = {
  [CODE.tab]: "tab",
  [CODE.lineFeed]: "par",
  [CODE.return]: "par",
};

function readWord(bytes: Uint8Array, start: number, events: RtfEvents): number {
  let at = start;
  let name = "";
  while (isLetter(bytes[at] ?? 0) && at - start < LONGEST_WORD) {
    name += String.fromCharCode(bytes[at] ?? 0);
    at++;
  }
  const isNegative = bytes[at] === CODE.minus && isDigit(bytes[at + 1] ?? 0);
  if (isNegative) at++;
  const first = at;
  let value = 0;
  while (isDigit(bytes[at] ?? 0) && at - first < MOST_DIGITS) {
    value = value * 10 + (bytes[at] ?? 0) - CODE.zero;
    at++;
  }
  const isTold = at > first;
  // One space behind the word belongs to it.
  if (bytes[at] === CODE.space) at++;
  // So many bytes of anything stand there: a picture, which no text is looked for in.
  if (name === "bin") return at + value;
  events.word(name, isTold ? (isNegative ? -value : value) : undefined);
  return at;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= CODE.zero && code <= CODE.nine;
}

/** The value of two hexadecimal digits. */
function hexAt(bytes: Uint8Array, at: number): number | undefined {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return /^[\da-f]{2}$/iu.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
