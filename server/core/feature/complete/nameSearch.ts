// Names by what somebody types of them, in whatever script: 雷, lei, lj, "Stringer" for Howard Stringer, 小米之j for 小米之家.
// Sorted once for each library, so that a key costs a few comparisons and a look at the names that begin alike.

import { pinyinOf } from "../../lexicon/romanize.ts";
import type { Entity, EntityIndex } from "../../library/entity/entities.ts";
import { lastWhere } from "../../text/ascending.ts";
import { foldChars } from "../../text/fold.ts";
import { spellsStart } from "./pinyinMatch.ts";

export interface FoundName {
  readonly entity: Entity;
  /** The name that was meant, of the entity's names. */
  readonly name: string;
  /** Whether it was spelled in Latin letters that it does not have. */
  readonly spelled: boolean;
}

/** The names that the query may mean, best first; none for an empty query. An entity may be found under several. */
export function searchNames(query: string, index: EntityIndex, most: number): readonly FoundName[] {
  const typed = foldChars(query).trimStart();
  if (typed === "") return [];
  const found = new Map<string, FoundName & { readonly rank: number }>();
  const add = ({ entity, name, inside }: Entry, spelled: boolean) => {
    // What is typed whole comes first: 小米 before 小米之家.
    const rank = spelled ? 3 : inside ? 2 : foldChars(name) === typed ? 0 : 1;
    const key = `${entity.id} ${name}`;
    const before = found.get(key);
    if (before === undefined || rank < before.rank) found.set(key, { entity, name, spelled, rank });
  };
  const names = namesOf(index);
  for (const entry of startingWith(names.sorted, typed)) add(entry, false);
  for (const entry of spelledBy(names, typed)) add(entry, true);
  return [...found.values()]
    .sort(
      (a, b) => a.rank - b.rank || b.entity.count - a.entity.count || a.name.length - b.name.length,
    )
    .slice(0, most);
}

/** A name, or what of it starts with a later word. */
interface Entry {
  readonly entity: Entity;
  readonly name: string;
  /** Folded: what is typed must be its beginning. */
  readonly key: string;
  /** Whether the key is only a later word of the name. */
  readonly inside: boolean;
}

interface Names {
  /** By key. */
  readonly sorted: readonly Entry[];
  /** Names that begin with a Han character, by the first letters of its readings. */
  readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
}

const known = new WeakMap<EntityIndex, Names>();

function namesOf(index: EntityIndex): Names {
  const before = known.get(index);
  if (before !== undefined) return before;
  const sorted = index.entities.flatMap(entriesOf);
  sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const byLetter = new Map<string, Entry[]>();
  for (const entry of sorted) {
    if (entry.inside) continue;
    for (const letter of new Set(firstReadings(entry.name).map((reading) => reading.charAt(0)))) {
      const entries = byLetter.get(letter);
      if (entries === undefined) byLetter.set(letter, [entry]);
      else entries.push(entry);
    }
  }
  const names = { sorted, byLetter };
  known.set(index, names);
  return names;
}

/** Names that articles use come first in `names`; the lexicon's others are found by what is typed too. */
function entriesOf(entity: Entity): readonly Entry[] {
  return entity.names.flatMap((name) => {
    const key = foldChars(name);
    const later = [...key.matchAll(LATER_WORD)].map(({ index }) => key.slice(index + 1));
    return [
      { entity, name, key, inside: false },
      ...later.map((rest) => ({ entity, name, key: rest, inside: true })),
    ];
  });
}

/** Matches before "stringer" of "howard stringer" and 斯金格 of 霍华德·斯金格; not in 小米之家. */
const LATER_WORD = /[ ·•・‧･](?=[\p{L}\p{N}])/gu;

function firstReadings(name: string): readonly string[] {
  return pinyinOf(name.slice(0, 1))[0] ?? [];
}

function* startingWith(sorted: readonly Entry[], typed: string): Generator<Entry> {
  const first = lastWhere(sorted.length, (at) => (sorted[at]?.key ?? "") < typed) + 1;
  for (let at = first; sorted[at]?.key.startsWith(typed) === true; at++) {
    const entry = sorted[at];
    if (entry !== undefined) yield entry;
  }
}

/** 小米之 as it is, then "j" as pinyin; or all of it as pinyin. One letter alone would spell every other name. */
function* spelledBy({ sorted, byLetter }: Names, typed: string): Generator<Entry> {
  const [, head = "", tail = ""] = /^(.*?)([a-z][a-z0-9' -]*)$/u.exec(typed) ?? [];
  const letters = tail.replace(/[' -]/gu, "");
  if (letters === "" || (head === "" && letters.length < 2)) return;
  const entries =
    head === "" ? (byLetter.get(letters.charAt(0)) ?? []) : startingWith(sorted, head);
  for (const entry of entries) {
    if (spellsStart(letters, entry.key.slice(head.length))) yield entry;
  }
}
