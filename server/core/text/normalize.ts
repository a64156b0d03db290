// Folds away what a quotation may change without remark: width, marks and dashes, spaces and line ends, hyphenation,
// ligatures, character variants, case. Digits, words and their order stay. Both sides of a comparison are folded, so a
// fold only has to be the same for all writings of one thing; it need not be pretty.

import { codeAt } from "./codeAt.ts";
import { expansions, folded, isSpacedWord, KIND, kinds } from "./foldTable.ts";
import type { DerivedText } from "./offsetMap.ts";
import { isUnspaced } from "./script.ts";

/**
 * The words of `text` folded for comparing quotations: “覆盖了 2898 个区县” and 「覆蓋了２８９８個區縣」 give the same words between
 * the same marks. The map leads back to `text`. Linear; tens of megabytes a second.
 */
export function normalizeQuoted(text: string): DerivedText {
  const state: Folding = {
    text,
    out: new Uint16Array(text.length + EXPANSION_ROOM),
    at: 0,
    derived: [],
    original: [],
    originalEnd: [],
  };
  let runStart = 0;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = kinds[code];
    if (kind === KIND.plain) {
      state.out[state.at++] = folded[code] ?? code;
      i++;
      continue;
    }
    const next = foldSpecial(state, i, runStart, kind ?? KIND.plain);
    if (next < 0) {
      i++;
    } else {
      i = next;
      runStart = next;
    }
  }
  closeRun(state, runStart, text.length);
  const { derived, original, originalEnd, at: length } = state;
  return {
    text: toText(state.out, length),
    map: { derived, original, originalEnd, length, shift: 0 },
  };
}

interface Folding {
  readonly text: string;
  out: Uint16Array;
  /** Code units written so far. */
  at: number;
  readonly derived: number[];
  readonly original: number[];
  readonly originalEnd: number[];
}

/** Ligatures are the one fold that makes a text longer, by 2 each; the array grows when they use this up. */
const EXPANSION_ROOM = 64;

/**
 * Folds what stands at `i` and is not one plain character. Returns -1 when it was folded one to one, in the same run;
 * else the offset to go on from, with the run closed.
 */
function foldSpecial(state: Folding, i: number, runStart: number, kind: number): number {
  switch (kind) {
    case KIND.space:
      return foldSpaces(state, i, runStart);
    case KIND.dash:
      return foldDashes(state, i, runStart);
    case KIND.dot:
      return foldDots(state, i, runStart);
    case KIND.mark:
      return foldMark(state, i, runStart);
    case KIND.expand:
      return expand(state, i, runStart);
    default:
      closeRun(state, runStart, i);
      return i + 1;
  }
}

/** A space counts only between two words that are written with spaces: not next to Han, kana or punctuation. */
function foldSpaces(state: Folding, i: number, runStart: number): number {
  const end = endOfRun(state.text, i, KIND.space);
  const counts = isSpacedWord(lastOut(state)) && isSpacedWord(codeAt(state.text, end));
  if (counts && end === i + 1) {
    state.out[state.at++] = SPACE;
    return -1;
  }
  closeRun(state, runStart, i);
  if (counts) put(state, SPACE, i, end);
  return end;
}

/**
 * All dashes are one. A hyphen between two letters is left out, the line end behind it too: "soft-⏎ware" cannot be told
 * from "long-⏎term", so both are compared as one word on either side.
 */
function foldDashes(state: Folding, i: number, runStart: number): number {
  const end = endOfRun(state.text, i, KIND.dash);
  const next = endOfRun(state.text, end, KIND.space);
  const hyphen = end === i + 1 && HYPHENS.includes(state.text.charAt(i));
  const joins = hyphen && isLetter(lastOut(state)) && isLetter(codeAt(state.text, next));
  if (joins && (next === end || hasLineEnd(state.text, end, next))) {
    closeRun(state, runStart, i);
    return next;
  }
  if (end === i + 1) {
    state.out[state.at++] = HYPHEN;
    return -1;
  }
  closeRun(state, runStart, i);
  put(state, HYPHEN, i, end);
  return end;
}

/** "..", "……" and "…" are one ellipsis; a single full stop is itself. */
function foldDots(state: Folding, i: number, runStart: number): number {
  const end = endOfRun(state.text, i, KIND.dot);
  if (end === i + 1) {
    state.out[state.at++] = folded[codeAt(state.text, i)] ?? FULL_STOP;
    return -1;
  }
  closeRun(state, runStart, i);
  put(state, ELLIPSIS, i, end);
  return end;
}

/** A combining mark joins its letter where Unicode has both as one character: か + ゛ is が. */
function foldMark(state: Folding, i: number, runStart: number): number {
  const base = lastOut(state);
  const mark = folded[codeAt(state.text, i)] ?? 0;
  const joined = String.fromCharCode(base, mark).normalize("NFC");
  if (joined.length !== 1 || i === runStart) {
    state.out[state.at++] = mark;
    return -1;
  }
  state.at--;
  closeRun(state, runStart, i - 1);
  put(state, folded[joined.charCodeAt(0)] ?? 0, i - 1, i + 1);
  return i + 1;
}

/** Ligatures are spelled out: ﬁ is "fi". */
function expand(state: Folding, i: number, runStart: number): number {
  closeRun(state, runStart, i);
  const letters = expansions.get(codeAt(state.text, i)) ?? "";
  const room = state.at + letters.length + state.text.length - i;
  if (room > state.out.length) {
    const larger = new Uint16Array(room + (room >> 3) + EXPANSION_ROOM);
    larger.set(state.out.subarray(0, state.at));
    state.out = larger;
  }
  addPiece(state, state.at, i, i + 1);
  for (let k = 0; k < letters.length; k++) state.out[state.at++] = letters.charCodeAt(k);
  return i + 1;
}

/** Notes the one-to-one run of the original from `start` to `end`, whose folded words end at `state.at`. */
function closeRun(state: Folding, start: number, end: number): void {
  if (end > start) addPiece(state, state.at - (end - start), start, end);
}

function put(state: Folding, code: number, start: number, end: number): void {
  addPiece(state, state.at, start, end);
  state.out[state.at++] = code;
}

function addPiece(state: Folding, derived: number, start: number, end: number): void {
  state.derived.push(derived);
  state.original.push(start);
  state.originalEnd.push(end);
}

/** Dashes proper stand between words, these between parts of one: hyphen-minus, hyphen, unbroken hyphen. */
const HYPHENS = "-\u2010\u2011";
const SPACE = 0x20;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;

function endOfRun(text: string, from: number, kind: number): number {
  let end = from;
  while (end < text.length && kinds[text.charCodeAt(end)] === kind) end++;
  return end;
}

function lastOut(state: Folding): number {
  return state.at > 0 ? (state.out[state.at - 1] ?? 0) : 0;
}

function isLetter(code: number): boolean {
  return isSpacedWord(code) && !isUnspaced(code) && !(code >= 0x30 && code <= 0x39);
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return true;
  }
  return false;
}

/** Code units to a string, in slices that fit the argument list of a call. */
function toText(units: Uint16Array, length: number): string {
  const slices: string[] = [];
  for (let from = 0; from < length; from += CALL_SIZE) {
    const slice = units.subarray(from, Math.min(from + CALL_SIZE, length));
    slices.push(Reflect.apply(String.fromCharCode, undefined, slice));
  }
  return slices.join("");
}

/** Engines take some 65,000 arguments at least; an eighth of that costs nothing and is safe on a small stack. */
const CALL_SIZE = 8192;
