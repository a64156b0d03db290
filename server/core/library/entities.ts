// Who is who over all references: one entity under all its names, and its names found in any text.
// The names of references and notes meet here, so an entity's id can stand for it when sentences
// are compared.

import { findKnownNames } from "../lexicon/findKnownNames.ts";
import { knownNames } from "../lexicon/knownNames.ts";
import { samePersonName } from "../lexicon/romanize.ts";
import type { EntityRecord } from "../mention/entity.ts";
import { CHAR, charClass } from "../mention/entityChars.ts";
import { type LatinToken, latinTokens } from "../mention/entityLatinTokens.ts";
import {
  type MatchedName,
  matchNames,
  type NameMatcher,
  nameMatcher,
} from "../mention/entityMatcher.ts";
import type { EntityType } from "../mention/mention.ts";
import { foldChars } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { factsOf, type NameFacts } from "./entityFacts.ts";
import { isHanName, joinRecords, latinKeys, pinyinKeys } from "./entityJoin.ts";

/** Somebody or something that the references name. */
export interface Entity {
  /** Unique in its index: the lexicon's id, else its kind and main name ("person:雷军"). */
  readonly id: string;
  /** As its references write it most. */
  readonly name: string;
  readonly type: EntityType;
  /** All its names: those the references use, the main one first, then those of the lexicon. */
  readonly names: readonly string[];
  /** In the order of the references. */
  readonly mentions: readonly EntityPlaceIn[];
  /** What an article calls it: "SONY前总裁". */
  readonly description?: EntityPlaceIn;
}

/** A place in a passage's readable text, in one reference. */
export interface EntityPlaceIn {
  readonly reference: string;
  readonly passage: number;
  readonly span: Span;
}

export interface EntityIndex {
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  readonly matcher: NameMatcher<NameBearer>;
  /** Chinese people by the ways their names can be written in pinyin, syllables together. */
  readonly byPinyin: ReadonlyMap<string, readonly PinyinBearer[]>;
}

interface NameBearer {
  readonly entity: Entity;
  /** A surname that is an ordinary word too: it says nothing where a sentence starts. */
  readonly doubtful: boolean;
}

interface PinyinBearer {
  readonly entity: Entity;
  readonly han: string;
}

/** The entities of all references, from what `findEntities` found in each. */
export function joinEntities(
  perReference: readonly { readonly uri: string; readonly records: readonly EntityRecord[] }[],
): EntityIndex {
  const records = perReference.flatMap(({ records: each }) => each);
  const uris = perReference.flatMap(({ uri, records: each }) => each.map(() => uri));
  const byId = new Map<string, Entity>();
  const made: Made[] = [];
  for (const group of joinRecords(records)) {
    const each = makeEntity(group, records, uris, byId);
    byId.set(each.entity.id, each.entity);
    made.push(each);
  }
  const entities = made.map(({ entity }) => entity);
  return { entities, byId, matcher: matcherOf(made), byPinyin: pinyinIndex(entities) };
}

/**
 * The entities of `index` that `text` names, in order, not overlapping, at each place the longest
 * name.
 */
export function findNames(
  text: string,
  index: EntityIndex,
): readonly { readonly span: Span; readonly entity: Entity }[] {
  const folded = foldChars(text);
  const named = matchNames(text, folded, index.matcher)
    .filter(({ span, value }) => !(value.doubtful && startsSentence(text, span.start)))
    .map(({ span, value: { entity } }) => ({ span, entity }));
  const known = findKnownNames(text).map(({ span, name }) => ({
    span,
    entity: index.byId.get(name.id),
  }));
  return leftmostLongest([...named, ...known, ...findPinyin(text, folded, index)]);
}

type Found = { readonly span: Span; readonly entity: Entity };

/** Known names that the index does not hold only keep shorter ones from their place. */
function leftmostLongest(
  places: readonly { readonly span: Span; readonly entity: Entity | undefined }[],
): readonly Found[] {
  const inOrder = places.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const found: Found[] = [];
  let end = 0;
  for (const { span, entity } of inOrder) {
    if (span.start < end) continue;
    end = span.end;
    if (entity !== undefined) found.push({ span, entity });
  }
  return found;
}

/** An entity with what the matcher needs to know of its names. */
interface Made {
  readonly entity: Entity;
  readonly facts: readonly NameFacts[];
}

function makeEntity(
  group: readonly number[],
  records: readonly EntityRecord[],
  uris: readonly string[],
  taken: ReadonlyMap<string, Entity>,
): Made {
  const mentions: EntityPlaceIn[] = [];
  let description: EntityPlaceIn | undefined;
  let known: string | undefined;
  const members: EntityRecord[] = [];
  for (const i of group) {
    const record = records[i];
    const reference = uris[i];
    if (record === undefined || reference === undefined) continue;
    members.push(record);
    for (const { passage, span } of record.mentions) mentions.push({ reference, passage, span });
    if (record.description !== undefined) description ??= { reference, ...record.description };
    known ??= record.known;
  }
  const facts = rankedNames(members);
  const { name = "", key = "" } = facts[0] ?? {};
  const type = commonType(members);
  const entity = {
    id: freeId(known ?? `${type}:${key}`, taken),
    name,
    type,
    names: allNames(facts, known),
    mentions,
  };
  return { entity: description === undefined ? entity : { ...entity, description }, facts };
}

