// Which records of different references are one entity. Wrong joins make wrong verdicts, so a name
// must be a whole one (Howard Stringer, not Stringer) or have a single possible bearer in all
// references.

import { samePersonName } from "../../lexicon/romanize.ts";
import type { EntityRecord } from "../../mention/entity/entity.ts";
import type { EntityType } from "../../mention/mention.ts";
import { factsOf, type NameFacts } from "./entityFacts.ts";
import { isHanName, latinKeys, pinyinKeys } from "./entityPinyin.ts";

/** Records that are one entity, as indexes into `records`; every record is in exactly one group. */
export function joinRecords(records: readonly EntityRecord[]): readonly (readonly number[])[] {
  const join = unionFind(records);
  joinByKnownId(records, join);
  const facts = records.map(factsOf);
  joinByWholeName(records, facts, join);
  joinByShortName(records, facts, join);
  joinByPinyin(records, facts, join);
  const groups = new Map<number, number[]>();
  for (let i = 0; i < records.length; i++) push(groups, join.rootOf(i), i);
  return [...groups.values()];
}

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

type Facts = readonly (readonly NameFacts[])[];

function joinByKnownId(records: readonly EntityRecord[], { join }: Join): void {
  const first = new Map<string, number>();
  for (const [i, { known }] of records.entries()) {
    if (known === undefined) continue;
    const other = first.get(known);
    if (other === undefined) first.set(known, i);
    else join(other, i);
  }
}

/**
 * The same whole name and the same kind; "other" goes with the one kind that the name has
 * elsewhere.
 */
function joinByWholeName(records: readonly EntityRecord[], facts: Facts, { join }: Join): void {
  const first = new Map<string, number>();
  const mixed = new Map<string, Map<EntityType, number>>();
  for (const [i, record] of records.entries()) {
    for (const { key, short } of facts[i] ?? []) {
      if (short) continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, i);
      else if (records[other]?.type === record.type) join(other, i);
      else joinKind(mixed, key, { records, join, pair: [other, i] });
    }
  }
  for (const kinds of mixed.values()) {
    const [one, two, three] = kinds.values();
    const withOther = kinds.has("other") && three === undefined;
    if (withOther && one !== undefined && two !== undefined) join(one, two);
  }
}

/** One name, several kinds: each kind is joined by itself first. */
function joinKind(
  mixed: Map<string, Map<EntityType, number>>,
  key: string,
  {
    records,
    join,
    pair,
  }: Pick<Join, "join"> & {
    readonly records: readonly EntityRecord[];
    readonly pair: readonly number[];
  },
): void {
  const kinds = mixed.get(key) ?? new Map<EntityType, number>();
  mixed.set(key, kinds);
  for (const i of pair) {
    const type = records[i]?.type ?? "other";
    const other = kinds.get(type);
    if (other === undefined) kinds.set(type, i);
    else join(other, i);
  }
}

/**
 * Stringer in one article is the Howard Stringer of another where the references know no other
 * Stringer.
 */
function joinByShortName(records: readonly EntityRecord[], facts: Facts, join: Join): void {
  const alone = new Map<string, number[]>();
  const isAlone = facts.map((own) => own.every(({ short }) => short));
  for (const [i, { type }] of records.entries()) {
    if (!isAlone[i]) continue;
    for (const { key } of facts[i] ?? []) push(alone, `${type}:${key}`, i);
  }
  if (alone.size === 0) return;
  const whole = new Map<string, Set<number>>();
  for (const [i, { type }] of records.entries()) {
    if (isAlone[i]) continue;
    for (const { key, short, shorter } of facts[i] ?? []) {
      for (const part of short ? [key] : shorter === undefined ? [] : [shorter.key]) {
        const name = `${type}:${part}`;
        if (!alone.has(name)) continue;
        whole.set(name, (whole.get(name) ?? new Set()).add(join.rootOf(i)));
      }
    }
  }
  for (const [key, [first = 0, ...rest]] of alone) {
    for (const other of rest) join.join(first, other);
    const roots = new Set([...(whole.get(key) ?? [])].map(join.rootOf));
    const [bearer, second] = roots;
    if (bearer !== undefined && second === undefined) join.join(bearer, first);
  }
}

/** Lei Jun is 雷军 where no other name of the references is read so. */
function joinByPinyin(records: readonly EntityRecord[], facts: Facts, join: Join): void {
  const latin = new Map<string, { readonly name: string; readonly record: number }[]>();
  for (const [i, { type }] of records.entries()) {
    if (type !== "person" && type !== "other") continue;
    for (const { name } of facts[i] ?? []) {
      if (!TWO_LATIN_WORDS.test(name)) continue;
      for (const key of latinKeys(name.split(/[ -]/))) push(latin, key, { name, record: i });
    }
  }
  if (latin.size === 0) return;
  const matches = new Map<number, Set<number>>();
  for (const [i, { type }] of records.entries()) {
    if (type !== "person") continue;
    for (const { name: han } of facts[i] ?? []) {
      if (!isHanName(han)) continue;
      for (const { name, record } of pinyinKeys(han).flatMap((key) => latin.get(key) ?? [])) {
        if (!samePersonName(name, han)) continue;
        matches.set(record, (matches.get(record) ?? new Set()).add(join.rootOf(i)));
      }
    }
  }
  for (const [record, bearers] of matches) {
    const [only, second] = bearers;
    if (only !== undefined && second === undefined) join.join(only, record);
  }
}

/** Matches "Lei Jun", "Lu Wei-bing"; not "Stringer". */
const TWO_LATIN_WORDS = /^[A-Z][a-zü]+[ -][A-Z][a-zü'-]+$/;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
