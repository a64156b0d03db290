// The fields of a CSV file with their places: parted by a delimiter, quoted where they hold delimiters or line ends themselves.
// One pass over the text by `indexOf`; libraries give values without offsets, and a definition leads to an offset.

import { type Span, trimmed } from "../../text/span.ts";

/** A field without its quotes and the spaces around it. */
export interface Field {
  readonly span: Span;
  /** Whether it stood in quotes, where "" is one quote. */
  readonly isQuoted: boolean;
}

/**
 * Calls `row` with the fields of each record, until it returns false. A quote that is never closed is none. `delimiter` is one
 * character.
 */
export function scanFields(
  text: string,
  delimiter: string,
  row: (fields: readonly Field[]) => boolean,
): void {
  const ends = makeEnds(text, delimiter);
  let fields: Field[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } = readField(text, at, ends);
    fields.push(field);
    const mark = text.charAt(end);
    at = end + 1;
    // A delimiter at the very end has an empty field behind it, which says nothing.
    if (mark === delimiter && fields.length < MOST_FIELDS) continue;
    if (mark === "\r" && text.charAt(at) === "\n") at++;
    if (!row(fields)) return;
    fields = [];
  }
  if (fields.length > 0) row(fields);
}

/** A row is cut there: what has more is no table, and its fields must not pile up. */
const MOST_FIELDS = 60_000;

/** Finds the next delimiter or line end; each is looked for again only when it was passed. */
type NextEnd = (from: number) => number;

function makeEnds(
  text: string,
  delimiter: string,
): { readonly end: NextEnd; readonly quote: NextEnd } {
  const nexts = [delimiter, "\n", "\r"].map((mark) => nextOf(text, mark));
  const quote = nextOf(text, '"');
  return { end: (from) => Math.min(...nexts.map((next) => next(from))), quote };
}

/** `indexOf` that remembers where the last one was: a mark that is rare is not sought anew for each field. */
function nextOf(text: string, mark: string): NextEnd {
  let first = 0;
  let known = -1;
  return (from) => {
    if (from < first || from > known) {
      const found = text.indexOf(mark, from);
      first = from;
      known = found < 0 ? text.length : found;
    }
    return known;
  };
}

function readField(
  text: string,
  from: number,
  ends: { readonly end: NextEnd; readonly quote: NextEnd },
): { readonly field: Field; readonly end: number } {
  const start = skipSpaces(text, from);
  if (text.charAt(start) === '"') {
    const close = closingQuote(text, start + 1, ends.quote);
    const end = close === undefined ? start : skipSpaces(text, close + 1);
    if (close !== undefined && end === ends.end(end))
      return { field: { span: { start: start + 1, end: close }, isQuoted: true }, end };
  }
  const end = ends.end(from);
  return { field: { span: trimmed(text, { start: from, end }), isQuoted: false }, end };
}

/** Where the quote is that closes; two in a row are one that is written. */
function closingQuote(text: string, from: number, next: NextEnd): number | undefined {
  let at = next(from);
  while (at < text.length && text.charAt(at + 1) === '"') at = next(at + 2);
  return at < text.length ? at : undefined;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === " ") at++;
  return at;
}
