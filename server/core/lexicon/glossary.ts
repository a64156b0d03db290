// Looks words up in the glossary: English phrases by their stems, Chinese and Japanese words as
// they are folded. Its lines live in glossary/, by domain; groups of words are read when first
// asked for.

import { cjkWords, concepts, englishPhrases } from "./generated/glossary.ts";

/** An English phrase, or the beginning of longer ones. */
export interface Phrase {
  /** Keys of the concepts that it names: `["c:county"]`. Empty for a mere beginning ("gross"). */
  readonly keys: readonly string[];
  /** What it becomes with one more word, by that word's stem, or `=` and the word as it stands. */
  readonly next: ReadonlyMap<string, Phrase>;
}

/** Chinese and Japanese words that begin with one character. */
export interface Words {
  /** Code units of the longest. */
  readonly longest: number;
  /** Concept keys by folded word. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/**
 * The phrase that a word alone makes, by its stem or by its very form (`=shares`); undefined for
 * none.
 */
export function phraseFrom(first: string): Phrase | undefined {
  english ??= indexGroups(englishPhrases);
  return open(english, first, readPhrase);
}

/** All Chinese and Japanese words that begin with this character; undefined for none. */
export function wordsFrom(character: string): Words | undefined {
  cjk ??= indexGroups(cjkWords);
  return open(cjk, character, readWords);
}

/** Groups by what their members begin with: a line as compiled, or what was read from it. */
type Groups<Group> = Map<string, string | Group>;

let english: Groups<Phrase> | undefined;
let cjk: Groups<Words> | undefined;
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

function readWords(line: string): Words {
  const members = readMembers(line);
  const longest = Math.max(...members.map(([word]) => word.length));
  return { longest, keys: new Map(members) };
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