/**
 * The names of records that are one entity: main names first, those of many mentions before those
 * of few.
 */
function rankedNames(members: readonly EntityRecord[]): readonly NameFacts[] {
  const [only, second] = members;
  if (only !== undefined && second === undefined) return factsOf(only);
  const counts = new Map<string, { facts: NameFacts; count: number }>();
  for (const record of members) {
    for (const [i, facts] of factsOf(record).entries()) {
      const entry = counts.get(facts.name) ?? { facts, count: 0 };
      if (i === 0) entry.count += record.mentions.length;
      counts.set(facts.name, entry);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ facts }) => facts);
}

function commonType(members: readonly EntityRecord[]): EntityType {
  const [only, second] = members;
  if (only !== undefined && second === undefined) return only.type;
  const kinds = new Map<EntityType, number>();
  for (const { type } of members) {
    if (type !== "other") kinds.set(type, (kinds.get(type) ?? 0) + 1);
  }
  return [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "other";
}

function allNames(facts: readonly NameFacts[], known: string | undefined): readonly string[] {
  const names = facts.map(({ name }) => name);
  return known === undefined ? names : [...new Set([...names, ...lexiconNames(known)])];
}

/** Two people of one name whom nothing joins keep ids of their own. */
function freeId(id: string, taken: ReadonlyMap<string, Entity>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}#${number}`)) number++;
  return `${id}#${number}`;
}

function lexiconNames(id: string): readonly string[] {
  namesById ??= new Map(knownNames().map((known) => [known.id, known.names]));
  return namesById.get(id) ?? [];
}

let namesById: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * A name that two entities bear says nothing, unless it is a whole name of one and a short one of
 * the others.
 */
function matcherOf(made: readonly Made[]): NameMatcher<NameBearer> {
  const whole: Claims = new Map();
  const short: Claims = new Map();
  for (const { entity, facts } of made) {
    // The lexicon finds its own names, with the company they must not keep (发展中国家).
    const known = lexiconNames(entity.id);
    for (const name of facts) {
      if (known.includes(name.name)) continue;
      claim(name.short ? short : whole, name, entity);
      if (name.shorter !== undefined) claim(short, name.shorter, entity);
    }
  }
  const names: MatchedName<NameBearer>[] = [];
  for (const [key, { facts, entity }] of [...whole, ...short]) {
    const hidden = whole.get(key)?.facts;
    if (entity === undefined || (hidden !== undefined && hidden !== facts)) continue;
    const { name, folded, doubtful } = facts;
    names.push({ name, folded, value: { entity, doubtful } });
  }
  return nameMatcher(names);
}

/** By `nameKey`; the entity is undefined where several claim the name. */
type Claims = Map<string, { readonly facts: NameFacts; readonly entity: Entity | undefined }>;

function claim(claims: Claims, facts: NameFacts, entity: Entity): void {
  const before = claims.get(facts.key);
  if (before === undefined) claims.set(facts.key, { facts, entity });
  else if (before.entity !== entity) claims.set(facts.key, { facts, entity: undefined });
}

function pinyinIndex(entities: readonly Entity[]): ReadonlyMap<string, readonly PinyinBearer[]> {
  const index = new Map<string, PinyinBearer[]>();
  for (const entity of entities) {
    if (entity.type !== "person") continue;
    for (const han of entity.names) {
      if (!isHanName(han)) continue;
      for (const key of pinyinKeys(han)) {
        const bearers = index.get(key);
        if (bearers === undefined) index.set(key, [{ entity, han }]);
        else bearers.push({ entity, han });
      }
    }
  }
  return index;
}

/**
 * "Lei Jun", "Lu Weibing": capitalised words that are the pinyin of exactly one of the index's
 * people.
 */
function findPinyin(
  text: string,
  folded: string,
  index: EntityIndex,
): readonly { readonly span: Span; readonly entity: Entity }[] {
  if (index.byPinyin.size === 0) return [];
  const tokens = latinTokens(text, folded);
  const found: { readonly span: Span; readonly entity: Entity }[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    for (const length of [3, 2]) {
      const words = tokens.slice(i, i + length);
      const entity = words.length === length ? spelledBy(text, words, index) : undefined;
      const [first] = words;
      const last = words.at(-1);
      if (entity === undefined || first === undefined || last === undefined) continue;
      found.push({ span: { start: first.start, end: last.end }, entity });
      i += length - 1;
      break;
    }
  }
  return found;
}

function spelledBy(
  text: string,
  words: readonly LatinToken[],
  { byPinyin }: EntityIndex,
): Entity | undefined {
  if (!words.every((word, i) => word.capital && (i === 0 || word.joined))) return undefined;
  const name = text.slice(words[0]?.start, words.at(-1)?.end);
  const bearers = latinKeys(words.map((word) => word.folded)).flatMap(
    (key) => byPinyin.get(key) ?? [],
  );
  const same = new Set(
    bearers.filter(({ han }) => samePersonName(name, han)).map(({ entity }) => entity),
  );
  const [only] = same;
  return same.size === 1 ? only : undefined;
}

function startsSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 3), offset);
  return charClass(before, before.length - 1) !== CHAR.space || /[.!?:]["”’)]?\s$/.test(before);
}
