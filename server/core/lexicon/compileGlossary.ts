// Brings the glossary's lines into the form that glossary.ts looks words up in. Runs when the
// package is built (scripts/lexicon.mjs), for stemming and folding 17,000 words at every start
// would be felt.

import { foldChars } from "../text/fold.ts";
import { stem } from "./stem.ts";

/**
 * Words with the numbers of their concepts, grouped so that each group is read at its first use.
 */
export interface CompiledGlossary {
  /** Keys by number: "c:revenue c:net-profit …". */
  readonly concepts: string;
  /**
   * A line for all phrases with the same first stem, after that stem: `order|order:20|order
   * backlog:21,20`. `=shares` is that very form.
   */
  readonly english: string;
  /** A line for all words with the same first character, after that: `区|区县:70|区:70,71`. */
  readonly cjk: string;
}

/**
 * Compiles glossary lines: `id = English ; Chinese ; Japanese`, alternatives parted by `|`. `id <
 * wider` says that whatever names the concept names the wider one too (net profit < profit). A
 * Japanese word that is the Chinese one in other characters (市場) needs no repeating: words of both
 * languages are folded and looked up together. An indented line continues the one before.
 */
export function compileGlossary(lines: string): CompiledGlossary {
  const entries = readEntries(foldChars(lines));
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  const wider = new Map(entries.map(({ id, parent }) => [id, parent]));
  const english = new Map<string, Set<number>>();
  const cjk = new Map<string, Set<number>>();
  for (const { id, fields } of entries) {
    const concepts = withWider(id, wider).map((each) => numbers.get(each) ?? -1);
    const [phrases = [], ...words] = fields;
    for (const phrase of phrases) addAll(english, stemPhrase(phrase), concepts);
    for (const word of words.flat()) addAll(cjk, word, concepts);
  }
  return {
    concepts: entries.map(({ id }) => `c:${id}`).join(" "),
    english: joinGroups(english, (phrase) => phrase.split(" ", 1)[0] ?? ""),
    cjk: joinGroups(cjk, (word) => word.charAt(0)),
  };
}

interface Entry {
  readonly id: string;
  readonly parent: string | undefined;
  /** Words by language: English, Chinese, Japanese. */
  readonly fields: readonly (readonly string[])[];
}

function readEntries(lines: string): readonly Entry[] {
  return lines
    .replaceAll("\n  ", "")
    .split("\n")
    .filter((line) => line.includes(" = "))
    .map((line) => {
      const equals = line.indexOf(" = ");
      const [id = "", parent] = line.slice(0, equals).split(" < ");
      const fields = line.slice(equals + 3).split(";");
      return { id, parent, fields: fields.map(alternatives) };
    });
}

function alternatives(field: string): readonly string[] {
  const words = field.trim();
  return words === "" ? [] : words.split("|");
}

function withWider(id: string, wider: ReadonlyMap<string, string | undefined>): readonly string[] {
  const ids: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = wider.get(at)) ids.push(at);
  return ids;
}

/**
 * "gross profits" -> "gross profit"; hyphens, apostrophes and & part words as they do in a text.
 */
function stemPhrase(phrase: string): string {
  const words = phrase.split(/[ '&-]/u);
  return words.map((word) => (word.startsWith("=") ? word : stem(word))).join(" ");
}

function addAll(words: Map<string, Set<number>>, word: string, concepts: readonly number[]): void {
  words.set(word, new Set([...(words.get(word) ?? []), ...concepts]));
}

function joinGroups(
  words: ReadonlyMap<string, ReadonlySet<number>>,
  groupOf: (word: string) => string,
): string {
  const groups = new Map<string, string[]>();
  for (const [word, concepts] of words) {
    const group = groups.get(groupOf(word)) ?? [];
    groups.set(groupOf(word), [...group, `${word}:${[...concepts].join(",")}`]);
  }
  return [...groups].map(([first, members]) => [first, ...members].join("|")).join("\n");
}
