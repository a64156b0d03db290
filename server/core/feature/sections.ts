// The parts of a reference that a person turns to: pages, slides, sheets, else chapters and headings.

import type { NamedStart, Reference } from "../reference/reference.ts";
import type { Span } from "../text/span.ts";

export interface Section {
  /** "Page 3", "Slide 3", a sheet's or heading's own name. */
  readonly name: string;
  /** In the reference's text; each section ends where the next one begins. */
  readonly span: Span;
  /** From 1, for formats with pages. */
  readonly page?: number;
}

/** In order; none for formats without such parts. */
export function sectionsOf(reference: Reference): readonly Section[] {
  const { pageStarts, sheets, headings } = reference.locators;
  const { length } = reference.text;
  if (pageStarts === undefined) return named(sheets ?? headings ?? [], length);
  const word = /\.pptx$/iu.test(reference.uri) ? "Slide" : "Page";
  return pageStarts.map((start, at) => ({
    name: `${word} ${at + 1}`,
    span: { start, end: pageStarts[at + 1] ?? length },
    page: at + 1,
  }));
}

function named(starts: readonly NamedStart[], length: number): readonly Section[] {
  return starts.map(({ start, name }, at) => ({
    name,
    span: { start, end: starts[at + 1]?.start ?? length },
  }));
}
