// Bytes to text, in whatever encoding they are: as set by the user, as told by the file, else as guessed. What is no valid text
// is shown as U+FFFD and told as a problem with its place; so is a guess that may be wrong.

import { guessEncoding } from "./encoding/guess.ts";
import {
  decodeBytes,
  ENCODING_NAMES,
  type Encoding,
  parseEncoding,
  titleOf,
} from "./encoding/names.ts";
import type { Problem } from "./reference.ts";
import { firstInvalidUtf8 } from "./utf8.ts";

/** How the bytes may be encoded; names in any writing: "GBK", "shift-jis". */
export interface EncodingHints {
  /** Set by the user: it is so. */
  readonly encoding?: string | undefined;
  /** Told by the file or who sent it: a `charset` may be wrong, so bytes that are no text in it are guessed. */
  readonly charset?: string | undefined;
}

export interface DecodedText {
  readonly text: string;
  /** What people call the encoding: "UTF-8", "GB18030". */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** The text of `bytes`, its encoding, and what could not be decoded. */
export function decodeText(bytes: Uint8Array, hints: EncodingHints = {}): DecodedText {
  const { encoding, problems } = chooseEncoding(bytes, hints);
  const isWide = encoding === "utf-16le" || encoding === "utf-16be";
  if (!isWide && isBinary(bytes))
    return { text: "", encoding: titleOf(encoding), problems: [BINARY] };
  if (encoding === "utf-8") return decodeUtf8(bytes, problems);
  const text = decodeBytes(bytes, encoding);
  const title = titleOf(encoding);
  return { text, encoding: title, problems: [...problems, ...findBroken(text, title)] };
}

interface Choice {
  readonly encoding: Encoding;
  readonly problems: readonly Problem[];
}

function chooseEncoding(bytes: Uint8Array, { encoding, charset }: EncodingHints): Choice {
  const set = encoding === undefined ? undefined : parseEncoding(encoding);
  if (set !== undefined) return { encoding: set, problems: [] };
  const problems = encoding === undefined ? [] : [unknownEncoding(encoding)];
  const guess = guessEncoding(bytes);
  if (!guess.isDoubtful && guess.encoding.startsWith("utf-")) return { ...guess, problems };
  const told = charset === undefined ? undefined : parseEncoding(charset);
  if (told !== undefined && !decodeBytes(bytes, told).includes("\ufffd"))
    return { encoding: told, problems };
  if (!guess.isDoubtful) return { ...guess, problems };
  return { ...guess, problems: [...problems, doubtful(guess.encoding)] };
}

function decodeUtf8(bytes: Uint8Array, before: readonly Problem[]): DecodedText {
  const encoding = titleOf("utf-8");
  const text = decodeBytes(bytes, "utf-8");
  const problems = [...before];
  const invalid = text.includes("\ufffd") ? firstInvalidUtf8(bytes) : undefined;
  if (invalid !== undefined) {
    problems.push(undecodable(`Not valid UTF-8 ${place(bytes, invalid)}`));
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) problems.push(undecodable(`A NUL character ${place(bytes, nul)}`));
  return { text, encoding, problems };
}

const BINARY: Problem = {
  code: "undecodable",
  message: "The file holds binary data and no text.",
};

function doubtful(encoding: Encoding): Problem {
  const message = `The file does not tell its encoding; it is read as ${titleOf(encoding)}, which may be wrong. The setting tieout.encodings tells it.`;
  return { code: "encoding-guessed", message };
}

function unknownEncoding(name: string): Problem {
  const message = `There is no encoding ${JSON.stringify(name)} (tieout.encodings). These are known: ${ENCODING_NAMES.join(", ")}.`;
  return { code: "encoding-unknown", message };
}

/** Text has next to no control characters. One in a hundred of the first 64 kB makes a file binary. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of head) {
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls * 100 > head.length;
}

function findBroken(text: string, encoding: string): readonly Problem[] {
  const at = text.indexOf("\ufffd");
  if (at < 0) return [];
  const line = text.slice(0, at).split("\n").length;
  return [undecodable(`Not valid ${encoding} in line ${line}`)];
}

function undecodable(what: string): Problem {
  return { code: "undecodable", message: `${what}; what could not be decoded is shown as \ufffd.` };
}

function place(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1))
    line++;
  return `at byte ${offset}, line ${line}`;
}
