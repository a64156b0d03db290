// Bare web addresses. They end where an address can no longer go on; in Chinese and Japanese the words right behind one
// belong to the sentence, not to it.

import { edit, PLACEHOLDER, type Scan } from "./scan.ts";

/** Replaces `https://example.org/2024` by one placeholder. Not: "http is", "xhttps://", "www". */
export function readUrl(scan: Scan, at: number): number {
  const { source } = scan;
  if (at > 0 && /[A-Za-z\d]/u.test(source.charAt(at - 1))) return at + 1;
  const start = PREFIXES.find((prefix) => source.startsWith(prefix, at));
  if (start === undefined) return at + 1;
  let end = at + start.length;
  while (end < source.length && isUrlCharacter(source.charCodeAt(end))) end++;
  while (end > at && TRAILING.includes(source.charAt(end - 1))) end--;
  if (end <= at + start.length) return at + start.length;
  edit(scan, at, end, PLACEHOLDER);
  return end;
}

const PREFIXES = ["https://", "http://", "www."];
/** Punctuation of the sentence around; a closing bracket is taken for one too. */
const TRAILING = "?!.,:;*_~'\")]";

/** Printable ASCII but spaces, angle brackets, backticks and what encloses links and cells. */
function isUrlCharacter(code: number): boolean {
  return code > 0x20 && code < 0x7f && !'<>`"[]|'.includes(String.fromCharCode(code));
}
