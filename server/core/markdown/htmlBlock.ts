// The readable stretches of an HTML block: a reader of the note sees them, so they are checked like the rest. No HTML
// parser: tags part stretches or not, by their names, and that is all that is asked of them.

import type { Span } from "../text/span.ts";

/** A stretch of words with nothing but inline tags in it. */
export interface HtmlStretch {
  readonly span: Span;
  readonly quoted: boolean;
}

/** The stretches of `html` in order, those between `comments` (its comments, in order). */
export function findStretches(html: string, comments: readonly Span[]): readonly HtmlStretch[] {
  const state: State = { html, stretches: [], start: 0, quotes: 0, hidden: undefined };
  let comment = 0;
  for (const match of html.matchAll(TAG)) {
    const { index, 0: tag } = match;
    for (let next = comments[comment]; next !== undefined && next.start <= index; ) {
      close(state, next.start, next.end);
      next = comments[++comment];
    }
    // A tag in a comment lies before where the next stretch starts.
    if (index >= state.start) readTag(state, index, tag, match.groups?.name?.toLowerCase() ?? "");
  }
  for (const { start, end } of comments.slice(comment)) close(state, start, end);
  close(state, html.length, html.length);
  return state.stretches;
}

interface State {
  readonly html: string;
  readonly stretches: HtmlStretch[];
  /** Where the stretch at hand starts. */
  start: number;
  quotes: number;
  /** The element that is being passed over. */
  hidden: string | undefined;
}

/** `<p>`, `</td>`, `<div class="x">`. Not: `<!--`, `a < b`. */
const TAG = /<\/?(?<name>[A-Za-z][A-Za-z\d-]{0,20})(?=[\s/>])[^<>]{0,1000}>/gu;

/** Tags within a sentence; all others end a stretch. */
const INLINE = new Set(
  "a abbr b bdi bdo br cite del em font i ins kbd mark q s small span strong sub sup time u".split(
    " ",
  ),
);
/** Elements whose content no reader sees as prose. */
const HIDDEN = new Set("script style pre code textarea svg math title".split(" "));

function readTag(state: State, index: number, tag: string, name: string): void {
  const closing = tag.startsWith("</");
  const end = index + tag.length;
  if (state.hidden !== undefined) {
    if (closing && name === state.hidden) state.hidden = undefined;
    state.start = end;
  } else if (!INLINE.has(name)) {
    close(state, index, end);
    if (name === "blockquote") state.quotes += closing ? -1 : 1;
    if (HIDDEN.has(name) && !closing && !tag.endsWith("/>")) state.hidden = name;
  }
}

/** Ends the stretch at `end`; the next one starts at `next`. */
function close(state: State, end: number, next: number): void {
  const { html, stretches, start, quotes, hidden } = state;
  if (hidden === undefined && end > start && /\S/u.test(html.slice(start, end))) {
    stretches.push({ span: { start, end }, quoted: quotes > 0 });
  }
  state.start = Math.max(start, next);
}
