// Looks words up in the glossary: English phrases by their stems, Chinese and Japanese words as
// they are folded. Its lines live in glossary/, by domain; groups of words are read when first
// asked for.

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
 * The Chinese and Japanese words that may begin at `at`, the longest first: all that begin with two characters, or with one,
 * that stand there, and now and then some that do not.
 */
export function wordsAt(folded: string, at: number): readonly CjkWord[] {
  // Asked of each character of an article: most begin no word, and the others are opened by number.
  const code = folded.charCodeAt(at) | 0;
  const group = groupsByCode[code] ?? openWords(code);
  if (group === NO_WORDS) return NO_WORDS.all;
  return mayHavePair(pairs, code, folded.charCodeAt(at + 1) | 0) ? group.all : group.single;
}

/** Words that begin with one code unit, the longest first; `single` are those of one alone. */
interface CjkGroup {
  readonly all: readonly CjkWord[];
  readonly single: readonly CjkWord[];
}

const NO_WORDS: CjkGroup = { all: [], single: [] };
const groupsByCode: (CjkGroup | undefined)[] = new Array(0x10000).fill(undefined);
/** The beginnings of the words of all opened groups. */
const pairs = pairBits();

function openWords(code: number): CjkGroup {
  cjk ??= indexGroups(cjkWords);
  const all = open(cjk, String.fromCharCode(code), readWords);
  const group =
    all === undefined ? NO_WORDS : { all, single: all.filter(({ text }) => text.length === 1) };
  for (const { text } of group.all) {
    if (text.length > 1) addPair(pairs, code, text.charCodeAt(1));
  }
  groupsByCode[code] = group;
  return group;
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
