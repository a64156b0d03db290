// HTML within a paragraph: comments, `<https://…>`, and tags, which are left out while their words stay.

import { edit, PLACEHOLDER, type Scan } from "./scan.ts";

/** Reads what a "<" begins; one that begins nothing stays: "x < 5". */
export function readHtml(scan: Scan, at: number): number {
  if (scan.source.startsWith("<!--", at)) return readComment(scan, at);
  const words = scan.source.slice(at, at + MAX_TAG);
  const script = SCRIPT_DIGITS.exec(words);
  if (script?.groups !== undefined) {
    edit(scan, at, at + script[0].length, toScript(script.groups));
    return at + script[0].length;
  }
  const address = AUTOLINK.exec(words);
  if (address !== null) {
    edit(scan, at, at + address[0].length, PLACEHOLDER);
    return at + address[0].length;
  }
  const length = tagLength(words);
  if (length === 0) return at + 1;
  edit(scan, at, at + length, wordsForTag(words.slice(0, length)));
  return at + length;
}

/** The longest tag or address that is taken for one; a longer "tag" is read as words. */
const MAX_TAG = 1000;

/** `<https://example.org>`, `<desk@example.org>`. Not: `<b>`, `<a:b c>`. */
const AUTOLINK =
  /^<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]{0,900}|[^\s<>@]{1,64}@[^\s<>@]{1,200})>/u;

/** `<sup>2</sup>`: left bare, "10<sup>6</sup>" would read 106. Not: `<sup>st</sup>`. */
const SCRIPT_DIGITS = /^<(?<tag>sup|sub)>(?<digits>\d{1,4})<\/(?:sup|sub)>/u;

function toScript({ tag, digits }: Readonly<Record<string, string>>): string {
  const row = tag === "sup" ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉";
  return Array.from(digits ?? "", (digit) => row.charAt(Number(digit))).join("");
}

function readComment(scan: Scan, at: number): number {
  const end = scan.noCommentEnd ? -1 : scan.source.indexOf("-->", at + 4);
  if (end < 0) {
    scan.noCommentEnd = true;
    return at + 1;
  }
  scan.comments.push({ start: at, end: end + 3 });
  edit(scan, at, end + 3, "");
  return end + 3;
}

/** Length of the tag at the start of `words`, 0 where there is none. */
function tagLength(words: string): number {
  const name = /^<\/?[A-Za-z][A-Za-z\d-]{0,40}(?=[\s/>])/u.exec(words);
  if (name === null) return 0;
  let quote = "";
  for (let i = name[0].length; i < words.length; i++) {
    const character = words.charAt(i);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") {
      return i + 1;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === "<") {
      return 0;
    }
  }
  return 0;
}

/** Tags that stand for something readable; the others are left out. */
const TAG_WORDS: Readonly<Record<string, string>> = { "<br": "\n", "<q": "“", "</q": "”" };

function wordsForTag(tag: string): string {
  const name = /^<\/?[a-z]+/u.exec(tag.toLowerCase())?.[0] ?? "";
  return TAG_WORDS[name] ?? "";
}
