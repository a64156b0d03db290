// Looks words up in the glossary: English phrases by their stems, Chinese and Japanese words as
// they are folded. Its lines live in glossary/, by domain; groups of words are read when first
// asked for.

import { addCode, charBits, hasCode } from "../text/charBits.ts";
import { codeAt } from "../text/codeAt.ts";
import { addPair, mayHavePair, pairBits } from "../text/pairBits.ts";
import { cjkWords, concepts, englishPhrases } from "./generated/glossary.ts";

/** An English phrase, or the beginning of longer ones. */
export interface Phrase {
  /** Keys of the concepts that it names: `["c:county"]`. Empty for a mere beginning ("gross"). */
  readonly keys: readonly string[];
  /** What it becomes with one more word, by that word's stem, or `=` and the word as it stands. */
  readonly next: ReadonlyMap<string, Phrase>;
}

/** A folded Chinese or Japanese word with the keys of its concepts. */
export interface CjkWord {
  readonly text: string;
  readonly keys: readonly string[];
}

/**
 * The phrase that a word alone makes, by its stem or by its very form (`=shares`); undefined for
 * none.
 */
export function phraseFrom(first: string): Phrase | undefined {
  english ??= indexGroups(englishPhrases);
  return open(english, first, readPhrase);
}

/**
 * The Chinese and Japanese words that begin with the two characters at `at`, or are the first of them alone; the longest
 * first.
 */
export function wordsAt(folded: string, at: number): readonly CjkWord[] {
  // Asked of each character of an article: most begin no word, which small tables tell.
  const code = codeAt(folded, at);
  if (!hasCode(opened, code)) openWords(code);
  const second = codeAt(folded, at + 1);
  const isPair = mayHavePair(pairs, code, second);
  if (!isPair && !hasCode(singles, code)) return NONE;
  const group = groups.get(code);
  return (isPair ? group?.bySecond.get(second) : undefined) ?? group?.single ?? NONE;
}

/** Words that begin with one code unit. */
interface CjkGroup {
  /** Those of this character alone. */
  readonly single: readonly CjkWord[];
  /** By the character behind it, the longest first; at last `single`. */
  readonly bySecond: ReadonlyMap<number, readonly CjkWord[]>;
}

const NONE: readonly CjkWord[] = [];
const groups = new Map<number, CjkGroup>();
/** The characters whose words were read; of these the ones that are words alone, and the beginnings of longer words. */
const opened = charBits();
const singles = charBits();
const pairs = pairBits();

function openWords(code: number): void {
  addCode(opened, code);
  cjk ??= indexGroups(cjkWords);
  const words = open(cjk, String.fromCharCode(code), readWords);
  if (words === undefined) return;
  const group = groupOf(words);
  groups.set(code, group);
  if (group.single.length > 0) addCode(singles, code);
  for (const second of group.bySecond.keys()) addPair(pairs, code, second);
}

function groupOf(words: readonly CjkWord[]): CjkGroup {
  const single = words.filter(({ text }) => text.length === 1);
  const bySecond = new Map<number, CjkWord[]>();
  for (const word of words) {
    if (word.text.length === 1) continue;
    const second = word.text.charCodeAt(1);
    const others = bySecond.get(second);
    if (others === undefined) bySecond.set(second, [word]);
    else others.push(word);
  }
  for (const list of bySecond.values()) list.push(...single);
  return { single, bySecond };
}

/** Groups by what their members begin with: a line as compiled, or what was read from it. */
type Groups<Group> = Map<string, string | Group>;

let english: Groups<Phrase> | undefined;
let cjk: Groups<readonly CjkWord[]> | undefined;
let keys: readonly string[] | undefined;

function indexGroups<Group>(lines: string): Groups<Group> {
  const groups: Groups<Group> = new Map();
  for (const line of lines.split("\n")) groups.set(line.slice(0, line.indexOf("|")), line);
  return groups;
}

function open<Group extends object>(
  groups: Groups<Group>,
  first: string,
  read: (line: string) => Group,
): Group | undefined {
  const group = groups.get(first);
  if (typeof group !== "string") return group;
  const opened = read(group);
  groups.set(first, opened);
  return opened;
}

interface GrowingPhrase extends Phrase {
  keys: readonly string[];
  readonly next: Map<string, GrowingPhrase>;
}

function readPhrase(line: string): Phrase {
  const root: GrowingPhrase = { keys: [], next: new Map() };
  for (const [phrase, named] of readMembers(line)) {
    let at = root;
    for (const step of phrase.split(" ").slice(1)) {
      const next = at.next.get(step) ?? { keys: [], next: new Map() };
      at.next.set(step, next);
      at = next;
    }
    at.keys = named;
  }
  return root;
}

function readWords(line: string): readonly CjkWord[] {
  return readMembers(line)
    .map(([text, named]) => ({ text, keys: named }))
    .sort((a, b) => b.text.length - a.text.length);
}

function readMembers(line: string): readonly (readonly [string, readonly string[]])[] {
  keys ??= concepts.split(" ");
  const known = keys;
  return line
    .split("|")
    .slice(1)
    .map((member) => {
      const [word = "", numbers = ""] = member.split(":");
      return [word, numbers.split(",").map((number) => known[Number(number)] ?? "")];
    });
}
