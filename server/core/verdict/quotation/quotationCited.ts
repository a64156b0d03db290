// The references that a note's citations lead to, and the one that it names as the source of a quotation.

import type { Library } from "../../library/library.ts";
import { findFragment } from "../../library/quote/quoteFragment.ts";
import type { ReferenceIndex } from "../../library/referenceIndex.ts";
import type { Block, Leaf } from "../../markdown/block.ts";
import { type Citation, findCitations } from "../../note/citation.ts";
import { citationsIn, type Definitions, findPointers } from "../../note/definitions.ts";
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
  /** The link or the footnote's mark, in the block. */
  readonly link: Span;
  readonly kind: "link" | "footnote";
  readonly index: ReferenceIndex;
  /** The words that it leads to, in the reference's text; undefined where it leads to the whole, or to words that are gone. */
  readonly words: Span | undefined;
}

/** Where a block stands, as far as its citations go. */
export interface CitingNote {
  readonly noteUri: string;
  readonly library: Library;
  readonly definitions: Definitions;
}

/** The citations of the block in its order, those of its footnotes too. */
export function citedPlaces(block: Block, note: CitingNote): readonly CitedPlace[] {
  const own = findCitations(block.text).flatMap((citation) => {
    return placeOf(citation, { link: citation.span, kind: "link" }, note) ?? [];
  });
  const defined = findPointers(block.text).flatMap(({ span: link, label, kind }) => {
    const found = citationsIn(note.definitions.get(label) ?? "").map((citation) => {
      return placeOf(citation, { link, kind }, note);
    });
    // A footnote with two sources does not say which of them has the words.
    const [first] = found;
    return first !== undefined && found.every((each) => each?.index === first.index) ? [first] : [];
  });
  return defined.length === 0
    ? own
    : [...own, ...defined].sort((a, b) => a.link.start - b.link.start);
}

function placeOf(
  citation: Citation,
  from: Pick<CitedPlace, "link" | "kind">,
  { noteUri, library }: CitingNote,
): CitedPlace | undefined {
  const index = citedReference(noteUri, citation, library);
  if (index === undefined) return undefined;
  const found = citation.fragment && findFragment(index.quotes, citation.fragment);
  const words = found?.outcome === "found" ? { start: found.start, end: found.end } : undefined;
  return { ...from, index, words };
}

/**
 * What the note names as the source of the quotation at `span` of the leaf's prose: the next citation behind it, or the
 * only link of its paragraph; of a block quote also one below it. A footnote is that of the sentence it stands in.
 */
export function sourceOf(
  { kind, span: place, prose }: Leaf,
  span: Span,
  cited: readonly CitedPlace[],
  block: string,
): CitedPlace | undefined {
  const own = cited.filter(({ link }) => kind === "quote" || contains(place, link));
  const { end } = toOriginal(prose.map, span);
  const next = own.find(({ link }) => link.start >= end - 1);
  const only = own.length === 1 && own[0]?.kind === "link" ? own[0] : undefined;
  if (next?.kind !== "footnote" || kind === "quote") return next ?? only;
  return SENTENCE_END.test(block.slice(end, next.link.start)) ? undefined : next;
}

/** Words behind the end of a sentence: `。他又说`, `. He`; not `。”`, which the mark of the sentence's footnote stands behind. */
const SENTENCE_END = /(?:[。！？!?]|\.\s|\n\s*\n)[^\p{L}\p{N}]*[\p{L}\p{N}]/u;
