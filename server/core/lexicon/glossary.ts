// Looks words up in the glossary: English phrases by their stems, Chinese and Japanese words as they are
// folded. Its lines live in glossary/, by domain; groups of words are read when first asked for.

import { cjkWords, concepts, englishPhrases } from "./generated/glossary.ts";

/** An English phrase or the beginning of one. */
export interface Phrase {
  /** Keys of the concepts that it names: `["c:county"]`. Empty for a mere beginning ("gross"). */
  readonly keys: readonly string[];
  /** Whether a longer phrase begins so. */
  readonly goesOn: boolean;
}

/** Phrases by their stems with spaces between: "gross", "gross profit". */
export type Phrases = ReadonlyMap<string, Phrase>;

/** Chinese and Japanese words that begin with one character. */
export interface Words {
  /** Code units of the longest. */
  readonly longest: number;
  /** Concept keys by folded word. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** All phrases whose first word has this stem, or is this form (`=shares`); undefined for none. */
export function phrasesFrom(first: string): Phrases | undefined {
  english ??= indexGroups(englishPhrases);
  return open(english, first, readPhrases);
}

/** All Chinese and Japanese words that begin with this character; undefined for none. */
export function wordsFrom(character: string): Words | undefined {
  cjk ??= indexGroups(cjkWords);
  return open(cjk, character, readWords);
}

/** Groups by what their members begin with: a line as compiled, or what was read from it. */
type Groups<Group> = Map<string, string | Group>;

let english: Groups<Phrases> | undefined;
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

function readPhrases(line: string): Phrases {
  const phrases = new Map<string, Phrase>();
  for (const [phrase, named] of readMembers(line)) {
    for (let end = phrase.indexOf(" "); end > 0; end = phrase.indexOf(" ", end + 1)) {
      const beginning = phrase.slice(0, end);
      phrases.set(beginning, { keys: phrases.get(beginning)?.keys ?? [], goesOn: true });
    }
    phrases.set(phrase, { keys: named, goesOn: phrases.get(phrase)?.goesOn === true });
  }
  return phrases;
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
