// Makes one entity of the records that are it. Where it stands is unpacked when asked for: a thousand articles have some hundred
// thousand mentions, and a check asks for those of a few names.

import { knownNames } from "../../lexicon/knownNames.ts";
import type { EntityRecord } from "../../mention/entity/entity.ts";
import type { EntityType } from "../../mention/mention.ts";
import { kept } from "../pack/keep.ts";
import type { Entity, EntityPlaceIn } from "./entities.ts";
import { factsOf, type NameFacts } from "./entityFacts.ts";

/** An entity with what the matcher needs to know of its names. */
export interface Made {
  readonly entity: Entity;
  readonly facts: readonly NameFacts[];
  /** Its id is the lexicon's. */
  readonly known: boolean;
}

/** A record, and the URI of the reference that it is of. */
export interface Member {
  readonly reference: string;
  readonly record: EntityRecord;
}

/**
 * The entity of records that are one, in the order of the references. Its id is not among those `taken`.
 */
export function makeEntity(members: readonly Member[], taken: ReadonlyMap<string, Entity>): Made {
  let known: string | undefined;
  let description: EntityPlaceIn | undefined;
  let count = 0;
  const references: string[] = [];
  for (const { reference, record } of members) {
    if (references.at(-1) !== reference) references.push(reference);
    if (record.description !== undefined) description ??= { reference, ...record.description };
    known ??= record.known;
    count += countOf(record);
  }
  const records = members.map(({ record }) => record);
  // The analyst's own name for it stands first.
  const users = records.find((record) => record.known?.startsWith("user:") === true);
  const ranked = rankedNames(records);
  const facts = users === undefined ? ranked : [...new Set([...factsOf(users), ...ranked])];
  const { name = "", key = "" } = facts[0] ?? {};
  const type = commonType(records);
  const own = {
    id: freeId(known ?? `${type}:${key}`, taken),
    name,
    type,
    names: allNames(facts, known),
    count,
    references,
    ...(description && { description }),
  };
  const entity = new JoinedEntity(
    own,
    kept(count, () => placesOf(members)),
  );
  return { entity, facts, known: known !== undefined };
}

/** A class, as an object literal with a getter of its own is a dictionary to the engine: eight times as slow to ask. */
class JoinedEntity implements Entity {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly type: EntityType;
  declare readonly names: readonly string[];
  declare readonly references: readonly string[];
  declare readonly count: number;
  declare readonly description?: EntityPlaceIn;
  readonly #mentions: () => readonly EntityPlaceIn[];

  constructor(own: Omit<Entity, "mentions">, mentions: () => readonly EntityPlaceIn[]) {
    Object.assign(this, own);
    this.#mentions = mentions;
  }

  get mentions(): readonly EntityPlaceIn[] {
    return this.#mentions();
  }
}

/** How many mentions a record has, without a look at them. */
export function countOf(record: EntityRecord): number {
  return record.count ?? record.mentions.length;
}

function placesOf(members: readonly Member[]): readonly EntityPlaceIn[] {
  return members.flatMap(({ reference, record }) =>
    record.mentions.map(({ passage, span }) => ({ reference, passage, span })),
  );
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
      if (i === 0) entry.count += countOf(record);
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

/** All names that the lexicon has for an id; none for ids of our own. */
export function lexiconNames(id: string): readonly string[] {
  namesById ??= new Map(knownNames().map((known) => [known.id, known.names]));
  return namesById.get(id) ?? [];
}

let namesById: ReadonlyMap<string, readonly string[]> | undefined;
