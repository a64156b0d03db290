// One reference, made searchable: its sentences with their terms and figures, its names, its n-grams for quotations.
// Immutable and independent of other references, so that a library changes by whole articles only.

import { readTerms } from "../lexicon/terms.ts";
import type { EntityRecord } from "../mention/entity/entity.ts";
import { findFigures } from "../mention/figure/figures.ts";
import { findModels, type ModelMention } from "../mention/figure/model.ts";
import type { FindOptions } from "../mention/find.ts";
import type { DateMention, QuantityMention } from "../mention/mention.ts";
import type { Reference } from "../reference/reference.ts";
import { isCjk } from "../text/cjk.ts";
import { type FoldedText, foldedText } from "../text/foldedText.ts";
import type { Span } from "../text/span.ts";
import { cellFigures, headersRead, labelFigures } from "./cellFigures.ts";
import { findNames } from "./cellNames.ts";
import { readCellTerms, readLabelTerms, type TermsRead } from "./cellTerms.ts";
import { collectTerms, type TermCollector } from "./collectTerms.ts";
import { openIndex, packIndex } from "./pack/packIndex.ts";
import { type Piece, sectionsIn } from "./pack/sections.ts";
import type { QuoteIndex } from "./quote/quoteIndex.ts";
import type { SoundIndex } from "./sound/soundIndex.ts";
import { tellingSpans } from "./tellingSentences.ts";
import type { TermIndex } from "./termIndex.ts";

/** What is compared by value: quantities, dates, and the numbers of models (骁龙845). */
export type Figure = QuantityMention | DateMention | ModelMention;

/** The figures of a text in order, times of day too, not overlapping. */
export function readFigures(text: string, options: FindOptions): readonly Figure[] {
  const figures = findFigures(text, { ...options, times: "read" });
  const models = findModels(text, figures);
  if (models.length === 0) return figures;
  return [...figures, ...models].sort((a, b) => a.span.start - b.span.start);
}

/** Whether it tells a time of day: 7:30, 午後3時. */
export function isTimeOfDay(figure: Figure): boolean {
  return figure.kind === "date" && (figure.written ?? figure.value ?? "").startsWith("T");
}

/** The digits of a figure, without its unit or family: where words around it do not count. */
export function numeralOf(figure: Figure): Span {
  switch (figure.kind) {
    case "quantity":
      return figure.numeral;
    case "date":
      return figure.span;
    case "entity":
      return { start: figure.span.end - figure.number.length, end: figure.span.end };
  }
}

export interface ReferenceIndex {
  readonly reference: Reference;
  /** All of them in reading order: for looks at the whole article. They are unpacked; `sentence` unpacks one. */
  readonly sentences: readonly IndexedSentence[];
  readonly sentenceCount: number;
  /** Whether a time of day is told anywhere. */
  readonly tellsTimes: boolean;
  /** The same object as long as anybody holds it. */
  sentence(at: number): IndexedSentence | undefined;
  /** Index of the sentence of a passage that holds an offset of its prose; -1 where none does. */
  sentenceWith(passage: number, offset: number): number;
  /** The same for many places: takes a while, finds quickly. */
  sentencesWith(): (passage: number, offset: number) => number;
  readonly terms: TermIndex;
  readonly records: readonly EntityRecord[];
  readonly quotes: QuoteIndex;
  readonly sounds: SoundIndex;
  /** The index itself, in pieces of bytes. */
  pieces(): readonly Piece[];
}

/** A sentence of a passage. All spans are in the passage's prose. */
export interface IndexedSentence {
  /** Index into `Reference.passages`. */
  readonly passage: number;
  readonly span: Span;
  readonly figures: readonly Figure[];
  /** Whether its passage is mostly Chinese or Japanese. */
  readonly cjk: boolean;
}

export function indexReference(reference: Reference): ReferenceIndex {
  const texts = reference.passages.map(({ prose }) => foldedText(prose.text));
  // One kind of work after the other: each has tables of its own, and passage by passage they would push each other out of
  // the processor's near memory.
  const figures = figuresOf(reference, texts);
  const terms = collectTerms();
  const labels: TermsRead = new Map();
  const sentences = texts.flatMap((text, at) =>
    indexPassage(text, { at, reference, terms, labels, figures: figures[at] ?? [] }),
  );
  const records = findNames(reference, texts);
  return openIndex(reference, sectionsIn(packIndex(reference, { sentences, terms, records })));
}

/** The figures of each passage. */
function figuresOf(
  { language, date, passages }: Reference,
  texts: readonly FoldedText[],
): readonly (readonly Figure[])[] {
  let told: string | undefined;
  let headers = headersRead();
  return texts.map(({ text }, at) => {
    const { kind, cell } = passages[at] ?? {};
    const when = { ...(date && { today: date }), ...(told && { told }) };
    const read = (words: string) => readFigures(words, { language, ...when });
    // Every cell of a table's edges stands in front of others: what is read in it is read once.
    const figures =
      cell !== undefined
        ? cellFigures({ text, ...cell }, read, headers)
        : kind === "cell"
          ? labelFigures(text, read, headers)
          : read(text);
    const day = lastDay(figures);
    // "Yesterday" in a header is another day from here on.
    if (day !== undefined && day !== told) headers = headersRead();
    told = day ?? told;
    return figures;
  });
}

/** The last of the figures that is a day told in full: "yesterday" behind it is the day before where nobody dates the article. */
function lastDay(figures: readonly Figure[]): string | undefined {
  return figures.findLast(isDay)?.value;
}

function isDay(figure: Figure): figure is DateMention {
  if (figure.kind !== "date" || figure.written !== undefined) return false;
  return /^\d{4}-\d{2}-\d{2}$/u.test(figure.value ?? "");
}

/** A cell this long with its headers is one sentence, whatever stops stand in them: "vs. 2023". */
const CELL = 300;

/** The passage's sentences, in order; their terms go to the collector. */
function indexPassage(
  { text, folded }: FoldedText,
  to: {
    readonly at: number;
    readonly reference: Reference;
    readonly terms: TermCollector;
    readonly labels: TermsRead;
    /** The passage's own, in order. */
    readonly figures: readonly Figure[];
  },
): readonly IndexedSentence[] {
  const { terms, figures } = to;
  const { kind, cell } = to.reference.passages[to.at] ?? {};
  if (cell !== undefined) readCellTerms(folded, cell.headers, terms, to.labels);
  else if (kind === "cell") readLabelTerms(folded, 0, terms, to.labels);
  else readTerms(folded, terms);
  const cjk = isCjk(text);
  let figure = 0;
  const isShort = cell !== undefined && text.length <= CELL;
  const spans = isShort
    ? [{ start: 0, end: text.length }]
    : tellingSpans(text, terms.count(), terms.startOf);
  terms.part(spans);
  return spans.map((span) => {
    const firstFigure = figure;
    while (figure < figures.length && (figures[figure]?.span.start ?? 0) < span.end) figure++;
    return { passage: to.at, span, cjk, figures: figures.slice(firstFigure, figure) };
  });
}
