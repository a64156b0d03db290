// Where each piece of a derived text (prose of Markdown, folded words) stands in the text it was made from.
// Pieces are runs: a run as long as its origin maps character by character, any other maps as a whole. What was
// deleted has no piece. `derivedText.ts` builds texts with their maps.

import { lastAtMost } from "./ascending.ts";
import type { Span } from "./span.ts";

/** The pieces of a derived text, in order; parallel lists. Offsets are UTF-16 code units. */
export interface OffsetMap {
  /** Start of each piece in the derived text, ascending; a piece ends where the next one starts. */
  readonly derived: readonly number[];
  /** Start of each piece's origin, never descending, before `shift`. */
  readonly original: readonly number[];
  /** End of each piece's origin, before `shift`; equal to the start for words put in. */
  readonly originalEnd: readonly number[];
  /** Length of the derived text. */
  readonly length: number;
  /** Added to every original offset, so that a map moves with its block at no cost. */
  readonly shift: number;
}

/** A text made from another, with the way back. */
export interface DerivedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * The span of the original that the derived span came from: the tightest that holds all of it. Words put in have no
 * origin and do not widen it; a derived span of nothing but such words, or an empty one, gives the place where they are.
 */
export function toOriginal(map: OffsetMap, span: Span): Span {
  if (map.derived.length === 0) return { start: map.shift, end: map.shift };
  const start = clamp(span.start, map.length);
  const end = clamp(span.end, map.length);
  if (end <= start) return point(originalPoint(map, start) + map.shift);
  let first = lastAtMost(map.derived, start);
  let last = lastAtMost(map.derived, end - 1);
  while (first < last && isInsertion(map, first)) first++;
  while (last > first && isInsertion(map, last)) last--;
  const from = originStart(map, first, Math.max(start, at(map.derived, first)));
  const to = originEnd(map, last, Math.min(end, derivedEnd(map, last)));
  return { start: from + map.shift, end: Math.max(from, to) + map.shift };
}

/**
 * The span of the derived text that came from the original span: the tightest that holds all of it. Of deleted words
 * only the place is left.
 */
export function fromOriginal(map: OffsetMap, span: Span): Span {
  const start = span.start - map.shift;
  const end = Math.max(start, span.end - map.shift);
  let first = lastAtMost(map.originalEnd, start) + 1;
  while (end > start && first < map.derived.length && isInsertion(map, first)) first++;
  if (first === map.derived.length) return point(map.length);
  if (at(map.original, first) >= Math.max(end, start + 1)) return point(at(map.derived, first));
  const from = derivedStartOf(map, first, start);
  if (end === start) return point(from);
  let last = first;
  let next = first + 1;
  for (; next < map.derived.length && at(map.original, next) < end; next++) {
    if (!isInsertion(map, next)) last = next;
  }
  return { start: from, end: derivedEndOf(map, last, end) };
}

/** The map of a derived text that is the original itself. */
export function identityMap(length: number): OffsetMap {
  if (length === 0) return { derived: [], original: [], originalEnd: [], length: 0, shift: 0 };
  return { derived: START, original: START, originalEnd: [length], length, shift: 0 };
}

/** Shared: most leaves of a note are one run. */
const START: readonly number[] = [0];

/** The same map for an original that stands `by` code units further on in a larger text. */
export function shiftMap(map: OffsetMap, by: number): OffsetMap {
  return by === 0 ? map : { ...map, shift: map.shift + by };
}

/** From a text derived twice straight to the first original: `outer` leads to the middle text, `inner` on from there. */
export function composeMaps(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  const pieces: Pieces = { derived: [], original: [], originalEnd: [] };
  for (let i = 0; i < outer.derived.length; i++) {
    const middle = at(outer.original, i) + outer.shift;
    const start = at(outer.derived, i);
    if (isVerbatim(outer, i)) {
      addThrough(pieces, inner, start, {
        start: middle,
        end: middle + derivedEnd(outer, i) - start,
      });
    } else {
      const end = at(outer.originalEnd, i) + outer.shift;
      addWhole(pieces, start, derivedEnd(outer, i), toOriginal(inner, { start: middle, end }));
    }
  }
  return { ...pieces, length: outer.length, shift: 0 };
}

interface Pieces {
  readonly derived: number[];
  readonly original: number[];
  readonly originalEnd: number[];
}

function addPiece(pieces: Pieces, derived: number, origin: Span): void {
  pieces.derived.push(derived);
  pieces.original.push(origin.start);
  pieces.originalEnd.push(origin.end);
}

/** Adds what the run `middle` of the middle text, seen at `derived`, has as pieces of `inner`. */
function addThrough(pieces: Pieces, inner: OffsetMap, derived: number, middle: Span): void {
  const first = Math.max(0, lastAtMost(inner.derived, middle.start));
  for (let i = first; i < inner.derived.length && at(inner.derived, i) < middle.end; i++) {
    const start = Math.max(middle.start, at(inner.derived, i));
    const end = Math.min(middle.end, derivedEnd(inner, i));
    const from = derived + start - middle.start;
    const origin = {
      start: originStart(inner, i, start) + inner.shift,
      end: originEnd(inner, i, end) + inner.shift,
    };
    if (isVerbatim(inner, i)) addPiece(pieces, from, origin);
    else addWhole(pieces, from, from + end - start, origin);
  }
}

/** Adds a piece that maps as a whole. Where both lengths happen to be equal it would pass for a run: it is split. */
function addWhole(pieces: Pieces, derived: number, derivedEnd: number, origin: Span): void {
  addPiece(pieces, derived, origin);
  const length = derivedEnd - derived;
  if (length > 1 && length === origin.end - origin.start) addPiece(pieces, derived + 1, origin);
}

function isVerbatim(map: OffsetMap, i: number): boolean {
  return at(map.originalEnd, i) - at(map.original, i) === derivedEnd(map, i) - at(map.derived, i);
}

function isInsertion(map: OffsetMap, i: number): boolean {
  return at(map.originalEnd, i) === at(map.original, i);
}

function derivedEnd(map: OffsetMap, i: number): number {
  return map.derived[i + 1] ?? map.length;
}

function originStart(map: OffsetMap, i: number, derived: number): number {
  const start = at(map.original, i);
  return isVerbatim(map, i) ? start + derived - at(map.derived, i) : start;
}

function originEnd(map: OffsetMap, i: number, derived: number): number {
  return isVerbatim(map, i) ? originStart(map, i, derived) : at(map.originalEnd, i);
}

function originalPoint(map: OffsetMap, derived: number): number {
  const i = Math.max(0, lastAtMost(map.derived, derived));
  return derived >= map.length ? at(map.originalEnd, i) : originStart(map, i, derived);
}

function derivedStartOf(map: OffsetMap, i: number, original: number): number {
  const start = at(map.derived, i);
  return isVerbatim(map, i) ? start + Math.max(0, original - at(map.original, i)) : start;
}

function derivedEndOf(map: OffsetMap, i: number, original: number): number {
  const end = derivedEnd(map, i);
  return isVerbatim(map, i) ? end - Math.max(0, at(map.originalEnd, i) - original) : end;
}

function at(list: readonly number[], i: number): number {
  return list[i] ?? 0;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

function point(offset: number): Span {
  return { start: offset, end: offset };
}
