// Words of articles and notes are untrusted: here they become Markdown or HTML that shows them as
// plain text and nothing else. Clients differ in what they render (HTML, autolinks, emoji, icons),
// so everything active is escaped.

import type { Span } from "../text/span.ts";

/**
 * `text` as one line of Markdown that renders as that text: no markup, link, image, HTML, autolink
 * or emoji in it is active. Line ends and runs of spaces become one space; control and bidi
 * characters are dropped. `**2,898** <b>counties</b>` becomes `\*\*2,898\*\* \<b\>counties\</b\>`.
 */
export function escapeMarkdown(text: string): string {
  return escapeStart(escapeInline(plainLine(text)));
}

/**
 * `text` as one line for what shows no markup: messages, labels, a terminal. Line ends and runs of spaces become one space;
 * control and bidi characters are dropped, as they could make it read as another text or rewrite what a terminal shows.
 */
export function plainLine(text: string): string {
  return oneLine(text).trim();
}

/**
 * Words of an article as they are typed into a note: a `*` or `[` of theirs is markup there no more than in the article.
 * What is markup only now and then ("$5", "5~10") stays as it is read.
 */
export function escapeTyped(words: string): string {
  return words.replace(/[\\`*_[\]<]/gu, "\\$&");
}

/**
 * `text` for HTML element content and quoted attributes; control and bidi characters are dropped.
 */
export function escapeHtml(text: string): string {
  return dropHidden(text).replace(/[&<>"'`]/g, (character) => HTML_ENTITIES[character] ?? "");
}

/** `text` escaped, the words at `span` bold: (覆盖了中国2898个区县, 2898个区县) gives `覆盖了中国**2898个区县**`. */
export function boldIn(text: string, span: Span): string {
  const before = oneLine(text.slice(0, span.start)).trimStart();
  const words = oneLine(text.slice(span.start, span.end));
  const after = oneLine(text.slice(span.end)).trimEnd();
  const bold = words.trim();
  if (bold === "") return escapeMarkdown(text);
  const open = gapBetween(before.slice(-1), bold.slice(0, 1), words.startsWith(" "));
  const close = gapBetween(after.slice(0, 1), bold.slice(-1), words.endsWith(" "));
  const lead = escapeStart(escapeInline(before));
  return `${lead}${open}**${escapeInline(bold)}**${close}${escapeInline(after)}`;
}

/** A stretch of a text that was changed: in both, only in the old one, only in the new one. */
export interface Changed {
  readonly kind: "same" | "old" | "new";
  readonly text: string;
}

const MARKS: Readonly<Record<Changed["kind"], string>> = { same: "", old: "~~", new: "**" };

/** The stretches as one line, escaped: old words struck out, new ones bold: `日本、~~美国~~ **韩国**等`. */
export function markChanges(changes: readonly Changed[]): string {
  let line = "";
  let outside = "";
  let wasMarked = false;
  for (const { kind, text } of changes) {
    const words = oneLine(text);
    const inner = kind === "same" ? words : words.trim();
    if (inner === "") {
      line += words;
      continue;
    }
    const mark = MARKS[kind];
    const isMarked = mark !== "";
    // Two marks side by side would be read as one.
    const spaced = (isMarked && words.startsWith(" ")) || (isMarked && wasMarked);
    const gap = gapBetween(outside, isMarked || wasMarked ? inner.slice(0, 1) : "", spaced);
    line += `${isMarked || wasMarked ? gap : ""}${mark}${escapeInline(inner)}${mark}`;
    if (isMarked && words.endsWith(" ")) line += " ";
    outside = inner.slice(-1);
    wasMarked = isMarked;
  }
  return escapeStart(line.trim());
}

/** Thin enough not to be seen, and white space to CommonMark. */
const HAIR_SPACE = "\u200A";

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/**
 * Format characters (bidi controls, which can make a text read as another one; zero-width ones,
 * tags, the byte order mark) and control characters but white space. Matches U+202E and U+0000; not
 * a line end.
 */
const HIDDEN = /\uFEFF|(?![\s\x85])[\p{Cf}\p{Cc}]/gu;

/**
 * Marks that start or end something in Markdown, wherever they stand; `$` starts VS Code's
 * `$(icon)` and maths.
 */
const ACTIVE = /[\\`*_{}[\]<>#|~!$&^@]/g;

/** "http://", "mailto:x", ":smile:": a colon that is glued to what follows. */
const GLUED_COLON = /:(?=\S)/g;

const WWW = /\b(?<www>www)\./gi;

/** "- x", "+ x", "= =", "1. x", "1) x" at the start of a line make lists, rules and headings. */
const LINE_START = /^(?:(?<mark>[-+=])|(?<number>\d{1,9})(?<dot>[.)]))/;

function escapeInline(line: string): string {
  return line.replace(ACTIVE, "\\$&").replace(GLUED_COLON, "\\:").replace(WWW, "$<www>\\.");
}

function escapeStart(line: string): string {
  return line.replace(LINE_START, (_, mark?: string, number?: string, dot?: string) =>
    mark === undefined ? `${number}\\${dot}` : `\\${mark}`,
  );
}

function oneLine(text: string): string {
  return dropHidden(text).replace(/[\s\x85]+/g, " ");
}

function dropHidden(text: string): string {
  return text.replace(HIDDEN, "");
}

/**
 * What to put between bold words and their neighbour. CommonMark takes `约**“a”**后` for asterisks:
 * bold that starts or ends with punctuation must stand beside white space or punctuation, which
 * Chinese and Japanese do not have there.
 */
function gapBetween(outside: string, inside: string, space: boolean): string {
  if (space) return " ";
  return /[\p{P}\p{S}]/u.test(inside) && /[^\s\p{P}\p{S}]/u.test(outside) ? HAIR_SPACE : "";
}
