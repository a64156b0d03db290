// Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one. What is no valid text is shown as U+FFFD and
// told as a problem with its place.

import type { Problem } from "./reference.ts";
import { firstInvalidUtf8 } from "./utf8.ts";

/** The text of `bytes`; `problems` says where it could not be decoded. */
export function decodeText(bytes: Uint8Array): {
  readonly text: string;
  readonly problems: readonly Problem[];
} {
  const encoding = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (encoding !== undefined && encoding.name !== "utf-8") {
    const text = new TextDecoder(encoding.name).decode(bytes);
    return { text, problems: findBroken(text, encoding.title) };
  }
  if (isBinary(bytes)) return { text: "", problems: [BINARY] };
  const text = new TextDecoder("utf-8").decode(bytes);
  const problems: Problem[] = [];
  const invalid = text.includes("\ufffd") ? firstInvalidUtf8(bytes) : undefined;
  if (invalid !== undefined) {
    problems.push(undecodable(`Not valid UTF-8 ${place(bytes, invalid)}`));
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) problems.push(undecodable(`A NUL character ${place(bytes, nul)}`));
  return { text, problems };
}

/** Given by every host of JavaScript, but by none of the language's own libraries. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };

const MARKS = [
  { name: "utf-8", title: "UTF-8", mark: [0xef, 0xbb, 0xbf] },
  { name: "utf-16le", title: "UTF-16", mark: [0xff, 0xfe] },
  { name: "utf-16be", title: "UTF-16", mark: [0xfe, 0xff] },
] as const;

const BINARY: Problem = {
  code: "undecodable",
  message: "The file holds binary data and no text; or text in UTF-16 without a byte order mark.",
};

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
