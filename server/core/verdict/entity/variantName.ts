// A name of several words of which the article has all but one: Harbour View Hospital where the sentence has Harbour Hill
// Hospital. What two names share so far is the thing that both mean; what differs is a slip.

import type { SentencePlace } from "../../library/library.ts";
import { foldChars } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { passageOf } from "../evidence.ts";
import { foldedText } from "../figure/foldedText.ts";
import type { NoteName } from "./noteNames.ts";
import { isKindWord } from "./sameName.ts";

/** Words of a name: fewer are changed whole (Nevada Teacher, National Teacher), more are a title. A person has two. */
const FEWEST = { person: 2, other: 3 } as const;
const MOST = 6;

export interface Variant {
  /** In the passage's prose. */
  readonly span: Span;
  /** How many words that name are in both. */
  readonly shared: number;
}

/** Letters of a name that nobody shortens to: not Kate, Tony. */
const LONG = 6;

/**
 * Whether the note has another given name, and one so near that it is a slip: Annette Visser for Anneke Visser. Her husband has
 * his own.
 */
export function isOtherGiven(written: string, there: string): boolean {
  const [own = ""] = foldChars(written).split(" ");
  const [other = ""] = foldChars(there).split(" ");
  if (own.length < LONG || other.length < LONG) return false;
  return own !== other && own.slice(0, ALIKE) === other.slice(0, ALIKE);
}

/** First letters that two spellings of one name share. */
const ALIKE = 3;

/** The article's form of the name in that sentence; undefined where the article knows the note's word. */
export function variantIn(place: SentencePlace, { written, type }: NoteName): Variant | undefined {
  const words = written.split(" ");
  const fewest = type === "person" ? FEWEST.person : FEWEST.other;
  if (words.length < fewest || words.length > MOST || !words.every(isLatinWord)) return undefined;
  const sentence = place.index.sentence(place.at);
  if (sentence === undefined) return undefined;
  const { text } = passageOf(place).prose;
  const told = text.slice(sentence.span.start, sentence.span.end);
  const article = foldedText(place.index);
  for (const [i, word] of words.entries()) {
    const shared = words.filter((_, j) => j !== i).filter(isTelling).length;
    if (!/^\p{Lu}/u.test(word) || shared === 0) continue;
    if (article.includes(foldChars(word))) continue;
    const found = oneInstead(words, i).exec(told);
    const other = found?.groups?.other ?? "";
    if (found === null || other === "" || isForm(word, other, type)) continue;
    const start = found.index + sentence.span.start;
    return { span: { start, end: start + found[0].length }, shared };
  }
  return undefined;
}

function isLatinWord(word: string): boolean {
  return /^[\p{Script=Latin}\p{N}&'’.-]+$/u.test(word);
}

/** A word that names: neither what many names of its kind have nor a small one. */
function isTelling(word: string): boolean {
  return /^\p{Lu}[\p{L}-]{3,}/u.test(word) && !isKindWord(foldChars(word));
}

/** "Harbour Hill Hospital" for the second of Harbour View Hospital, no further capital behind it. */
function oneInstead(words: readonly string[], at: number): RegExp {
  const parts = words.map((word, i) => (i === at ? OTHER : escaped(word)));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join(" ")}(?![\p{L}\p{N}]| \p{Lu})`, "u");
}

const OTHER = String.raw`(?<other>\p{Lu}[\p{L}\p{N}'’-]*)`;

function escaped(word: string): string {
  return word.replace(/[.&]/gu, "\\$&");
}

/** Tech and Technologies, Bond and Bonds: one word in two forms. People's names have none but the short ones: Ann, Annette. */
function isForm(a: string, b: string, type: NoteName["type"]): boolean {
  const [one, two] = [foldChars(a), foldChars(b)];
  if (type === "person" && a.length >= LONG && b.length >= LONG) {
    return one.startsWith(two) || two.startsWith(one);
  }
  return one.startsWith(two.slice(0, 4)) || two.startsWith(one.slice(0, 4));
}
