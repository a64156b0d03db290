// The glossary, read once into the two tables that word finders look words up in: a tree of English stems, and a map of
// Chinese and Japanese words. Its lines live in glossary/, by domain.

import { foldChars } from "../text/fold.ts";
import { glossaryLines } from "./glossary/lines.ts";
import { stem } from "./stem.ts";

/** English phrases as a tree: each step is a word's stem, or `=word` for one exact form ("=shares" is not "share"). */
export interface PhraseNode {
  /** Keys of the concepts that a phrase ending here names: `["c:county"]`. */
  readonly keys: readonly string[];
  readonly next: ReadonlyMap<string, PhraseNode>;
}

export interface Glossary {
  readonly english: PhraseNode;
  /** Concept keys by folded Chinese or Japanese word. */
  readonly cjk: ReadonlyMap<string, readonly string[]>;
  /** Length of the longest word in `cjk` by its first code unit; 0 where none starts so. */
  readonly longest: Uint8Array;
}

/**
 * Reads glossary lines: `id = English ; Chinese ; Japanese`, alternatives parted by `|`. `id < wider` says that whatever
 * names the concept names the wider one too (net profit < profit). A Japanese word that is the Chinese one in other
 * characters (市場) needs no repeating: words of both languages are folded and looked up in one map.
 */
export function readGlossary(lines: string): Glossary {
  const english = newNode();
  const cjk = new Map<string, readonly string[]>();
  const longest = new Uint8Array(0x10000);
  const wider = new Map<string, string>();
  const entries = lines.split("\n").filter((line) => line.includes(" = "));
  for (const entry of entries) {
    const { id, parent } = readHead(entry);
    if (parent !== undefined) wider.set(id, parent);
  }
  for (const entry of entries) {
    const keys = keysOf(readHead(entry).id, wider);
    const [en = "", ...others] = entry.slice(entry.indexOf(" = ") + 3).split(";");
    for (const phrase of alternatives(en)) addPhrase(english, phrase, keys);
    for (const word of others.flatMap(alternatives).map(foldChars)) {
      cjk.set(word, union(cjk.get(word), keys));
      const first = word.charCodeAt(0);
      longest[first] = Math.max(longest[first] ?? 0, word.length);
    }
  }
  return { english, cjk, longest };
}

export const glossary: Glossary = readGlossary(glossaryLines);

interface GrowingNode {
  keys: readonly string[];
  readonly next: Map<string, GrowingNode>;
}

function newNode(): GrowingNode {
  return { keys: [], next: new Map() };
}

function readHead(entry: string): { readonly id: string; readonly parent: string | undefined } {
  const [id = "", parent] = entry.slice(0, entry.indexOf(" = ")).split(" < ");
  return { id: id.trim(), parent: parent?.trim() };
}

function keysOf(id: string, wider: ReadonlyMap<string, string>): readonly string[] {
  const ids: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !ids.includes(at); at = wider.get(at)) {
    ids.push(at);
  }
  return ids.map((each) => `c:${each}`);
}

function alternatives(field: string): string[] {
  return field
    .split("|")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function addPhrase(root: GrowingNode, phrase: string, keys: readonly string[]): void {
  let node = root;
  for (const word of phrase.split(/[ -]/u)) {
    const step = word.startsWith("=") ? word : stem(word);
    const next = node.next.get(step) ?? newNode();
    node.next.set(step, next);
    node = next;
  }
  node.keys = union(node.keys, keys);
}

function union(a: readonly string[] | undefined, b: readonly string[]): readonly string[] {
  return [...new Set([...(a ?? []), ...b])];
}
