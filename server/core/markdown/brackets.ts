// What square brackets make: links and images, of which the words stay; wiki links; citation marks, which go. Brackets
// that make none of these stay: an editor's "[the company]" in a quotation.

import { targetEnd } from "./linkTarget.ts";
import { edit, type Scan } from "./scan.ts";

/** Notes "[" or "![", or reads a whole `[[wiki|link]]`. */
export function openBracket(scan: Scan, at: number): number {
  const image = scan.source.charAt(at) === "!";
  const bracket = image ? at + 1 : at;
  if (scan.source.charAt(bracket) !== "[") return at + 1;
  const wiki = WIKI_LINK.exec(scan.source.slice(bracket, bracket + MAX_WIKI));
  if (wiki?.groups !== undefined && !CITATION.test(wiki.groups.target ?? "")) {
    return readWikiLink(scan, at, bracket, wiki[0].length, wiki.groups);
  }
  scan.brackets.push({ start: at, words: bracket + 1 });
  return bracket + 1;
}

/** `[[小米]]`, `[[xiaomi-japan|小米在日本]]`. Not: `[[1]](url)`. */
const WIKI_LINK = /^\[\[(?<target>[^[\]|\n]{1,200})(?:\|(?<label>[^[\]\n]{1,200}))?\]\](?!\()/u;
const MAX_WIKI = 410;

function readWikiLink(
  scan: Scan,
  at: number,
  bracket: number,
  length: number,
  { target = "", label }: Readonly<Record<string, string | undefined>>,
): number {
  const end = bracket + length;
  if (bracket > at) {
    // An embedded note or picture is no word of this one.
    edit(scan, at, end, "");
  } else {
    const words = bracket + 2 + (label === undefined ? 0 : target.length + 1);
    edit(scan, at, words, "");
    edit(scan, end - 2, end, "");
  }
  return end;
}

/** Closes the nearest open bracket. */
export function closeBracket(scan: Scan, at: number): number {
  const open = scan.brackets.pop();
  if (open === undefined) return at + 1;
  const image = open.words - open.start === 2;
  const short = !image && at - open.words <= MAX_CITATION;
  const words = short ? scan.source.slice(open.words, at) : "";
  const end = linkEnd(scan, at + 1);
  // `[@lei](https://…)` is a link whose words are a name; `[1](https://…)` is a mark.
  const citation = isCitation(words) && (end === undefined || !words.includes("@"));
  if (citation) {
    leaveOutMark(scan, open.start, end ?? at + 1);
    return end ?? at + 1;
  }
  if (end === undefined) return at + 1;
  edit(scan, open.start, open.words, "");
  edit(scan, at, end, "");
  return end;
}

/** Leaves a citation mark out, and the space before it where another space, punctuation or nothing follows. */
function leaveOutMark(scan: Scan, start: number, end: number): void {
  const spaced = scan.source.charAt(start - 1) === " ";
  const free = !/^[\p{L}\p{N}]/u.test(scan.source.slice(end, end + 2));
  edit(scan, spaced && free ? start - 1 : start, end, "");
}

/** Where the link ends whose closing bracket is before `at`: behind its `(target)` or `[label]`. */
function linkEnd(scan: Scan, at: number): number | undefined {
  const { source } = scan;
  const next = source.charAt(at);
  if (next === "(") return targetEnd(scan, at);
  if (next !== "[") return undefined;
  const label = LABEL.exec(source.slice(at, at + MAX_LABEL));
  return label === null ? undefined : at + label[0].length;
}

/** `[report]`, `[]` after a link's words. Not: `[^1]`, a mark of its own. */
const LABEL = /^\[(?!\^|@)[^[\]\n]{0,200}\]/u;
const MAX_LABEL = 204;

/** Whether what stands in brackets is a mark and no words. `2,898` in brackets is a figure that an editor put in. */
function isCitation(words: string): boolean {
  return CITATION.test(words) && !/^\d{1,3}(?:,\d{3})+$/u.test(words);
}

/** `^1`, `@lei2024`, `see @lei2024, p. 5`, `1`, `2, 5–7`, a callout's `!note`. Not: `sic`, `2024`, `the company`. */
const CITATION =
  /^(?:\^[^\s\]]{1,100}|![A-Za-z]{2,20}|(?:[\p{L}.]{1,9},?\s)?-?@[\p{L}\p{N}_][^\]]{0,300}|\d{1,3}(?:\s?[,，、;–-]\s?\d{1,3}){0,30})$/u;
const MAX_CITATION = 320;
