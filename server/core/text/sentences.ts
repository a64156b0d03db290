// Sentence spans of Chinese, Japanese and English prose, mixed as it comes. One pass over the code units; what decides
// whether a full stop ends a sentence lies within a bounded distance of it. Line ends are boundaries: in prose made by
// the readers, soft line ends are joined already.

import { codeAt } from "./codeAt.ts";
import { continuesAfterClosing, endsAtFullStop } from "./sentenceEnd.ts";
import { type Span, trimmed } from "./span.ts";

/**
 * The sentences of `text` in order, without the spaces around them; closing marks belong to the sentence they follow:
 * 「覆盖了中国2898个区县。」 is one sentence, with its marks. Abbreviations, decimals and initials do not end one.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let i = 0;
  while (i < text.length) {
    const kind = kinds[codeAt(text, i)] ?? 0;
    if (kind === 0 || kind === CLOSING) {
      i++;
    } else if (kind === LINE_END) {
      addTrimmed(sentences, text, start, i);
      start = ++i;
    } else {
      const end = endOfSentence(text, start, i);
      if (end > 0) {
        addTrimmed(sentences, text, start, end);
        start = end;
        i = end;
      } else {
        i = -end;
      }
    }
  }
  addTrimmed(sentences, text, start, text.length);
  return sentences;
}

const FULL_STOP = 1; // . alone is doubtful
const STRONG = 2; // 。！？； end a sentence whatever follows
const WEAK = 3; // ! and ? of ASCII end one before a space or Han; … only where something else ends too
const CLOSING = 4;
const LINE_END = 5;

const kinds = new Uint8Array(0x10000);
const KINDS: readonly (readonly [string, number])[] = [
  [".", FULL_STOP],
  ["。！？；｡", STRONG],
  ["!?…⋯", WEAK],
  ["\"'”’」』）)]】》〉〕］｣＂", CLOSING],
  ["\n\r\u2028\u2029", LINE_END],
];
for (const [characters, kind] of KINDS) {
  for (const each of characters) kinds[each.charCodeAt(0)] = kind;
}

/** Where the sentence from `start` that may end at `i` ends; negative: not here, go on from there. */
function endOfSentence(text: string, start: number, i: number): number {
  const kind = kinds[codeAt(text, i)] ?? 0;
  let strongest = kind;
  let marks = i;
  for (; marks < text.length; marks++) {
    const next = kinds[codeAt(text, marks)] ?? 0;
    if (next !== FULL_STOP && next !== STRONG && next !== WEAK) break;
    if (next === STRONG || "!?".includes(text.charAt(marks))) strongest = STRONG;
  }
  let end = marks;
  while (end < text.length && kinds[codeAt(text, end)] === CLOSING && !opens(text, end)) end++;
  if (end > marks && continuesAfterClosing(text, end)) return -end;
  if (strongest === STRONG) return endsAtStrong(text, i, end) ? end : -end;
  if (kind === FULL_STOP && marks === i + 1)
    return endsAtFullStop(text, start, i, end) ? end : -end;
  // Dots: an ellipsis within a sentence is as usual as one at its end.
  const ends =
    end > marks || end === text.length || /^\s{1,4}\p{Lu}/u.test(text.slice(end, end + 6));
  return ends ? end : -end;
}

/** ASCII "!" and "?" within a word are no end: "Yahoo!Japan", "?q=". Before a lower-case word the sentence goes on. */
function endsAtStrong(text: string, i: number, end: number): boolean {
  if (kinds[codeAt(text, i)] === STRONG) return true;
  if (/^[\w=&/]/u.test(text.slice(end, end + 1))) return false;
  return !/^[ \t]{1,4}\p{Ll}/u.test(text.slice(end, end + 6));
}

/** A straight quotation mark after a space opens: `he left. "We` has none that closes. */
function opens(text: string, i: number): boolean {
  const mark = text.charAt(i);
  if (mark !== '"' && mark !== "'") return false;
  return /[\p{L}\p{N}]/u.test(text.slice(i + 1, i + 2));
}

function addTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const span = trimmed(text, { start: from, end: to });
  if (span.end > span.start) sentences.push(span);
}
