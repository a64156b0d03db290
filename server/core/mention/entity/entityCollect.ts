// Runs all finders of names over an article's passages and keeps what they found beside what the
// lexicon knows.

import { findKnownNames } from "../../lexicon/findKnownNames.ts";
import type { KnownName } from "../../lexicon/knownNames.ts";
import type { FoldedText } from "../../text/foldedText.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";
import { findBracketed } from "./entityBracket.ts";
import { type Candidate, candidateAt, type Source, SURE } from "./entityCandidate.ts";
import { CHAR, charClass } from "./entityChars.ts";
import { findLatinNames, type LatinSource, lowerCaseWords, readLatin } from "./entityLatin.ts";
import { findListed, type SureName } from "./entityListed.ts";
import { findMarked } from "./entityMarked.ts";
import { findProducts } from "./entityProduct.ts";
import { findThings } from "./entityThings.ts";
import { findWorks } from "./entityWork.ts";
import { findKatakanaNames } from "./nameKatakana.ts";
import { findOrganizationsBeside } from "./organizationBeside.ts";
import { findHanOrganizations, type KnownEdges } from "./organizationHan.ts";
import { findTitledOrganizations } from "./organizationTitled.ts";
import { findHanPeople } from "./personHan.ts";
import { findJapanesePeople } from "./personKanji.ts";
import { findShapedJapanese } from "./personKanjiShape.ts";
import { findShapedPeople } from "./personShape.ts";
import { findTransliteratedPeople } from "./personTransliterated.ts";
import { findHanPlaces } from "./placeHan.ts";

export interface KnownHit {
  readonly passage: number;
  readonly span: Span;
  readonly known: KnownName;
}

/** All that speaks for names in an article, before anything is decided. */
export interface CollectedNames {
  readonly sources: readonly Source[];
  readonly latin: readonly LatinSource[];
  readonly candidates: readonly Candidate[];
  readonly known: readonly KnownHit[];
  /** Words that the article writes in lower case as well. */
  readonly lower: ReadonlySet<string>;
}

export function collectNames(texts: readonly FoldedText[], language: string): CollectedNames {
  const sources = texts.map((text, passage) => sourceOf(text, passage, language));
  const latin = sources.map(readLatin);
  const lower = lowerCaseWords(latin);
  const known: KnownHit[] = [];
  const candidates: Candidate[] = [];
  for (const latinSource of latin) {
    const { source } = latinSource;
    const hits = findKnownNames(source.text, source.folded).map(({ span, name }) => ({
      passage: source.passage,
      span,
      known: name,
    }));
    const edges = edgesOf(hits);
    const found = [
      ...(source.cjk ? findCjkNames(source, edges) : []),
      ...findLatinNames(latinSource, lower),
      ...findProducts(source, edges),
    ]
      .map((candidate) => withoutOrigin(source, candidate, hits))
      .filter(({ span }) => !clashes(span, hits));
    const listed = findListed(source, sureNames(hits, found)).filter(
      ({ span }) => !clashes(span, hits),
    );
    const works = [...findWorks(source), ...findMarked(source)];
    const bracketed = findBracketed(source, byEnd(source, hits, [...found, ...works]));
    for (const hit of hits) known.push(hit);
    for (const list of [found, listed, works, bracketed]) {
      for (const candidate of list) candidates.push(candidate);
    }
  }
  const hitsIn = new Map<number, KnownHit[]>();
  for (const hit of known) push(hitsIn, hit.passage, hit);
  for (const candidate of findShapedPeople(sources)) {
    if (!clashes(candidate.span, hitsIn.get(candidate.passage) ?? [])) candidates.push(candidate);
  }
  return { sources, latin, candidates, known, lower };
}

