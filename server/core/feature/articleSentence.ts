// From an offset in an open article to its sentence as the library knows it: with the names and figures in it.

import type { Entity } from "../library/entity/entities.ts";
import type { Library } from "../library/library.ts";
import type { Figure, ReferenceIndex } from "../library/referenceIndex.ts";
import { lastWhere } from "../text/ascending.ts";
import { type OffsetMap, toOriginal } from "../text/offsetMap.ts";
import { type Span, touches } from "../text/span.ts";

/** All spans are in the article's text. */
export interface ArticleSentence {
  readonly span: Span;
  readonly names: readonly { readonly entity: Entity; readonly span: Span }[];
  readonly figures: readonly { readonly figure: Figure; readonly span: Span }[];
  nameAt(offset: number): { readonly entity: Entity; readonly span: Span } | undefined;
  figureAt(offset: number): { readonly figure: Figure; readonly span: Span } | undefined;
}

interface Article {
  readonly library: Library;
  readonly uri: string;
}

/** The sentence at `offset`, or that ends there; undefined between paragraphs and for an article the library does not hold. */
export function sentenceUnder(
  { library, uri }: Article,
  offset: number,
): ArticleSentence | undefined {
  const index = library.references.get(uri);
  if (index === undefined) return undefined;
  const { sentences } = index;
  const startOf = (at: number) => spanOf(index, at)?.start ?? 0;
  const last = lastWhere(sentences.length, (at) => startOf(at) <= offset);
  // Cells overlap: each begins with the words of its headers.
  for (let at = last; at >= 0 && at > last - OVERLAPPING; at--) {
    const span = spanOf(index, at);
    if (span !== undefined && touches(span, offset)) return sentenceOf(library, index, at);
  }
  return undefined;
}

/** Sentences looked at before the one that starts last: the other cells of a row. */
const OVERLAPPING = 24;

/** The sentences of an article in reading order. */
export function sentencesIn(article: Article): readonly ArticleSentence[] {
  const index = article.library.references.get(article.uri);
  if (index === undefined) return [];
  return index.sentences.map((_, at) => sentenceOf(article.library, index, at));
}

function sentenceOf(library: Library, index: ReferenceIndex, at: number): ArticleSentence {
  const map = mapOf(index, at);
  const { byId } = library.entities();
  const names = library.namesAt({ index, at }).flatMap(({ key, span }) => {
    const entity = byId.get(key.slice(ENTITY_KEY.length));
    return entity === undefined ? [] : [{ entity, span: toOriginal(map, span) }];
  });
  const figures = (index.sentences[at]?.figures ?? []).map((figure) => ({
    figure,
    span: toOriginal(map, figure.span),
  }));
  return {
    span: spanOf(index, at) ?? { start: 0, end: 0 },
    names,
    figures,
    nameAt: (offset) => meantAt(names, figures, offset),
    figureAt: (offset) => meantAt(figures, names, offset),
  };
}

const ENTITY_KEY = "e:";

interface Spanned {
  readonly span: Span;
}

/**
 * The one at `offset`, unless one of the `others` is meant: in 中国2898个区县 the mouse on the 2 means the figure, and the
 * tighter one where both go on.
 */
function meantAt<T extends Spanned>(
  own: readonly T[],
  others: readonly Spanned[],
  offset: number,
): T | undefined {
  const inside = ({ span }: Spanned) => span.start <= offset && offset < span.end;
  const length = ({ span }: Spanned) => span.end - span.start;
  const here = own.find(inside);
  const other = others.find(inside);
  if (here === undefined) return other ? undefined : own.find(({ span }) => span.end === offset);
  return other !== undefined && length(other) < length(here) ? undefined : here;
}

function spanOf(index: ReferenceIndex, at: number): Span | undefined {
  const sentence = index.sentences[at];
  return sentence && toOriginal(mapOf(index, at), sentence.span);
}

function mapOf({ reference, sentences }: ReferenceIndex, at: number): OffsetMap {
  const map = reference.passages[sentences[at]?.passage ?? -1]?.prose.map;
  if (map === undefined) throw new Error(`No passage for sentence ${at} of ${reference.uri}`);
  return map;
}
