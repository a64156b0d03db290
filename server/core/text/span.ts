// Half-open ranges of a text. All offsets in Tieout are UTF-16 code units, as in JavaScript strings and LSP.

/** `{start, end}` in one text: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` at `span`. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `offset` lies in `span` or at its end: a cursor after the last character still means the word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies in `outer`, both ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span moved by `by` code units. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The offset halfway: where a word "is" when distances are taken. */
export function middle(span: Span): number {
  return (span.start + span.end) / 2;
}

/** The span without the spaces, tabs and line ends at both its ends; wide and no-break ones, and byte order marks, too. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isBlank(code: number): boolean {
  const isAscii = code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return isAscii || code === 0x3000 || code === 0xa0 || code === 0xfeff;
}
