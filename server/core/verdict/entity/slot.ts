// The words that stand in an article where the note has its name: "will build its terminal in [Cork] ending", "将在[贵阳]建设".
// Found by the words on both sides, so that it works for names that the article's own reading did not find.

import { foldChars } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";

/** Letters on a side that must be the same: two words of English, two characters of Chinese or Japanese. */
const SIDE = { latin: 2, cjk: 2 } as const;

/** A name is no longer. */
const LONGEST = { latin: 60, cjk: 14 } as const;

/** The stretch of `article` that stands where `name` stands in `note`; undefined where the sides differ or are no sides. */
export function slotOf(note: string, name: Span, article: string): Span | undefined {
  const written = note.slice(name.start, name.end);
  return /^\p{Script=Latin}/u.test(written)
    ? latinSlot(note, name, article)
    : cjkSlot(note, name, article);
}

function latinSlot(note: string, name: Span, article: string): Span | undefined {
  const before = wordsOf(note.slice(0, name.start)).slice(-SIDE.latin);
  const after = wordsOf(note.slice(name.end)).slice(0, 1);
  if (before.length < SIDE.latin && after.length === 0) return undefined;
  const left = before.map(escaped).join(String.raw`[\s,"“'’]+`);
  const opening = before.length === 0 ? "^" : String.raw`(?<![\p{L}\p{N}])${left}[\s,"“]+`;
  const first = after[0];
  const closing =
    first === undefined
      ? String.raw`(?:\s?[.,;:)…]|$)`
      : String.raw`[\s,.;:"”'’(]+(?:\p{Ll}+\s)?${escaped(first)}`;
  const whole = before.length < SIDE.latin ? closing : `(?:${closing}|[.,;:])`;
  const found = new RegExp(`${opening}(?<name>${LATIN_NAME})${whole}`, "u").exec(article);
  const words = found?.groups?.name;
  if (found === null || words === undefined || words.length > LONGEST.latin) return undefined;
  const start = found.index + found[0].indexOf(words, before.join(" ").length);
  return { start, end: start + words.length };
}

/** Capitalised words, small ones between them, as few as end where the name's neighbour begins; not "The company", "It". */
const LATIN_NAME = String.raw`(?!(?:The|An?|It|He|She|They|We|I|This|That|These|Its|His|Her|Their|In|On|At|But|And|For)\b)\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:of |the |de |van )?\p{Lu}[\p{L}\p{N}'’&-]*){0,4}?`;

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

/** Letters, digits, apostrophes and hyphens: none of them is special outside brackets. */
function escaped(word: string): string {
  return ARTICLES.get(word) ?? word;
}

/** "A" Tony Award is "an" Olivier Award, "the" Northern Post "The" Southern Times. */
const ARTICLES: ReadonlyMap<string, string> = new Map([
  ["a", "an?"],
  ["an", "an?"],
  ["the", "[Tt]he"],
]);

function cjkSlot(note: string, name: Span, article: string): Span | undefined {
  const [own, other] = [foldChars(note), foldChars(article)];
  const left = own.slice(Math.max(0, name.start - SIDE.cjk), name.start);
  const right = own.slice(name.end, name.end + SIDE.cjk);
  if (right === "" || isMark(right.charAt(0))) return lastSlot(own, name, other);
  if (right.length < SIDE.cjk || isMark(right)) return undefined;
  const opens = left === "" || isMark(left.slice(-1));
  for (let at = other.indexOf(right); at >= 0; at = other.indexOf(right, at + 1)) {
    const start = opens ? markBefore(other, at) : afterLast(other, left, at);
    if (start === undefined || start >= at || at - start > LONGEST.cjk || at - start < 2) continue;
    if (isName(other.slice(start, at))) return { start, end: at };
  }
  return undefined;
}

/** What ends the article's clause as the name ends the note's, behind the same four characters: 韦伯常驻|慕尼黑。 */
function lastSlot(own: string, name: Span, other: string): Span | undefined {
  const left = own.slice(Math.max(0, name.start - ALONE), name.start);
  if (left.length < ALONE || isMark(left)) return undefined;
  const found = other.indexOf(left);
  const start = found + left.length;
  if (found < 0 || other.indexOf(left, start) >= 0) return undefined;
  let end = start;
  while (end < other.length && end - start <= LONGEST.cjk && !isMark(other.charAt(end))) end++;
  const fits = end - start >= 2 && end - start <= LONGEST.cjk && isName(other.slice(start, end));
  return fits ? { start, end } : undefined;
}

/** Characters before a name that tell its place by themselves. */
const ALONE = 4;

function isMark(text: string): boolean {
  return /[^\p{L}\p{N}]/u.test(text);
}

/** Behind the last mark before `at`, not farther than a name is long. */
function markBefore(text: string, at: number): number | undefined {
  let start = at;
  while (start > 0 && at - start <= LONGEST.cjk && !isMark(text.charAt(start - 1))) start--;
  return at - start > LONGEST.cjk ? undefined : start;
}

function afterLast(text: string, left: string, at: number): number | undefined {
  const found = text.lastIndexOf(left, at - left.length);
  return found < 0 ? undefined : found + left.length;
}

/** One stretch without the characters that part words. */
function isName(words: string): boolean {
  const whole = /^[\p{Script=Han}\p{Script=Katakana}ー·・A-Za-z0-9 ]+$/u.test(words);
  return whole && !PARTS.test(words) && !/\d[年月日时時分秒]/u.test(words);
}

const PARTS =
  /[的了在是与和及并而但将把被为由从向对等也都就还于其这那该每各某所之他她它]|这里|当地|国内|海外|同行|同社|同氏|双方|本人/u;
