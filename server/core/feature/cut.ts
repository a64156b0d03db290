// Words of articles may have any length; what is shown of them has not. Cuts are shown and part no character in two.

import type { Span } from "../text/span.ts";

/** `text`, or its first `longest` UTF-16 code units and a sign of the cut. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, edge(text, longest))}…`;
}

/** A sentence cut to `reach` code units on each side of the words at `bold`; `span` is where they are then. */
export function around(
  sentence: string,
  bold: Span,
  reach: number,
): { readonly text: string; readonly span: Span } {
  const from = bold.start > reach ? edge(sentence, bold.start - reach) : 0;
  const to = bold.end + reach < sentence.length ? edge(sentence, bold.end + reach) : undefined;
  const before = from > 0 ? "…" : "";
  const text = `${before}${sentence.slice(from, to)}${to === undefined ? "" : "…"}`;
  const moved = before.length - from;
  return { text, span: { start: bold.start + moved, end: bold.end + moved } };
}

/** `offset`, or the one before it where it would part a character in two. */
function edge(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
