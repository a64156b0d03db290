// Which encoding bytes are in, where nothing tells it: a cascade from what is certain to what is likely.

import { firstInvalidUtf8 } from "../utf8.ts";
import { decodeBytes, type Encoding } from "./names.ts";
import { scoreText } from "./score.ts";

export interface EncodingGuess {
  readonly encoding: Encoding;
  /** Another encoding would do nearly as well, or none does well. */
  readonly isDoubtful: boolean;
}

/** The encoding of a text's bytes. Linear in the bytes, and beyond the first 64 kB for UTF-8 alone. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return { encoding: marked.encoding, isDoubtful: false };
  const wide = guessUtf16(bytes);
  if (wide !== undefined) return { encoding: wide, isDoubtful: false };
  if (firstInvalidUtf8(bytes) === undefined) {
    return { encoding: isJis(bytes) ? "iso-2022-jp" : "utf-8", isDoubtful: false };
  }
  return guessByWords(sampleOf(bytes));
}

const MARKS: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
];

/** UTF-16 without a mark: line ends, spaces and digits have a zero byte, always on the same side. */
function guessUtf16(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, SAMPLE & ~1);
  if (head.length < 4 || head.indexOf(0) < 0) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  if (Math.min(even, odd) * 3 > Math.max(even, odd)) return undefined;
  const text = decodeBytes(head, encoding);
  return isText(text) ? encoding : undefined;
}

/** No control characters, and common characters where it is not all ASCII. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/gu)?.length ?? 0;
  return controls * 50 <= text.length && (scoreText(text) ?? 1) > LIKELY;
}

/** `ESC $ B` and `ESC $ @` begin Japanese in seven bits. */
function isJis(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
}

/** In this order where two do equally well; UTF-8 is among them for a file with a broken byte. */
const CANDIDATES: readonly Encoding[] = [
  "utf-8",
  "gb18030",
  "shift_jis",
  "euc-jp",
  "big5",
  "euc-kr",
  "windows-1252",
];

function guessByWords(sample: Uint8Array): EncodingGuess {
  const scored = CANDIDATES.map((encoding) => {
    const text = decodeBytes(sample, encoding);
    const score = scoreText(text) ?? -1;
    // Other encodings have kana too, where EUC-JP has its: read as one of them it keeps them, and loses its Han characters.
    return { encoding, score: FOREIGN_KANA.has(encoding) && isKanaText(text) ? score / 2 : score };
  }).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  // Nothing that makes sense: read as UTF-8, where it is told which bytes are no text.
  if (best === undefined || best.score < SENSELESS) return { encoding: "utf-8", isDoubtful: false };
  const isDoubtful = best.score < LIKELY || best.score - (second?.score ?? -1) < APART;
  return { encoding: best.encoding, isDoubtful };
}

const FOREIGN_KANA: ReadonlySet<Encoding> = new Set(["gb18030", "euc-kr"]);

/** Marks set on samples of 2 to 400 characters in each encoding: right guesses score above 0.35, wrong ones below 0.15. */
const LIKELY = 0.2;
const SENSELESS = 0.05;
const APART = 0.1;

function isKanaText(text: string): boolean {
  const kana = text.match(/[\u3041-\u30fe]/gu)?.length ?? 0;
  const han = text.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
  return kana * 5 > kana + han;
}

/** Bytes that are looked at. */
const SAMPLE = 65_536;

/** The stretch where the first bytes beyond ASCII stand, cut at lines. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const high = bytes.findIndex((byte) => byte >= 0x80);
  const start = bytes.lastIndexOf(LINE_FEED, high) + 1;
  if (bytes.length - start <= SAMPLE) return bytes.subarray(start);
  const end = bytes.lastIndexOf(LINE_FEED, start + SAMPLE);
  return bytes.subarray(start, end > start ? end : start + SAMPLE);
}

const LINE_FEED = 0x0a;
