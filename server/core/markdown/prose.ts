// The readable words of a leaf: one pass that notes what is to be left out or replaced, then the words without it. The
// rules for links, code and HTML are in files of their own; each looks ahead a bounded way, so the pass is linear.

import { buildDerivedText, type DerivedTextBuilder } from "../text/derivedText.ts";
import { type DerivedText, identityMap, shiftMap } from "../text/offsetMap.ts";
import type { Span } from "../text/span.ts";
import { closeBracket, openBracket } from "./brackets.ts";
import { readCodeSpan } from "./codeSpan.ts";
import { readDelimiters, resolveDelimiters } from "./delimiters.ts";
import { readEntity, readEscape } from "./escapes.ts";
import { readHtml } from "./inlineHtml.ts";
import { readLineEnd } from "./lineBreaks.ts";
import { readMath } from "./math.ts";
import type { Scan } from "./scan.ts";
import { startScan } from "./scan.ts";
import { readUrl } from "./urls.ts";

/** The prose of `source`, a leaf whose lines end in LF, and the HTML comments in it. */
export function readProse(source: string): {
  readonly prose: DerivedText;
  readonly comments: readonly Span[];
} {
  if (!MARKUP.test(source)) return { prose: trimmed(source), comments: [] };
  const scan = startScan(source);
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    const rule = code < rules.length ? rules[code] : undefined;
    at = rule === undefined ? at + 1 : rule(scan, at);
  }
  resolveDelimiters(scan);
  return { prose: applyEdits(scan), comments: scan.comments };
}

/** Whether a leaf has anything that a rule below could read; most have nothing. Not: "2,898 counties (in China)". */
const MARKUP = /[\\&`<[\]*_~=$\n]|https?:|www\./u;

/** What stands at an offset is read, its edits noted; returns the offset to go on from, always further on. */
type Rule = (scan: Scan, at: number) => number;

const RULES: Readonly<Record<string, Rule>> = {
  "\\": readEscape,
  "&": readEntity,
  "`": readCodeSpan,
  "<": readHtml,
  "!": openBracket,
  "[": openBracket,
  "]": closeBracket,
  "*": readDelimiters,
  _: readDelimiters,
  "~": readDelimiters,
  "=": readDelimiters,
  $: readMath,
  "\n": readLineEnd,
  h: readUrl,
  w: readUrl,
};

const rules: (Rule | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  return RULES[String.fromCharCode(code)];
});

function applyEdits(scan: Scan): DerivedText {
  const { source } = scan;
  if (scan.edits.length === 0) return trimmed(source);
  // Of two that start together the longer one comes first; the rest of what it holds is skipped.
  const edits = [...scan.edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const builder = buildDerivedText(source);
  let at = 0;
  for (const { start, end, words } of edits) {
    if (start < at) continue;
    copyWords(scan, builder, at, start);
    if (builder.last() !== "" || words.trim() !== "") builder.replace(words, start, end);
    at = end;
  }
  copyWords(scan, builder, at, source.length);
  builder.trimEnd();
  return builder.build();
}

function trimmed(source: string): DerivedText {
  const text = source.trim();
  const start = source.length - source.trimStart().length;
  return { text, map: shiftMap(identityMap(text.length), start) };
}

/** Copies from `start` to `end`, spaces at the very beginning left out. */
function copyWords(scan: Scan, builder: DerivedTextBuilder, start: number, end: number): void {
  let from = start;
  if (builder.last() === "") {
    while (from < end && isSpace(scan.source.charCodeAt(from))) from++;
  }
  builder.copy(from, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x3000 || code === 0xa0;
}
