// Pairs of quotation marks in a text. One pass with a stack: a mark that is never closed, an
// apostrophe, an inch sign or a pair that does not belong together yields nothing.

import { allMatches } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";

/**
 * Opening mark -> its closing mark. The straight mark is both, ’ is an apostrophe too: what stands
 * beside them tells.
 */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["「", "」"],
  ["『", "』"],
  ["｢", "｣"],
  ["〝", "〟"],
  ["«", "»"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
]);

const CLOSERS: ReadonlySet<string> = new Set(CLOSING.values());

/**
 * Longest quotation in UTF-16 code units, marks included. The longest passage that people quote in
 * one paragraph is a page or so; a mark still open after three pages was forgotten, and pairing it
 * would swallow the rest of the note.
 */
const MAX_LENGTH = 6_000;

/** Marks that can be open at once; a deeper one is nobody's prose. */
const MAX_DEPTH = 8;

const ANY_MARK = /[“”「」『』｢｣〝〟«»‘’"']/gu;

interface OpenMark {
  readonly mark: string;
  readonly start: number;
}

/**
 * Spans of the outermost quoted pieces of `text`, marks included, in order: nested marks are part
 * of the outer piece.
 */
export function findMarkedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const open: OpenMark[] = [];
  for (const { 0: mark, index } of allMatches(text, ANY_MARK)) {
    const depth = openerOf(open, mark, index);
    if (depth !== undefined && closes(text, mark, index)) {
      const start = open[depth]?.start ?? index;
      open.length = depth;
      push(spans, { start, end: index + 1 }, mark);
    } else if (opens(text, mark, index, depth) && open.length < MAX_DEPTH) {
      // A straight one left open was an apostrophe.
      if (mark === "'" && open.at(-1)?.mark === mark) open.pop();
      open.push({ mark, start: index });
    }
  }
  return spans;
}

/**
 * A mark left open inside or before a closed pair does not matter: the pair counts, and takes in
 * what it holds. Only ‘ and ’ are too easily two apostrophes to swallow a pair of surer marks.
 */
function push(spans: Span[], span: Span, mark: string): void {
  const holds = (spans.at(-1)?.start ?? -1) > span.start;
  if (holds && mark === "’") return;
  while ((spans.at(-1)?.start ?? -1) > span.start) spans.pop();
  spans.push(span);
}

/** How deep in the stack the mark stands that `mark` would close. */
function openerOf(open: readonly OpenMark[], mark: string, index: number): number | undefined {
  if (!CLOSERS.has(mark)) return undefined;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const candidate = open[depth];
    if (candidate === undefined || index - candidate.start >= MAX_LENGTH) return undefined;
    if (CLOSING.get(candidate.mark) === mark) return depth;
  }
  return undefined;
}

function opens(text: string, mark: string, index: number, opened: number | undefined): boolean {
  if (!CLOSING.has(mark)) return false;
  if (mark === "‘")
    return !isWordBeside(text[index - 1]) && !/[\p{Nd}\s]/u.test(text[index + 1] ?? " ");
  if (mark === "'") return opensStraight(text, index);
  if (mark !== '"') return true;
  // 27" screens and 6'2" end a number; "words opens before a word. A second one inside an open pair
  // cannot open.
  if (opened !== undefined) return false;
  return !isWordBeside(text[index - 1]) && text[index - 1] !== "'" && isInk(text[index + 1]);
}

function closes(text: string, mark: string, index: number): boolean {
  if (mark === "’") return closesSingle(text, index);
  if (mark === "'") return closesStraight(text, index);
  if (mark !== '"') return true;
  if (!isInk(text[index - 1])) return false;
  return !(isWordBeside(text[index - 1]) && isWordBeside(text[index + 1]));
}

/**
 * A straight single mark is an apostrophe nearly always: it opens only before a word that stands free and is none of those
 * that begin with one, and closes only behind what ends a clause, as it does in speech ('We will not go,' she said).
 */
function opensStraight(text: string, index: number): boolean {
  if (!/^(?:|[\s([:—])$/u.test(text.charAt(index - 1))) return false;
  return /^\p{L}/u.test(text.slice(index + 1)) && !CLIPPED.test(text.slice(index + 1, index + 9));
}

function closesStraight(text: string, index: number): boolean {
  return /[.,!?…]/u.test(text.charAt(index - 1)) && !isWordBeside(text[index + 1]);
}

/** 'tis, rock 'n' roll. */
const CLIPPED = /^(?:tis|twas|twere|twill|em|til|till|cause|cos|bout|round|n|neath|gainst|kay)\b/iu;

/**
 * Whether ’ closes ‘words’ and is no apostrophe: after punctuation or CJK it does; after a Latin
 * letter only where the next ’ that could close anything belongs to another pair (the workers’
 * rights, ‘the workers’ rights’).
 */
function closesSingle(text: string, index: number): boolean {
  if (isWordBeside(text[index + 1])) return false;
  if (!isWordBeside(text[index - 1])) return true;
  const next = text
    .slice(index + 1, index + 1 + SINGLE_REACH)
    .search(/‘|’(?![\p{Script=Latin}\p{Nd}])/u);
  return next < 0 || text.charAt(index + 1 + next) === "‘";
}

/** Code units looked ahead for another mark. */
const SINGLE_REACH = 200;

/**
 * Latin letters and digits: a straight mark never stands between two of them; CJK needs no spaces
 * ("小米"SU7).
 */
function isWordBeside(char: string | undefined): boolean {
  return char !== undefined && /[\p{Script=Latin}\p{Nd}]/u.test(char);
}

function isInk(char: string | undefined): boolean {
  return char !== undefined && /\S/u.test(char);
}
