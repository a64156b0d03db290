// Which records of different references are one entity. Wrong joins make wrong verdicts, so a name must be a whole one
// (Howard Stringer, not Stringer) or have a single possible bearer in all references.

import { pinyinOf, samePersonName } from "../lexicon/romanize.ts";
import type { EntityRecord } from "../mention/entity.ts";
import { nameKey } from "../mention/entityJudge.ts";
import type { EntityType } from "../mention/mention.ts";
import { isShortName } from "./entityNames.ts";

/** Records that are one entity, as indexes into `records`; every record is in exactly one group. */
export function joinRecords(records: readonly EntityRecord[]): readonly (readonly number[])[] {
  const join = unionFind(records);
  joinByKnownId(records, join);
  const names = records.map(({ name, aliases }) => [name, ...aliases]);
  joinByWholeName(records, names, join);
  joinByShortName(records, names, join);
  joinByPinyin(records, names, join);
  const groups = new Map<number, number[]>();
  for (let i = 0; i < records.length; i++) push(groups, join.rootOf(i), i);
  return [...groups.values()];
}

/** All the spellings that a Chinese name can have in toneless pinyin, its syllables written together: "leijun". */
export function pinyinKeys(han: string): readonly string[] {
  let keys: readonly string[] = [""];
  for (const readings of pinyinOf(han)) {
    keys = keys.flatMap((key) => readings.map((reading) => key + reading));
    if (keys.length === 0 || keys.length > MOST_SPELLINGS) return [];
  }
  return keys;
}

/** Keys under which a Latin name may be found among `pinyinKeys`: surname first and surname last. */
export function latinKeys(words: readonly string[]): readonly string[] {
  const parts = words.map((word) =>
    word
      .toLowerCase()
      .replace(/[^a-zü]/g, "")
      .replace("ü", "v"),
  );
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? [] : [parts.join(""), last + parts.slice(0, -1).join("")];
}

/** A Han person's name: short enough for pinyin to be tried. */
export function isHanName(name: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(name);
}

/** Characters with several readings multiply; beyond this the name is left to other evidence. */
const MOST_SPELLINGS = 32;

interface Join {
  rootOf(record: number): number;
  /** Joins two records' groups, unless the lexicon knows them to be different. */
  join(a: number, b: number): void;
}

function unionFind(records: readonly EntityRecord[]): Join {
  const parents = records.map((_, i) => i);
  const known = records.map((record) => record.known);
  const rootOf = (record: number): number => {
    let root = record;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let i = record; parents[i] !== root; ) [i, parents[i]] = [parents[i] ?? root, root];
    return root;
  };
  const join = (a: number, b: number) => {
    const [to, from] = [rootOf(a), rootOf(b)];
    if (to === from) return;
    if (known[to] !== undefined && known[from] !== undefined && known[to] !== known[from]) return;
    parents[from] = to;
    known[to] ??= known[from];
  };
  return { rootOf, join };
}

type Names = readonly (readonly string[])[];

function joinByKnownId(records: readonly EntityRecord[], { join }: Join): void {
  const first = new Map<string, number>();
  for (const [i, { known }] of records.entries()) {
    if (known === undefined) continue;
    const other = first.get(known);
    if (other === undefined) first.set(known, i);
    else join(other, i);
  }
}

/** The same whole name and the same kind; "other" goes with the one kind that the name has elsewhere. */
function joinByWholeName(records: readonly EntityRecord[], names: Names, { join }: Join): void {
  const bearers = new Map<string, Map<EntityType, number>>();
  for (const [i, { type }] of records.entries()) {
    for (const name of names[i] ?? []) {
      if (isShortName(name, type)) continue;
      const key = nameKey(name);
      const kinds = bearers.get(key) ?? new Map<EntityType, number>();
      bearers.set(key, kinds);
      const other = kinds.get(type);
      if (other === undefined) kinds.set(type, i);
      else join(other, i);
    }
  }
  for (const kinds of bearers.values()) {
    const [first, second, third] = kinds.values();
    const withOther = kinds.has("other") && third === undefined;
    if (withOther && first !== undefined && second !== undefined) join(first, second);
  }
}

/** Stringer in one article is the Howard Stringer of another where the references know no other Stringer. */
function joinByShortName(records: readonly EntityRecord[], names: Names, join: Join): void {
  const whole = new Map<string, Set<number>>();
  const alone = new Map<string, number[]>();
  for (const [i, { type }] of records.entries()) {
    const own = names[i] ?? [];
    const isWhole = own.some((name) => !isShortName(name, type));
    for (const name of own) {
      if (!isShortName(name, type)) continue;
      const key = `${type}:${nameKey(name)}`;
      if (!isWhole) push(alone, key, i);
      else whole.set(key, (whole.get(key) ?? new Set()).add(join.rootOf(i)));
    }
  }
  for (const [key, [first = 0, ...rest]] of alone) {
    for (const other of rest) join.join(first, other);
    const [bearer, second] = whole.get(key) ?? [];
    if (bearer !== undefined && second === undefined) join.join(bearer, first);
  }
}

/** Lei Jun is 雷军 where no other name of the references is read so. */
function joinByPinyin(records: readonly EntityRecord[], names: Names, join: Join): void {
  const latin = new Map<string, { readonly name: string; readonly record: number }[]>();
  for (const [i, { type }] of records.entries()) {
    if (type !== "person" && type !== "other") continue;
    for (const name of names[i] ?? []) {
      if (!/^[A-Z][a-zü]+[ -][A-Z][a-zü'-]+$/.test(name)) continue;
      for (const key of latinKeys(name.split(/[ -]/))) push(latin, key, { name, record: i });
    }
  }
  if (latin.size === 0) return;
  const matches = new Map<number, Map<number, number>>();
  for (const [i, { type }] of records.entries()) {
    if (type !== "person") continue;
    for (const han of names[i] ?? []) {
      if (!isHanName(han)) continue;
      for (const { name, record } of pinyinKeys(han).flatMap((key) => latin.get(key) ?? [])) {
        if (!samePersonName(name, han)) continue;
        const found = matches.get(record) ?? new Map<number, number>();
        matches.set(record, found.set(join.rootOf(i), i));
      }
    }
  }
  for (const [record, bearers] of matches) {
    const [only, second] = bearers.values();
    if (only !== undefined && second === undefined) join.join(only, record);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
