// Quoting an article: its words as a quotation with a link that any Markdown viewer shows, and that leads back to the very
// words.

import { writeFragment } from "../anchor/fragment.ts";
import { findFragment, fragmentFor } from "../library/quote/quoteFragment.ts";
import { indexQuotes, type QuoteIndex } from "../library/quote/quoteIndex.ts";
import type { Block } from "../markdown/block.ts";
import { type Citation, findCitations } from "../note/citation.ts";
import { citationsIn, findPointers, type Pointer } from "../note/definitions.ts";
import { relativeTo } from "../note/relativePath.ts";
import type { Reference } from "../reference/reference.ts";
import { fromOriginal } from "../text/offsetMap.ts";
import { type Span, shift, touches } from "../text/span.ts";
import { blockAt, type CheckedNote } from "../verdict/checkedNote.ts";
import { citedReference } from "../verdict/quotation/quotationCited.ts";
import { nestedIn } from "../verdict/quotation/quotationMessage.ts";

export interface CitationOptions {
  /** Of the note that it is pasted into; the link is relative to it. */
  readonly noteUri: string;
  /** A block quote with the link below it, or words in quotation marks with the link in brackets behind. */
  readonly form: "block" | "inline";
}

/**
 * The reference's words at `span` as Markdown with a citation: `“覆盖了中国2898个区县”（[小米在日本](../references/xiaomi.txt#:~:text=…)）`.
 * Undefined for a span without words. Linear in the reference.
 */
export function citationFor(
  reference: Reference,
  span: Span,
  { noteUri, form }: CitationOptions,
): string | undefined {
  const index = indexQuotes(reference);
  const fragment = fragmentFor(index, span);
  if (fragment === undefined) return undefined;
  const title = oneLine(reference.title === "" ? reference.uri : reference.title);
  const target = relativeTo(noteUri, reference.uri) + writeFragment(fragment);
  const link = `[${escapeWords(title.slice(0, MAX_TITLE))}](${target})`;
  const words = wordsOf(index, span);
  if (form === "block") {
    const quoted = words.map((line) => `> ${escapeStart(escapeWords(line))}`);
    return `${[...quoted, `> — ${link}`].join("\n>\n")}\n`;
  }
  const cjk = reference.language === "ja" ? JAPANESE : CHINESE;
  const marks = /^(?:zh|ja)/u.test(reference.language) ? cjk : LATIN;
  const inner = nestedIn(words.join(marks.space), marks.open);
  return `${marks.open}${escapeWords(inner)}${marks.close}${marks.left}${link}${marks.right}`;
}

const CHINESE = { open: "“", close: "”", left: "（", right: "）", space: "" } as const;
const JAPANESE = { ...CHINESE, open: "「", close: "」" } as const;
const LATIN = { open: "“", close: "”", left: " (", right: ")", space: " " } as const;

/** Code units of a link's words; a title may be a paragraph. */
const MAX_TITLE = 80;

/** Where a citation of the note leads. */
export interface ResolvedCitation {
  /** The link, in the note. */
  readonly origin: Span;
  /** URI of the reference; it is one of the note's library. */
  readonly reference: string;
  /**
   * "changed": the words were edited since; `span` is what they became. "ambiguous": they stand in several places and
   * nothing tells them apart. "lost": they are gone. Of the last two there is no span.
   */
  readonly outcome: "found" | "changed" | "ambiguous" | "lost";
  /** In the reference's text. */
  readonly span?: Span;
}

/**
 * Where the citation at `offset` of the note leads; undefined where there is none that leads to words of one of the
 * library's references.
 */
export function resolveCitation(note: CheckedNote, offset: number): ResolvedCitation | undefined {
  const { start = 0, block } = note.document.blocks[blockAt(note, offset)] ?? {};
  if (block === undefined || block.kind === "code") return undefined;
  const here = ({ span }: { readonly span: Span }) => touches(span, offset - start);
  const citation = findCitations(block.text).find(here) ?? definedAt(note, block, here);
  return citation && resolved(note, citation, start);
}

/** The first citation of the footnote or of the address that the mark there points to. */
function definedAt(
  { definitions }: CheckedNote,
  { text }: Block,
  here: (pointer: Pointer) => boolean,
): Citation | undefined {
  const pointer = findPointers(text).find(here);
  const [first] = citationsIn((pointer && definitions.get(pointer.label)) ?? "");
  return pointer && first && { ...first, span: pointer.span };
}

/** Where all citations of the note lead, in order: those that lead to words of its library's references. */
export function resolvedCitations(note: CheckedNote): readonly ResolvedCitation[] {
  return note.document.blocks.flatMap(({ start, block }) =>
    block.kind === "code"
      ? []
      : findCitations(block.text).flatMap((citation) => resolved(note, citation, start) ?? []),
  );
}

function resolved(
  { uri, library }: CheckedNote,
  citation: Citation,
  start: number,
): ResolvedCitation | undefined {
  const cited = citedReference(uri, citation, library);
  if (cited === undefined || citation.fragment === undefined) return undefined;
  const found = findFragment(cited.quotes, citation.fragment);
  const at = { origin: shift(citation.span, start), reference: cited.reference.uri };
  if (found.outcome !== "found") return { ...at, outcome: found.outcome };
  const span = { start: found.start, end: found.end };
  return { ...at, outcome: found.verbatim ? "found" : "changed", span };
}

/** The span's words, a line for each passage that it touches, without markup and hard line ends. */
function wordsOf(index: QuoteIndex, span: Span): readonly string[] {
  return index.reference.passages
    .filter((passage) => passage.span.start < span.end && span.start < passage.span.end)
    .map(({ prose }) => {
      const { start, end } = fromOriginal(prose.map, span);
      return oneLine(prose.text.slice(start, end));
    })
    .filter((line) => line !== "");
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** What the note's Markdown would read as markup. Not ".", "(" and such: a note stays readable. */
function escapeWords(words: string): string {
  return words.replace(/[\\`*_[\]<>|~$]|=(?==)|&(?=[#\p{L}])/gu, "\\$&");
}

/** "- x", "# x", "1. x" at the start of a line. */
function escapeStart(line: string): string {
  return line.replace(/^(?=[-+#=])|^(\d{1,9})(?=[.)]\s)/u, "$1\\");
}
