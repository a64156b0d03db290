// Known names in a text, by longest match from left to right.

import { codeAt } from "../text/codeAt.ts";
import { foldChars } from "../text/fold.ts";
import { addPair, mayHavePair, pairBits } from "../text/pairBits.ts";
import type { Span } from "../text/span.ts";
import { numeral, rolesAt } from "./characterRoles.ts";
import { type KnownName, knownNames } from "./knownNames.ts";
import { classAt, digit, isCjk, katakana, letter, other } from "./letters.ts";
import { notNames } from "./names/notNames.ts";

export interface FoundName {
  /** UTF-16 code units of the text as given. */
  readonly span: Span;
  readonly name: KnownName;
}

/**
 * The known names in a text, in order, not overlapping. Latin names are whole words in the name's
 * own capitals or all in capitals ("US" and "U.S.", never "us"; "SONY" is Sony, "apple" is fruit);
 * katakana names are whole words too. `folded` is `foldChars(text)`. Linear in the text.
 */
export function findKnownNames(text: string, folded = foldChars(text)): readonly FoundName[] {
  const found: FoundName[] = [];
  let at = 0;
  while (at < folded.length) {
    const next = nextStart(folded, at);
    const form = longestForm(text, folded, at, next);
    if (form?.name !== undefined) {
      found.push({ span: { start: at, end: at + form.folded.length }, name: form.name });
    }
    at = form === undefined ? next : at + form.folded.length;
  }
  return found;
}

/** One written form of a name; without a name it only guards its characters (发展中国家). */
interface Form {
  readonly folded: string;
  readonly written: string;
  readonly name: KnownName | undefined;
}

/** Forms by their first word (Latin) or first character (CJK), the longest first. */
let index: ReadonlyMap<string, readonly Form[]> | undefined;

/** By code unit: `SOLE` where a form is that character alone, `FIRST` where one begins with it, 0 else. */
const begins = new Uint8Array(0x10000);
const FIRST = 1;
const SOLE = 2;
/** The first two characters of forms in Chinese and Japanese, the first and last letter of first words. */
const beginnings = pairBits();

function indexForms(): ReadonlyMap<string, readonly Form[]> {
  const guards = { name: undefined, names: notNames.split(/[\n|]/u).filter((word) => word !== "") };
  const owners = [guards, ...knownNames().map((name) => ({ name, names: name.names }))];
  // Folded in one piece: 5,000 calls for a few characters each would be felt at the first use.
  const folded = foldChars(owners.flatMap(({ names }) => names).join("\n")).split("\n");
  const index = new Map<string, Form[]>();
  let number = 0;
  for (const { name, names } of owners) {
    for (const written of names) {
      const form = { folded: folded[number++] ?? "", written, name };
      const key = firstKey(form.folded, 0);
      addBeginning(form.folded, key);
      const others = index.get(key);
      if (others === undefined) index.set(key, [form]);
      else others.push(form);
    }
  }
  for (const list of index.values()) {
    if (list.length > 1) list.sort((a, b) => b.folded.length - a.folded.length);
  }
  return index;
}

function addBeginning(folded: string, key: string): void {
  const first = folded.charCodeAt(0);
  if (classAt(folded, 0) === other) return;
  const isSole = isCjk(classAt(folded, 0)) && folded.length === 1;
  begins[first] = Math.max(begins[first] ?? 0, isSole ? SOLE : FIRST);
  addPair(beginnings, first, secondOf(folded, 0, key.length));
}

/** What a form is told by beside its first character: the next one, or the last letter of its first word. */
function secondOf(folded: string, at: number, length: number): number {
  return codeAt(folded, isCjk(classAt(folded, at)) ? at + 1 : at + length - 1);
}

/** The word at `at` where words are spelled with letters, else the one character. */
function firstKey(folded: string, at: number): string {
  return folded.slice(at, nextStart(folded, at));
}

function wordEnd(folded: string, start: number): number {
  let end = start;
  while (isWordPart(classAt(folded, end))) end++;
  return end;
}

function isWordPart(letterClass: number): boolean {
  return letterClass === letter || letterClass === digit;
}

/** Where the next name can start: after this word, or after this character. */
function nextStart(folded: string, at: number): number {
  return Math.max(wordEnd(folded, at), at + 1);
}

/** The longest form at `at`, where the word or character ends at `next`. */
function longestForm(text: string, folded: string, at: number, next: number): Form | undefined {
  index ??= indexForms();
  // Nearly every character of an article begins no name, and nearly every second one goes on otherwise.
  const code = codeAt(folded, at);
  const kind = begins[code];
  if (kind === 0) return undefined;
  const second = secondOf(folded, at, next - at);
  if (kind === FIRST && !mayHavePair(beginnings, code, second)) return undefined;
  if (continuesDate(folded, at)) return undefined;
  const candidates = index.get(folded.slice(at, next)) ?? [];
  return candidates.find(
    (form) =>
      folded.startsWith(form.folded, at) &&
      standsApart(folded, at, at + form.folded.length) &&
      hasCapitals(form, text.slice(at, at + form.folded.length)),
  );
}

/**
 * Whether a day or a numeral goes on here, so that no name can start: 31日本公司 is "on the 31st, our
 * company", 昨日本报 "yesterday, our paper", 三百度 three hundred degrees.
 */
function continuesDate(folded: string, at: number): boolean {
  const character = folded.charAt(at);
  const before = folded.charAt(at - 1);
  if (character !== "日" && (rolesAt(folded, at) & numeral) === 0) return false;
  const afterFigure =
    classAt(folded, at - 1) === digit || (rolesAt(folded, at - 1) & numeral) !== 0;
  return afterFigure || (character === "日" && "今昨当近即每同翌次".includes(before || " "));
}

/**
 * No name ends or starts within a word of letters or a run of katakana. US$ is a currency, not a
 * country.
 */
function standsApart(folded: string, start: number, end: number): boolean {
  const joined = (a: number, b: number): boolean =>
    (isWordPart(a) && isWordPart(b)) || (a === katakana && b === katakana);
  const opens = !joined(classAt(folded, start - 1), classAt(folded, start));
  const closes = !joined(classAt(folded, end - 1), classAt(folded, end));
  return opens && closes && !(folded.charAt(end) === "$" && end - start <= 3);
}

/**
 * Each capital of a Latin name is one in the text. 小米su7 needs none: 小米 tells that it is a name.
 */
function hasCapitals({ written, folded, name }: Form, found: string): boolean {
  if (name === undefined || isCjk(classAt(folded, 0))) return true;
  for (let i = 0; i < written.length; i++) {
    const expected = written.charAt(i);
    const isCapital = expected !== expected.toLowerCase();
    const actual = found.charAt(i);
    if (isCapital && actual === actual.toLowerCase()) return false;
  }
  return true;
}
