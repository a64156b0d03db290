// The glossary, read once into the two tables that word finders look words up in: English phrases
// by their stems, Chinese and Japanese words as written. Its lines live in glossary/, by domain.

import { foldChars } from "../text/fold.ts";
import { glossaryLines } from "./glossary/lines.ts";
import { stem } from "./stem.ts";

/** An English phrase or the beginning of one. */
export interface Phrase {
  /**
   * Keys of the concepts that it names: `["c:county"]`. Empty for a mere beginning ("gross" of
   * "gross profit").
   */
  readonly keys: readonly string[];
  /** Whether a longer phrase begins so. */
  readonly goesOn: boolean;
}

export interface Glossary {
  /**
   * By stems with spaces between: "gross profit"; `=word` stands for one exact form ("=shares" is
   * not "share").
   */
  readonly english: ReadonlyMap<string, Phrase>;
  /** Concept keys by folded Chinese or Japanese word. */
  readonly cjk: ReadonlyMap<string, readonly string[]>;
  /** Length of the longest word in `cjk` by its first code unit; 0 where none starts so. */
  readonly longest: Uint8Array;
}

/**
 * Reads glossary lines: `id = English ; Chinese ; Japanese`, alternatives parted by `|`. `id <
 * wider` says that whatever names the concept names the wider one too (net profit < profit). A
 * Japanese word that is the Chinese one in other characters (市場) needs no repeating: words of both
 * languages are folded and looked up in one map. An indented line continues the one before.
 */
export function readGlossary(lines: string): Glossary {
  const english = new Map<string, Phrase>();
  const cjk = new Map<string, readonly string[]>();
  const longest = new Uint8Array(0x10000);
  const entries = readEntries(foldChars(lines));
  const wider = new Map(entries.map(({ id, parent }) => [id, parent]));
  for (const { id, fields } of entries) {
    const keys = keysOf(id, wider);
    const [phrases = [], chinese = [], japanese = []] = fields;
    for (const phrase of phrases) addPhrase(english, phrase.replace(/['&-]/gu, " "), keys);
    for (const words of [chinese, japanese]) {
      for (const word of words) {
        cjk.set(word, union(cjk.get(word) ?? [], keys));
        const first = word.charCodeAt(0);
        longest[first] = Math.max(longest[first] ?? 0, word.length);
      }
    }
  }
  return { english, cjk, longest };
}

/** The glossary of this package, read at its first use. */
export function glossary(): Glossary {
  known ??= readGlossary(glossaryLines);
  return known;
}

let known: Glossary | undefined;

interface Entry {
  readonly id: string;
  readonly parent: string | undefined;
  /** Words by language: English, Chinese, Japanese. */
  readonly fields: readonly (readonly string[])[];
}

function readEntries(lines: string): readonly Entry[] {
  const entries = lines.replaceAll("\n  ", "").split("\n");
  return entries.flatMap((entry) => {
    const equals = entry.indexOf(" = ");
    if (equals < 0) return [];
    const [id = "", parent] = entry.slice(0, equals).split(" < ");
    const fields = entry.slice(equals + 3).split(";");
    return [{ id, parent, fields: fields.map(alternatives) }];
  });
}

function keysOf(id: string, wider: ReadonlyMap<string, string | undefined>): readonly string[] {
  const keys: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = wider.get(at)) keys.push(`c:${at}`);
  return keys;
}

function alternatives(field: string): readonly string[] {
  const words = field.trim();
  return words === "" ? [] : words.split("|");
}

function addPhrase(english: Map<string, Phrase>, phrase: string, keys: readonly string[]): void {
  const words = phrase.includes(" ") ? phrase.split(" ") : [phrase];
  let path = "";
  for (const [index, word] of words.entries()) {
    const step = word.startsWith("=") ? word : stem(word);
    path = index === 0 ? step : `${path} ${step}`;
    const known = english.get(path);
    const goesOn = index + 1 < words.length;
    english.set(path, {
      keys: goesOn ? (known?.keys ?? []) : union(known?.keys ?? [], keys),
      goesOn: goesOn || known?.goesOn === true,
    });
  }
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.length === 0 ? b : [...new Set([...a, ...b])];
}
