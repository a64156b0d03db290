// One reference's words as quotations are compared: folded, in reading order, with the way back to
// the file.

import type { Passage, Reference } from "../../reference/reference.ts";
import { normalizeQuoted } from "../../text/normalize.ts";
import { fromOriginal, type OffsetMap, toOriginal } from "../../text/offsetMap.ts";
import { cover, type Span, shift } from "../../text/span.ts";
import { kept } from "../pack/keep.ts";
import { gramsOfStretches } from "./stretchGrams.ts";

/**
 * Immutable; a byte a character, and the words themselves while they are looked at. Spans of its
 * `folded` are led back by `toReference`.
 */
export interface QuoteIndex {
  readonly reference: Reference;
  /** Of `folded`. */
  readonly length: number;
  /** By stretch: the rows of the library's table that hold an n-gram of it, a bit each. Read with each call. */
  readonly grams: Uint32Array;
  /** What tells these n-grams from others; undefined where they were not packed. */
  readonly print?: number | undefined;
  /**
   * All passages' words, folded by `normalizeQuoted`: a quotation may run on from one passage to
   * the next.
   */
  readonly folded: string;
  /** From `folded` to the passages' words joined by line ends. */
  readonly map: OffsetMap;
  /** Start of each passage in the joined words, ascending. */
  readonly starts: readonly number[];
}

/** Where the words come from when they are asked for. */
type Words = Pick<QuoteIndex, "folded" | "map" | "starts">;

/** The reference 「覆盖了中国2898个区县」 has the folded words 覆盖了中国2898个区县. Linear in the text. */
export function indexQuotes(reference: Reference): QuoteIndex {
  const { length, grams } = packQuotes(reference);
  return openQuotes(reference, length, () => grams);
}

/** How long the folded words are, and the n-grams of each stretch. */
export function packQuotes(reference: Reference): Pick<QuoteIndex, "length" | "grams"> {
  const { folded } = foldWords(reference);
  return { length: folded.length, grams: gramsOfStretches(folded) };
}

/** The words are folded when a quotation is looked for in them, and kept as long as there is room. */
export function openQuotes(
  reference: Reference,
  length: number,
  grams: () => Uint32Array,
  print?: number,
): QuoteIndex {
  return new LateQuotes({ reference, length, print }, grams);
}

/** A class for the engine's sake: an object literal with getters of its own is a dictionary to it. */
class LateQuotes implements QuoteIndex {
  readonly reference: Reference;
  readonly length: number;
  readonly print: number | undefined;
  readonly #grams: () => Uint32Array;
  readonly #words: () => Words;

  constructor(
    { reference, length, print }: Pick<QuoteIndex, "reference" | "length" | "print">,
    grams: () => Uint32Array,
  ) {
    this.reference = reference;
    this.length = length;
    this.print = print;
    this.#grams = grams;
    this.#words = kept(length, () => foldWords(reference));
  }

  get grams(): Uint32Array {
    return this.#grams();
  }
  get folded(): string {
    return this.#words().folded;
  }
  get map(): OffsetMap {
    return this.#words().map;
  }
  get starts(): readonly number[] {
    return this.#words().starts;
  }
}

function foldWords(reference: Reference): Words {
  const starts: number[] = [];
  let length = 0;
  for (const { prose } of reference.passages) {
    starts.push(length);
    length += prose.text.length + 1;
  }
  const words = reference.passages.map(({ prose }) => prose.text).join("\n");
  const { text, map } = normalizeQuoted(words);
  return { folded: text, map, starts };
}

/** Where a span of the folded words stands in `Reference.text`. */
export function toReference(index: QuoteIndex, span: Span): Span {
  const joined = toOriginal(index.map, span);
  const first = placeIn(index, joined.start, joined);
  const last = placeIn(index, Math.max(joined.start, joined.end - 1), joined);
  return { start: first.start, end: Math.max(first.start, last.end) };
}

/** Where a span of `Reference.text` stands in the folded words; empty where it holds none. */
export function fromReference(index: QuoteIndex, span: Span): Span {
  const parts = index.reference.passages.flatMap(({ span: own, prose }, i) => {
    if (own.start >= span.end || span.start >= own.end) return [];
    const words = fromOriginal(prose.map, span);
    const joined = shift(words, index.starts[i] ?? 0);
    return words.start < words.end ? [fromOriginal(index.map, joined)] : [];
  });
  return parts.length === 0 ? { start: 0, end: 0 } : parts.reduce(cover);
}

/**
 * The passages that hold a span of the folded words, with the offset where each begins in the
 * joined words.
 */
export function passagesAt(
  index: QuoteIndex,
  span: Span,
): readonly { readonly passage: Passage; readonly start: number }[] {
  const { start, end } = toOriginal(index.map, span);
  const first = passageAt(index, start);
  const last = passageAt(index, Math.max(start, end - 1));
  return index.reference.passages
    .slice(first, last + 1)
    .map((passage, i) => ({ passage, start: index.starts[first + i] ?? 0 }));
}

/**
 * Where a span of the folded words stands in the passages' words joined by line ends: markup left
 * out, spaces kept.
 */
export function toProse(index: QuoteIndex, span: Span): Span {
  return toOriginal(index.map, span);
}

/** The passages' words at a span that `toProse` gave; a line end between two passages. */
export function proseAt(index: QuoteIndex, { start, end }: Span): string {
  const first = passageAt(index, start);
  const last = passageAt(index, Math.max(start, end - 1));
  return index.reference.passages
    .slice(first, last + 1)
    .map(({ prose }, i) => {
      const offset = index.starts[first + i] ?? 0;
      return prose.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    })
    .join("\n");
}

/** The part of the joined span that lies in the passage at `offset`, in the reference's text. */
function placeIn(index: QuoteIndex, offset: number, joined: Span): Span {
  const at = passageAt(index, offset);
  const start = index.starts[at] ?? 0;
  const prose = index.reference.passages[at]?.prose;
  if (prose === undefined) return { start: 0, end: 0 };
  return toOriginal(prose.map, {
    start: Math.max(0, joined.start - start),
    end: Math.min(prose.text.length, joined.end - start),
  });
}

function passageAt({ starts }: QuoteIndex, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
