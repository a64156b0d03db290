// The words around a figure in its clause, with other figures masked: what is told of this one stands among them.

import type { Figure } from "../../library/referenceIndex.ts";
import { lastMatch } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";

/** A figure in its sentence; spans count in `text`. */
export interface InSentence {
  readonly text: string;
  readonly span: Span;
  readonly figures: readonly Figure[];
}

export interface Around {
  /** Up to the figure and from it on, in its clause; other quantities are `#`, dates `@`. */
  readonly before: string;
  readonly after: string;
}

/** Words further away than this tell of something else. */
const REACH = 90;

/** Ends a clause. Matches "; ", "，", "、", ", "; not the comma of "2,898". */
const MARKS = /[;:，；：。、]|,(?!\d)|\. |\n/gu;

/** "Sales rose 4 % to €141 million" has, around 4 %, "Sales rose " and " to #". */
export function aroundOf({ text, span, figures }: InSentence, { span: own }: Figure): Around {
  const start = Math.max(span.start, own.start - REACH);
  const end = Math.min(span.end, own.end + REACH);
  const others = figures.filter(({ span: other }) => other !== own);
  const before = masked(text, { start, end: own.start }, others);
  const after = masked(text, { start: own.end, end }, others);
  const last = lastMatch(before, MARKS);
  const first = after.search(MARKS);
  return {
    before: last === undefined ? before : before.slice(last.index + last[0].length),
    after: withoutAside(first === -1 ? after : after.slice(0, first)),
  };
}

/** Of 2,146人（2.7％）減り the 減り is told of both: brackets behind a figure, or its own end of one, are passed over. */
function withoutAside(after: string): string {
  return after.replace(/^\s?(?:[（(][^（()）]{0,24}[)）]|[)）])/u, "");
}

function masked(text: string, { start, end }: Span, figures: readonly Figure[]): string {
  let told = "";
  let at = start;
  for (const { kind, span } of figures) {
    if (span.start < at || span.end > end) continue;
    told += text.slice(at, span.start) + (kind === "date" ? "@" : "#");
    at = span.end;
  }
  return told + text.slice(at, end);
}
