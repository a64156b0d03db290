// The references that a note's citations lead to, and the one that it names as the source of a quotation.

import type { Library } from "../../library/library.ts";
import { findFragment } from "../../library/quote/quoteFragment.ts";
import type { ReferenceIndex } from "../../library/referenceIndex.ts";
import type { Block, Leaf } from "../../markdown/block.ts";
import { type Citation, findCitations } from "../../note/citation.ts";
import { fileKey } from "../../note/relativePath.ts";
import { toOriginal } from "../../text/offsetMap.ts";
import { contains, type Span } from "../../text/span.ts";

/** The library's reference at the citation's path, told from the note; undefined where it holds none there. */
export function citedReference(
  noteUri: string,
  { path }: Citation,
  library: Library,
): ReferenceIndex | undefined {
  let files = byFile.get(library);
  if (files === undefined) {
    files = new Map([...library.references].map(([uri, index]) => [fileKey(uri, uri), index]));
    byFile.set(library, files);
  }
  return files.get(fileKey(noteUri, path));
}

/** References by the key of their file, however their URIs are encoded; worked out once for a library. */
const byFile = new WeakMap<Library, ReadonlyMap<string, ReferenceIndex>>();

/** A citation of a block that leads to a reference. */
export interface CitedPlace {
  /** The link, in the block. */
  readonly link: Span;
  readonly index: ReferenceIndex;
  /** The words that it leads to, in the reference's text; undefined where it leads to the whole, or to words that are gone. */
  readonly words: Span | undefined;
}

export function citedPlaces(
  block: Block,
  noteUri: string,
  library: Library,
): readonly CitedPlace[] {
  return findCitations(block.text).flatMap((citation) => {
    const index = citedReference(noteUri, citation, library);
    if (index === undefined) return [];
    const found = citation.fragment && findFragment(index.quotes, citation.fragment);
    const words = found?.outcome === "found" ? { start: found.start, end: found.end } : undefined;
    return [{ link: citation.span, index, words }];
  });
}

/**
 * What the note names as the source of the quotation at `span` of the leaf's prose: the next citation behind it, or the
 * only one of its paragraph; of a block quote also one below it.
 */
export function sourceOf(
  leaf: Leaf,
  span: Span,
  cited: readonly CitedPlace[],
): CitedPlace | undefined {
  const own = cited.filter(({ link }) => leaf.kind === "quote" || contains(leaf.span, link));
  const end = toOriginal(leaf.prose.map, span).end;
  return own.find(({ link }) => link.start >= end - 1) ?? (own.length === 1 ? own[0] : undefined);
}