function sureNames(hits: readonly KnownHit[], found: readonly Candidate[]): readonly SureName[] {
  const known = hits.map(({ span, known: { type } }) => ({ ...span, type }));
  const sure = found.flatMap(({ span, type, weight }) =>
    weight >= SURE ? [{ ...span, type }] : [],
  );
  return [...known, ...sure];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function findCjkNames(source: Source, edges: KnownEdges): readonly Candidate[] {
  const people = source.japanese
    ? [
        ...findJapanesePeople(source),
        ...findShapedJapanese(source),
        ...findKatakanaNames(source, edges),
      ]
    : [...findTransliteratedPeople(source), ...findHanPeople(source)];
  return [
    ...people,
    ...findHanOrganizations(source, edges),
    ...findTitledOrganizations(source),
    ...findOrganizationsBeside(source),
    ...findHanPlaces(source, edges),
    ...findThings(source, edges),
  ];
}

/** Kana makes a passage Japanese; one of kanji alone is what its article is. */
function sourceOf({ text, folded }: FoldedText, passage: number, language: string): Source {
  const counts = new Uint32Array(8);
  for (let i = 0; i < text.length; i++) {
    const kind = charClass(text, i);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const [han = 0, katakana = 0, hiragana = 0] = counts.subarray(CHAR.han, CHAR.hiragana + 1);
  return {
    passage,
    text,
    folded,
    japanese: hiragana * KANA_SHARE > han || (hiragana === 0 && language === "ja"),
    cjk: han + katakana > 0,
    digits: (counts[CHAR.digit] ?? 0) > 0,
  };
}

/**
 * Japanese prose has about as much hiragana as kanji; Chinese prose a の in a brand's name at most.
 */
const KANA_SHARE = 10;

function edgesOf(hits: readonly KnownHit[]): KnownEdges {
  return {
    startsAt: new Map(hits.map(({ span, known }) => [span.start, known.type])),
    endingAt: new Map(
      hits.map(({ span, known: { id, type } }) => [
        span.end,
        { start: span.start, type, country: /^place:[A-Z]{2}$/.test(id) },
      ]),
    ),
  };
}

/** "American Scott Johnson" is an American called Scott Johnson. */
function withoutOrigin(source: Source, candidate: Candidate, hits: readonly KnownHit[]): Candidate {
  const { span, type } = candidate;
  if (type !== "person") return candidate;
  const hit = hits[firstEndingAfter(hits, span.start)];
  if (hit?.known.type !== "place" || hit.span.start !== span.start) return candidate;
  if (hit.span.end + 1 >= span.end || source.text[hit.span.end] !== " ") return candidate;
  const start = hit.span.end + 1;
  return { ...candidate, span: { start, end: span.end }, name: source.text.slice(start, span.end) };
}

/**
 * A find may hold known names or be one, but not be a part of one nor cut one. Hits are in order
 * and apart.
 */
function clashes(span: Span, hits: readonly KnownHit[]): boolean {
  for (let i = firstEndingAfter(hits, span.start); i < hits.length; i++) {
    const hit = hits[i];
    if (hit === undefined || hit.span.start >= span.end) return false;
    if (overlaps(hit.span, span) && !contains(span, hit.span)) return true;
    // "South America Central America": two known names side by side are no third.
    const next = hits[i + 1]?.span;
    const side = hit.span.start === span.start && next?.end === span.end;
    if (side && next.start <= hit.span.end + 1 && !isPlaced(hit, hits[i + 1])) return true;
  }
  return false;
}

/** Offices in English have long names: "Food and Drug Administration", and most houses short ones. */
const LONG_OFFICE = 20;

/** 甘肃省卫健委, "U.S. Food and Drug Administration": an office with its place; not "Chinese Huawei". */
function isPlaced({ known, span }: KnownHit, house: KnownHit | undefined): boolean {
  if (known.type !== "place" || house?.known.type !== "organization") return false;
  return house.span.start === span.end || house.span.end - house.span.start > LONG_OFFICE;
}

function firstEndingAfter(hits: readonly KnownHit[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function byEnd(
  source: Source,
  hits: readonly KnownHit[],
  found: readonly Candidate[],
): ReadonlyMap<number, Candidate> {
  const ends = new Map<number, Candidate>();
  for (const { span, known } of hits) {
    ends.set(span.end, candidateAt(source, span, known.type, SURE));
  }
  for (const candidate of found) {
    // The title of a work ends before its mark.
    const end = candidate.span.end + (candidate.type === "work" ? 1 : 0);
    const other = ends.get(end);
    if (other === undefined || other.span.start > candidate.span.start) ends.set(end, candidate);
  }
  return ends;
}
